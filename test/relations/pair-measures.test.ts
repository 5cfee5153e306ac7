import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import { contrastFromPercents } from '../../src/relations/pair-measures.ts';

const { present, infinite } = Status;
const endless: Estimate = { value: Infinity, status: infinite, lower: 79, upper: Infinity };
const known: Estimate = { value: 2, status: present, lower: 1.5, upper: 2.5 };
const none: Estimate = { value: 0, status: present, lower: 0, upper: 0.025 };

describe('the polkvot of whole percents', () => {
  it('of two endless balances is 1, for they are not known to differ, and open at both ends', () => {
    expect(contrastFromPercents(endless, endless)).toEqual({ value: 1, status: present, lower: 0, upper: Infinity });
  });

  it('of an endless balance over a known one is endless, from a lower end that is known', () => {
    expect(contrastFromPercents(endless, known)).toEqual({ value: Infinity, status: infinite, lower: 79 / 2.5, upper: Infinity }); // prettier-ignore
  });

  it('of a known balance over an endless one is 0, up to an end that is known', () => {
    expect(contrastFromPercents(known, endless)).toEqual({ value: 0, status: present, lower: 0, upper: 2.5 / 79 });
  });

  it('over none is endless, and none over none is 1', () => {
    expect(contrastFromPercents(known, none)).toEqual({
      value: Infinity,
      status: infinite,
      lower: 60,
      upper: Infinity,
    });
    expect(contrastFromPercents(none, none)).toEqual({ value: 1, status: present, lower: 0, upper: Infinity });
  });

  it('of two that are exactly endless, or exactly none, is open where nothing is known, and never NaN', () => {
    const exactly = (value: number, status: Status): Estimate => ({ value, status, lower: value, upper: value });
    const open = { value: 1, status: present, lower: 0, upper: Infinity };
    expect(contrastFromPercents(exactly(Infinity, infinite), endless)).toMatchObject({ value: 1, lower: 0 });
    expect(contrastFromPercents(exactly(0, present), none)).toEqual({ ...open, lower: 0 });
  });
});
