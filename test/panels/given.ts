import type { AreaSet, Level, Neighbours, Shapes } from '../../src/geography/area-set.ts';
import type { EstimateColumn, Unit } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import type { LayerAnswer, LevelAnswer, PackAnswer, TableAnswer } from '../../src/protocol/requests.ts';
import type { SettledView } from '../../src/store/state.ts';
import type { PackManifest } from '../../src/pack/pack.ts';
import { initialView } from '../../src/address/view.ts';

/** What the panels are given in their tests: a small region with two municipalities, made by counting, not by chance. */

export const places = [
  ['9901', 'Storhamn'],
  ['9902', 'Ålunda'],
] as const;

const stems = [
  'Bergsåsen',
  'Strandängen',
  'Östra hamnen',
  'Ängsvik',
  'Ekbacken',
  'Åkerby',
  'Norrtorp',
  'Alvik',
  'Södra lunden',
];

/** `n` areas, the first half in Storhamn and the rest in Ålunda. */
export function givenAreas(n = 120, level: Level = 'deso'): AreaSet {
  const rows = Array.from({ length: n }, (_, i) => i);
  const half = Math.ceil(n / 2);
  return {
    level,
    codes:
      level === 'kommun'
        ? places.map(([code]) => code)
        : rows.map((i) => `${i < half ? '9901' : '9902'}C${String(1000 + i * 10)}`),
    names:
      level === 'kommun'
        ? places.map(([, name]) => name)
        : rows.map((i) => {
            const round = Math.floor(i / stems.length);
            return `${stems[i % stems.length] ?? ''}${round === 0 ? '' : ` ${String(round + 1)}`}`;
          }),
    municipalities: places.map(([code, name]) => ({ code, name })),
    municipalityOf: level === 'kommun' ? Uint16Array.of(0, 1) : Uint16Array.from(rows, (i) => (i < half ? 0 : 1)),
    centroids: new Float64Array(n * 2),
    bounds: new Float64Array(n * 4),
    areaM2: new Float64Array(n).fill(1e6),
  };
}

const shapes: Shapes = {
  positions: new Float32Array(),
  ringStart: Uint32Array.of(0),
  areaStart: Uint32Array.of(0),
  hole: new Uint8Array(),
};
const neighbours: Neighbours = { start: new Uint32Array(), neighbour: new Uint32Array(), borderM: new Float64Array() };

function givenLevel(areas: AreaSet): LevelAnswer {
  return { areas, shapes, neighbours, drawing: { areas: '', lines: '', borders: '' } };
}

export const givenManifest: PackManifest = {
  format: 'mellanrum-pack',
  version: 1,
  id: 'exempel',
  title: { sv: 'Exempelregionen', en: 'The example region' },
  fictional: true,
  level: 'deso',
  vintage: 'DeSO 2025',
  years: [2011, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024],
  counts: { areas: 418, municipalities: 8 },
  bounds: [10, 55, 11, 56],
  municipalities: places.map(([code, name]) => ({ code, name })),
  files: { areas: { path: 'areas.topojson', bytes: 1, sha256: '' }, values: [] },
  columns: [
    { id: 'rented', unit: 'dwellings', title: { sv: 'Hyresrätt', en: 'Rented' } },
    { id: 'owned', unit: 'dwellings', title: { sv: 'Äganderätt', en: 'Owner-occupied' } },
  ],
  sources: [
    {
      title: { sv: 'Påhittade värden för Mellanrum', en: 'Fictional values made for Mellanrum' },
      table: 'exempel',
      retrieved: '2026-01-15',
      licence: 'CC0 1.0',
      url: 'https://example.org/exempel',
      columns: ['q1', 'q2', 'q3', 'q4'],
    },
  ],
};

export function givenPack(n = 120): PackAnswer {
  return {
    manifest: givenManifest,
    deso: givenLevel(givenAreas(n)),
    kommun: givenLevel(givenAreas(2, 'kommun')),
    water: '',
    railway: '',
    roads: '',
    measures: [
      { key: 'balance', unit: 'ratio' },
      { key: 'localDeviation', unit: 'logRatio' },
      { key: 'ice', unit: 'ratio' },
      { key: 'livingConditions', unit: 'ratio' },
      { key: 'employmentRate', unit: 'share' },
      { key: 'postSecondaryShare', unit: 'share' },
      { key: 'disposableIncome', unit: 'kSEK' },
      { key: 'population', unit: 'persons' },
      { key: 'column:rented', unit: 'dwellings', title: { sv: 'Hyresrätt', en: 'Rented' } },
    ],
    bases: ['households', 'persons'],
    subsets: ['all', 'publicHousing', 'rented'],
    countColumns: ['q1', 'q4', 'rented', 'owned'],
    problems: [],
  };
}

