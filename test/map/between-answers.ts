import type { FrontierAnswer } from '../../src/relations/frontier-relation.ts';
import type { MeetingPlaces } from '../../src/relations/meeting-places.ts';
import type { MeetingScale, MeetingStep, Surroundings } from '../../src/relations/meeting-scale.ts';
import type { SuggestedPair, SuggestedSide } from '../../src/relations/suggested-pair.ts';
import type { Transect } from '../../src/relations/transect-relation.ts';

const estimate = { value: 2, status: 0, lower: 1, upper: 3 } as const;

/** Borders of a grid of 2 × 2: 0|1 high and certain, 0|2 without a step, 1|3 low, 2|3 high but not certain. */
export const frontiers: FrontierAnswer = {
  level: 'deso',
  year: 2024,
  measure: 'balance',
  basis: 'households',
  unit: 'ratio',
  test: 'sampling',
  scale: 'ratio',
  one: Uint32Array.of(0, 0, 1, 2),
  other: Uint32Array.of(1, 2, 3, 3),
  borderM: Float64Array.of(600, 600, 600, 600),
  status: Uint8Array.of(0, 2, 0, 0),
  step: Float64Array.of(-Math.log(8), NaN, 0.1, Math.log(3)),
  lower: Float64Array.of(1 / 10, NaN, 0.9, 0.8),
  upper: Float64Array.of(1 / 6, NaN, 1.3, 9),
  q: Float64Array.of(0.001, NaN, 0.6, 0.2),
  height: Float64Array.of(1, NaN, 0.05, 0.5),
  certain: Uint8Array.of(1, 0, 0, 0),
  acrossMunicipality: Uint8Array.of(1, 0, 0, 1),
  order: Uint32Array.of(0, 3, 2),
  municipalities: [],
  waterKnown: false,
  inWater: 0,
  drawing: 'blob:borders',
};

/** Two kilometres due east along 57° N, a corner in the middle, one border at 500 m. */
export const transect: Transect = {
  way: 'fewest',
  reason: null,
  measure: 'balance',
  unit: 'ratio',
  scale: 'balance',
  basis: 'households',
  seenFromA: false,
  line: [
    [12, 57],
    [12.0165, 57],
    [12.033, 57],
  ],
  lineM: [0, 1000, 2000],
  lengthM: 2000,
  segments: [],
  crossings: [
    {
      fromM: 500,
      toM: 500,
      alongM: 500,
      point: [12.00825, 57],
      before: 0,
      after: 1,
      step: Math.log(8),
      certain: true,
      least: Math.log(4),
      open: false,
      acrossMunicipality: false,
    },
    {
      fromM: 1500,
      toM: 1500,
      alongM: 1500,
      point: [12.02475, 57],
      before: 1,
      after: 2,
      step: 0,
      certain: false,
      least: 0,
      open: false,
      acrossMunicipality: true,
    },
  ],
  municipalityMarks: [],
  net: 2,
  netLeast: 2,
  totalVariation: 2,
  mean: 0,
  largest: 0,
  sharpest: 0,
  open: false,
};

function surroundings(radiusM: number): Surroundings {
  return { areas: 1, within: 1, residents: 1, radiusM, balance: estimate, logBalance: 0 };
}

function step(k: number, radiusM: number): MeetingStep {
  return { k, a: surroundings(radiusM), b: surroundings(2 * radiusM), apart: 0, shared: 0, coarse: false, leftOut: 0 };
}

/** Poles a kilometre apart, A to the north; they meet at 10 000. */
export const meetingScale: MeetingScale = {
  year: 2024,
  basis: 'households',
  form: 'counts',
  outcome: 'meets',
  status: 0,
  pointA: [12, 57.01],
  pointB: [12, 57],
  orderA: new Uint32Array(),
  orderB: new Uint32Array(),
  steps: [step(2500, 0), step(5000, 700), step(10_000, 1200), step(20_000, 2000)],
  meeting: 2,
  parting: -1,
  leftOut: 0,
};

/** Three places: within reach of both at 1 000 m, of A alone, of nobody. The last is of a ninth category. */
export const meetingPlaces: MeetingPlaces = {
  names: ['Biblioteket', '', 'Badet'],
  categories: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'],
  categoryOf: Uint32Array.of(0, 1, 8),
  positions: Float64Array.of(12, 57.005, 12, 57.015, 12.2, 57.2),
  own: new Uint8Array(3),
  pointA: [12, 57.01],
  pointB: [12, 57],
  distanceA: Float64Array.of(556, 556, 20_000),
  distanceB: Float64Array.of(556, 1668, 20_000),
  nearestA: new Uint32Array(9),
  nearestB: new Uint32Array(9),
  duplicates: 0,
  unplaced: 0,
  outside: 0,
  fictional: true,
};

function side(...rows: readonly number[]): SuggestedSide {
  return { rows, balance: estimate };
}

export function suggested(a: readonly number[], b: readonly number[]): SuggestedPair {
  return {
    reason: 'nearestToA',
    a: side(...a),
    b: side(...b),
    contrast: estimate,
    distanceM: 1000,
    sharedBorderM: 0,
  };
}
