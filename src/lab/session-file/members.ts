import * as v from 'valibot';
import type { SessionDamage } from '../../problem/problem.ts';
import { packIdShape } from '../../pack/pack-schema.ts';
import { cells, methods, targets } from '../matrix.ts';
import type { Cell } from '../matrix.ts';
import { cardStates, limits } from '../session.ts';
import type { Card, DataNote, KeptPair, Session, Slide, Step } from '../session.ts';
import type { Damages, PartPlace } from './damages.ts';

/** How a member is read: what it must be (a message names the damage), what is made of it where it is not, and what it is where it is left out. */
export interface Member<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  readonly mend: (found: unknown) => T;
  /** Undefined where leaving it out is a damage. */
  readonly absent: T | undefined;
}

/** The members of a part. */
export type Members<T> = { readonly [K in keyof T]: Member<T[K]> };

const is = (damage: SessionDamage): SessionDamage => damage;

/** Signs that cannot be shown, halves of signs, and those that turn the text around them. */
const unfit = '\\p{Cs}\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202d\\u202e\\ufeff';
const unfitSigns = new RegExp(`[${unfit}]+`, 'gu');
const fitText = new RegExp(`^[^${unfit}]*$`, 'u');
const fitLine = new RegExp(`^[^${unfit}\\n\\t\\u2028\\u2029]*$`, 'u');

/** The first so many characters, without half a sign at the end. */
function cut(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}

function asText(found: unknown): string {
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : '';
}

/** Text of several lines. */
function text(longest: number = limits.text): Member<string> {
  return {
    schema: v.pipe(v.string(is('wrongKind')), v.maxLength(longest, is('tooLong')), v.regex(fitText, is('signs'))),
    mend: (found) => cut(asText(found).replaceAll('\r\n', '\n').replace(unfitSigns, ''), longest),
    absent: '',
  };
}

/** Text in one line. */
function line(longest: number = limits.title): Member<string> {
  return {
    schema: v.pipe(v.string(is('wrongKind')), v.maxLength(longest, is('tooLong')), v.regex(fitLine, is('signs'))),
    mend: (found) =>
      cut(
        asText(found)
          .replace(/[\n\r\t\u2028\u2029]+/g, ' ')
          .replace(unfitSigns, ''),
        longest,
      ),
    absent: '',
  };
}

/** Text of a known shape. */
function shaped(shape: RegExp, absent?: string): Member<string> {
  return {
    schema: v.pipe(v.string(is('wrongKind')), v.regex(shape, is('unknown'))),
    mend: () => absent ?? '',
    absent,
  };
}

function oneOf<const T extends string>(words: readonly T[], instead: T, absent?: T): Member<T> {
  return { schema: v.picklist(words, is('unknown')), mend: () => instead, absent };
}

function whole(least: number, most: number, instead: number): Member<number> {
  return {
    schema: v.pipe(
      v.number(is('wrongKind')),
      v.integer(is('outOfRange')),
      v.minValue(least, is('outOfRange')),
      v.maxValue(most, is('outOfRange')),
    ),
    mend: (found) =>
      typeof found === 'number' && Number.isFinite(found)
        ? Math.max(least, Math.min(most, Math.round(found)))
        : instead,
    absent: instead,
  };
}

/** A list in which each stands once; of a damaged one the sound parts. */
function set<T>(one: v.GenericSchema<unknown, T>, longest: number): Member<readonly T[]> {
  const isOnce = (list: T[]): boolean => new Set(list).size === list.length;
  const sound = (found: unknown): readonly T[] =>
    Array.isArray(found) ? [...new Set(found.filter((part): part is T => v.is(one, part)))].slice(0, longest) : [];
  return {
    schema: v.pipe(v.array(one, is('wrongKind')), v.maxLength(longest, is('tooMany')), v.check(isOnce, is('twice'))),
    mend: sound,
    absent: [],
  };
}

