import { largestAmount, mostMoves } from '../relations/scenario/scenario.ts';
import type { Mix, Move, Place, QuartileMix, Scenario } from '../relations/scenario/scenario.ts';
import type { Field } from './field.ts';

const placeWords: Readonly<Record<Place, string>> = { a: 'a', b: 'b', between: 'mellan', municipality: 'kommun' };
const evenOutWords = { employed: 'arbete', educated: 'utbildning', income: 'inkomst' } as const;

/**
 * A scenario in the address: moves parted by commas, their parts by colons, as in `a:arbete:120,b:bostader:300:40.30.20.10:dwellingsCooperative,byte:25`.
 * Moves that cannot be read, and those after the twentieth, are left out and told; nothing readable at all gives undefined.
 */
export function scenarioField(): Field<Scenario> {
  return {
    initial: [],
    write: (moves) => moves.map(written).join(','),
    read: (text) => {
      const moves = readable(text).slice(0, mostMoves);
      return moves.length > 0 ? moves : undefined;
    },
    unread: (text) => {
      const parts = text.split(',');
      const read = parts.filter((part) => readMove(part));
      return [...parts.filter((part) => !read.includes(part)), ...read.slice(mostMoves)].join(',');
    },
  };
}

function readable(text: string): readonly Move[] {
  return text
    .split(',')
    .map(readMove)
    .filter((move) => move !== undefined);
}

function written(move: Move): string {
  switch (move.kind) {
    case 'exchange':
      return `byte:${move.amount.toString()}`;
    case 'dwellings': {
      const { place, amount, quartiles, tenure } = move;
      const parts = [placeWords[place], 'bostader', amount.toString(), quartiles.join('.')];
      return (tenure === '' ? parts : [...parts, tenure]).join(':');
    }
    default:
      return `${placeWords[move.place]}:${evenOutWords[move.kind]}:${move.amount.toString()}`;
  }
}

function readMove(text: string): Move | undefined {
  const [first = '', second = '', ...rest] = text.split(':');
  if (first === 'byte') return rest.length === 0 ? readExchange(second) : undefined;
  const place = keyOf(placeWords, first);
  return place && readMoveIn(place, second, rest);
}

function readExchange(number: string): Move | undefined {
  const amount = amountOf(number);
  return amount === undefined ? undefined : { kind: 'exchange', amount };
}

function readMoveIn(place: Place, word: string, [number = '', ...rest]: readonly string[]): Move | undefined {
  const amount = amountOf(number);
  if (amount === undefined) return undefined;
  if (word === 'bostader') return amount > 0 ? readMix(place, amount, rest) : undefined;
  const kind = keyOf(evenOutWords, word);
  return kind === undefined || rest.length > 0 ? undefined : { kind, place, amount };
}

function readMix(
  place: Place,
  amount: number,
  [shares = '', tenure = '', ...rest]: readonly string[],
): Mix | undefined {
  const quartiles = mixOf(shares);
  if (!quartiles || rest.length > 0 || !/^\w{0,60}$/.test(tenure)) return undefined;
  return { kind: 'dwellings', place, amount, quartiles, tenure };
}

/** A whole number that changes something. */
function amountOf(text: string): number | undefined {
  const amount = Number(text);
  return /^-?\d{1,5}$/.test(text) && amount !== 0 && Math.abs(amount) <= largestAmount ? amount : undefined;
}

function mixOf(text: string): QuartileMix | undefined {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return undefined;
  const [q1 = 0, q2 = 0, q3 = 0, q4 = 0] = text.split('.').map(Number);
  return q1 + q2 + q3 + q4 === 100 ? [q1, q2, q3, q4] : undefined;
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}
