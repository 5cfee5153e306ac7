import type { AreaSet, Neighbours, Shapes } from '../../src/geography/area-set.ts';
import type { LayerAnswer, LevelAnswer } from '../../src/protocol/requests.ts';

/** A level of `columns` × `rows` squares of 0.01° from 12° E, 57° N; area i is column i % columns, row ⌊i / columns⌋, rows from south to north. Municipality by halves, west and east. */
export function gridLevel(columns: number, rows: number): LevelAnswer {
  const count = columns * rows;
  const side = 0.01;
  const corner = (i: number): [number, number] => [12 + (i % columns) * side, 57 + Math.floor(i / columns) * side];
  const each = Array.from({ length: count }, (_, i) => i);
  const ring = (i: number): number[] => {
    const [x, y] = corner(i);
    return [x, y, x + side, y, x + side, y + side, x, y + side, x, y];
  };
  const shapes: Shapes = {
    positions: new Float32Array(each.flatMap(ring)),
    ringStart: new Uint32Array([...each, count].map((i) => i * 5)),
    areaStart: new Uint32Array([...each, count]),
    hole: new Uint8Array(count),
  };
  const areas: AreaSet = {
    level: 'deso',
    codes: each.map((i) => `9901C${i.toString().padStart(4, '0')}`),
    names: each.map((i) => (i === 0 ? 'Åsbacken' : '')),
    municipalities: [
      { code: '9901', name: 'Väster' },
      { code: '9902', name: 'Öster' },
    ],
    municipalityOf: new Uint16Array(each.map((i) => (i % columns < columns / 2 ? 0 : 1))),
    centroids: new Float64Array(each.flatMap((i) => corner(i).map((at) => at + side / 2))),
    bounds: new Float64Array(each.flatMap((i) => [...corner(i), ...corner(i).map((at) => at + side)])),
    areaM2: new Float64Array(count).fill(600_000),
  };
  return { areas, shapes, neighbours: gridNeighbours(columns, rows), drawing: { areas: '', lines: '', borders: '' } };
}

function gridNeighbours(columns: number, rows: number): Neighbours {
  const lists = Array.from({ length: columns * rows }, (_, i) => {
    const [x, y] = [i % columns, Math.floor(i / columns)];
    return [
      x > 0 ? i - 1 : -1,
      x + 1 < columns ? i + 1 : -1,
      y > 0 ? i - columns : -1,
      y + 1 < rows ? i + columns : -1,
    ].filter((other) => other >= 0);
  });
  const start = [0];
  for (const list of lists) start.push((start.at(-1) ?? 0) + list.length);
  const neighbour = lists.flat();
  return {
    start: new Uint32Array(start),
    neighbour: new Uint32Array(neighbour),
    borderM: new Float64Array(neighbour.length).fill(600),
  };
}

/** A balance layer over a level: every area 2, the last suppressed, the first of uncertain direction. */
export function gridLayer(level: LevelAnswer): LayerAnswer {
  const count = level.areas.codes.length;
  const last = count - 1;
  const values = Float64Array.from({ length: count }, (_, i) => (i === last ? NaN : 2));
  return {
    measure: 'balance',
    unit: 'ratio',
    values: { values, status: Uint8Array.from(values, (v) => (Number.isNaN(v) ? 2 : 0)), lower: values, upper: values },
    classed: {
      scale: 'balance',
      items: [
        { kind: 'class', fill: '#b9aed6', from: 1.25, to: 4, position: -1, count: last },
        { kind: 'status', status: 'suppressed', fill: '#ffffff', pattern: 'dotted', count: 1 },
      ],
      itemOf: Uint8Array.from(values, (v) => (Number.isNaN(v) ? 1 : 0)),
      uncertain: Uint8Array.from(values, (_, i) => (i === 0 ? 1 : 0)),
    },
    basis: 'households',
    seenFromA: false,
    origin: {},
    onlyAt: [],
    problems: [],
  };
}