const yesOrNo: Member<boolean> = { schema: v.boolean(is('wrongKind')), mend: () => true, absent: true };
const isoDate = /^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/;
const pack = shaped(packIdShape);
const areaCode = v.pipe(v.string(is('wrongKind')), v.regex(/^[0-9A-Z]{4,12}$/, is('unknown')));
const degrees = (most: number): v.GenericSchema<unknown, number> =>
  v.pipe(v.number(is('wrongKind')), v.minValue(-most, is('outOfRange')), v.maxValue(most, is('outOfRange')));

const longestAddress = 16_000;
const address: Member<string> = {
  schema: v.pipe(
    v.string(is('wrongKind')),
    v.maxLength(longestAddress, is('tooLong')),
    v.regex(/^([?#][^\s\p{Cs}]*)?$/u, is('unknown')),
  ),
  // Of an address that was pasted whole, what belongs to the view.
  mend: (found) => {
    const given = asText(found).replace(/[\s\p{Cs}]/gu, '');
    const begins = given.search(/[?#]/);
    return begins < 0 || given.length > longestAddress ? '' : given.slice(begins);
  },
  absent: undefined,
};

const route: Member<KeptPair['route']> = {
  schema: v.pipe(
    v.array(v.tuple([degrees(180), degrees(85)], is('wrongKind')), is('wrongKind')),
    v.maxLength(100, is('tooMany')),
    v.check((corners) => corners.length !== 1, is('unknown')),
  ),
  mend: () => [],
  absent: [],
};

export const aboutMembers: Members<Pick<Session, 'title' | 'place' | 'date' | 'group' | 'revision'>> = {
  title: line(),
  place: line(),
  date: shaped(isoDate, ''),
  group: line(),
  revision: whole(0, Number.MAX_SAFE_INTEGER - 1, 0),
};

export const slideMembers: Members<Slide> = { shown: yesOrNo, title: line(), text: text() };

export const stepMembers: Members<Omit<Step, 'id'>> = {
  title: line(),
  note: text(),
  question: text(),
  kind: oneOf(['open', 'close'], 'open'),
  address,
};

export const cardMembers: Members<Omit<Card, 'id' | 'pair'>> = {
  what: text(),
  who: text(),
  where: oneOf(targets, 'hela'),
  cells: set<Cell>(v.picklist(cells, is('unknown')), cells.length),
  method: oneOf<Card['method']>([...methods, ''], '', ''),
  state: oneOf(cardStates, 'idea'),
  note: text(),
};

export const pairMembers: Members<Omit<KeptPair, 'id'>> = {
  name: line(),
  pack,
  level: oneOf(['deso', 'regso', 'kommun'], 'deso'),
  a: set(areaCode, 200),
  b: set(areaCode, 200),
  route,
};

export const dataMembers: Members<DataNote> = { pack, title: line(), date: shaped(isoDate, ''), edition: line() };

export const votesMembers: Members<Pick<Session['votes'], 'perPerson' | 'people'>> = {
  perPerson: whole(1, 20, 3),
  people: whole(0, limits.people, 0),
};

/** Reads the members of a part; each that is damaged is mended and told. */
export function readMembers<T extends object>(
  found: Readonly<Record<string, unknown>>,
  members: Members<T>,
  place: PartPlace,
  damages: Damages,
): T {
  const read = Object.entries<Member<unknown>>(members).map(([name, member]) => {
    const value = Object.hasOwn(found, name) ? found[name] : undefined;
    if (value === undefined && member.absent !== undefined) return [name, member.absent];
    const parsed = v.safeParse(member.schema, value, { abortEarly: true });
    if (parsed.success) return [name, parsed.output];
    const [issue] = parsed.issues;
    damages.tell(place, name, value === undefined ? 'missing' : (issue.message as SessionDamage));
    return [name, member.mend(value)];
  });
  return Object.fromEntries(read) as T;
}
