import type { ScbService } from '../service.ts';
import { scbService } from '../service.ts';
import type { FetchPart } from './order.ts';
import { yearsText } from './part-id.ts';

/**
 * The command that fetches parts outside of a browser: `npm run data -- --kommun 1402,1480 --years 2015-2024`, with `--scb` and the origin of a
 * service that is not SCB's own. It fetches every indicator, and every year between the first and the last.
 */
export function commandOf(parts: readonly FetchPart[], service = scbService): string {
  const years = [...new Set(parts.flatMap((part) => part.years))].sort((a, b) => a - b);
  const all = parts.some(({ municipalities }) => municipalities === 'all');
  const codes = new Set(parts.flatMap(({ municipalities }) => (municipalities === 'all' ? [] : municipalities)));
  const where = all ? '--all' : `--kommun ${[...codes].sort().join(',')}`;
  return `npm run data -- ${where} --years ${yearsText(years)}${elsewhere(service)}`;
}

function elsewhere({ px }: ScbService): string {
  return px === scbService.px ? '' : ` --scb ${new URL(px).origin}`;
}
