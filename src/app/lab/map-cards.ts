import { isShown, wholeBoard } from '../../lab/board/board-of.ts';
import type { BoardFilter } from '../../lab/board/board-of.ts';
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
    const { lab, language, state } = parts;
    const { a, b, level } = state.settled ?? {};
    const madeOf = [lab.session, language, filterOf(parts), latest(state.pack), a, b, level];
    if (!this.made || madeOf.some((part, at) => part !== this.madeOf[at])) this.made = cardsOnMap(parts);
    this.madeOf = madeOf;
    return this.made;
  }
}

/** All cards but in the room Insatser, beside what chooses them: nobody sees there that some are left out. */
function filterOf({ lab, state, board }: Parts): BoardFilter {
  return state.settled?.room === 'interventions' && !lab.presenting ? board.filter : wholeBoard;
}

/** Where a card is on the map: at what is on screen, at its own pair, or nowhere: of another region, or without poles to stand at. */
type Home = 'screen' | 'quiet' | 'away' | 'unplaced';

/**
 * The cards that the board's filter lets through as marks on the map, by whom or what they are for. A card that means no pair is for the poles on screen. Those that have no
 * place are counted by a mark of their own, which says why: every card is counted once.
 */
function cardsOnMap(parts: Parts): CardsOnMap {
  const { lab, language } = parts;
  const { pairs } = lab.session;
  const filter = filterOf(parts);
  const shown = pairOnScreen(parts);
  const here = shown && keptAs(pairs, shown)?.id;
  const cards = lab.session.cards.filter((card) => isShown(card, filter));
  const home = homes(parts, here);
  const at = (where: Home): readonly Card[] => cards.filter((card) => home(card) === where);
  const names = shown && poleNames(shown, parts);
  const ofThese = at('screen');
  const marks = targets.flatMap((target) => {
    const found = ofThese.filter(({ where }) => where === target);
    return markOf({ id: target, at: onScreen[target], target, cards: found, names, pair: '', parts });
  });
  const ofOthers = at('quiet');
  const quiet = pairs.flatMap((pair) => quietOf(pair, ofOthers, parts));
  const left = quiet.slice(most.quiet).reduce((sum, making) => sum + making.cards.length, 0);
  return {
    label: language.lab.boardViews.map.label,
    marks: [
      ...marks,
      ...restOf({ away: at('away').length, unplaced: at('unplaced').length, left }, language),
      ...quiet.slice(0, most.quiet).flatMap(markOf),
    ],
  };
}

/** Says of a card where it is on the map. `here` is the kept pair on screen. */
function homes(parts: Parts, here: string | undefined): (card: Card) => Home {
  const { lab, state } = parts;
  const open = latest(state.pack)?.manifest.id;
  const known = new Map(lab.session.pairs.map((pair) => [pair.id, pair]));
  const [hasA, hasB] = [state.settled?.a.length !== 0, state.settled?.b.length !== 0];
  const has = { A: hasA, B: hasB, mellanrum: hasA && hasB, hela: true };
  const isPlaced = new Map(lab.session.pairs.map((pair) => [pair.id, middlesOf(pair, parts) !== undefined]));
  return ({ pair, where }) => {
    const kept = known.get(pair);
    if (kept && kept.pack !== open) return 'away';
    if (!kept || kept.id === here || where === 'hela') return has[where] ? 'screen' : 'unplaced';
    return isPlaced.get(kept.id) ? 'quiet' : 'away';
  };
}

/** How many cards have no place on the map, and why; nothing where all have one. */
function restOf(
  { away, unplaced, left }: Readonly<Record<'away' | 'unplaced' | 'left', number>>,
  { lab, format }: Parts['language'],
): readonly CardMark[] {
  const words = lab.boardViews.map;
  const all = away + unplaced + left;
  if (all === 0) return [];
  const say = (number: number, sentence: (count: string, isOne: boolean) => string): readonly string[] =>
    number === 0 ? [] : [sentence(format.count(number), number === 1)];
  return [
    {
      ...{ id: 'rest', at: 'corner', target: 'hela', isQuiet: true, cards: [] },
      ...{ count: format.count(all), caption: words.rest, label: words.notOnMap(format.count(all), all === 1) },
      notes: [...say(unplaced, words.unplaced), ...say(away, words.away), ...say(left, words.left)],
    },
  ];
}

/** The marks of a pair that is not on screen, where its areas are in the open region. */
function quietOf(pair: KeptPair, cards: readonly Card[], parts: Parts): readonly Making[] {
  const middles = middlesOf(pair, parts);
  if (!middles) return [];
  const names = poleNames(pair, parts);
  const { a, b } = middles;
  const between = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
  const places = [['A', a], ['B', b], ['mellanrum', between]] as const; // prettier-ignore
  return places.flatMap(([target, at]) => {
    const found = cards.filter((card) => card.pair === pair.id && card.where === target);
    if (found.length === 0) return [];
    return [{ id: `${pair.id}/${target}`, at, target, cards: found, names, pair: pair.name, parts }];
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
      caption: target === 'hela' ? words.whole : '',
      label: pair === '' ? label : words.ofPair(label, pair),
      cards: cards.slice(0, most.cards).map(({ what, state }) => ({
        what: what.trim() === '' ? lab.board.noText : what.trim(),
        state: lab.matrix.states[state],
      })),
      notes: left > 0 ? [words.more(format.count(left))] : [],
    },
  ];
}

function middlesOf(pair: KeptPair, parts: Parts): Readonly<Record<'a' | 'b', readonly [number, number]>> | undefined {
  const [a, b] = [middleOf(pair, 'a', parts), middleOf(pair, 'b', parts)];
  return a && b ? { a, b } : undefined;
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
