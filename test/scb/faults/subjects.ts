import type { Call } from '../answer.ts';

const table = /\/tables\/([^/]+)/i;
const layer = /typename=([^&]+)/i;
/** Four digits that begin a region code, in a selection or in a filter. */
const municipality = /(?<![0-9A-Za-z])(\d{4})(?![0-9])(?=[ABCR?*'"\],]|$)/g;

/** What a call is about: its table, its layer and the municipalities that it names. A call for the whole country names none. */
export function subjectsOf({ path, search, body }: Call): readonly string[] {
  const text = decode(search);
  const regions = [...text.matchAll(/(?:valuecodes\[Region\]|cql_filter)=([^&]*)/gi)].map(([, value = '']) => value);
  const selected = /"Region"[^[\]]*\[([^\]]*)\]/.exec(body)?.[1] ?? '';
  const named = [...regions, selected].flatMap((one) => [...one.matchAll(municipality)].map(([, code = '']) => code));
  return [table.exec(path)?.[1], layer.exec(text)?.[1], ...new Set(named)].filter((one) => one !== undefined);
}

function decode(search: string): string {
  try {
    return decodeURIComponent(search);
  } catch {
    return search;
  }
}
