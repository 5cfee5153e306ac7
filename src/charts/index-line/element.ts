import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import { drawIndexLine } from './draw.ts';
import { indexLineLayout } from './layout.ts';
import type { IndexLineState } from './state.ts';
import './element.css';

/**
 * `<mr-index-line>`: a municipality from weakest to strongest on one line, both directions from the median.
 *
 * Properties: `line` (its state), `words` (the text alternative).
 */
export class IndexLine extends LightElement {
  static override properties = { line: { attribute: false }, words: { attribute: false } };
  declare line: IndexLineState;
  declare words: string;

  override render(): TemplateResult {
    return html`<svg role="img" aria-label=${this.words}>${drawIndexLine(indexLineLayout(this.line))}</svg>`;
  }
}

if (!customElements.get('mr-index-line')) customElements.define('mr-index-line', IndexLine);
