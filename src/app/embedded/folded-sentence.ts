import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { EmbeddedText } from '../../text/sv/embedded.ts';
import type { SentencePart } from '../../text/sentence-parts.ts';
import type { RelationSentence } from '../../text/sentence.ts';

/**
 * The relation sentence where there is little room: both poles and what is between them in short, and the whole behind a button. Never its beginning alone,
 * which tells of one pole. Whoever hears the page hears all of it.
 *
 * @property sentence the sentence
 * @property words words of the button
 */
export class FoldedSentence extends LightElement {
  static override properties = {
    sentence: { attribute: false },
    words: { attribute: false },
    open: { state: true },
    overflows: { state: true },
  };

  declare sentence: RelationSentence | undefined;
  declare words: EmbeddedText | undefined;
  declare private open: boolean;
  declare private overflows: boolean;
  private readonly sizes = new ResizeObserver(() => {
    this.measure();
  });

  constructor() {
    super();
    this.open = false;
    this.overflows = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { sentence, words } = this;
    if (!sentence || !words) return nothing;
    const isCut = this.overflows && !this.open;
    return html`
      <p class="say" ?data-folded=${!this.open} ?data-covered=${isCut}>${said(sentence.parts)}</p>
      ${isCut ? html`<p class="say short" aria-hidden="true">${said(sentence.short ?? sentence.parts)}</p>` : nothing}
      ${
        this.overflows || this.open
          ? html`<button type="button" class="more" aria-expanded=${this.open} @click=${() => (this.open = !this.open)}>
              ${this.open ? words.readLess : words.readMore}
            </button>`
          : nothing
      }
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.measure();
  }

  private measure(): void {
    const said = this.querySelector<HTMLElement>('.say[data-folded]');
    if (said) this.overflows = said.scrollHeight > said.clientHeight + 2;
  }
}

function said(parts: readonly SentencePart[]): readonly unknown[] {
  return parts.map(({ text, strong }) => (strong ? html`<strong>${text}</strong>` : text));
}

customElements.define('mr-folded-sentence', FoldedSentence);
