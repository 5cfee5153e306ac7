import type { Column, Unit } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';

/** A seeded stream of numbers 0–1 (mulberry32). */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type RowNumbers = Readonly<Record<(typeof roles)[number], number | null>> & { readonly municipality: number };

const roles = [
  'population',
  'employmentBase',
  'q1',
  'q2',
  'q3',
  'q4',
  'employmentRate',
  'postSecondaryShare',
  'disposableIncome',
] as const;

const units: Readonly<Record<(typeof roles)[number], Unit>> = {
  population: 'persons',
  employmentBase: 'persons',
  q1: 'households',
  q2: 'households',
  q3: 'households',
  q4: 'households',
  employmentRate: 'share',
  postSecondaryShare: 'share',
  disposableIncome: 'kSEK',
};

/** Areas of a municipality: about as many as in the country on average, and side by side as in the order of their codes. */
const areasEach = 21;

/** One year of made-up areas, as plain objects and as typed columns holding the same numbers. */
export interface SyntheticYear {
  readonly rows: readonly RowNumbers[];
  readonly inputs: Readonly<Record<(typeof roles)[number], Column>>;
  readonly groupOf: Uint16Array;
  readonly groups: number;
}

/** Makes a year from its seed: sizes, poor and rich, about 1 % of the cells suppressed. */
export function syntheticYear(areas: number, seed: number): SyntheticYear {
  const random = stream(seed);
  const groups = Math.ceil(areas / areasEach);
  const rows = Array.from({ length: areas }, (_, i): RowNumbers => {
    const population = Math.round(40 + 2700 * random());
    const wealth = (random() + random() + random()) / 3;
    const households = population / 2.1;
    const cell = (value: number): number | null => (random() < 0.01 ? null : value);
    const quartile = (share: number): number | null => cell(Math.round(households * share * (0.8 + 0.4 * random())));
    return {
      municipality: Math.floor(i / areasEach),
      population,
      employmentBase: Math.round(population * 0.57),
      q1: quartile((1 - wealth) ** 2),
      q2: quartile(wealth * (1 - wealth)),
      q3: quartile(wealth * (1 - wealth)),
      q4: quartile(wealth ** 2),
      employmentRate: cell(0.35 + 0.55 * wealth),
      postSecondaryShare: cell(0.08 + 0.7 * wealth * (0.7 + 0.3 * random())),
      disposableIncome: cell(120 + 330 * wealth * (0.8 + 0.2 * random())),
    };
  });
  const inputs = Object.fromEntries(roles.map((role) => [role, columnOf(rows, role)])) as SyntheticYear['inputs'];
  return { rows, inputs, groupOf: Uint16Array.from(rows, (row) => row.municipality), groups };
}

function columnOf(rows: readonly RowNumbers[], role: (typeof roles)[number]): Column {
  return {
    name: role,
    unit: units[role],
    values: Float64Array.from(rows, (row) => row[role] ?? NaN),
    status: Uint8Array.from(rows, (row) => (row[role] === null ? Status.suppressed : Status.present)),
  };
}
