import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { residentRings, ringOfResidents, ringWithin } from '../../src/relations/nearest-residents.ts';
import { goldenIsHere, readGridCells, tolerance } from '../measures/golden.ts';

function ringsOf(distances: readonly number[], residents: readonly number[]) {
  return residentRings(Float64Array.from(distances), Float64Array.from(residents), [...distances.keys()]);
}

describe('rings of residents', () => {
  it('take the areas from the nearest to the furthest', () => {
    const rings = ringsOf([300, 0, 100], [30, 10, 20]);
    expect([...rings.order]).toEqual([1, 2, 0]);
    expect([...rings.residents]).toEqual([10, 30, 60]);
    expect([...rings.radiusM]).toEqual([0, 100, 300]);
  });

  it('take a ring whole: areas within a millionth of a metre lie equally far away, those beyond do not', () => {
    const rings = ringsOf([100, 100 + 9e-7, 100 + 1.1e-6, 50], [1, 2, 4, 8]);
    expect([...rings.areas]).toEqual([1, 3, 4]);
    expect([...rings.residents]).toEqual([8, 11, 15]);
    expect(ringOfResidents(rings, 9)).toBe(1);
  });

  it('reach k as soon as k live within: neither a ring less nor a ring more', () => {
    const rings = ringsOf([0, 1, 2], [10, 10, 10]);
    expect([1, 10, 11, 20, 21, 30].map((k) => ringOfResidents(rings, k))).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('end with the outermost ring where fewer live than asked for, and with none where there is nobody', () => {
    expect(ringOfResidents(ringsOf([0, 1], [10, 10]), 500)).toBe(1);
    expect(ringOfResidents(ringsOf([], []), 500)).toBe(-1);
    expect(ringWithin(ringsOf([5], [1]), 4)).toBe(-1);
  });

  it('count a ring that lies exactly at the radius', () => {
    const rings = ringsOf([0, 800, 800.1], [1, 2, 4]);
    expect(ringWithin(rings, 800)).toBe(1);
  });

  it('hold everybody once, however they are listed, in growing rings', () => {
    const area = fc.tuple(fc.double({ min: 0, max: 1e5, noNaN: true }), fc.nat(3000));
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 60 }), (list) => {
        const rings = ringsOf(
          list.map(([metres]) => metres),
          list.map(([, persons]) => persons),
        );
        expect([...rings.order].sort((a, b) => a - b)).toEqual([...list.keys()]);
        expect(rings.residents.at(-1)).toBe(list.reduce((sum, [, persons]) => sum + persons, 0));
        expect([...rings.radiusM]).toEqual([...rings.radiusM].sort((a, b) => a - b));
      }),
    );
  });

  it('agree with sorting and adding by hand for every k', () => {
    const area = fc.tuple(fc.nat(40), fc.nat(30));
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 30 }), fc.nat(500), (list, k) => {
        const rings = ringsOf(
          list.map(([metres]) => metres),
          list.map(([, persons]) => persons),
        );
        const within = (metres: number): number =>
          list.filter(([far]) => far <= metres).reduce((sum, [, persons]) => sum + persons, 0);
        const furthest = Math.max(...list.map(([far]) => far));
        const radius = [...new Set(list.map(([far]) => far))].sort((a, b) => a - b).find((far) => within(far) >= k);
        const ring = ringOfResidents(rings, k);
        expect(rings.radiusM[ring]).toBe(radius ?? furthest);
        expect(rings.residents[ring]).toBe(within(radius ?? furthest));
      }),
    );
  });
});

describe.skipIf(!goldenIsHere)('the ring rule on 2 360 cells of EquiPop (golden equipop_gridby)', () => {
  const cells = goldenIsHere ? readGridCells() : [];
  const all = Float64Array.from(cells, (cell) => cell.count_all);
  const rows = [...cells.keys()];

  it('finds the same 400 nearest and the same number within 800 m around every fifth cell', () => {
    for (const cell of cells.filter((_, i) => i % 5 === 0)) {
      const distances = Float64Array.from(cells, ({ x, y }) => Math.hypot(x - cell.x, y - cell.y));
      const rings = residentRings(distances, all, rows);
      const group = (ring: number): number =>
        rings.order.subarray(0, rings.areas[ring]).reduce((sum, row) => sum + (cells[row]?.count_group ?? NaN), 0);
      const k = ringOfResidents(rings, 400);
      const r = ringWithin(rings, 800);
      const where = `cell ${cell.x}, ${cell.y}`;
      expect([rings.residents[k], group(k)], where).toEqual([cell.N_400, cell.T_400]);
      expect([rings.residents[r], group(r)], where).toEqual([cell.N_r800, cell.T_r800]);
      expect(Math.abs((rings.radiusM[k] ?? NaN) - cell.Dist_400), where).toBeLessThan(tolerance.peer);
    }
  });
});
