import type { Unit } from '../measures/column.ts';
import type { Format } from './format.ts';

/** A value in the table, without the unit that its header says. Shares are percents with one decimal, so that a column lines up. */
export function cellWords(value: number, unit: Unit, key: string, format: Format): string {
  switch (unit) {
    case 'share':
      return format.number(value * 100, 1);
    case 'percent':
      return format.number(value, 0);
    case 'ratio':
      return key === 'balance' || key.startsWith('ratio:') ? format.ratio(value) : format.number(value, 2);
    case 'logRatio':
      return format.number(value, 2);
    case 'households':
    case 'persons':
    case 'dwellings':
    case 'kSEK':
    case 'metres':
    case 'count':
      return format.count(value);
  }
}
