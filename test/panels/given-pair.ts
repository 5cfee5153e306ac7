import type { Estimate, Unit } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import type { IndexArea, MunicipalityIndex } from '../../src/relations/municipality-index.ts';
import type { PairRelation } from '../../src/relations/pair-relation.ts';

const known = (value: number, lower = value, upper = value): Estimate => ({
  value,
  status: Status.present,
  lower,
  upper,
});

const asInTable = { isEstimate: false, isMade: false, coverage: null };

/** Two poles 1.3 km apart, A with more low purchasing power. */
export function givenPair(): PairRelation {
  const row = (id: string, unit: Unit, a: number, b: number): PairRelation['indicators'][number] => ({
    id,
    unit,
    a: known(a),
    b: known(b),
    difference: known(a - b),
    ratio: known(Math.max(a, b) / Math.min(a, b)),
    weighting: 'single',
    origin: { a: asInTable, b: asInTable },
  });
  return {
    year: 2022,
    basis: 'households',
    form: 'counts',
    subset: 'all',
    a: {
      codes: ['9901C1000'],
      names: ['Bergsåsen'],
      municipalities: ['Storhamn'],
      population: known(2480),
      quartiles: [300, 130, 60, 27],
      quartileShares: [0.58, 0.25, 0.12, 0.05],
      balance: known(11, 8.1, 15),
      coverage: null,
    },
    b: {
      codes: ['9901C1010'],
      names: ['Strandängen'],
      municipalities: ['Storhamn'],
      population: known(1910),
      quartiles: [60, 100, 180, 310],
      quartileShares: [0.09, 0.16, 0.28, 0.47],
      balance: known(0.19, 0.14, 0.26),
      coverage: null,
    },
    suggested: false,
    contrast: known(57, 38, 84),
    certainty: 'certain',
    dissimilarity: known(0.757),
    pooledBalance: known(0.85),
    swaps: known(139.19),
    quartileDistance: known(1.3),
    exposure: known(0.2316),
    geography: {
      position: 'apart',
      distanceM: 1310,
      points: 'populationWeighted',
      pointA: [10, 55],
      pointB: [10.01, 55.01],
      sharedBorderM: 0,
      bordersBetween: 3,
      path: [],
    },
    gradientPerKm: known(3),
    indicators: [
      row('employmentRate', 'share', 0.51, 0.84),
      row('postSecondaryShare', 'share', 0.11, 0.46),
      row('disposableIncome', 'kSEK', 168, 371),
      row('population', 'persons', 2480, 1910),
    ],
  };
}

/** The index of two municipalities; the second has too few areas. */
export function givenIndex(): readonly MunicipalityIndex[] {
  const none: Estimate = { value: NaN, status: Status.tooFewAreas, lower: NaN, upper: NaN };
  const end = (code: string, name: string, composite: number): IndexArea => ({
    code,
    name,
    composite,
    employmentRate: 0.5,
    disposableIncome: 200,
    postSecondaryShare: 0.2,
    medianOver: { employmentRate: 1.5, disposableIncome: 1.3, postSecondaryShare: 2 },
  });
  const storhamn: MunicipalityIndex = {
    code: '9901',
    name: 'Storhamn',
    year: 2022,
    status: Status.present,
    n: 58,
    leftOut: [
      { code: '9901C1030', name: 'Ängsvik', reason: 'tooFewPersons' },
      { code: '9901C1040', name: 'Ekbacken', reason: 'missingIndicator' },
    ],
    index: known(2.4, 2.1, 2.6),
    f1: 2.5,
    f2: 2.1,
    f4: 2.6,
    medianOverP10: 1.6,
    topGap: 1.4,
    bottomGap: 2.4,
    poleQuotient: 3.36,
    median: 1,
    weakest: end('9901C1000', 'Bergsåsen', 0.42),
    strongest: end('9901C1010', 'Strandängen', 1.4),
    composites: [],
    balance: known(1.3),
    balanceCoverage: null,
    medianBalance: known(1.1),
    companions: {
      dissimilarity: known(0.32),
      isolation: known(0.62),
      exposure: known(0.38),
      varianceRatio: known(0.14),
      gini: known(0.43),
      theilH: known(0.1),
      atkinson: known(0.15),
      multigroupDissimilarity: known(0.28),
      multigroupTheilH: known(0.08),
      mutualInformation: known(0.09),
    },
  };
  return [
    storhamn,
    {
      ...storhamn,
      code: '9902',
      name: 'Ålunda',
      status: Status.tooFewAreas,
      n: 3,
      leftOut: [],
      index: none,
      weakest: null,
      strongest: null,
    },
  ];
}