export function givenView(over: Partial<SettledView> = {}): SettledView {
  return { ...initialView, year: 2022, a: ['9901C1000'], b: ['9901C1010'], ...over };
}

export function givenEstimates(
  values: readonly number[],
  statuses: Readonly<Record<number, number>> = {},
): EstimateColumn {
  const status = Uint8Array.from(values, (_, i) => statuses[i] ?? Status.present);
  const known = Float64Array.from(values, (value, i) =>
    status[i] === Status.present ? value : status[i] === Status.infinite ? Infinity : NaN,
  );
  return { values: known, status, lower: known.map((value) => value * 0.75), upper: known.map((value) => value * 1.3) };
}

export function givenLayer(): LayerAnswer {
  const counts = [24, 99, 102, 60, 4];
  const breaks = [Infinity, 4, 1.25, 0.8, 0.25, -Infinity];
  const fills = ['#5e3c99', '#b9aed6', '#f4f2f0', '#fdc77f', '#e08214'];
  return {
    measure: 'balance',
    unit: 'ratio',
    values: givenEstimates([11, 0.19]),
    basis: 'households',
    seenFromA: false,
    origin: {},
    onlyAt: [],
    problems: [],
    classed: {
      scale: 'balance',
      itemOf: Uint8Array.of(0, 4),
      uncertain: Uint8Array.from({ length: 17 }, () => 1),
      items: [
        ...fills.map((fill, i) => ({
          kind: 'class' as const,
          fill,
          from: breaks[i + 1] ?? 0,
          to: breaks[i] ?? 0,
          position: 2 - i,
          count: counts[i] ?? 0,
        })),
        { kind: 'status', status: 'tooSmall', fill: '#ffffff', pattern: 'hatched', count: 2 },
        { kind: 'status', status: 'suppressed', fill: '#ffffff', pattern: 'dotted', count: 3 },
        { kind: 'status', status: 'noData', fill: '#ffffff', pattern: 'blank', count: 1 },
      ],
    },
  };
}

/** A table over `givenAreas(n)`. Row 3 is too small, row 4 suppressed, row 5 without anyone with high purchasing power. */
export function givenTable(n = 120): TableAnswer {
  const rows = Array.from({ length: n }, (_, i) => i);
  const reasons = { 3: Status.tooSmall, 4: Status.suppressed, 5: Status.infinite };
  const column = (
    key: TableAnswer['columns'][number]['key'],
    unit: Unit,
    value: (i: number) => number,
    withEnds = false,
  ): TableAnswer['columns'][number] => {
    const estimate = givenEstimates(rows.map(value), key === 'balance' ? reasons : { 3: Status.tooSmall });
    return {
      key,
      column: { name: key, unit, values: estimate.values, status: estimate.status },
      ...(withEnds ? { estimate } : {}),
    };
  };
  return {
    level: 'deso',
    year: 2022,
    columns: [
      column('population', 'persons', (i) => 900 + ((i * 137) % 1700)),
      column('balance', 'ratio', (i) => (i === 0 ? 11 : i === 1 ? 0.19 : Math.exp(Math.sin(i) * 1.5)), true),
      column('localDeviation', 'logRatio', (i) => Math.sin(i) * 1.5),
      column('ice', 'ratio', (i) => Math.sin(i) * 0.6),
      column('livingConditions', 'ratio', (i) => 1 - Math.sin(i) * 0.4),
      column('employmentRate', 'share', (i) => 0.7 - Math.sin(i) * 0.2),
      column('postSecondaryShare', 'share', (i) => 0.3 - Math.sin(i) * 0.2),
      column('disposableIncome', 'kSEK', (i) => 260 - Math.sin(i) * 100),
      { ...column('column:rented', 'dwellings', (i) => (i * 31) % 600), title: { sv: 'Hyresrätt', en: 'Rented' } },
    ],
  };
}
