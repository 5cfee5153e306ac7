import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DataText } from '../../../text/sv/data.ts';
import { problemBlock } from '../problem-block.ts';
import type { OwnFilesParts } from './own-files-parts.ts';
import type { Readiness } from './readiness.ts';

export interface OwnFooter {
  readonly ready: Readiness;
  readonly parts: OwnFilesParts;
  readonly save: DataText['save'];
  readonly saved: boolean;
  readonly onSave: (wanted: boolean) => void;
  readonly onOpen: () => void;
}

/** What the files come to, whether it is saved, and the way to the map. */
export function ownFooter({ ready, parts, save, saved, onSave, onOpen }: OwnFooter): TemplateResult {
  const { words, state, language } = parts;
  const { making } = state;
  const can = ready.state === 'ready' && making.phase !== 'making' && !state.thinking;
  return html`<div class="takes">
      ${
        making.phase === 'failed'
          ? problemBlock(making.problem, language)
          : html`<p><strong>${making.phase === 'making' ? words.open.making : sentence(ready, parts)}</strong></p>`
      }
      ${
        ready.state === 'ready' && ready.leftOut.length > 0
          ? html`<p class="small">${words.ready.leftOut(ready.leftOut, language.format)}</p>`
          : nothing
      }
    </div>
    <div class="go">
      <label class="check">
        <input
          type="checkbox"
          .checked=${saved}
          aria-describedby="mr-own-save-note"
          @change=${(event: Event) => onSave((event.currentTarget as HTMLInputElement).checked)}
        />
        <span>${save.label}</span>
      </label>
      <button type="button" class="button primary" ?disabled=${!can} @click=${onOpen}>${words.open.go}</button>
      <p class="small" id="mr-own-save-note">${save.note}</p>
    </div>`;
}

function sentence(ready: Readiness, { words, state, language }: OwnFilesParts): string {
  const said = words.ready;
  switch (ready.state) {
    case 'questions':
      return said.questions(ready.count);
    case 'onlyAreas':
      return said.onlyAreas(ready.file);
    case 'ready':
      return ready.areas === ''
        ? said.region(state.region?.title[language.id] ?? '', ready.indicators, ready.years)
        : said.areas(ready.areas, ready.indicators, ready.years);
    default:
      return said[ready.state];
  }
}
