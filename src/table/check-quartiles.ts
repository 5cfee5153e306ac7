import type { Column } from '../measures/column.ts';
import { hasValue } from '../measures/status.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';

/** Four whole percents may be off by half each. */
const percentSlack = 2;
/** Counts that SCB has perturbed do not add up exactly: this many households, or this share of the total, is let pass. */
const countSlack = 4;
const shareSlack = 0.02;

type Columns = Readonly<Record<string, Column>>;

/** Sums of four columns per row, NaN where one of them has no value; null when a column is missing. */
function sums(columns: Columns, kind: 'p' | 'q'): Float64Array | null {
  const four = [1, 2, 3, 4].map((k) => columns[`${kind}${k}`]).filter((column) => column !== undefined);
  const [first] = four;
  if (four.length < 4 || !first) return null;
  return first.values.map((_, i) => four.reduce((sum, { values }) => sum + (values[i] ?? NaN), 0));
}

function expectedAt(kind: 'p' | 'q', total: Column | undefined, row: number): number {
  if (kind === 'p') return 100;
  return total && hasValue(total.status[row] ?? 0) ? (total.values[row] ?? NaN) : NaN;
}

function isOff(kind: 'p' | 'q', sum: number, expected: number): boolean {
  const off = Math.abs(sum - expected);
  return kind === 'p' ? off > percentSlack : off > countSlack && off > shareSlack * expected;
}

/**
 * Looks for rows whose quartiles do not make a whole: percents (`p1`…`p4`) outside 98–102, or counts (`q1`…`q4`) that are not the total where the
 * table has one (`total`). One problem a kind, at the first such area, with the number of them; the values are left as they are.
 */
export function checkQuartiles(codes: readonly string[], columns: Columns, file: string): readonly Problem[] {
  return (['p', 'q'] as const).flatMap((kind) => {
    const found = sums(columns, kind);
    if (!found) return [];
    const wrong = Array.from(found, (sum, row) => ({ sum, row, expected: expectedAt(kind, columns['total'], row) }))
      // A comparison with NaN is false: rows without all four, or without a total, pass.
      .filter(({ sum, expected }) => isOff(kind, sum, expected));
    const [first] = wrong;
    if (!first) return [];
    const { sum, expected, row } = first;
    return [problem('quartilesDoNotSum', { sum, expected, count: wrong.length }, { file, area: codes[row] ?? '' })];
  });
}
