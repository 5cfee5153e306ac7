import type { Problem } from '../../problem/problem.ts';
import { problem } from '../../problem/problem.ts';
import { decodeText } from '../../table/decode-text.ts';

/** The charset of a table's texts, and what is to be said of how it was found. */
export interface DbfCharset {
  readonly charset: string;
  readonly problems: readonly Problem[];
}

/** The decoder's name for what a `.cpg` says: `UTF-8`, `1252`, `ANSI 1252`, `ISO 88591`, `65001` …; null for nothing known. */
function statedCharset(cpg: string): string | null {
  const text = cpg.trim().toLowerCase();
  if (/utf-?8|65001/.test(text)) return 'utf-8';
  // Latin-1 as the platform knows it is Windows-1252, which is the same but for signs that Latin-1 does not have.
  if (/1252|8859[-_]?1$|latin-?1$/.test(text)) return 'windows-1252';
  const code = /^(?:ansi |cp|windows-)?(125\d|874)$/.exec(text)?.[1];
  const label = code === undefined ? text.replace(/^(8859)[-_]?(\d+)$/, 'iso-$1-$2') : `windows-${code}`;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Where the texts begin: after the head and the columns' names. */
function body(dbf: Uint8Array): Uint8Array {
  return dbf.subarray(Math.min(dbf.length, (dbf[8] ?? 0) + 256 * (dbf[9] ?? 0)));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The charset of a `.dbf`: what its `.cpg` says. Without one UTF-8 where the texts can be nothing else, and Windows-1252 otherwise, told as an assumption
 * where a letter depends on it.
 */
export function dbfCharset(dbf: Uint8Array, cpg: Uint8Array | null, file: string): DbfCharset {
  const stated = cpg === null ? null : statedCharset(decodeText(cpg));
  if (stated !== null) return { charset: stated, problems: [] };
  const texts = body(dbf);
  const charset = isUtf8(texts) ? 'utf-8' : 'windows-1252';
  const used = charset === 'utf-8' ? 'UTF-8' : 'Windows-1252';
  const matters = texts.some((byte) => byte > 127);
  return { charset, problems: matters ? [problem('assumedCharset', { used }, { file })] : [] };
}
