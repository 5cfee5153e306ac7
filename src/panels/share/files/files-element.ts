import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import { latest } from '../../../store/result.ts';
import type { Language } from '../../../text/language.ts';
import type { BetweenLanguage } from '../../../text/load-between-text.ts';
import { withBetweenText } from '../../../text/load-between-text.ts';
import type { SharingText } from '../../../text/sv/sharing.ts';
import { problemBlock } from '../../data/problem-block.ts';
import { tick } from '../../parts-dialog/signs.ts';
import type { ExportOrder } from '../share-action.ts';
import { actOnShare } from '../share-action.ts';
import type { Exporting, ShareState } from '../share-state.ts';
import type { FileGroup } from './file-rows.ts';
import { fileGroup } from './file-rows.ts';
import { fileGroups } from './file-groups.ts';
import './files.css';
import { shownCharts } from './shown-charts.ts';

/**
 * Pictures, tables and map data of what is on screen, as files: what each holds, how large it is and what it is called. Sends `share` export and cancel,
 * and announces how an order ended.
 *
 * @property share all that it shows
 * @property isShown true while the part is in sight
 */
export class ShareFiles extends LightElement {
  static override properties = {
    language: { attribute: false },
    words: { attribute: false },
    share: { attribute: false },
    isShown: { attribute: false },
    spoken: { state: true },
  };

  declare language: Language;
  declare words: SharingText;
  declare share: ShareState;
  declare isShown: boolean;
  /** The language with the words about what lies between. */
  declare private spoken: BetweenLanguage | undefined;
  private groups: readonly FileGroup[] = [];
  private told: Exporting['phase'] = 'rest';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.isShown || !this.words) return;
    if (this.spoken?.text !== this.language.text) void this.fetchWords();
    const before = changed.get('share');
    // While a file is made only its progress is another.
    if (before && before.state === this.share.state && !changed.has('isShown') && this.groups.length > 0) return;
    this.groups = this.made();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.words || !this.isShown) return nothing;
    const { files } = this.words;
    return html`<div class="scroll" tabindex="-1">
        <h3>${files.heading}</h3>
        <p class="lead">${files.lead}</p>
        ${this.groups.map((group) => fileGroup(group, files, (order) => this.order(order)))}
      </div>
      ${this.foot()}`;
  }

  protected override updated(): void {
    const { exporting } = this.share ?? {};
    if (!exporting || exporting.phase === this.told) return;
    this.told = exporting.phase;
    const detail = this.endOf(exporting);
    if (detail === '') return;
    this.dispatchEvent(new CustomEvent<string>('announce', { detail, bubbles: true }));
    // The button to cancel has gone, and with it where the focus was.
    if (document.activeElement === document.body || !document.activeElement)
      this.querySelector<HTMLElement>('.scroll')?.focus();
  }

  private order(order: ExportOrder): void {
    actOnShare(this, { type: 'export', order });
  }

  private made(): readonly FileGroup[] {
    const { spoken, words, share } = this;
    const { settled: view } = share.state;
    const pack = latest(share.state.pack);
    if (!spoken || !view || !pack) return [];
    const page = this.closest('mr-app') ?? document;
    return fileGroups({
      state: share.state,
      view,
      pack,
      language: spoken,
      words: words.files,
      charts: shownCharts(page),
    });
  }

  private async fetchWords(): Promise<void> {
    const { language } = this;
    try {
      const spoken = await withBetweenText(language);
      if (this.language !== language) return;
      this.spoken = spoken;
      this.groups = this.made();
    } catch {
      // The words come with the next try: the part is drawn again whenever it is shown.
    }
  }

  /** How the last order stands; the foot keeps its place only while there is something to say. */
  private foot(): TemplateResult | typeof nothing {
    const { exporting } = this.share;
    const { files } = this.words;
    switch (exporting.phase) {
      case 'rest':
        return nothing;
      case 'making':
        return this.making(exporting);
      case 'failed':
        return html`<div class="files-foot">${problemBlock(exporting.problem, this.language)}</div>`;
      case 'stopped':
        return html`<div class="files-foot"><p>${files.stopped}</p></div>`;
      case 'done':
        return html`<div class="files-foot">
          <p class="done">${tick} <span>${this.endOf(exporting)}</span></p>
        </div>`;
    }
  }

  private making({ order, share }: Extract<Exporting, { phase: 'making' }>): TemplateResult {
    const { files } = this.words;
    const name = this.titleOf(order);
    const told =
      share === undefined ? files.making(name) : files.makingShare(name, this.language.format.percent(share));
    return html`<div class="files-foot">
      <progress max="1" .value=${share ?? nothing} aria-label=${told}></progress>
      <p>
        <span>${told}</span>
        <button type="button" class="button" @click=${() => actOnShare(this, { type: 'cancel' })}>
          ${files.cancel}
        </button>
      </p>
    </div>`;
  }

  private titleOf(order: ExportOrder): string {
    const key = order.kind === 'copyPicture' ? 'picture' : order.kind;
    return key === 'package' ? '' : this.words.files.groups[key].title;
  }

  private endOf(exporting: Exporting): string {
    const { files } = this.words;
    if (exporting.phase === 'stopped') return files.stopped;
    if (exporting.phase !== 'done') return '';
    if (exporting.order.kind === 'copyPicture') return files.copied;
    return exporting.name === '' ? files.printed : files.saved(exporting.name);
  }
}

customElements.define('mr-share-files', ShareFiles);

declare global {
  interface HTMLElementTagNameMap {
    'mr-share-files': ShareFiles;
  }
}
