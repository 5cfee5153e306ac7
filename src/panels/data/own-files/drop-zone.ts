import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { OwnFilesText } from '../../../text/sv/own-files.ts';

/** Endings that the file picker offers first; what a file is, its content says. */
const accepted =
  '.csv,.tsv,.txt,.xlsx,.xlsm,.json,.jsonstat,.px,.geojson,.topojson,.gpkg,.zip,text/csv,application/json,application/geo+json';

/** Where files are dropped or chosen. Dropping works anywhere on the page: this is where it is said. */
export function dropZone(
  words: OwnFilesText,
  some: boolean,
  onFiles: (files: readonly File[]) => void,
): TemplateResult {
  return html`<div class="drop" data-some=${some}>
    <div>
      <p><strong>${some ? words.drop.more : words.drop.title}</strong></p>
      <p class="small" id="mr-own-formats">${words.drop.formats}</p>
    </div>
    <button
      type="button"
      class="button"
      aria-describedby="mr-own-formats"
      @click=${(event: Event) => (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.click()}
    >
      ${words.drop.choose}
    </button>
    <input
      type="file"
      multiple
      hidden
      accept=${accepted}
      aria-label=${words.drop.label}
      @change=${(event: Event) => {
        const input = event.currentTarget as HTMLInputElement;
        const files = [...(input.files ?? [])];
        input.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  </div>`;
}
