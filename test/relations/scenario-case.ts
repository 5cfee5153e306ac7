import * as fc from 'fast-check';
import type { Column } from '../../src/measures/column.ts';
import { knownRoles } from '../../src/measures/roles.ts';
import type { Role } from '../../src/measures/roles.ts';
import type { ScenarioGeography } from '../../src/relations/scenario/place-rows.ts';
import type { Move, Place, PlacedScenario, QuartileMix } from '../../src/relations/scenario/scenario.ts';
import type { ColumnsById } from '../../src/relations/scenario/scenario-draft.ts';
import type { Cell } from './pair-case.ts';
import { areasInARow, chain, column } from './pair-case.ts';

/** Areas in a row, each bordering the next. */
export function geographyOf(n: number, municipalityOf: readonly number[] = []): ScenarioGeography {
  const areas = areasInARow(n, municipalityOf);
  return { areas, at: { areas, neighbours: chain(n) } };
}

/** Columns by id from cells; `dwellings…` are the tenures. */
export function columnsOf(cells: Readonly<Record<string, readonly Cell[]>>): ColumnsById {
  return Object.fromEntries(
    Object.entries(cells).map(([id, values]): [string, Column] => {
      if (id.startsWith('dwellings')) return [id, { ...column(id, 'dwellings', values), family: 'tenure' }];
      const unit = Object.hasOwn(knownRoles, id)
        ? knownRoles[id as Role]
        : id.startsWith('q')
          ? 'households'
          : 'persons';
      return [id, column(id, unit, values)];
    }),
  );
}

/** A scenario over areas in a row. */
export function placed(
  geography: ScenarioGeography,
  a: readonly number[],
  b: readonly number[],
  ...moves: readonly Move[]
): PlacedScenario {
  const codes = (rows: readonly number[]): readonly string[] => rows.map((row) => geography.areas.codes[row] ?? '');
  return { moves, year: 2022, level: 'deso', a: codes(a), b: codes(b) };
}

export function total(columns: ColumnsById, id: string, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + (columns[id]?.values[row] || 0), 0);
}

export function cellsOf(columns: ColumnsById): Readonly<Record<string, readonly (readonly [number, number])[]>> {
  return Object.fromEntries(
    Object.entries(columns).map(([id, { values, status }]) => [
      id,
      Array.from(values, (value, row) => [value, status[row] ?? -1] as const),
    ]),
  );
}

const count = fc.integer({ min: 0, max: 900 });
const withheld: fc.Arbitrary<Cell> = fc.constantFrom('suppressed', 'empty');
const share = fc.integer({ min: 0, max: 1000 }).map((permille) => permille / 1000);

/** Eight areas: residents with 20–64 among them, quartiles in households and percents, the three indicators, two tenures; some cells withheld. */
export const anyColumns: fc.Arbitrary<ColumnsById> = fc
  .tuple(
    fc.array(fc.tuple(count, count, count, count), { minLength: 8, maxLength: 8 }),
    fc.array(fc.tuple(share, share, fc.integer({ min: 0, max: 700 })), { minLength: 8, maxLength: 8 }),
    fc.array(fc.tuple(fc.boolean(), withheld), { minLength: 8, maxLength: 8 }),
  )
  .map(([households, indicators, gaps]) => {
    const sizes = households.map(([q1, q2, q3, q4]) => q1 + q2 + q3 + q4);
    const percent = (k: number): readonly Cell[] =>
      households.map((four, row) =>
        (sizes[row] ?? 0) > 0 ? Math.round((100 * (four[k] ?? 0)) / (sizes[row] ?? 1)) : 0,
      );
    const quartile = (k: number): readonly Cell[] =>
      households.map((four, row) => (gaps[row]?.[0] && row % 3 === 0 ? gaps[row][1] : (four[k] ?? 0)));
    return columnsOf({
      population: sizes.map((size) => 2 * size),
      employmentBase: sizes.map((size) => Math.floor(1.2 * size)),
      ...Object.fromEntries([0, 1, 2, 3].map((k) => [`q${(k + 1).toString()}`, quartile(k)])),
      ...Object.fromEntries([0, 1, 2, 3].map((k) => [`p${(k + 1).toString()}`, percent(k)])),
      employmentRate: indicators.map(([rate]) => rate),
      postSecondaryShare: indicators.map(([, educated]) => educated),
      disposableIncome: indicators.map(([, , income]) => income),
      dwellingsRented: sizes.map((size) => Math.floor(size / 2)),
      dwellingsOwned: sizes.map((size) => size - Math.floor(size / 2)),
    });
  });

export const anyPlace: fc.Arbitrary<Place> = fc.constantFrom('a', 'b', 'between', 'municipality');

export const anyMix: fc.Arbitrary<QuartileMix> = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map((cuts) => {
    const [x = 0, y = 0, z = 0] = [...cuts].sort((one, other) => one - other);
    return [x, y - x, z - y, 100 - z];
  });

const amount = fc.integer({ min: -1500, max: 1500 }).filter((n) => n !== 0);

export const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constantFrom('employed', 'educated', 'income'), place: anyPlace, amount }),
  fc.record({ kind: fc.constant('exchange'), amount }),
  fc.record({
    kind: fc.constant('dwellings'),
    place: anyPlace,
    amount: fc.integer({ min: 1, max: 2000 }),
    quartiles: anyMix,
    tenure: fc.constantFrom('', 'dwellingsOwned', 'unheardOf'),
  }),
);
