import type { AreaSet, Neighbours } from '../../src/geography/area-set.ts';
import type { Column, Unit } from '../../src/measures/column.ts';
import type { Inputs } from '../../src/measures/roles.ts';
import { Status } from '../../src/measures/status.ts';
import type { PackAnswer } from '../../src/protocol/requests.ts';
import { indexMunicipalities } from '../../src/relations/index-municipalities.ts';
import type { MunicipalityIndex } from '../../src/relations/municipality-index.ts';
import type { PairRelation } from '../../src/relations/pair-relation.ts';
import { relatePoles } from '../../src/relations/pole-pair.ts';
import type { PackManifest } from '../../src/pack/pack.ts';

/** An invented region of twelve areas in a row, two municipalities of six, with every case that a pair can meet. */
interface Area {
  readonly code: string;
  readonly name: string;
  /** Households by quartile, lowest first; null: withheld. */
  readonly quartiles: readonly [number, number, number, number] | null;
  /** The same for persons, in whole percents. */
  readonly percents: readonly [number, number, number, number];
  readonly population: number;
  readonly rate: number;
  readonly income: number;
  readonly education: number;
  readonly rented: number | null;
}

const areas: readonly Area[] = [
  area('9901C1110', 'Bergsåsen', [580, 250, 120, 52], [58, 25, 12, 5], 2480, 0.51, 168, 0.11, 0.87),
  area('9901C1120', 'Fabriksängen', [300, 280, 160, 90], [36, 34, 19, 11], 1730, 0.66, 210, 0.18, 0.61),
  area('9901C1130', 'Nordstan', [220, 230, 210, 200], [26, 27, 24, 23], 1820, 0.74, 247, 0.27, null),
  area('9901C1240', 'Strandängen', [70, 125, 216, 362], [9, 16, 28, 47], 1910, 0.84, 371, 0.46, 0.09),
  area('9901A0010', 'Ytterskär', [4, 6, 3, 2], [27, 40, 20, 13], 34, 0.7, 250, 0.2, 0.02),
  area('9901C1250', 'Höjden', [90, 150, 180, 240], [14, 23, 27, 36], 1540, 0.8, 322, 0.38, 0.22),
  area('9902C1010', 'Alviks station', [140, 0, 60, 0], [70, 0, 30, 0], 690, 0.48, 151, 0.08, 0.95),
  area('9902C1020', 'Brunnsparken', [210, 200, 190, 180], [27, 26, 24, 23], 1610, 0.72, 240, 0.24, 0.4),
  area('9902C1030', 'Ekbacken', [200, 200, 200, 200], [25, 25, 25, 25], 1660, 0.75, 255, 0.29, 0.33),
  area('9902C1040', 'Lillsjön', [100, 140, 200, 260], [14, 20, 29, 37], 1500, 0.82, 330, 0.41, 0.12),
  area('9902C1050', 'Gruvbyn', null, [30, 30, 20, 20], 900, 0.69, 226, 0.17, 0.44),
  area(
    '9902C1060',
    'Sjövik och Norra Kvarnbackarna',
    [60, 100, 180, 310],
    [9, 15, 28, 48],
    1480,
    0.85,
    352,
    0.44,
    0.05,
  ),
];

function area(
  ...[code, name, quartiles, percents, population, rate, income, education, rented]: [
    string,
    string,
    Area['quartiles'],
    Area['percents'],
    number,
    number,
    number,
    number,
    number | null,
  ]
): Area {
  return { code, name, quartiles, percents, population, rate, income, education, rented };
}

function column(name: string, unit: Unit, read: (area: Area) => number | null): Column {
  const read_ = areas.map(read);
  return {
    name,
    unit,
    values: Float64Array.from(read_, (value) => value ?? NaN),
    status: Uint8Array.from(read_, (value) => (value === null ? Status.suppressed : Status.present)),
  };
}

const inputs: Inputs = {
  population: column('population', 'persons', (row) => row.population),
  employmentBase: column('employmentBase', 'persons', (row) => Math.round(row.population * 0.58)),
  q1: column('q1', 'households', (row) => row.quartiles?.[0] ?? null),
  q2: column('q2', 'households', (row) => row.quartiles?.[1] ?? null),
  q3: column('q3', 'households', (row) => row.quartiles?.[2] ?? null),
  q4: column('q4', 'households', (row) => row.quartiles?.[3] ?? null),
  p1: column('p1', 'percent', (row) => row.percents[0]),
  p2: column('p2', 'percent', (row) => row.percents[1]),
  p3: column('p3', 'percent', (row) => row.percents[2]),
  p4: column('p4', 'percent', (row) => row.percents[3]),
  employmentRate: column('employmentRate', 'share', (row) => row.rate),
  postSecondaryShare: column('postSecondaryShare', 'share', (row) => row.education),
  disposableIncome: column('disposableIncome', 'kSEK', (row) => row.income),
};
const rented = column('rented', 'share', (row) => row.rented);

