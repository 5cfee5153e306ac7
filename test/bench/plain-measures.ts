import { mean, median, max, min, quantile, sum } from 'simple-statistics';
import type { RowNumbers } from './synthetic-years.ts';

/** The measures as one would write them first: an object a row, null where there is no value, simple-statistics for the statistics. */

interface Estimated {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** Every measure of an area. */
export interface PlainArea {
  readonly balance: Estimated | null;
  readonly ice: Estimated | null;
  readonly localDeviation: Estimated | null;
  readonly livingConditions: number | null;
  readonly employmentRate: number | null;
  readonly postSecondaryShare: number | null;
  readonly disposableIncome: number | null;
  readonly population: number | null;
}

const z = 1.959963984540054;
const group = <T>(rows: readonly T[], key: (row: T) => number): Map<number, T[]> => {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const members = groups.get(key(row));
    if (members) members.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
};

const log = (low: number, high: number): number => Math.log((low + 0.5) / (high + 0.5));
const variance = (low: number, high: number): number => 1 / (low + 0.5) + 1 / (high + 0.5);

function balance({ q1, q4, population }: RowNumbers): Estimated | null {
  if (q1 === null || q4 === null || q1 + q4 === 0 || (population ?? 50) < 50) return null;
  const y = log(q1, q4);
  const s = Math.sqrt(variance(q1, q4));
  const value = q1 / q4;
  return { value, lower: Math.min(value, Math.exp(y - z * s)), upper: Math.max(value, Math.exp(y + z * s)) };
}

function ice(b: Estimated | null): Estimated | null {
  const bounded = (value: number): number => (value === Infinity ? -1 : (1 - value) / (1 + value));
  return b && { value: bounded(b.value), lower: bounded(b.upper), upper: bounded(b.lower) };
}

interface Counted extends RowNumbers {
  readonly employmentRate: number;
  readonly postSecondaryShare: number;
  readonly disposableIncome: number;
}

const counts = (row: RowNumbers): row is Counted =>
  (row.employmentBase ?? 0) >= 200 &&
  row.employmentRate !== null &&
  row.postSecondaryShare !== null &&
  row.disposableIncome !== null;

function conditions(rows: readonly RowNumbers[]): Map<RowNumbers, number> {
  const counted = rows.filter(counts);
  if (counted.length < 5) return new Map();
  const employment = median(counted.map((row) => row.employmentRate));
  const income = median(counted.map((row) => row.disposableIncome));
  const education = median(counted.map((row) => row.postSecondaryShare));
  return new Map(
    counted.map((row) => [
      row,
      Math.cbrt(
        (((row.employmentRate / employment) * row.disposableIncome) / income) * (row.postSecondaryShare / education),
      ),
    ]),
  );
}

/** All measures of all areas of a year. */
export function plainAreas(rows: readonly RowNumbers[]): PlainArea[] {
  const municipalities = group(rows, (row) => row.municipality);
  const context = new Map(
    [...municipalities].map(([key, members]) => {
      const known = members.filter((row) => row.q1 !== null && row.q4 !== null);
      const low = sum(known.map((row) => row.q1 ?? 0));
      const high = sum(known.map((row) => row.q4 ?? 0));
      return [key, { low, high, y: log(low, high), variance: variance(low, high), conditions: conditions(members) }];
    }),
  );
  return rows.map((row) => {
    const own = context.get(row.municipality);
    const few = (row.population ?? 50) < 50;
    const b = balance(row);
    const localDeviation = b && own && row.q1 !== null && row.q4 !== null ? deviation(row.q1, row.q4, own) : null;
    return {
      balance: b,
      ice: ice(b),
      localDeviation,
      livingConditions: few ? null : (own?.conditions.get(row) ?? null),
      employmentRate: few ? null : row.employmentRate,
      postSecondaryShare: few ? null : row.postSecondaryShare,
      disposableIncome: few ? null : row.disposableIncome,
      population: row.population,
    };
  });
}

function deviation(
  q1: number,
  q4: number,
  own: { readonly low: number; readonly high: number; readonly y: number; readonly variance: number },
): Estimated {
  const corrected = log(q1, q4) - own.y;
  const value = q1 > 0 && q4 > 0 ? Math.log(q1) - Math.log(q4) - Math.log(own.low) + Math.log(own.high) : corrected;
  const margin = z * Math.sqrt(Math.max(0, variance(q1, q4) - own.variance));
  return { value, lower: Math.min(value, corrected - margin), upper: Math.max(value, corrected + margin) };
}

/** The index and the companions of every municipality of a year, as one list of numbers each. */
export function plainMunicipalities(rows: readonly RowNumbers[]): number[][] {
  return [...group(rows, (row) => row.municipality)]
    .sort(([one], [other]) => one - other)
    .map(([, members]) => [...index(members), ...twoGroups(members), ...manyGroups(members)]);
}

function index(rows: readonly RowNumbers[]): number[] {
  const all = [...conditions(rows).values()];
  if (all.length === 0) return [NaN, NaN, NaN, NaN, NaN];
  const counted = rows.filter(counts);
  const indicators = [
    counted.map((row) => row.employmentRate),
    counted.map((row) => row.disposableIncome),
    counted.map((row) => row.postSecondaryShare),
  ];
  const typical = median(all);
  return [
    typical / min(all),
    max(all) / typical,
    max(all) / min(all),
    typical / quantile(all, 0.1),
    mean(indicators.map((values) => median(values) / min(values))),
  ];
}

function twoGroups(rows: readonly RowNumbers[]): number[] {
  const areas = rows
    .filter((row) => row.q1 !== null && row.q4 !== null && row.q1 + row.q4 > 0)
    .map((row) => ({ x: row.q1 ?? 0, y: row.q4 ?? 0, t: (row.q1 ?? 0) + (row.q4 ?? 0) }));
  const X = sum(areas.map(({ x }) => x));
  const Y = sum(areas.map(({ y }) => y));
  const T = X + Y;
  const isolation = sum(areas.map(({ x, t }) => (x / X) * (x / t)));
  const term = (p: number): number => (p > 0 ? -p * Math.log(p) : 0);
  const entropy = (p: number): number => term(p) + term(1 - p);
  const E = entropy(X / T);
  let before = { x: 0, y: 0 };
  let gini = 0;
  for (const { x, y } of [...areas].sort((one, other) => one.x / one.t - other.x / other.t)) {
    gini += before.y * (x / X) - before.x * (y / Y);
    before = { x: before.x + x / X, y: before.y + y / Y };
  }
  return [
    sum(areas.map(({ x, y }) => Math.abs(x / X - y / Y))) / 2,
    isolation,
    sum(areas.map(({ x, y, t }) => (x / X) * (y / t))),
    (isolation - X / T) / (1 - X / T),
    gini,
    sum(areas.map(({ x, t }) => t * (E - entropy(x / t)))) / (T * E),
    1 - sum(areas.map(({ x, y }) => Math.sqrt((x / X) * (y / Y)))) ** 2,
  ];
}

function manyGroups(rows: readonly RowNumbers[]): number[] {
  const areas = rows
    .map(({ q1, q2, q3, q4 }) => [q1, q2, q3, q4])
    .filter((cells): cells is number[] => cells.every((cell) => cell !== null))
    .map((cells) => ({ cells, t: sum(cells) }))
    .filter(({ t }) => t > 0);
  const T = sum(areas.map(({ t }) => t));
  const shares = [0, 1, 2, 3].map((m) => sum(areas.map(({ cells }) => cells[m] ?? 0)) / T);
  const interaction = sum(shares.map((share) => share * (1 - share)));
  const entropy = sum(shares.map((share) => (share > 0 ? -share * Math.log(share) : 0)));
  const differences = areas.map(({ cells, t }) => sum(cells.map((cell, m) => Math.abs(cell - t * (shares[m] ?? 0)))));
  const information = sum(
    areas.map(({ cells, t }) =>
      sum(cells.map((cell, m) => (cell > 0 ? (cell / T) * Math.log(cell / t / (shares[m] ?? 0)) : 0))),
    ),
  );
  return [sum(differences) / (2 * T * interaction), information / entropy, information];
}
