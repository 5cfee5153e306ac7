import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { exampleBoard, exampleLabs } from '../../../lab/board/example-board.ts';
import type { ExampleCard } from '../../../lab/board/example-board.ts';
import { remarksOf } from '../../../lab/board/remarks.ts';
import { limits } from '../../../lab/session.ts';
import type { LabParts } from '../lab-parts.ts';
import { emptyDraft, orderOfBoard } from './board-state.ts';
import { spotName } from './card-view.ts';
import { matrixView } from './matrix-view.ts';
import { remarkList } from './remark-list.ts';

/** The example from the report, to read: where its four labs lie, what that board leaves out, its source, and the way back. */
export function exampleView(parts: LabParts, from: EventTarget): TemplateResult {
  const { language, lab } = parts;
  const { board } = language.lab;
  const isFull = lab.session.cards.length >= limits.cards;
  const cardsAt = (cell: ExampleCard['cells'][number]): readonly ExampleCard[] =>
    exampleBoard.filter(({ cells }) => cells.includes(cell));
  return html`
    <div class="example-head">
      <div class="about">
        <h2>${board.example.heading}</h2>
        <p>${board.example.lead}</p>
        <p class="small">${board.example.source}</p>
        <button
          type="button"
          class="button primary"
          @click=${() => orderOfBoard(from, { type: 'look', change: { isExample: false } })}
        >
          ${board.example.back}
        </button>
      </div>
      <div>
        <h3>${board.remarks.heading}</h3>
        ${remarkList(remarksOf(exampleBoard), language)}
      </div>
    </div>
    <div class="matrix example" role="group" aria-label=${board.example.heading}>
      ${matrixView({
        language,
        countOf: (cell) => cardsAt(cell).length,
        placeOf: (cell) =>
          html`<div class="place">
            <ul class="cards" aria-label=${spotName(cell, language)}>
              ${cardsAt(cell).map((card) => exampleCard(card, parts, isFull, from))}
            </ul>
          </div>`,
      })}
    </div>
  `;
}

function exampleCard(card: ExampleCard, { language }: LabParts, isFull: boolean, from: EventTarget): TemplateResult {
  const { example } = language.lab.board;
  const what = example.what[card.id];
  const lab = exampleLabs[card.lab];
  const copy = (): void =>
    orderOfBoard(from, {
      ...{ type: 'write', id: '' },
      card: { ...emptyDraft, what, cells: card.cells, note: example.note(lab) },
    });
  return html`<li class="paper" data-card=${card.id}>
    <span class="open">
      <strong class="what">${what}</strong>
      <span class="who">${lab}</span>
    </span>
    <button type="button" class="copy" aria-label=${example.copyOf(what)} ?disabled=${isFull} @click=${copy}>
      ${example.copy}
    </button>
  </li>`;
}
