import { callLimit } from '../limits.ts';
import type { FetchPart } from './order.ts';

/** What fetching is expected to take. */
export interface Estimate {
  readonly calls: number;
  readonly cells: number;
  readonly seconds: number;
  readonly bytes: number;
}

type Cost = Pick<FetchPart, 'seconds' | 'bytes'>;

/** A region stands with its code and label, a cell with its number and a comma. Bytes of JSON-stat without spaces. */
const tableBytes = { answer: 3_000, region: 70, cell: 5 };
/** Assumed, not measured: half a second for an answer and one more for each 50 000 cells. */
const tableSeconds = { answer: 0.5, cell: 1 / 50_000 };
/** 62 MB for the 6 160 DeSO of the country; a RegSO is as detailed and has a longer border. */
const areaBytes = { deso: 10_000, regso: 15_000 };
/** 90 s for 500 areas. */
const areaSeconds = 90 / 500;

/** What one call for figures takes: the seconds are an assumption. */
export function tableCost(regions: number, cells: number): Cost {
  return {
    seconds: tableSeconds.answer + cells * tableSeconds.cell,
    bytes: tableBytes.answer + regions * tableBytes.region + cells * tableBytes.cell,
  };
}

/** What the boundaries of so many areas take. Source of the seconds: SCB's open geodata, about 90 s for 500 areas. */
export function areasCost(areas: number, level: 'deso' | 'regso'): Cost {
  return { seconds: areas * areaSeconds, bytes: areas * areaBytes[level] };
}

/**
 * What all parts take together. Figures and boundaries come from two services side by side, each one answer at a time, and no faster than the
 * limit of calls: the seconds are those of the slower of the two.
 */
export function estimateFetch(parts: readonly FetchPart[]): Estimate {
  const sum = (amount: (part: FetchPart) => number, some = parts): number =>
    some.reduce((total, part) => total + amount(part), 0);
  const secondsOf = (kind: FetchPart['kind']): number => {
    const own = parts.filter((part) => part.kind === kind);
    const fastest = (sum(({ calls }) => calls, own) / callLimit.calls - 1) * (callLimit.milliseconds / 1000);
    return Math.max(
      sum(({ seconds }) => seconds, own),
      fastest,
    );
  };
  return {
    calls: sum(({ calls }) => calls),
    cells: sum(({ cells }) => cells),
    seconds: Math.ceil(Math.max(secondsOf('table'), secondsOf('areas'))),
    bytes: sum(({ bytes }) => bytes),
  };
}
