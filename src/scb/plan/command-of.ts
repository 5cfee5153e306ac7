import type { FetchPart } from './order.ts';
import { yearsText } from './part-id.ts';

/** The command that fetches parts outside of a browser: `npm run data -- --kommun 1402,1480 --years 2015-2024`. */
export function commandOf(parts: readonly FetchPart[]): string {
  const years = [...new Set(parts.flatMap((part) => part.years))].sort((a, b) => a - b);
  const codes = new Set<string>();
  for (const { municipalities } of parts) {
    if (municipalities === 'all') return `npm run data -- --all --years ${yearsText(years)}`;
    for (const code of municipalities) codes.add(code);
  }
  return `npm run data -- --kommun ${[...codes].sort().join(',')} --years ${yearsText(years)}`;
}
