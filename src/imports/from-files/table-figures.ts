import { yearInName } from '../../table/recognise.ts';
import { yearOfCell } from './column-parts.ts';
import type { Category, Figures, Place, Reading, Series } from './figures.ts';
import { RawCells, isTotal, noYear, readCells, seriesKey, seriesLimit } from './figures.ts';
import type { ColumnPart, YearSource } from './proposal.ts';
import type { Sheet } from './sheet.ts';
import { splitHeader } from './split-header.ts';
import { fail } from '../../problem/problem.ts';

/** Rows of one combination of categories and one year, by place. */
interface Group {
  readonly categories: readonly Category[];
  readonly year: number;
  readonly rowOf: number[];
}

interface ValueColumn {
  readonly at: number;
  readonly stem: string;
  readonly year: number | null;
}

interface Cells {
  readonly rowOf: Int32Array;
  readonly at: number;
}

class Places {
  readonly all: { code: string; name: string; municipality: string; row: number; rows: number }[] = [];
  private readonly known = new Map<string, number>();

  /** The number of a place; a new one the first time that it is met. */
  of(code: string, name: string, municipality: string, row: number): number {
    // A name may change from year to year; its code says that the area is the same.
    const key = code === '' ? `\u0000${name}\u0000${municipality}` : code;
    const known = this.known.get(key);
    if (known !== undefined) {
      const place = this.all[known];
      if (place) place.rows++;
      return known;
    }
    this.known.set(key, this.all.length);
    this.all.push({ code, name, municipality, row, rows: 1 });
    return this.all.length - 1;
  }
}

