/** A header without the year that it names. */
export interface SplitHeader {
  /** The rest, with the marks around the year gone; '' for a header that is only a year. */
  readonly stem: string;
  /** Null when the header names no year. Of several years (`2011–2012`) the last. */
  readonly year: number | null;
  /** The years as written, where there are two of them. */
  readonly span: string;
}

/** A year 1950–2099, alone or as the second of two; not that of a division (`deso2025`). */
const years =
  /(?<![\d.,]|deso[_ ]?|regso[_ ]?)(19[5-9]\d|20\d\d)(?:\s*[\u2010-\u2015/-]\s*((?:19|20)\d\d|\d\d))?(?![\d.,]?\d)/gi;

/** 2011, 12 → 2012; 1999, 0 → 2000. */
function lastYear(first: number, second: number): number {
  if (second > 99) return second;
  const same = first - (first % 100) + second;
  return same < first ? same + 100 : same;
}

/** Takes a year out of a header: `Antal 2020` → Antal, 2020; `pop_2025` → pop, 2025; `2011/12` → 2012. */
export function splitHeader(header: string): SplitHeader {
  const found = [...header.matchAll(years)].at(-1);
  if (!found) return { stem: header.trim(), year: null, span: '' };
  const [text, first = '', second = ''] = found;
  const last = second === '' ? Number(first) : lastYear(Number(first), Number(second));
  const rest = `${header.slice(0, found.index)} ${header.slice(found.index + text.length)}`;
  const stem = rest
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/([,;_])[\s,;_]*[,;_]/g, '$1')
    .replace(/^[\s_,;:.\u2010-\u2015-]+|[\s_,;:\u2010-\u2015-]+$/g, '')
    .trim();
  return { stem, year: last, span: second === '' ? '' : text };
}
