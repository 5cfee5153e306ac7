import type { Estimate } from '../../../src/measures/column.ts';
import { missing } from '../../../src/measures/column.ts';
import { Status } from '../../../src/measures/status.ts';
import type { Development, IndexYears } from '../../../src/relations/development-relation.ts';

const years = Array.from({ length: 14 }, (_, k) => 2011 + k);

function around(value: number): Estimate {
  if (Number.isNaN(value)) return missing(Status.noData);
  if (value === Infinity) return { value, status: Status.infinite, lower: 20, upper: Infinity };
  return { value, status: Status.present, lower: value / 1.3, upper: value * 1.3 };
}

/** Both poles over fourteen years, each by its course of balances; NaN for a year without. */
export function givenDevelopment(a: (k: number) => number, b: (k: number) => number): Development {
  return {
    basis: 'households',
    form: 'counts',
    subset: 'all',
    years: years.map((year, k) => ({
      year,
      a: around(a(k)),
      b: around(b(k)),
      contrast: around(a(k) / b(k)),
      isOpen: a(k) === Infinity || b(k) === 0,
      background: [around(1.2 + k / 60)],
      coverage: { a: null, b: null },
      problem: null,
    })),
    background: [{ of: 'both', codes: ['9910'], names: ['Storhamn'] }],
    change: null,
    breaks: [{ between: [2018, 2019], why: { sv: 'ny områdesindelning', en: 'new division of areas' } }],
    vintages: ['2018'],
    index: [],
    indexBreaks: [],
  };
}

/** A municipality's index over fourteen years; NaN for a year without. */
export function givenIndexYears(top: (k: number) => number, bottom: (k: number) => number): IndexYears {
  return {
    code: '9910',
    name: 'Storhamn',
    years: years.map((year, k) => ({
      year,
      status: Number.isNaN(top(k)) ? Status.noData : Status.present,
      n: 58,
      topGap: top(k),
      bottomGap: bottom(k),
    })),
  };
}
