import type { EstimateColumn, Unit } from '../measures/column.ts';
import type { MeasureKey, ScaleKind } from '../measures/roles.ts';
import { scaleOf } from '../measures/scale-of.ts';
import { hasValue, Status, statusNames } from '../measures/status.ts';
import type { SymmetricScale } from './breaks.ts';
import { symmetricBreaks, symmetricPosition } from './breaks.ts';
import type { Classed, LegendItem, PaletteTheme } from './legend.ts';
import { palettes, sequentialPalette, statusPattern } from './palettes.ts';
import { sequentialBreaks, sequentialPosition } from './sequential-breaks.ts';

/** The classes of a scale, in the order of the legend, without counts. */
interface Scale {
  readonly kind: ScaleKind;
  readonly classes: readonly {
    readonly fill: string;
    readonly from: number;
    readonly to: number;
    readonly position: number;
  }[];
  /** Index of a value's class. */
  classOf(value: number): number;
  /** The value that an interval may cover, making the area uncertain; NaN where there is none. */
  readonly middle: number;
}

/**
 * Puts a measure in classes with the colours of a theme. Scales that mirror always list all five classes, from most low purchasing power to most high;
 * others up to five from low to high. Then one line for each reason without a value that occurs. ∞ counts in the outermost class. An area is uncertain when its interval covers the middle.
 * `beside` are values whose classes are taken over, so that two years can be compared by colour.
 */
export function classify(
  measure: MeasureKey,
  estimates: EstimateColumn,
  unit: Unit,
  theme: PaletteTheme,
  beside: EstimateColumn = estimates,
): Classed {
  const kind = scaleOf(measure, unit);
  const scale = kind === 'sequential' ? sequentialScale(beside, theme) : symmetricScale(kind, theme);
  const n = estimates.values.length;
  const counts = scale.classes.map(() => 0);
  const without = new Map<Status, number>();
  const itemOf = new Uint8Array(n);
  const uncertain = new Uint8Array(n);
  for (let row = 0; row < n; row++) {
    const reason = reasonWithout(estimates, row);
    if (reason !== null) {
      without.set(reason, (without.get(reason) ?? 0) + 1);
      continue;
    }
    const at = scale.classOf(estimates.status[row] === Status.infinite ? Infinity : (estimates.values[row] ?? NaN));
    counts[at] = (counts[at] ?? 0) + 1;
    itemOf[row] = at;
    uncertain[row] = Number(covers(estimates, row, scale.middle));
  }
  const reasons = [...without.keys()].sort((a, b) => a - b);
  for (let row = 0; row < n; row++) {
    const reason = without.size > 0 ? reasonWithout(estimates, row) : null;
    if (reason !== null) itemOf[row] = scale.classes.length + reasons.indexOf(reason);
  }
  const classItems = scale.classes.map((one, at): LegendItem => ({ kind: 'class', ...one, count: counts[at] ?? 0 }));
  const reasonItems = reasons.map((reason): LegendItem => {
    const name = statusNames[reason];
    return {
      kind: 'status',
      status: name,
      fill: palettes[theme].without,
      pattern: statusPattern(name),
      count: without.get(reason) ?? 0,
    };
  });
  return { scale: scale.kind, items: [...classItems, ...reasonItems], itemOf, uncertain };
}

/** Why a row has no class; null when it has. A number that is none is `invalid`, whatever its status says. */
function reasonWithout({ values, status }: EstimateColumn, row: number): Status | null {
  const reason = (status[row] ?? Status.noData) as Status;
  if (reason === Status.infinite) return null;
  if (!hasValue(reason)) return reason;
  return Number.isNaN(values[row] ?? NaN) ? Status.invalid : null;
}

function covers({ lower, upper }: EstimateColumn, row: number, middle: number): boolean {
  const [from, to] = [lower[row] ?? NaN, upper[row] ?? NaN];
  // An exact number has no interval: where it is the middle itself, that is certain.
  return from < to && from <= middle && to >= middle;
}

function symmetricScale(kind: SymmetricScale, theme: PaletteTheme): Scale {
  const breaks = symmetricBreaks[kind];
  const { edges, direction, middle } = breaks;
  const ascending = [-Infinity, ...edges, Infinity];
  const classes = [2, 1, 0, -1, -2].map((position) => {
    const at = direction * position + 2;
    return {
      fill: palettes[theme].symmetric[position + 2] ?? palettes[theme].without,
      from: ascending[at] ?? NaN,
      to: ascending[at + 1] ?? NaN,
      position,
    };
  });
  return { kind, classes, middle, classOf: (value) => 2 - symmetricPosition(value, breaks) };
}

function sequentialScale({ values }: EstimateColumn, theme: PaletteTheme): Scale {
  const finite = values.filter((value) => Number.isFinite(value));
  const edges = sequentialBreaks(finite);
  const fills = sequentialPalette(theme, edges.length + 1);
  return {
    kind: 'sequential',
    classes: fills.map((fill, position) => ({
      fill,
      from: edges[position - 1] ?? -Infinity,
      to: edges[position] ?? Infinity,
      position,
    })),
    middle: NaN,
    classOf: (value) => sequentialPosition(value, edges),
  };
}
