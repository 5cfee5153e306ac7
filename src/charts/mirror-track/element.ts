import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import { drawTrack } from './draw.ts';
import { trackLayout } from './layout.ts';
import type { TrackState } from './state.ts';
import './element.css';

/**
 * `<mr-mirror-track>`: A and B of one indicator on a shared scale.
 *
 * Properties: `track` (its state), `words` (the text alternative: title, both values, the difference).
 */
export class MirrorTrack extends LightElement {
  static override properties = { track: { attribute: false }, words: { attribute: false } };
  declare track: TrackState;
  declare words: string;

  override render(): TemplateResult {
    return html`<svg role="img" aria-label=${this.words}>${drawTrack(trackLayout(this.track))}</svg>`;
  }
}

if (!customElements.get('mr-mirror-track')) customElements.define('mr-mirror-track', MirrorTrack);
