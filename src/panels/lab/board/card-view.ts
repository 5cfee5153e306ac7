import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Cell } from '../../../lab/matrix.ts';
import { levelOf, partOf } from '../../../lab/matrix.ts';
import type { Card } from '../../../lab/session.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';
import { dotRow } from './dot-row.ts';
import { voteButtons } from './vote-buttons.ts';
import { whereSign } from './where-sign.ts';

/** A place that a card lies in; 'tray' for those that have not been placed. */
export type Spot = Cell | 'tray';

/** How a card has changed since the last lab. */
export type CardMark = 'added' | 'moved' | 'edited';

export interface CardView {
  readonly card: Card;
  readonly spot: Spot;
  /** The pole that is meant, by name; '' where it is not known. */
  readonly pole: string;
  readonly dots: number;
  readonly mark: CardMark | undefined;
  /** Dots can be given and taken; undefined while nobody votes. */
  readonly votes: { readonly isFull: boolean } | undefined;
  readonly language: LabLanguage;
}

/** What a place is called: level and sub-criterion. */
export function spotName(spot: Spot, { lab: { board, matrix } }: LabLanguage): string {
  return spot === 'tray' ? board.moving.tray : board.place(matrix.levels[levelOf(spot)], matrix.parts[partOf(spot)]);
}

/** What a card is called where only a line is wanted. */
export function cardName({ what }: Pick<Card, 'what'>, { lab }: Pick<LabLanguage, 'lab'>): string {
  const [line = ''] = what.trim().split('\n');
  const letters = Array.from(line);
  if (line === '') return lab.board.noText;
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : line;
}

/** A card as it lies in one of its places. Its button is found by `data-item`, the card by `data-card` and `data-in`. */
export function cardView(view: CardView): TemplateResult {
  const { card, spot, pole, dots, mark, votes, language } = view;
  const { board, matrix } = language.lab;
  const target = matrix.targets[card.where];
  return html`<li class="paper" data-card=${card.id} data-in=${spot}>
    <button type="button" class="open" data-item tabindex="-1">
      <span class="top">
        ${whereSign(card.where)}
        <span class="pole">${pole === '' ? target : pole}</span>
        ${mark ? html`<span class="mark">${board.changes[mark]}</span>` : nothing}
      </span>
      <span class="visually-hidden">${pole === '' ? '' : target}</span>
      <strong class="what">${card.what.trim() === '' ? board.noText : card.what}</strong>
      ${card.who.trim() === '' ? nothing : html`<span class="who">${card.who}</span>`}
      <span class="foot"
        ><span class="state">${matrix.states[card.state]}</span>${votes ? nothing : dotRow(dots, language)}</span
      >
      ${also(view)}
    </button>
    <span class="grip" aria-hidden="true"></span>
    ${votes ? voteButtons({ name: cardName(card, language), dots, isFull: votes.isFull, language }) : nothing}
  </li>`;
}

/** The other places of the card, for who cannot see that they light up together. */
function also({ card, spot, language }: CardView): TemplateResult | typeof nothing {
  const others = card.cells.filter((cell) => cell !== spot);
  if (others.length === 0) return nothing;
  const names = language.format.list(others.map((cell) => spotName(cell, language)));
  return html`<span class="visually-hidden">${language.lab.board.cardWords.also(names)}</span>`;
}
