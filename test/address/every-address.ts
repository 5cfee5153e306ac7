import type { Address } from '../../src/address/codec.ts';
import type { View } from '../../src/address/view.ts';
import type { Move } from '../../src/relations/scenario/scenario.ts';

/** The keys of a record that must name every member of a union: a member that is left out does not compile. */
const all = <T extends string>(members: Readonly<Record<T, true>>): readonly T[] => Object.keys(members) as T[];
const switches = all<'on' | 'off'>({ on: true, off: true });

const moves: readonly Move[] = [
  { kind: 'employed', place: 'a', amount: 120 },
  { kind: 'educated', place: 'b', amount: -45 },
  { kind: 'income', place: 'between', amount: 99_999 },
  { kind: 'employed', place: 'municipality', amount: 1 },
  { kind: 'dwellings', place: 'b', amount: 300, quartiles: [40, 30, 20, 10], tenure: 'dwellingsCooperative' },
  { kind: 'dwellings', place: 'between', amount: 7, quartiles: [0, 0, 0, 100], tenure: '' },
  { kind: 'exchange', amount: 25 },
  { kind: 'exchange', amount: -25 },
];
const codes = Array.from({ length: 200 }, (_, at) => `1480C${(1000 + at * 10).toString()}`);
const measures = [
  'balance',
  'localDeviation',
  'ice',
  'livingConditions',
  'employmentRate',
  'postSecondaryShare',
  'disposableIncome',
  'population',
  'counterPole',
  'column:bornSweden',
  'ratio:dwellingsOwned/dwellingsRented',
];

/** What each part of a view can be: every member of a closed list, the ends and the middle of what has no list. */
const values: { readonly [K in keyof View]: readonly View[K][] } = {
  pack: ['exempel', 'goteborgsregionen', '2025', 'lokal-1402-1480-2024', `a${'-9'.repeat(19)}`],
  level: all<View['level']>({ deso: true, regso: true, kommun: true }),
  measure: measures,
  basis: all<View['basis']>({ households: true, persons: true }),
  subset: ['all', 'publicHousing', 'rented', 'cooperative', 'owned'],
  year: [null, 1900, 2011, 2024, 2200],
  colour: all<View['colour']>({ value: true, fromA: true }),
  a: [null, [], ['1480C1010'], ['9901', '9902'], ['9901R001', '9901R002', '9901R003'], codes],
  b: [null, [], ['1480C1240'], ['1402', '1480'], codes],
  pinned: all<View['pinned']>({ none: true, a: true, b: true }),
  surface: all<View['surface']>({ map: true, table: true, text: true, method: true, board: true }),
  topic: ['', 'polkvot', 'segregationsindex', 'A-1'],
  municipality: ['', '1480', '0114'],
  filter: ['', 'berg', 'norra berg & åäö + 100 %', '<b>?#=', 'É😀', 'x'.repeat(80)],
  sort: ['', 'name:up', 'name:down', 'column:bornSweden:down', 'ratio:q1/q4:up'],
  page: [1, 2, 100_000],
  tableOf: all<View['tableOf']>({
    areas: true,
    frontiers: true,
    poles: true,
    transect: true,
    meetingScale: true,
    meetingPlaces: true,
    development: true,
    distribution: true,
    whatIf: true,
  }),
  tablePart: ['', 'municipalities', 'a1'],
  language: all<View['language']>({ sv: true, en: true }),
  theme: all<View['theme']>({ auto: true, light: true, dark: true, contrast: true, projector: true }),
  motion: all<View['motion']>({ auto: true, reduced: true }),
  shortcuts: switches,
  camera: [
    null,
    { zoom: 11.4, lat: 57.2031, lon: 4.5127 },
    { zoom: 0, lat: -85, lon: -180 },
    { zoom: 22, lat: 0, lon: 0 },
  ],
  room: all<View['room']>({ explore: true, whatIf: true, interventions: true, lab: true }),
  drawer: all<View['drawer']>({
    none: true,
    transect: true,
    meetingScale: true,
    meetingPlaces: true,
    development: true,
    distribution: true,
  }),
  frontiers: switches,
  suggest: all<View['suggest']>({
    none: true,
    frontier: true,
    counterPole: true,
    contrast: true,
    across: true,
    regions: true,
    flows: true,
  }),
  threshold: [2, 4, 20],
  way: all<View['way']>({ line: true, fewest: true, least: true, drawn: true }),
  route: [
    [],
    [
      [11.97451, 57.70887],
      [-0.00001, -85],
    ],
    Array.from({ length: 100 }, (_, at): readonly [number, number] => [11 + at / 100, 57]),
  ],
  compareYear: [null, 1900, 2012, 2200],
  compareAs: all<View['compareAs']>({ change: true, swipe: true }),
  context: [null, 1, 1600, 999_999, 1_000_000, 99_999_999],
  reachM: [300, 1000, 5000],
  distribution: all<View['distribution']>({ dots: true, lorenz: true, scatter: true }),
  scatterX: ['', ...measures],
  scatterY: ['', ...measures],
  scenario: [[], ...moves.map((move) => [move]), moves, Array.from({ length: 20 }, () => moves[4]!)],
  offers: [
    ['map'],
    ['table'],
    ['text'],
    ['map', 'table'],
    ['text', 'map'],
    ['map', 'table', 'text'],
    ['text', 'table', 'map'],
  ],
  searchShown: switches,
  legendShown: switches,
  sentenceShown: switches,
  changes: all<View['changes']>({ all: true, view: true, none: true }),
  fit: all<View['fit']>({ view: true, pair: true, municipality: true }),
  interactive: switches,
};

/** A version of the app, as far as addresses are concerned. */
export interface AddressCode {
  readonly fields: Readonly<Partial<Record<keyof View, { readonly field: { write(value: never): string } }>>>;
  readonly write: (view: View) => Address;
  readonly read: (address: Address) => { readonly view: View };
}

/** An address, and how the view that it was written from differs from that of an empty one. */
export interface WrittenAddress {
  readonly address: string;
  readonly view: Partial<View>;
}

/** Every part with each of its values, alone, and then row upon row with all of them at once. What the version could not write is left out, and so is the empty address. */
export function everyAddress({ fields, write, read }: AddressCode): readonly WrittenAddress[] {
  const initial = read({ search: '', hash: '' }).view;
  const names = (Object.keys(fields) as (keyof View)[]).filter((name) => name in values);
  const known = names.map((name) => [name, values[name].filter((value) => canWrite(name, value))] as const);
  const alone = known.flatMap(([name, each]) => each.map((value) => ({ [name]: value })));
  const most = Math.max(...known.map(([, each]) => each.length));
  const rows = Array.from({ length: most }, (_, row) =>
    Object.fromEntries(known.map(([name, each]) => [name, each[row % each.length]])),
  );
  return [...alone, ...rows].flatMap((view: Partial<View>) => {
    const { search, hash } = write({ ...initial, ...view });
    return search === '' ? [] : [{ address: search + hash, view }];
  });

  /** A word that the version does not have is written as nothing. */
  function canWrite(name: keyof View, value: unknown): boolean {
    return fields[name]?.field.write(value as never) !== '' || JSON.stringify(value) === JSON.stringify(initial[name]);
  }
}

/** One line an address: the address, a tab, the view. The first is the empty one, with the whole view that it meant. */
export function asLines(code: AddressCode): string {
  const first = { address: '', view: code.read({ search: '', hash: '' }).view };
  return [first, ...everyAddress(code)].map(({ address, view }) => `${address}\t${JSON.stringify(view)}\n`).join('');
}
