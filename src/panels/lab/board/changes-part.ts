import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LabParts } from '../lab-parts.ts';
import { orderOfBoard } from './board-state.ts';
import type { CardMark } from './card-view.ts';
import { cardName } from './card-view.ts';
import { changedCards } from './changed-cards.ts';

/** Most removed cards that are listed by name. */
const mostListed = 50;

/** What has become of the cards since the last lab; nothing in the first. */
export function changesPart({ language, lab, board }: LabParts, from: EventTarget): TemplateResult | typeof nothing {
  const changed = changedCards(lab.session);
  const { previous } = lab.session;
  if (!changed || !previous) return nothing;
  const { changes: words } = language.lab.board;
  const { count, date } = language.format;
  const { marks, removed } = changed;
  const many = (mark: CardMark): string => count([...marks.values()].filter((one) => one === mark).length);
  return html`<section class="part" aria-labelledby="mr-board-changes">
    <h3 id="mr-board-changes">${words.heading}</h3>
    <p class="small">${words.since(previous.title, previous.date === '' ? '' : date(previous.date))}</p>
    <p>
      ${marks.size + removed.length === 0 ? words.none : words.counts(many('added'), many('moved'), many('edited'), count(removed.length))}
    </p>
    <label class="check">
      <input
        type="checkbox"
        .checked=${board.showsChanges}
        @change=${() => orderOfBoard(from, { type: 'look', change: { showsChanges: !board.showsChanges } })}
      />
      ${words.show}
    </label>
    ${
      removed.length === 0
        ? nothing
        : html`<details>
            <summary>${words.removed}</summary>
            <ul class="gone">
              ${removed.slice(0, mostListed).map((card) => html`<li>${cardName(card, language)}</li>`)}
            </ul>
          </details>`
    }
  </section>`;
}
