import type { Column, Unit } from './column.ts';

/** The columns that the measures know by role. Anything else in a table is shown as it is. */
export const knownRoles = {
  population: 'persons',
  /** Persons aged 20–64. */
  employmentBase: 'persons',
  /** Households by national purchasing-power quartile, lowest first. */
  q1: 'households',
  q2: 'households',
  q3: 'households',
  q4: 'households',
  /** Persons by quartile of economic standard in whole percents, as in SCB's TAB6684. */
  p1: 'percent',
  p2: 'percent',
  p3: 'percent',
  p4: 'percent',
  employmentRate: 'share',
  postSecondaryShare: 'share',
  disposableIncome: 'kSEK',
} as const satisfies Record<string, Unit>;

export type Role = keyof typeof knownRoles;

/** Whether a column's id is a role. A name that every object has (`constructor`) is none. */
export function isRole(id: string): id is Role {
  return Object.hasOwn(knownRoles, id);
}

/** The columns at hand, by role. A missing role is a missing column. */
export type Inputs = { readonly [R in Role]?: Column };

/** Which base the balance measure counts: households by quartile, or persons in whole percents. */
export type Basis = 'households' | 'persons';

/** Measures with a formula of their own. */
export type KnownMeasure =
  | 'balance'
  | 'localDeviation'
  | 'ice'
  | 'livingConditions'
  | 'employmentRate'
  | 'postSecondaryShare'
  | 'disposableIncome'
  | 'population'
  | 'counterPole';

/** A measure as chosen: a known one, the balance of any two columns (numerator/denominator), or a column as it is. */
export type MeasureKey = KnownMeasure | `ratio:${string}/${string}` | `column:${string}`;

/** How a measure is put in classes: `balance` on ln b around 1, `deviation` on a log difference around 0, `bounded` −1…1 around 0, `sequential` from low to high. */
export type ScaleKind = 'balance' | 'deviation' | 'bounded' | 'sequential';
