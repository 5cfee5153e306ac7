import { html } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { PartsDialog } from '../parts-dialog/parts-dialog.ts';
import type { DataPart } from './data-action.ts';
import { actOnData } from './data-action.ts';
import type { DataState } from './data-state.ts';
import { firstDataState } from './data-state.ts';
import './fetch/fetch-element.ts';
import type { DialogText } from './load-data-text.ts';
import { loadDataText } from './load-data-text.ts';
import './own-files/own-files-element.ts';
import './saved/saved-list.ts';

/**
 * The dialog "Data" with its parts: fetching from SCB, files of one's own, and what is saved on this machine. A fetch under way goes on when it is
 * closed. Sends `data` with what is to be done.
 *
 * @property data all that it shows
 */
export class DataDialog extends PartsDialog<DataPart, DialogText> {
  static override properties: PropertyDeclarations = { data: { attribute: false } };

  declare data: DataState;
  protected override readonly order: readonly DataPart[] = ['fetch', 'own', 'saved'];
  protected override readonly stem = 'mr-data';

  constructor() {
    super('fetch');
    this.data = firstDataState;
  }

  protected override fetchWords(language: 'sv' | 'en'): Promise<DialogText> {
    return loadDataText(language);
  }

  protected override onClose(): void {
    actOnData(this, { type: 'closed' });
  }

  protected override panel(part: DataPart, words: DialogText): TemplateResult {
    const { language, data } = this;
    switch (part) {
      case 'fetch':
        return html`<mr-fetch .language=${language} .words=${words} .data=${data}></mr-fetch>`;
      case 'own':
        return html`<mr-own-files
          .language=${language}
          .words=${words}
          .files=${data.files}
          @choose-part=${(event: CustomEvent<DataPart>) => (this.chosen = event.detail)}
        ></mr-own-files>`;
      case 'saved':
        return html`<mr-saved .language=${language} .words=${words} .data=${data}></mr-saved>`;
    }
  }
}

customElements.define('mr-data', DataDialog);

declare global {
  interface HTMLElementTagNameMap {
    'mr-data': DataDialog;
  }
}
