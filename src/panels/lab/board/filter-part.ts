import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { boardOf, isNarrowed, wholeBoard } from '../../../lab/board/board-of.ts';
import type { BoardFilter } from '../../../lab/board/board-of.ts';
import { targets } from '../../../lab/matrix.ts';
import type { Target } from '../../../lab/matrix.ts';
import { cardStates } from '../../../lab/session.ts';
import { choice } from '../../controls/choice.ts';
import type { LabParts } from '../lab-parts.ts';
import { keptPairs } from './pair-choices.ts';
import { whereSign } from './where-sign.ts';

/** What is shown of the board: for whom or what, how far, of which pair; and how many cards that is. */
export function filterPart(parts: LabParts, onFilter: (filter: BoardFilter) => void): TemplateResult {
  const { language, lab, board } = parts;
  const { filter: words } = language.lab.board;
  const { states } = language.lab.matrix;
  const { filter } = board;
  return html`<div class="filter">
    ${byWhere(parts, onFilter)}
    <div class="twin">
      ${choice({
        id: 'mr-board-state',
        label: words.state,
        value: filter.state,
        groups: [
          {
            title: '',
            options: [
              { value: '', title: words.allStates },
              ...cardStates.map((value) => ({ value, title: states[value] })),
            ],
          },
        ],
        onChoose: (value) => onFilter({ ...filter, state: cardStates.find((one) => one === value) ?? '' }),
      })}
      ${
        lab.session.pairs.length === 0
          ? nothing
          : choice({
              id: 'mr-board-pair',
              label: words.pair,
              value: filter.pair,
              groups: [{ title: '', options: [{ value: '', title: words.allPairs }, ...keptPairs(parts)] }],
              onChoose: (pair) => onFilter({ ...filter, pair }),
            })
      }
    </div>
    ${isNarrowed(filter) ? shown(parts, onFilter) : nothing}
  </div>`;
}

function byWhere({ language, board }: LabParts, onFilter: (filter: BoardFilter) => void): TemplateResult {
  const { filter: words } = language.lab.board;
  const { targets: names } = language.lab.matrix;
  const option = (value: Target | '', name: string, sign: unknown): TemplateResult =>
    html`<label title=${name}>
      <input
        type="radio"
        name="mr-board-where"
        aria-label=${name}
        .checked=${live(board.filter.where === value)}
        @change=${() => onFilter({ ...board.filter, where: value })}
      />
      <span>${sign}</span>
    </label>`;
  return html`<fieldset class="choice signs">
    <legend class="label">${words.where}</legend>
    <div class="segments">
      ${option('', words.all, words.all)} ${targets.map((target) => option(target, names[target], whereSign(target)))}
    </div>
  </fieldset>`;
}

function shown({ language, lab, board }: LabParts, onFilter: (filter: BoardFilter) => void): TemplateResult {
  const { filter: words } = language.lab.board;
  const { shown: count, total } = boardOf(lab.session.cards, board.filter);
  const { format } = language;
  return html`<p class="narrowed">
    <span role="status"
      >${count === 0 && total > 0 ? words.nothing : words.shown(format.count(count), format.count(total))}</span
    >
    <button type="button" class="way" @click=${() => onFilter(wholeBoard)}>${words.clear}</button>
  </p>`;
}
