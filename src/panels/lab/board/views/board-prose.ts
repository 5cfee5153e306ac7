import { boardOf, isShown, mostDots } from '../../../../lab/board/board-of.ts';
import { remarksOf } from '../../../../lab/board/remarks.ts';
import { changesSince } from '../../../../lab/changes/changes-since.ts';
import { criteria, levels } from '../../../../lab/matrix.ts';
import type { Cell, Criterion, Level, Target } from '../../../../lab/matrix.ts';
import type { Card } from '../../../../lab/session.ts';
import { cardSentences } from '../../../../text/lab-cards.ts';
import { changeSentences } from '../../../../text/lab-changes.ts';
import type { RemarkWords } from '../../../../text/lab-remarks.ts';
import { remarkWords } from '../../../../text/lab-remarks.ts';
import type { LabParts } from '../../lab-parts.ts';
import type { CardFacts } from './card-facts.ts';
import { cardFacts, placeName, targetName } from './card-facts.ts';

export type ProseParts = Pick<LabParts, 'lab' | 'state' | 'language' | 'board'>;

/** A card in words: what it is about, and the rest of it as sentences. */
export interface CardProse {
  readonly id: string;
  readonly what: string;
  readonly sentences: readonly string[];
}

export interface LevelProse {
  readonly level: Level;
  readonly criteria: readonly { readonly criterion: Criterion; readonly cards: readonly CardProse[] }[];
}

/** The board in words. A card that lies in several places stands in each of them; within a criterion it stands once. */
export interface BoardProse {
  readonly lead: readonly string[];
  readonly levels: readonly LevelProse[];
  readonly unplaced: readonly CardProse[];
  readonly remarks: readonly RemarkWords[];
  readonly dots: readonly string[];
  /** Undefined in the first lab. */
  readonly changes: readonly string[] | undefined;
}

/** Puts the board in words, in the order of the matrix. Remarks, dots and changes are of the whole board, whatever is shown of it. */
export function boardProse(parts: ProseParts): BoardProse {
  const { lab, language, board } = parts;
  const { session } = lab;
  const facts = cardFacts(parts);
  const { places, unplaced } = boardOf(session.cards, board.filter);
  const tell = (card: Card, here: readonly Cell[]): CardProse => cardProse(card, here, facts, language);
  return {
    lead: leadOf(
      session.cards.filter((card) => isShown(card, board.filter)),
      language,
    ),
    levels: levels.map((level) => ({
      level,
      criteria: criteria.map(({ id, parts: within }) => {
        const here = within.map((part): Cell => `${level}/${part}`);
        const cards = [...new Set(here.flatMap((cell) => places.get(cell) ?? []))];
        return { criterion: id, cards: cards.map((card) => tell(card, here)) };
      }),
    })),
    unplaced: unplaced.map((card) => tell(card, [])),
    remarks: remarksOf(session.cards).map((remark) => remarkWords(remark, language)),
    dots: mostDots(session).map(({ card, dots }) =>
      language.lab.boardViews.text.dotsOf(named(card, language), wordsOfDots(dots, language)),
    ),
    changes: session.previous && changesOf(parts, session.previous),
  };
}

function cardProse(card: Card, here: readonly Cell[], facts: CardFacts, language: LabParts['language']): CardProse {
  const pair = facts.pairOf(card);
  const name = targetName(card, facts, language);
  const sentences = cardSentences(
    card,
    {
      name,
      // Where the poles are named, the name of their pair says nothing more.
      pair: name === '' ? (pair?.name ?? '') : '',
      places: card.cells.filter((cell) => !here.includes(cell)).map((cell) => placeName(cell, language)),
      dots: facts.dotsOf(card),
    },
    language,
  );
  return { id: card.id, what: named(card, language), sentences };
}

/** How many there are for each: both poles, the space between and the whole, those without any too. */
function leadOf(cards: readonly Card[], { lab, format }: LabParts['language']): readonly string[] {
  const { text, count } = lab.boardViews;
  if (cards.length === 0) return [];
  const many = (where: Target): string => {
    const { length } = cards.filter((card) => card.where === where);
    return length === 0 ? text.none : count(format.count(length), length === 1);
  };
  return [
    text.lead(format.count(cards.length), cards.length === 1),
    text.targets(many('A'), many('B'), many('mellanrum'), many('hela')),
  ];
}

/** Changes of cards and dots: what else has changed stands with the session. */
function changesOf(
  { lab, language }: ProseParts,
  previous: NonNullable<LabParts['lab']['session']['previous']>,
): readonly string[] {
  const changes = changesSince(previous, lab.session);
  const none = { added: [], removed: [], edited: [] };
  return changeSentences({ ...changes, about: [], steps: none, movedSteps: [], pairs: none }, language);
}

function named({ what }: Card, { lab }: LabParts['language']): string {
  return what.trim() === '' ? lab.board.noText : what.trim();
}

function wordsOfDots(dots: number, { lab, format }: LabParts['language']): string {
  return lab.board.cardWords.dots(format.count(dots), dots === 1);
}
