import { foldHeader } from '../../table/fold-header.ts';
import type { ColumnSample } from './column-sample.ts';
import { columnSamples, shareOf } from './column-sample.ts';
import { guess } from './guess.ts';
import { placeColumns } from './place-columns.ts';
import type { ColumnPart, Corrections, Guess, ProposedColumn } from './proposal.ts';
import type { Sheet } from './sheet.ts';
import type { TargetAreas } from './target-areas.ts';

const parts: readonly ColumnPart[] = ['code', 'name', 'municipality', 'year', 'dimension', 'value', 'leftOut'];
const yearHeaders = new Set(['year', 'ar', 'tid', 'time', 'period', 'artal', 'matar', 'undersokningsar', 'referensar']);
/** Columns that geographic files have of themselves. */
const ofTheFile =
  /^(?:objectid|fid|id|gid|ogcfid|shape.*|lon|lat|longitude|latitude|x|y|version|referensdatum|lanskod)$/;
const dimensionHeaders = /^(?:alder|age|kon|sex|gender|upplatelseform|fodelseregion|utbildningsniva|hushallstyp)/;
/** More categories than this are not a breakdown but a text for every row. */
const mostCategories = 200;

/** The year that a cell of a column of years holds: `2024`, `2024-12-31`, `2024M01`, `2011-2012` (the last); null when it is no year. */
export function yearOfCell(cell: string): number | null {
  const text = cell.trim().replace(/[.,]0+$/, '');
  const [, first, last] =
    /^((?:19[5-9]|20\d)\d)(?:\s*[\u2010-\u2015/-]\s*((?:19|20)\d\d))?(?:[-KkQqMm]\d{1,2}(?:-\d{2}.*)?)?$/.exec(text) ??
    [];
  return first === undefined ? null : Number(last ?? first);
}

function yearColumnOf(samples: readonly ColumnSample[], taken: ReadonlySet<number>): number {
  const found = samples.find(
    (column) =>
      !taken.has(column.at) &&
      yearHeaders.has(foldHeader(column.header)) &&
      shareOf(column, (cell) => yearOfCell(cell) !== null) >= 0.6,
  );
  return found?.at ?? -1;
}

/** True when areas have several rows within a year: then something must tell the rows apart. A few doublets are doublets. */
function areasRepeat(sheet: Sheet, key: readonly number[]): boolean {
  const seen = new Set<string>();
  let repeats = 0;
  for (let r = 0; r < sheet.length; r++) {
    const row = sheet.row(r);
    const text = key.map((at) => row[at] ?? '').join('\u0000');
    if (!seen.has(text)) seen.add(text);
    else if (++repeats > 20) return true;
  }
  return repeats > 0 && repeats >= seen.size / 4;
}

/** Whether areas have several rows, and whether numbers that differ stand in some column that names no area. */
interface Sight {
  readonly repeat: boolean;
  readonly figures: boolean;
}

function otherPart(column: ColumnSample, { repeat, figures }: Sight): ColumnPart {
  const { header, cells, distinct, numbers } = column;
  if (cells.length === 0 || ofTheFile.test(foldHeader(header))) return 'leftOut';
  // A code of one category, the same in every row, is a breakdown that was not chosen from.
  const held = repeat && figures && distinct.length === 1 && cells.length > 20;
  const isText = numbers < 0.5 || held || dimensionHeaders.test(foldHeader(header));
  if (!isText) return 'value';
  return (repeat || distinct.length === 1) && distinct.length <= mostCategories ? 'dimension' : 'leftOut';
}

function confidenceOf(column: ColumnSample, part: ColumnPart): Guess<ColumnPart>['confidence'] {
  if (part === 'value') return column.numbers > 0.9 ? 'certain' : 'likely';
  return part === 'year' ? 'certain' : 'likely';
}

const shownExamples = 5;

/** What each column of a sheet holds, guessed from its cells and its header, as corrected. */
export function columnParts(sheet: Sheet, target: TargetAreas, corrections: Corrections): readonly ProposedColumn[] {
  const samples = columnSamples(sheet);
  const given = (at: number): ColumnPart | undefined => corrections.columns?.[at];
  const free = samples.filter(({ at }) => given(at) === undefined);
  const places = placeColumns(free, target);
  const found = new Map<number, ColumnPart>([
    [places.municipality, 'municipality'],
    [places.name, 'name'],
    [places.code, 'code'],
  ]);
  const year = yearColumnOf(free, new Set(found.keys()));
  found.set(year, 'year');
  found.delete(-1);
  // A person's code column takes the place of the guessed one: the other is looked at as any column.
  const claimed = new Set(Object.values(corrections.columns ?? {}));
  for (const [at, part] of found) if (part !== 'municipality' && claimed.has(part)) found.delete(at);
  const key = samples
    .map(({ at }) => ({ at, part: given(at) ?? found.get(at) }))
    .filter(({ part }) => part === 'code' || part === 'name' || part === 'year' || part === 'municipality')
    .map(({ at }) => at);
  const repeat = key.length > 0 && areasRepeat(sheet, key);
  const figures = samples.some(
    ({ at, numbers, distinct }) => !key.includes(at) && numbers >= 0.5 && distinct.length > 1,
  );
  return samples.map((column) => {
    const part = found.get(column.at) ?? otherPart(column, { repeat, figures });
    const confidence = part === 'code' || part === 'name' ? places.confidence : confidenceOf(column, part);
    return {
      at: column.at,
      header: column.header,
      part: guess(part, confidence, parts, given(column.at)),
      examples: column.distinct.slice(0, shownExamples),
    };
  });
}
