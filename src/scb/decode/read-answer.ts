import { fail } from '../../problem/problem.ts';

/**
 * The JSON of an answer, which is always UTF-8. Throws `scbEmpty`, `scbWrongCharset` for bytes that are not UTF-8, and `scbCutOff` for JSON that ends
 * too early or is broken in another way.
 */
export function readAnswer(bytes: Uint8Array, source: string): unknown {
  if (bytes.length === 0) fail('scbEmpty', { source });
  const text = utf8(bytes, source);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return fail('scbCutOff', { source, bytes: bytes.length });
  }
}

/** A last character of which a part is missing is left out: that is an answer cut off, not one in another charset. */
function utf8(bytes: Uint8Array, source: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return fail('scbWrongCharset', { source, charset: '' });
  }
}
