import { Status, hasValue } from '../measures/status.ts';
import type { Problem } from '../problem/problem.ts';
import { fail, problem } from '../problem/problem.ts';
import type { CubeCell } from './cube.ts';
import { numberShape } from './number-shape.ts';
import type { PxFile } from './px-statements.ts';

/** A cell: a number, `-` (nil), or dots, of which one is not available and more are withheld or too uncertain. */
function cellOf(text: string): CubeCell {
  if (numberShape.test(text) && Number.isFinite(Number(text))) return { value: Number(text), status: Status.present };
  if (text === '-') return { value: 0, status: Status.nil };
  if (text === '') return { value: NaN, status: Status.empty };
  const dots = /^\.{1,6}$/.test(text);
  return { value: NaN, status: dots ? (text === '.' ? Status.notAvailable : Status.suppressed) : Status.invalid };
}

const semicolon = 0x3b;
const quote = 0x22;
const comma = 0x2c;

/** Where a text ends that is not in quotes: before a blank, a comma or a semicolon. */
function endOfBare(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter <= 0x20 || letter === comma || letter === semicolon) break;
  }
  return at;
}

/** The texts of the cells down to the semicolon. */
function* tokens({ text, dataAt }: PxFile): Generator<string, void, undefined> {
  for (let at = dataAt; at < text.length;) {
    const letter = text.charCodeAt(at);
    if (letter === semicolon) return;
    if (letter <= 0x20 || letter === comma) at++;
    else if (letter === quote) {
      const close = text.indexOf('"', at + 1);
      yield text.slice(at + 1, close < 0 ? text.length : close);
      at = close < 0 ? text.length : close + 1;
    } else {
      const end = endOfBare(text, at);
      yield text.slice(at, end);
      at = end;
    }
  }
}

/** A PX file's cells in their order. Throws `invalidCube` where there are not as many as the dimensions say. */
export function readPxCells(
  px: PxFile,
  cells: number,
  file: string,
): { readonly values: Float64Array; readonly status: Uint8Array; readonly problems: readonly Problem[] } {
  const values = new Float64Array(cells).fill(NaN);
  const status = new Uint8Array(cells).fill(Status.empty);
  let [cell, wrong, first] = [0, 0, ''];
  for (const token of tokens(px)) {
    if (cell >= cells) return fail('invalidCube', { format: 'PX', at: 'DATA' }, { file });
    const read = cellOf(token);
    if (read.status === Status.invalid && wrong++ === 0) first = token;
    values[cell] = hasValue(read.status) ? read.value : NaN;
    status[cell++] = read.status;
  }
  if (cell < cells) return fail('invalidCube', { format: 'PX', at: 'DATA' }, { file });
  return {
    values,
    status,
    problems: wrong > 0 ? [problem('notANumber', { text: first, count: wrong }, { file })] : [],
  };
}
