import { fail } from '../problem/problem.ts';
import { decodeText } from './decode-text.ts';

/** Parses JSON of any shape; throws `notJson` with the parser's own words. */
export function parseJson(bytes: Uint8Array | string, file: string): unknown {
  try {
    return JSON.parse(decodeText(bytes)) as unknown;
  } catch (error) {
    return fail('notJson', { message: error instanceof Error ? error.message : String(error) }, { file });
  }
}
