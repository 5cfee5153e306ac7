import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sessionEnding } from '../../../lab/session-file/session-format.ts';
import type { LabParts } from '../lab-parts.ts';
import { sessionFileName } from './session-file-name.ts';
import { orderOfSession } from './session-order.ts';

interface FilePart {
  readonly parts: LabParts;
  /** Ids of the regions that are to go with the file. */
  readonly included: ReadonlySet<string>;
  readonly onInclude: (id: string, on: boolean) => void;
}

/** The session as a file: saved, with one's own regions if one wants, and opened. */
export function filePart({ parts, included, onInclude }: FilePart): TemplateResult {
  const { lab, sessions, language } = parts;
  const words = language.lab.session.file;
  const name = sessionFileName(lab.session);
  return html`<section aria-labelledby="mr-session-file">
    <h4 id="mr-session-file">${words.heading}</h4>
    <p class="small">${words.lead}</p>
    ${
      sessions.regions.length === 0
        ? nothing
        : html`<fieldset class="own-regions">
            <legend class="label">${words.regions}</legend>
            ${sessions.regions.map(
              ({ id, title, bytes }) =>
                html`<label class="check">
                  <input
                    type="checkbox"
                    .checked=${included.has(id)}
                    @change=${(event: Event) => {
                      onInclude(id, (event.currentTarget as HTMLInputElement).checked);
                    }}
                  />
                  <span>
                    ${words.region(title)}
                    <small>${words.regionHint(language.format.bytes(bytes))}</small>
                  </span>
                </label>`,
            )}
          </fieldset>`
    }
    <p class="small file-name">${words.name(name)}</p>
    <div class="ways start">
      <button
        type="button"
        class="button primary"
        @click=${(event: Event) => {
          const include = sessions.regions.map(({ id }) => id).filter((id) => included.has(id));
          orderOfSession(event.currentTarget ?? window, { type: 'saveFile', name, include });
        }}
      >
        ${words.save}
      </button>
      ${fileChooser({
        words: { button: words.open, label: words.label },
        describedBy: 'mr-session-drop',
        onFile: (file, from) => {
          orderOfSession(from, { type: 'openFile', file });
        },
      })}
    </div>
    <p class="small" id="mr-session-drop">${words.drop}</p>
  </section>`;
}

interface Chooser {
  readonly words: { readonly button: string; readonly label: string };
  readonly describedBy?: string;
  readonly onFile: (file: File, from: EventTarget) => void;
}

/** A button that lets a session file be chosen. */
export function fileChooser({ words, describedBy, onFile }: Chooser): TemplateResult {
  return html`<span class="chooser">
    <button
      type="button"
      class="button"
      aria-describedby=${describedBy ?? nothing}
      @click=${(event: Event) => (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.click()}
    >
      ${words.button}
    </button>
    <input
      type="file"
      hidden
      accept="${sessionEnding},application/json"
      aria-label=${words.label}
      @change=${(event: Event) => {
        const input = event.currentTarget as HTMLInputElement;
        const file = input.files?.[0];
        input.value = '';
        if (file) onFile(file, input);
      }}
    />
  </span>`;
}
