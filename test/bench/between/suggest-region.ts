import { median } from 'simple-statistics';
import type { Neighbours } from '../../../src/geography/area-set.ts';
import type { SuggestInput } from '../../../src/relations/suggest-input.ts';
import { inputsOf } from '../../relations/pair-case.ts';

/** Municipalities of about so many areas, as in the country. */
const areasEach = 21;

/** A number 0–1 that looks drawn by chance and is the same every time. */
function drawn(i: number, salt: number): number {
  const x = Math.sin(12.9898 * (i + 1) + 78.233 * salt) * 43758.5453;
  return x - Math.floor(x);
}

/** The first n areas in a grid over a land of poor and rich quarters, all neighbours beside and in corners; households by quartile. */
export function suggestRegion(columns: number, rows: number, n = columns * rows): SuggestInput {
  const place = (i: number): readonly [number, number] => [i % columns, Math.floor(i / columns)];
  const wealth = (i: number): number => {
    const [x, y] = place(i);
    const wave = Math.sin(x / 3.1) * Math.cos(y / 2.7) + 0.6 * Math.sin((x + 2 * y) / 9);
    return Math.min(0.95, Math.max(0.05, 0.5 + 0.28 * wave + 0.25 * (drawn(i, 1) - 0.5)));
  };
  const households = (i: number): number => 300 + Math.round(700 * drawn(i, 2));
  const cells = Array.from({ length: n }, (_, i) => i);
  return {
    areas: {
      level: 'deso',
      codes: cells.map((i) => `G${String(i).padStart(5, '0')}`),
      names: cells.map((i) => `Ruta ${i}`),
      municipalities: Array.from({ length: Math.ceil(n / areasEach) }, (_, g) => ({
        code: String(1000 + g),
        name: `K${g}`,
      })),
      municipalityOf: Uint16Array.from(cells, (i) => Math.floor(i / areasEach)),
      centroids: Float64Array.from(
        cells.flatMap((i) => {
          const [x, y] = place(i);
          return [12 + 0.01 * (x + 0.6 * drawn(i, 3)), 56 + 0.006 * (y + 0.6 * drawn(i, 4))];
        }),
      ),
      bounds: new Float64Array(4 * n),
      areaM2: new Float64Array(n).fill(4e5),
    },
    neighbours: gridNeighbours(columns, n),
    inputs: inputsOf({
      q1: cells.map((i) => Math.round(households(i) * (1 - wealth(i)) ** 2)),
      q4: cells.map((i) => Math.round(households(i) * wealth(i) ** 2)),
    }),
    basis: 'households',
  };
}

function gridNeighbours(columns: number, n: number): Neighbours {
  const start = new Uint32Array(n + 1);
  const neighbour: number[] = [];
  const borderM: number[] = [];
  const steps = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((across) => [across, down] as const));
  const around = steps.filter(([across, down]) => across !== 0 || down !== 0);
  for (let i = 0; i < n; i++) {
    for (const [across, down] of around) {
      const [x, y] = [(i % columns) + across, Math.floor(i / columns) + down];
      if (x < 0 || y < 0 || x >= columns || y * columns + x >= n) continue;
      neighbour.push(y * columns + x);
      borderM.push(across === 0 || down === 0 ? 600 : 0);
    }
    start[i + 1] = neighbour.length;
  }
  return { start, neighbour: Uint32Array.from(neighbour), borderM: Float64Array.from(borderM) };
}

/** What a way takes of the processor, ms: a machine that is busy with other things makes no difference. */
export function processorMs(way: () => unknown): number {
  const before = process.cpuUsage();
  if (way() === undefined) throw new Error('nothing was computed');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle of several runs after two of warming up, ms of the processor. */
export function middleMs(runs: number, way: () => unknown): number {
  for (let k = 0; k < Math.min(2, runs - 1); k++) way();
  return median(Array.from({ length: runs }, () => processorMs(way)));
}

/** The power of the number of areas that a time grows with. */
export function growth(few: number, fewMs: number, many: number, manyMs: number): number {
  return Math.log(manyMs / fewMs) / Math.log(many / few);
}