export const areaSet: AreaSet = {
  level: 'deso',
  codes: areas.map(({ code }) => code),
  names: areas.map(({ name }) => name),
  municipalities: [
    { code: '9901', name: 'Storhamn' },
    { code: '9902', name: 'Kvarnby' },
  ],
  municipalityOf: Uint16Array.from(areas, ({ code }) => (code.startsWith('9901') ? 0 : 1)),
  centroids: Float64Array.from(areas.flatMap((_, i) => [5 + i * 0.0095, 57.7 + (i % 3) * 0.004])),
  bounds: new Float64Array(areas.length * 4),
  areaM2: new Float64Array(areas.length).fill(1e6),
};

/** Each area borders the next, but for the last one, which is an island. */
const neighbours: Neighbours = (() => {
  const start = [0];
  const neighbour: number[] = [];
  for (let i = 0; i < areas.length; i++) {
    if (i > 0 && i < areas.length - 1) neighbour.push(i - 1);
    if (i < areas.length - 2) neighbour.push(i + 1);
    start.push(neighbour.length);
  }
  return {
    start: Uint32Array.from(start),
    neighbour: Uint32Array.from(neighbour),
    borderM: new Float64Array(neighbour.length).fill(560),
  };
})();

function rows(names: readonly string[]): readonly number[] {
  return names.map((name) => {
    const row = areas.findIndex((known) => known.name === name);
    if (row < 0) throw new Error(`no area ${name}`);
    return row;
  });
}

/** The relation between areas of the region, by name. */
export function relate(
  a: readonly string[],
  b: readonly string[],
  options: { readonly basis?: 'households' | 'persons'; readonly suggested?: boolean } = {},
): PairRelation {
  return relatePoles({
    year: 2022,
    basis: options.basis ?? 'households',
    subset: 'all',
    areas: areaSet,
    neighbours,
    inputs,
    extra: [rented],
    a: rows(a),
    b: rows(b),
    suggested: options.suggested ?? false,
  });
}

/** The codes of areas, by name. */
export function codesOf(...names: readonly string[]): readonly string[] {
  return rows(names).map((row) => areaSet.codes[row] ?? '');
}

/** Both municipalities' indexes. */
export const indexes: readonly MunicipalityIndex[] = indexMunicipalities({
  year: 2022,
  basis: 'households',
  areas: areaSet,
  inputs,
  municipalities: ['9901', '9902'],
});

export const manifest: PackManifest = {
  format: 'mellanrum-pack',
  version: 1,
  id: 'prov',
  title: { sv: 'Provregionen', en: 'The trial region' },
  fictional: true,
  level: 'deso',
  vintage: '2018',
  years: [2022],
  counts: { areas: 12, municipalities: 2 },
  bounds: [5, 57, 6, 58],
  start: { a: ['9901C1110'], b: ['9901C1240'] },
  municipalities: areaSet.municipalities,
  files: { areas: { path: 'areas.topojson', bytes: 1, sha256: '' }, values: [] },
  columns: [{ id: 'rented', unit: 'share', title: { sv: 'Hyresrätt', en: 'Rented homes' } }],
  sources: [
    {
      title: { sv: 'Påhittade hushåll', en: 'Invented households' },
      table: 'PROV01',
      retrieved: '2026-11-01',
      licence: 'CC0',
      url: 'https://example.org/prov01',
      columns: ['q1', 'q2', 'q3', 'q4'],
    },
    { title: { sv: 'Påhittade områden', en: 'Invented areas' }, licence: 'CC0' },
  ],
};

const shapes = {
  positions: new Float32Array(),
  ringStart: new Uint32Array([0]),
  areaStart: new Uint32Array([0]),
  hole: new Uint8Array(),
};
const level = { areas: areaSet, shapes, neighbours, drawing: { areas: '', lines: '', borders: '' } };

export const pack: PackAnswer = {
  manifest,
  deso: level,
  kommun: level,
  water: '',
  railway: '',
  roads: '',
  measures: [],
  bases: ['households', 'persons'],
  subsets: ['all'],
  countColumns: [],
  problems: [],
};
