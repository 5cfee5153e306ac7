import type { Unit } from '../../measures/column.ts';
import { never } from '../../problem/never.ts';
import type { Format } from '../../text/format.ts';

/** A value with its unit, as the reader's language writes it: 51 %, 168 tkr, 2 480, 0,19. */
export function valueWords(value: number, unit: Unit, format: Format): string {
  switch (unit) {
    case 'share':
      return format.percent(value);
    case 'percent':
      return format.percent(value / 100);
    case 'kSEK':
      return format.kiloKronor(value);
    case 'households':
    case 'persons':
    case 'dwellings':
    case 'count':
      return format.count(value);
    case 'metres':
      return format.distance(value);
    case 'ratio':
      return format.ratio(value);
    case 'logRatio':
      return format.number(value, 2);
    default:
      return never(unit);
  }
}
