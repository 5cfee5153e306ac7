import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { MunicipalityIndex } from '../../relations/municipality-index.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import { act } from '../../store/actions.ts';
import type { PackManifest } from '../../pack/pack.ts';
import type * as builderModule from '../../text/explain/explain.ts';
import type { ExplainKey } from '../../text/explain/explain-key.ts';
import type { Language } from '../../text/language.ts';
import type * as bodyModule from './explanation-body.ts';
import './explain-dialog.css';

type Builder = typeof builderModule & typeof bodyModule;

/**
 * `<mr-explain>`: "Så räknas det" in a modal dialog. Opens when `what` is set; the builder of its words is loaded then.
 * Escape, the close button and a click outside close it; focus goes back to the number that was asked about.
 *
 * Properties: `language`, `what`, `relation`, `index`, `manifest`. Events: `closed`; `act` (show method).
 */
export class ExplainDialog extends LightElement {
  static override properties = {
    language: { attribute: false },
    what: { attribute: false },
    relation: { attribute: false },
    index: { attribute: false },
    manifest: { attribute: false },
    builder: { state: true },
  };
  declare language: Language;
  declare what: ExplainKey | undefined;
  declare relation: PairRelation | undefined;
  declare index: readonly MunicipalityIndex[] | undefined;
  declare manifest: PackManifest | undefined;
  /** The words' builder once it is here; `failed` when it could not be fetched. */
  declare builder: Builder | 'failed' | undefined;

  private opener: HTMLElement | null = null;

  override render(): TemplateResult {
    return html`<dialog
      class="explanation"
      aria-labelledby="explain-title"
      @close=${() => {
        this.onClose();
      }}
      @click=${(event: MouseEvent) => {
        this.onClick(event);
      }}
    >
      ${this.what ? html`<div class="sheet">${this.content(this.what)}</div>` : nothing}
    </dialog>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('what')) return;
    if (this.what) this.open();
    else if (this.dialog?.open) this.dialog.close();
  }

  private get dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  private open(): void {
    if (this.builder === undefined || this.builder === 'failed') void this.fetchBuilder();
    if (this.dialog?.open) return;
    const focused = document.activeElement;
    this.opener = focused instanceof HTMLElement ? focused : null;
    this.dialog?.showModal();
    if (this.dialog) this.dialog.scrollTop = 0;
  }

  private async fetchBuilder(): Promise<void> {
    this.builder = undefined;
    try {
      const [words, body] = await Promise.all([
        import('../../text/explain/explain.ts'),
        import('./explanation-body.ts'),
      ]);
      this.builder = { ...words, ...body };
    } catch {
      this.builder = 'failed';
    }
  }

  private content(what: ExplainKey): TemplateResult {
    const { builder, language } = this;
    const { text } = language;
    const close = html`<button
      type="button"
      class="button quiet close"
      aria-label=${text.common.close}
      @click=${() => this.dialog?.close()}
    >
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="m3.5 3.5 9 9m0-9-9 9" /></svg>
    </button>`;
    if (builder === undefined || builder === 'failed') {
      const words = builder === 'failed' ? text.pair.explanationFailed : text.pair.explanationLoading;
      return html`${close}
        <h2 id="explain-title">${text.pair.explanation}</h2>
        <p role="status">${words}</p>
        ${
          builder === 'failed'
            ? html`<button type="button" class="button" @click=${() => this.fetchBuilder()}>${text.pair.retry}</button>`
            : nothing
        }`;
    }
    const explanation = builder.explain(what, this, language);
    const words = builder.explainText(language);
    if (!explanation)
      return html`${close}
        <h2 id="explain-title">${words.heading}</h2>
        <p>${words.gone}</p>`;
    return html`${close}
    ${builder.explanationBody(explanation, words, () => {
      this.dialog?.close();
      act(this, { type: 'show', surface: 'method', topic: explanation.topic });
    })}`;
  }

  private onClick(event: MouseEvent): void {
    if (event.target === this.dialog) this.dialog?.close();
  }

  private onClose(): void {
    this.opener?.focus();
    this.opener = null;
    this.dispatchEvent(new CustomEvent('closed'));
  }
}

if (!customElements.get('mr-explain')) customElements.define('mr-explain', ExplainDialog);
