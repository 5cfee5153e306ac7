import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import { problemWords } from '../../text/problem-words.ts';
import type { BetweenParts } from '../drawer/parts.ts';
import type { TextSection } from './sections.ts';
import { textSections } from './sections.ts';

/**
 * `<mr-between-text>`: what lies between the poles, as sentences to read: everything that the map, the drawer and the suggestions show.
 *
 * Properties: `parts`.
 */
export class BetweenTextElement extends LightElement {
  static override properties = { parts: { attribute: false } };
  declare parts: BetweenParts | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    if (!parts) return nothing;
    return html`<section aria-labelledby="mr-text-between">
      <h3 id="mr-text-between">${parts.language.between.drawer.label}</h3>
      ${textSections(parts).map((section) => this.section(section, parts))}
    </section>`;
  }

  private section({ id, heading, sentences, result }: TextSection, { language }: BetweenParts): TemplateResult {
    const failed = result.state === 'failed' ? problemWords(result.problem, language) : undefined;
    return html`<h4 id=${`mr-text-${id}`}>${heading}</h4>
      ${failed ? html`<p class="failure" role="alert"><strong>${failed.title}</strong> ${failed.advice}</p>` : nothing}
      ${sentences ? html`<p>${sentences.join(' ')}</p>` : nothing}
      ${result.state === 'waiting' && !sentences ? html`<p aria-busy="true">${language.between.drawer.waiting}</p>` : nothing}
      ${result.state === 'idle' ? html`<p>${language.between.drawer.needsPair}</p>` : nothing}`;
  }
}

customElements.define('mr-between-text', BetweenTextElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-between-text': BetweenTextElement;
  }
}
