import { isShown } from '../../lab/board/board-of.ts';
import { keptAs } from '../../lab/board/kept-as.ts';
import { targets } from '../../lab/matrix.ts';
import type { Target } from '../../lab/matrix.ts';
import type { Card, KeptPair } from '../../lab/session.ts';
import type { CardMark, CardsOnMap, MarkPlace } from '../../map/cards/card-mark.ts';
import '../../map/cards/cards-element.ts';
import type { PoleNames } from '../../panels/lab/board/pole-names.ts';
import { pairOnScreen, poleNames } from '../../panels/lab/board/pole-names.ts';
import type { LabParts } from '../../panels/lab/lab-parts.ts';
import { latest } from '../../store/result.ts';
import { levelOf, rowByCode } from '../../store/settle.ts';

/** Marks of pairs that are not on screen, at most, and cards that a mark lists, at most. */
const most = { quiet: 60, cards: 6 } as const;

const onScreen: Readonly<Record<Target, MarkPlace>> = { A: 'a', B: 'b', mellanrum: 'between', hela: 'corner' };

type Parts = Pick<LabParts, 'lab' | 'state' | 'language' | 'board'>;

/** The marks of the board, kept while nothing that they are made of is another. */
export class MapMarks {
  private madeOf: readonly unknown[] = [];
  private made: CardsOnMap | undefined;

  of(parts: Parts): CardsOnMap {
    const { lab, language, board, state } = parts;
    const { a, b, level } = state.settled ?? {};
    const madeOf = [lab.session, language, board.filter, latest(state.pack), a, b, level];
    if (!this.made || madeOf.some((part, at) => part !== this.madeOf[at])) this.made = cardsOnMap(parts);
    this.madeOf = madeOf;
    return this.made;
  }
}

/** The cards that the board's filter lets through as marks on the map, by whom or what they are for. A card that means no pair is for the poles on screen. */
function cardsOnMap(parts: Parts): CardsOnMap {
  const { lab, language, board } = parts;
  const { pairs } = lab.session;
  const cards = lab.session.cards.filter((card) => isShown(card, board.filter));
  const shown = pairOnScreen(parts);
  const here = shown && keptAs(pairs, shown)?.id;
  const known = new Set(pairs.map(({ id }) => id));
  const isHere = ({ pair }: Card): boolean => !known.has(pair) || pair === here;
  const names = shown && poleNames(shown, parts);
  const marks = targets.flatMap((target) => {
    const found = cards.filter((card) => card.where === target && (target === 'hela' || isHere(card)));
    return markOf({ id: target, at: onScreen[target], target, cards: found, names, pair: '', parts });
  });
  const quiet = pairs.filter(({ id }) => id !== here).flatMap((pair) => marksOf(pair, cards, parts));
  return { label: language.lab.boardViews.map.label, marks: [...marks, ...quiet.slice(0, most.quiet)] };
}

/** The marks of a pair that is not on screen, where its areas are in the open region. */
function marksOf(pair: KeptPair, cards: readonly Card[], parts: Parts): readonly CardMark[] {
  const [a, b] = [middleOf(pair, 'a', parts), middleOf(pair, 'b', parts)];
  const names = poleNames(pair, parts);
  if (!a || !b) return [];
  const between = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
  const places = [['A', a], ['B', b], ['mellanrum', between]] as const; // prettier-ignore
  return places.flatMap(([target, at]) => {
    const found = cards.filter((card) => card.pair === pair.id && card.where === target);
    return markOf({ id: `${pair.id}/${target}`, at, target, cards: found, names, pair: pair.name, parts });
  });
}

interface Making {
  readonly id: string;
  readonly at: MarkPlace;
  readonly target: Target;
  readonly cards: readonly Card[];
  readonly names: PoleNames | undefined;
  readonly pair: string;
  readonly parts: Parts;
}

function markOf({ id, at, target, cards, names, pair, parts }: Making): readonly CardMark[] {
  if (cards.length === 0) return [];
  const { lab, format } = parts.language;
  const words = lab.boardViews.map;
  const count = format.count(cards.length);
  const name =
    { A: names?.a, B: names?.b, mellanrum: names && format.list([names.a, names.b]), hela: '' }[target] ?? '';
  const label = words.mark[target](count, cards.length === 1, name);
  const left = cards.length - most.cards;
  return [
    {
      ...{ id, at, target, count, isQuiet: typeof at !== 'string' },
      label: pair === '' ? label : words.ofPair(label, pair),
      cards: cards.slice(0, most.cards).map(({ what, state }) => ({
        what: what.trim() === '' ? lab.board.noText : what.trim(),
        state: lab.matrix.states[state],
      })),
      more: left > 0 ? words.more(format.count(left)) : '',
    },
  ];
}

/** The middle of a pole's areas, lon, lat; undefined where none of them is in the open region. */
function middleOf(pair: KeptPair, pole: 'a' | 'b', { state }: Parts): readonly [number, number] | undefined {
  const pack = latest(state.pack);
  if (!pack || pack.manifest.id !== pair.pack) return undefined;
  const { areas } = levelOf(pack, pair.level);
  const rows = rowByCode(areas);
  const found = pair[pole].map((code) => rows.get(code)).filter((row) => row !== undefined);
  if (found.length === 0) return undefined;
  const mean = (axis: 0 | 1): number =>
    found.reduce((sum, row) => sum + (areas.centroids[row * 2 + axis] ?? 0), 0) / found.length;
  return [mean(0), mean(1)];
}
