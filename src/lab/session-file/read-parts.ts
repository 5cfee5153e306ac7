import { limits } from '../session.ts';
import type { Card, DataNote, KeptPair, Lab, Session, Slide, Votes } from '../session.ts';
import type { Damages, PartPlace } from './damages.ts';
import { freeId, isId } from './ids.ts';
import {
  aboutMembers,
  cardMembers,
  dataMembers,
  pairMembers,
  readMembers,
  slideMembers,
  stepMembers,
  votesMembers,
} from './members.ts';
import type { SessionFile } from './migrations.ts';

/** True for an object with members, as JSON has them. */
export function isRecord(found: unknown): found is SessionFile {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

/** A page of words; an empty one where there is none. */
export function readSlide(found: unknown, place: PartPlace, damages: Damages): Slide {
  return readMembers(recordOf(found, place, '', damages), slideMembers, place, damages);
}

/** Steps, cards, votes and pairs. What is named by an id that had to be changed follows it. */
export function readLists(
  file: SessionFile,
  isPrevious: boolean,
  damages: Damages,
): Pick<Session, 'steps' | 'cards' | 'votes' | 'pairs'> {
  const listed = <T extends object>(part: Listed, read: (found: SessionFile, place: PartPlace) => T | undefined) =>
    readList(file[`${part}s`], { part, isPrevious, longest: limits[`${part}s`] }, read, damages);
  const steps = listed('step', (found, place) => readMembers(found, stepMembers, place, damages));
  const pairs = listed('pair', (found, place) => readPair(found, place, damages));
  const cards = listed('card', (found, place) => {
    const pair = pairOf(found['pair'], pairs.ids, place, damages);
    const { what, who, where, ...rest } = readMembers(found, cardMembers, place, damages);
    return { what, who, where, pair, ...rest } satisfies Omit<Card, 'id'>;
  });
  const votes = readVotes(file['votes'], cards.ids, { part: 'votes', number: 0, isPrevious }, damages);
  return { steps: steps.list, cards: cards.list, votes, pairs: pairs.list };
}

type Listed = 'step' | 'card' | 'pair';

interface Asked {
  readonly part: Listed;
  readonly isPrevious: boolean;
  readonly longest: number;
}

interface ReadList<T> {
  readonly list: readonly (T & { readonly id: string })[];
  /** What each id of the file is called now. */
  readonly ids: ReadonlyMap<string, string>;
}

function readList<T extends object>(
  found: unknown,
  { part, isPrevious, longest }: Asked,
  read: (found: SessionFile, place: PartPlace) => T | undefined,
  damages: Damages,
): ReadList<T> {
  const all = listOf(found, part, isPrevious, longest, damages);
  const taken = new Set(all.flatMap((one) => (isRecord(one) && typeof one['id'] === 'string' ? [one['id']] : [])));
  const ids = new Map<string, string>();
  const list = all.flatMap((one, at) => {
    const place = { part, number: at + 1, isPrevious };
    if (!isRecord(one)) {
      damages.tell(place, '', one === null ? 'missing' : 'wrongKind', true);
      return [];
    }
    const rest = read(one, place);
    if (!rest) return [];
    const id = ownId(one['id'], place, { taken, ids }, damages);
    return [{ id, ...rest }];
  });
  return { list, ids };
}

/** The id of the file where it can be used and nobody before has it, else a new one, the same each time. */
function ownId(
  found: unknown,
  place: PartPlace,
  { taken, ids }: { readonly taken: Set<string>; readonly ids: Map<string, string> },
  damages: Damages,
): string {
  const isTaken = typeof found === 'string' && ids.has(found);
  if (isId(found) && !isTaken) {
    ids.set(found, found);
    return found;
  }
  damages.tell(place, 'id', found === undefined ? 'missing' : isTaken ? 'twice' : 'unknown');
  const id = freeId(isId(found) ? found : `${place.part}-${place.number}`, taken);
  taken.add(id);
  if (typeof found === 'string' && !isTaken) ids.set(found, id);
  return id;
}

function listOf(
  found: unknown,
  part: Listed | 'data',
  isPrevious: boolean,
  longest: number,
  damages: Damages,
): readonly unknown[] {
  const member = part === 'data' ? 'data' : `${part}s`;
  const whole = { part: isPrevious ? 'previous' : 'session', number: 0, isPrevious: false } as const;
  if (found === undefined) return [];
  if (!Array.isArray(found)) {
    damages.tell(whole, member, 'wrongKind', true);
    return [];
  }
  if (found.length > longest) damages.tell(whole, member, 'tooMany', true);
  return found.slice(0, longest);
}

/** A pair without a region cannot be shown: it is left out. */
function readPair(found: SessionFile, place: PartPlace, damages: Damages): Omit<KeptPair, 'id'> | undefined {
  const pair = readMembers(found, pairMembers, place, damages);
  if (pair.pack !== '') return pair;
  damages.tell(place, '', 'unknown', true);
  return undefined;
}

function pairOf(found: unknown, ids: ReadonlyMap<string, string>, place: PartPlace, damages: Damages): string {
  if (found === undefined || found === '') return '';
  const pair = typeof found === 'string' ? ids.get(found) : undefined;
  if (pair === undefined) damages.tell(place, 'pair', typeof found === 'string' ? 'unknown' : 'wrongKind');
  return pair ?? '';
}

function readVotes(found: unknown, cards: ReadonlyMap<string, string>, place: PartPlace, damages: Damages): Votes {
  const file = recordOf(found, place, '', damages);
  const { perPerson, people } = readMembers(file, votesMembers, place, damages);
  const given = Object.entries(recordOf(file['dots'], place, 'dots', damages));
  const dots = given.flatMap(([name, count]) => {
    const card = cards.get(name);
    const isCount = typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= limits.dots;
    if (card === undefined || !isCount) {
      damages.tell(place, 'dots', card === undefined ? 'unknown' : 'outOfRange', true);
      return [];
    }
    return count === 0 ? [] : [[card, count] as const];
  });
  return { perPerson, people, dots: Object.fromEntries(dots) };
}

/** The editions of regions; a note that names none is left out. */
export function readData(found: unknown, damages: Damages): readonly DataNote[] {
  return listOf(found, 'data', false, limits.data, damages).flatMap((one, at) => {
    const place = { part: 'data', number: at + 1, isPrevious: false } as const;
    const note = isRecord(one) ? readMembers(one, dataMembers, place, damages) : undefined;
    if (note && note.pack !== '') return [note];
    damages.tell(place, '', note ? 'unknown' : 'wrongKind', true);
    return [];
  });
}

/** How the last lab left the session; undefined where there was none. */
export function readPrevious(found: unknown, damages: Damages): Lab | undefined {
  if (found === undefined || found === null) return undefined;
  const place = { part: 'previous', number: 0, isPrevious: false } as const;
  if (!isRecord(found)) {
    damages.tell(place, '', 'wrongKind', true);
    return undefined;
  }
  const { revision, ...about } = readMembers(found, aboutMembers, place, damages);
  return { ...about, ...readLists(found, true, damages), revision };
}

function recordOf(found: unknown, place: PartPlace, member: string, damages: Damages): SessionFile {
  if (found === undefined) return {};
  if (isRecord(found)) return found;
  damages.tell(place, member, 'wrongKind');
  return {};
}
