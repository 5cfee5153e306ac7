import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { criteria, levels } from '../../../lab/matrix.ts';
import type { Cell, Criterion, Level } from '../../../lab/matrix.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';

export interface MatrixView {
  readonly language: LabLanguage;
  /** How many cards lie in a place. */
  readonly countOf: (cell: Cell) => number;
  /** What stands in a place. */
  readonly placeOf: (cell: Cell) => unknown;
}

/** The matrix: the three levels below each other, in each of them the three criteria with their two places beside each other. */
export function matrixView(view: MatrixView): TemplateResult {
  return html`${heads(view)} ${levels.map((level) => levelRow(level, view))}`;
}

/** The criteria over the columns; in a narrow window they stand in each cell instead, which is what a screen reader hears everywhere. */
function heads({ language: { lab } }: MatrixView): TemplateResult {
  const { matrix } = lab;
  return html`<div class="heads" aria-hidden="true">
    ${criteria.map(
      ({ id, parts }) =>
        html`<div class="head">
          <strong>${matrix.criteria[id]}</strong>
          ${parts.map((part) => html`<span class="part">${matrix.parts[part]}</span>`)}
        </div>`,
    )}
  </div>`;
}

function levelRow(level: Level, view: MatrixView): TemplateResult {
  const { matrix } = view.language.lab;
  return html`<section class="level" data-level=${level} aria-labelledby="mr-board-${level}">
    <div class="level-head">
      <h3 id="mr-board-${level}">${matrix.levels[level]}</h3>
      <p class="small">${matrix.levelsAbout[level]}</p>
    </div>
    ${criteria.map(({ id, parts }) => cellView(level, id, parts, view))}
  </section>`;
}

function cellView(
  level: Level,
  criterion: Criterion,
  parts: (typeof criteria)[number]['parts'],
  { language, countOf, placeOf }: MatrixView,
): TemplateResult {
  const { board, matrix } = language.lab;
  const spots = parts.map((part): Cell => `${level}/${part}`);
  const count = spots.reduce((sum, spot) => sum + countOf(spot), 0);
  return html`<div class="cell">
    <h4 class="cell-head">
      <span class="criterion">${matrix.criteria[criterion]}</span>
      ${count === 0 ? nothing : html`<span class="count" title=${board.cards(language.format.count(count), count === 1)}>${language.format.count(count)}</span>`}
    </h4>
    ${parts.map(
      (part, at) =>
        html`<div class="slot">
          <h5 class="part">${matrix.parts[part]}</h5>
          ${placeOf(spots[at] ?? `${level}/${part}`)}
        </div>`,
    )}
  </div>`;
}
