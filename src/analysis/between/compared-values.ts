import { formOf } from '../../measures/balance-of-columns.ts';
import { quartileRoles } from '../../measures/base-of.ts';
import type { Column } from '../../measures/column.ts';
import { logBalance } from '../../measures/log-balance.ts';
import { parseMeasure } from '../../measures/parse-measure.ts';
import { Status, hasValue } from '../../measures/status.ts';
import type { LayerAnswer } from '../../protocol/requests.ts';
import type { TransectValues } from '../../relations/transect-profile.ts';
import type { YearSource } from '../year-columns.ts';

/** A place on a scale where differences are added, with the margins down and up to the ends of its interval. */
interface Placed {
  readonly y: number;
  readonly below: number;
  readonly above: number;
  readonly open: boolean;
}

const nowhere: Placed = { y: NaN, below: NaN, above: NaN, open: false };

/**
 * A layer of the map as a transect compares it: ratios by their logarithm, everything else as it is. `own` is the same measure as a value of the areas
 * themselves where the layer is seen from A: with counts two areas are compared by their own intervals, which A's uncertainty has no part in.
 *
 * A ratio of counts has y = ln((n+½)/(d+½)) and its interval, as the polkvot; one of whole percents ln b and what rounding leaves open. 0 and ∞ are open.
 * Measures without an interval have none: every difference of theirs is as certain as the figures.
 */
export function comparedValues(layer: LayerAnswer, own: LayerAnswer, source: YearSource): TransectValues {
  const rows = layer.values.values.length;
  const out = [0, 1, 2].map(() => new Float64Array(rows).fill(NaN));
  const [y = new Float64Array(), below = new Float64Array(), above = new Float64Array()] = out;
  const open = new Uint8Array(rows);
  const parts = partsOf(own, source);
  const form = parts && formOf(...parts) === 'percents' ? 'rounding' : 'sampling';
  const place = placing(layer, own, parts);
  for (let row = 0; row < rows; row++) {
    const status = layer.values.status[row] ?? Status.noData;
    const placed = hasValue(status) || status === Status.infinite ? place(row) : nowhere;
    y[row] = placed.y;
    below[row] = placed.below;
    above[row] = placed.above;
    open[row] = Number(placed.open);
  }
  const { items, itemOf } = layer.classed;
  return {
    estimates: layer.values,
    y,
    below,
    above,
    open,
    form,
    fillOf: (row) => items[itemOf[row] ?? -1]?.fill ?? '',
  };
}

/** The two columns that a measure is the ratio of; null for all others. */
function partsOf({ measure, basis }: LayerAnswer, { inputs, column }: YearSource): [Column, Column] | null {
  const parsed = parseMeasure(measure);
  const isBalance = parsed?.kind === 'known' && (parsed.key === 'balance' || parsed.key === 'ice');
  const roles = quartileRoles[basis];
  const [above, below] =
    parsed?.kind === 'ratio'
      ? [column(parsed.numerator), column(parsed.denominator)]
      : isBalance
        ? [inputs[roles[0]], inputs[roles[3]]]
        : [];
  return above && below ? [above, below] : null;
}

function placing(layer: LayerAnswer, own: LayerAnswer, parts: [Column, Column] | null): (row: number) => Placed {
  if (layer.classed.scale !== 'balance') return (row) => plainly(layer, row);
  if (!parts) return (row) => seenPlainly(layer, own, row);
  const ofCounts = formOf(...parts) === 'counts' ? logBalance(...parts) : undefined;
  return (row) => {
    const value = layer.values.values[row] ?? NaN;
    const isOpen = (parts[0].values[row] ?? NaN) === 0 || (parts[1].values[row] ?? NaN) === 0;
    if (!ofCounts) return percents(layer, row, value);
    const [mid, lower, upper] = [ofCounts.values, ofCounts.lower, ofCounts.upper].map((ends) => ends[row] ?? NaN);
    const at = layer.seenFromA ? Math.log(value) : (mid ?? NaN);
    return { y: at, below: (mid ?? NaN) - (lower ?? NaN), above: (upper ?? NaN) - (mid ?? NaN), open: isOpen };
  };
}

/** A ratio from percents; of one that is 0 or ∞ the end that is known. */
function percents({ values: { lower: lowers, upper: uppers } }: LayerAnswer, row: number, value: number): Placed {
  const [lower, upper] = [lowers[row] ?? NaN, uppers[row] ?? NaN];
  if (value === 0) return { y: Math.log(upper), below: Infinity, above: 0, open: true };
  if (value === Infinity || Number.isNaN(value)) return { y: Math.log(lower), below: 0, above: Infinity, open: true };
  return { y: Math.log(value), below: Math.log(value / lower), above: Math.log(upper / value), open: false };
}

/** A difference from the municipality seen from A, or a figure over A's: its logarithm, with the margins of the area's own value. */
function seenPlainly(layer: LayerAnswer, own: LayerAnswer, row: number): Placed {
  const value = layer.values.values[row] ?? NaN;
  if (!(value > 0 && value < Infinity)) return nowhere;
  const { below, above } = own.classed.scale === 'deviation' ? plainly(own, row) : { below: 0, above: 0 };
  return { y: Math.log(value), below, above, open: false };
}

function plainly({ values: { values, lower, upper } }: LayerAnswer, row: number): Placed {
  const value = values[row] ?? NaN;
  const [down, up] = [value - (lower[row] ?? NaN), (upper[row] ?? NaN) - value];
  return { y: value, below: Number.isNaN(down) ? 0 : down, above: Number.isNaN(up) ? 0 : up, open: false };
}
