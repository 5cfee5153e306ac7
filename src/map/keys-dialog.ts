import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { LightElement } from '../element/light-element.ts';
import type { Language } from '../text/language.ts';
import './keys-dialog.css';

const rows = [
  'arrows',
  'altArrows',
  'plusMinus',
  'enter',
  'shiftEnter',
  'altI',
  'accept',
  'fit',
  'swap',
  'border',
  'capture',
  'help',
  'escape',
] as const;

/** The list of keys on the map, in a native dialog: focus, Esc and return of focus are the browser's. */
export class KeysDialog extends LightElement {
  static override properties = { language: { attribute: false }, shortcuts: { attribute: false } };

  declare language: Language;
  declare shortcuts: 'on' | 'off';

  /** Opens the dialog. */
  open(): void {
    this.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    const { help } = this.language.text;
    return html`
      <dialog aria-labelledby="keys-title">
        <h2 id="keys-title">${help.title}</h2>
        <p>${help.intro}</p>
        ${this.shortcuts === 'off' ? html`<p class="small">${help.lettersOff}</p>` : nothing}
        <table>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">${help.key}</th>
              <th scope="col">${help.does}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) => html`
                <tr>
                  <th scope="row"><kbd>${help.names[row]}</kbd></th>
                  <td>${help.what[row]}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
        <form method="dialog"><button class="button primary">${help.close}</button></form>
      </dialog>
    `;
  }
}

customElements.define('mr-keys', KeysDialog);
