import type { Origin } from '../measures/column.ts';
import type { FigureOrigin } from '../measures/origin.ts';
import { estimatesAmong } from '../measures/origin.ts';
import type { Language } from './language.ts';

/** That a figure is an estimate of ours and counts only some of its areas, as one phrase; '' where there is nothing to say. */
export function originWords({ isEstimate, coverage }: FigureOrigin, { text, format }: Language): string {
  return [
    isEstimate ? text.origin.weightedMean : '',
    coverage ? text.origin.coverage(format.count(coverage.counted), format.count(coverage.of)) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The same in as few words as a cell has room for. */
export function originMark({ isEstimate, coverage }: FigureOrigin, { text, format }: Language): string {
  return [
    isEstimate ? text.origin.estimated : '',
    coverage ? text.origin.counted(format.count(coverage.counted), format.count(coverage.of)) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Over a column or a legend: that all or some of its figures are weighted means; '' where none is. */
export function originOverAll(origin: Origin, status: Uint8Array, { text }: Language): string {
  return { none: '', some: text.origin.someWeighted, all: text.origin.weightedMean }[estimatesAmong(origin, status)];
}