/** Headers as stems and years, when no column has the years; a stem that two columns claim for one year is numbered. */
function valueColumns(sheet: Sheet, at: readonly number[], yearsInRows: boolean): readonly ValueColumn[] {
  const seen = new Map<string, number>();
  return at.map((column) => {
    const header = sheet.header[column] ?? '';
    const { stem, year } = yearsInRows ? { stem: header, year: null } : splitHeader(header);
    const key = `${stem}\u0000${year ?? ''}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return { at: column, stem: times === 1 ? stem : `${stem} (${times})`.trim(), year };
  });
}

/** A year without one of its own: what the person says, else the one in the file's name. */
function otherYear(file: string, given: number | undefined): { readonly year: number; readonly source: YearSource } {
  if (given !== undefined) return { year: given, source: 'given' };
  const named = yearInName(file);
  return named === null ? { year: noYear, source: 'none' } : { year: named, source: 'fileName' };
}

function columnsOf(parts: readonly ColumnPart[], part: ColumnPart): readonly number[] {
  return parts.flatMap((one, at) => (one === part ? [at] : []));
}

/** What one walk through the rows gathers. */
interface Walked {
  readonly places: readonly Place[];
  readonly groups: readonly Group[];
  readonly duplicates: readonly Place[];
  /** By column of values. */
  readonly raw: ReadonlyMap<number, RawCells>;
}

function walkRows(sheet: Sheet, parts: readonly ColumnPart[]): Walked {
  const code = parts.indexOf('code');
  const name = parts.indexOf('name');
  const municipality = parts.indexOf('municipality');
  const year = parts.indexOf('year');
  const dimensions = columnsOf(parts, 'dimension');
  const places = new Places();
  const groups = new Map<string, Group>();
  const duplicates = new Places();
  const raw = new Map(columnsOf(parts, 'value').map((at) => [at, new RawCells(sheet.length)]));
  for (let r = 0; r < sheet.length; r++) {
    const row = sheet.row(r);
    const cell = (at: number): string => (row[at] ?? '').trim();
    for (const [at, cells] of raw) cells.set(r, row[at] ?? '');
    const names = [cell(code), cell(name), cell(municipality)] as const;
    const place = places.of(...names, sheet.firstRow + r);
    const labels = dimensions.map(cell);
    const ownYear = year < 0 ? null : (yearOfCell(cell(year)) ?? noYear);
    const key = [ownYear ?? '', ...labels].join('\u0000');
    const group = groups.get(key) ?? newGroup(sheet, dimensions, labels, ownYear);
    groups.set(key, group);
    if (group.rowOf[place] === undefined) group.rowOf[place] = r;
    else duplicates.of(...names, sheet.firstRow + r);
  }
  return { places: places.all, groups: [...groups.values()], duplicates: duplicates.all, raw };
}

function newGroup(sheet: Sheet, dimensions: readonly number[], labels: readonly string[], year: number | null): Group {
  const categories = labels.map((label, k) => ({
    dimension: sheet.header[dimensions[k] ?? -1] ?? '',
    label,
    total: isTotal(label),
  }));
  return { categories, year: year ?? NaN, rowOf: [] };
}

interface Unfolded {
  readonly series: Omit<Series, 'years'>;
  readonly cells: Map<number, Cells>;
}

function unfold(
  groups: readonly Group[],
  columns: readonly ValueColumn[],
  places: number,
  fallback: number,
  file: string,
): readonly Unfolded[] {
  const all = new Map<string, Unfolded>();
  for (const { categories, year, rowOf } of groups) {
    const rows = Int32Array.from({ length: places }, (_, p) => rowOf[p] ?? -1);
    for (const { at, stem, year: ofHeader } of columns) {
      const key = seriesKey(stem, categories);
      const known = all.get(key) ?? {
        series: { key, stem, categories, unitWords: '' },
        cells: new Map<number, Cells>(),
      };
      all.set(key, known);
      if (all.size > seriesLimit)
        fail('tooManySeries', { count: groups.length * columns.length, limit: seriesLimit }, { file });
      const own = Number.isNaN(year) ? (ofHeader ?? fallback) : year === noYear ? fallback : year;
      if (!known.cells.has(own)) known.cells.set(own, { rowOf: rows, at });
    }
  }
  return [...all.values()];
}

const noCells = new RawCells(0);

/** Turns the rows and columns of a sheet into series over places and years. Years stand in a column, in headers or in the file's name. Throws `tooManySeries`. */
export function tableFigures(
  sheet: Sheet,
  parts: readonly ColumnPart[],
  title: string,
  givenYear: number | undefined,
): Figures {
  const yearsInRows = parts.includes('year');
  const columns = valueColumns(sheet, columnsOf(parts, 'value'), yearsInRows);
  const { places, groups, duplicates, raw } = walkRows(sheet, parts);
  const fallback = otherYear(sheet.file, givenYear);
  const unfolded = unfold(groups, columns, places.length, fallback.year, sheet.file);
  const series = unfolded.map(({ series: one, cells }): Series => ({
    ...one,
    years: [...cells.keys()].sort((a, b) => a - b),
  }));
  const inHeaders = columns.some(({ year }) => year !== null);
  const lastOf = (s: number): Cells | undefined => unfolded[s]?.cells.get(series[s]?.years.at(-1) ?? noYear);
  return {
    file: sheet.file,
    title,
    source: '',
    places,
    series,
    duplicates,
    yearSource: yearsInRows ? 'column' : inHeaders ? 'headers' : fallback.source,
    spans: yearsInRows
      ? []
      : columns.map(({ at }) => splitHeader(sheet.header[at] ?? '').span).filter((span) => span !== ''),
    examples: (s, limit) => {
      const cells = lastOf(s);
      const found: string[] = [];
      for (let p = 0; cells && p < cells.rowOf.length && found.length < limit; p++) {
        const row = cells.rowOf[p] ?? -1;
        const text = row < 0 ? '' : (sheet.row(row)[cells.at] ?? '').trim();
        if (text !== '') found.push(text);
      }
      return found;
    },
    read: (reading: Reading) => {
      const cells = unfolded[reading.series]?.cells.get(reading.year) ?? {
        rowOf: new Int32Array(places.length).fill(-1),
        at: -1,
      };
      const place = {
        file: sheet.file,
        column: sheet.header[cells.at] ?? '',
        firstRow: sheet.firstRow,
        textAt: (row: number) => (sheet.row(row)[cells.at] ?? '').trim(),
      };
      return readCells(reading, cells.rowOf, raw.get(cells.at) ?? noCells, place);
    },
  };
}
