import { Status, hasValue } from '../../measures/status.ts';
import type { Problem } from '../../problem/problem.ts';
import { fail, problem } from '../../problem/problem.ts';
import type { Cube, CubeDimension } from '../../table/cube.ts';
import { strides } from '../../table/cube.ts';
import { yearInName } from '../../table/recognise.ts';
import { yearOfCell } from './column-parts.ts';
import type { Category, Figures, Place, Reading, Series } from './figures.ts';
import { isTotal, noYear, readValue, seriesKey, seriesLimit } from './figures.ts';
import type { ColumnPart } from './proposal.ts';

/** Where a combination of categories begins in the cube's values. */
interface Combination {
  readonly categories: readonly Category[];
  readonly stem: string;
  readonly unitWords: string;
  readonly start: number;
}

interface Axis {
  readonly dimension: CubeDimension;
  readonly stride: number;
}

function axisOf(cube: Cube, parts: readonly ColumnPart[], part: ColumnPart): Axis | null {
  const at = parts.indexOf(part);
  const dimension = cube.dimensions[at];
  return dimension ? { dimension, stride: strides(cube.dimensions)[at] ?? 0 } : null;
}

/** Every combination of the dimensions that are neither area nor year; one that is left out is held at its whole, or at its first category. */
function combinations(cube: Cube, parts: readonly ColumnPart[]): readonly Combination[] {
  const steps = strides(cube.dimensions);
  let all: readonly Combination[] = [{ categories: [], stem: '', unitWords: '', start: 0 }];
  cube.dimensions.forEach((dimension, d) => {
    const part = parts[d];
    if (part === 'code' || part === 'year') return;
    const step = steps[d] ?? 0;
    const categories = dimension.categories.map(({ code, label, unit = '' }, k) => {
      const total = isTotal(label) || isTotal(code);
      return { label, unit, total, start: k * step };
    });
    const held = categories.find(({ total }) => total) ?? categories[0];
    const used = part === 'leftOut' && held ? [held] : categories;
    all = all.flatMap((one) =>
      used.map(({ label, unit, total, start }): Combination => {
        const at = one.start + start;
        if (part === 'value') return { ...one, stem: label, unitWords: unit, start: at };
        if (part === 'leftOut') return { ...one, start: at };
        return { ...one, categories: [...one.categories, { dimension: dimension.label, label, total }], start: at };
      }),
    );
    if (all.length > seriesLimit) fail('tooManySeries', { count: all.length, limit: seriesLimit }, { file: cube.file });
  });
  return all;
}

/** Places in time by year: of several periods of one year the first. */
function yearsOf(axis: Axis | null, file: string, given: number | undefined): ReadonlyMap<number, number> {
  if (!axis) return new Map([[given ?? yearInName(file) ?? noYear, 0]]);
  const found = new Map<number, number>();
  axis.dimension.categories.forEach(({ code, label }, k) => {
    const year = yearOfCell(code) ?? yearOfCell(label) ?? given ?? noYear;
    if (!found.has(year)) found.set(year, k * axis.stride);
  });
  return new Map([...found].sort(([a], [b]) => a - b));
}

/** What each dimension of a cube is used for, by its role. */
export function cubeParts(cube: Cube): readonly ColumnPart[] {
  const parts = { region: 'code', time: 'year', content: 'value', other: 'dimension' } as const;
  return cube.dimensions.map(({ role }) => parts[role]);
}

/** The series of a table of several dimensions (JSON-stat, PX). Throws `tooManySeries`. */
export function cubeFigures(cube: Cube, parts: readonly ColumnPart[], givenYear: number | undefined): Figures {
  const region = axisOf(cube, parts, 'code');
  const time = axisOf(cube, parts, 'year');
  const years = yearsOf(time, cube.file, givenYear);
  const all = combinations(cube, parts);
  const series = all.map(({ categories, stem, unitWords }): Series => ({
    key: seriesKey(stem, categories),
    stem,
    categories,
    unitWords,
    years: [...years.keys()],
  }));
  const categories = region?.dimension.categories ?? [];
  const places = categories.map(({ code, label }): Place => ({
    code,
    name: label === code ? '' : label,
    municipality: '',
    row: 0,
    rows: 1,
  }));
  const cell = (s: number, year: number, p: number): number =>
    (all[s]?.start ?? 0) + (years.get(year) ?? 0) + p * (region?.stride ?? 0);
  const named = yearInName(cube.file) !== null;
  return {
    file: cube.file,
    title: cube.title,
    source: cube.source,
    places,
    series,
    duplicates: [],
    spans: [],
    yearSource: time ? 'column' : givenYear !== undefined ? 'given' : named ? 'fileName' : 'none',
    examples: (s, limit) => {
      const last = series[s]?.years.at(-1) ?? noYear;
      const found: string[] = [];
      for (let p = 0; p < places.length && found.length < limit; p++) {
        const at = cell(s, last, p);
        if (hasValue(cube.status[at] ?? Status.noData)) found.push(String(cube.values[at]));
      }
      return found;
    },
    read: (reading) => readPlaces(cube, reading, places.length, (p) => cell(reading.series, reading.year, p)),
  };
}

function readPlaces(
  cube: Cube,
  { unit, written, name }: Reading,
  places: number,
  cellOf: (place: number) => number,
): ReturnType<Figures['read']> {
  const values = new Float64Array(places).fill(NaN);
  const status = new Uint8Array(places);
  const problems = new Map<string, Problem>();
  for (let p = 0; p < places; p++) {
    const at = cellOf(p);
    const own = cube.status[at] ?? Status.noData;
    const read = hasValue(own) ? readValue(cube.values[at] ?? NaN, unit, written) : null;
    values[p] = read ? read.value : NaN;
    status[p] = read ? (read.wrong ? read.status : own) : own;
    if (!read?.wrong) continue;
    const known = problems.get(read.wrong);
    const count = known?.kind === read.wrong ? known.detail.count + 1 : 1;
    problems.set(
      read.wrong,
      problem(read.wrong, { text: String(cube.values[at]), count }, { file: cube.file, column: name }),
    );
  }
  return { column: { name, unit, values, status }, problems: [...problems.values()] };
}
