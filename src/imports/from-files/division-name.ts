import type { AreaLevel } from './proposal.ts';

/** The year of a division that a file's or a header's name says: `regso2020-tenure.csv`, `DeSO 2025`; '' when none does. */
export function yearInDivisionName(level: AreaLevel, names: readonly string[]): string {
  const shape = level === 'regso' ? /regso[\s_-]?(20\d\d)(?!\d)/i : /deso[\s_-]?(20\d\d)(?!\d)/i;
  for (const name of names) {
    const year = shape.exec(name)?.[1];
    if (year !== undefined && ['2018', '2020', '2025'].includes(year)) return year;
  }
  return '';
}
