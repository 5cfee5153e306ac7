import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Board } from '../../../lab/board/board-of.ts';
import { criteria, levels } from '../../../lab/matrix.ts';
import type { Cell, Level } from '../../../lab/matrix.ts';
import type { Card } from '../../../lab/session.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';
import { cardName } from './card-view.ts';
import './presented-board.css';
import { whereSign } from './where-sign.ts';

/** Of more cards than this in a field each has a line, and of more than `mostShown` the rest is a number. */
const twoLinesEach = 2;
const mostShown = 3;

/** The board as it is read from the back of the room: three levels by three criteria, in each field how many cards it has and the first of them, by sign and name. Nothing is pressed here. */
export function presentedBoard(board: Board, language: LabLanguage): TemplateResult {
  const { matrix } = language.lab;
  return html`<table class="presented-board">
    <caption class="visually-hidden">
      ${language.lab.board.board}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${criteria.map(({ id }) => html`<th scope="col">${matrix.criteria[id]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${levels.map(
        (level) =>
          html`<tr>
            <th scope="row">${language.lab.board.levelsBroken[level]}</th>
            ${criteria.map(({ parts }) => field(cardsIn(board, level, parts), language))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The cards of a field, each once, also where it lies in both places of it. */
function cardsIn({ places }: Board, level: Level, parts: (typeof criteria)[number]['parts']): readonly Card[] {
  return [...new Set(parts.flatMap((part) => places.get(`${level}/${part}` satisfies Cell) ?? []))];
}

function field(cards: readonly Card[], language: LabLanguage): TemplateResult {
  const { board, matrix } = language.lab;
  const { count } = language.format;
  const number = cards.length;
  if (number === 0) return html`<td class="field"><span class="visually-hidden">${board.noCards}</span></td>`;
  const shown = cards.slice(0, number > mostShown ? mostShown - 1 : mostShown);
  const left = number - shown.length;
  return html`<td class="field" data-lines=${number > twoLinesEach ? 'one' : 'two'}>
    <div class="listed">
      <p class="number">
        <span class="visually-hidden">${board.cards(count(number), number === 1)}</span>
        <span aria-hidden="true">${count(number)}</span>
      </p>
      <ul role="list">
        ${shown.map(
          (card) =>
            html`<li>
              ${whereSign(card.where)}<span class="visually-hidden">${matrix.targets[card.where]}</span>
              <span class="name" dir="auto">${cardName(card, language)}</span>
            </li>`,
        )}
      </ul>
    </div>
    ${left === 0 ? nothing : html`<p class="left">${board.andMore(count(left))}</p>`}
  </td>`;
}
