import type { AreaSet } from '../../src/geography/area-set.ts';
import type { LevelAnswer, PackAnswer } from '../../src/protocol/requests.ts';

const municipalities = [
  { code: '9901', name: 'Storhamn' },
  { code: '9902', name: 'Lilleås' },
];

function level(areas: Pick<AreaSet, 'level' | 'codes' | 'names'>, municipalityOf: number[]): LevelAnswer {
  const n = areas.codes.length;
  return {
    areas: {
      ...areas,
      municipalities,
      municipalityOf: Uint16Array.from(municipalityOf),
      centroids: new Float64Array(2 * n),
      bounds: new Float64Array(4 * n),
      areaM2: new Float64Array(n),
    },
    shapes: {
      positions: new Float32Array(),
      ringStart: new Uint32Array(1),
      areaStart: new Uint32Array(n + 1),
      hole: new Uint8Array(),
    },
    neighbours: { start: new Uint32Array(n + 1), neighbour: new Uint32Array(), borderM: new Float64Array() },
    drawing: { areas: '', lines: '', borders: '' },
  };
}

/** Three areas in two municipalities, two years, as the worker would answer. */
export function smallPack(): PackAnswer {
  const file = { path: 'x', bytes: 1, sha256: '0' };
  return {
    manifest: {
      format: 'mellanrum-pack',
      version: 1,
      id: 'exempel',
      title: { sv: 'Exempelregionen', en: 'The example region' },
      fictional: true,
      level: 'deso',
      vintage: 'demo',
      years: [2022, 2023],
      counts: { areas: 3, municipalities: 2 },
      bounds: [4, 57, 5, 58],
      start: { year: 2022, a: ['9901C1010'], b: ['9901C1020'] },
      municipalities,
      files: { areas: file, values: [] },
      columns: [],
      sources: [],
    },
    deso: level(
      { level: 'deso', codes: ['9901C1010', '9901C1020', '9902A0010'], names: ['Bergsåsen', 'Strandängen', ''] },
      [0, 0, 1],
    ),
    kommun: level({ level: 'kommun', codes: ['9901', '9902'], names: ['Storhamn', 'Lilleås'] }, [0, 1]),
    water: '',
    railway: '',
    roads: '',
    measures: [
      { key: 'balance', unit: 'ratio' },
      { key: 'employmentRate', unit: 'share' },
    ],
    bases: ['households', 'persons'],
    subsets: ['all'],
    countColumns: ['population', 'dwellingsOwned'],
    problems: [],
  };
}

/** The same pack with its RegSO known: one for each area. */
export function withRegso(): PackAnswer {
  const pack = smallPack();
  const { areas } = pack.deso;
  return {
    ...pack,
    deso: { ...pack.deso, areas: { ...areas, regsoOf: Uint16Array.of(0, 1, 2) } },
    regso: level(
      { level: 'regso', codes: ['9901R001', '9901R002', '9902R001'], names: ['Berget', 'Stranden', 'Lilleås by'] },
      [0, 0, 1],
    ),
  };
}
