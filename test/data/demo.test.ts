import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { demoRegion } from '../../data/demo/demo-region.ts';
import { scaleRegion } from '../../data/demo/scale-region.ts';
import { distanceM } from '../../src/geography/distance.ts';
import { decodePack, decodeValues } from '../../src/pack/decode-pack.ts';
import { readManifest } from '../../src/pack/pack-format.ts';
import { Status } from '../../src/measures/status.ts';

const folder = new URL('../../public/packs/exempel/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const manifest = readManifest(read('pack.json'));
const geography = decodePack(manifest, read('areas.topojson'));
const { areas, neighbours } = geography.deso;
const years = new Map(
  manifest.files.values.map(({ path, year }) => [year, decodeValues(manifest, areas.codes, read(path), path)]),
);
const made = demoRegion();
const { cases } = made;

function value(area: number, id: string, year = 2024): number {
  return years.get(year)?.columns[id]?.values[area] ?? NaN;
}

function status(area: number, id: string, year = 2024): number {
  return years.get(year)?.columns[id]?.status[area] ?? NaN;
}

function balance(area: number, year = 2024): number {
  return value(area, 'q1', year) / value(area, 'q4', year);
}

function contrast([a, b]: readonly [number, number], year: number): number {
  return balance(a, year) / balance(b, year);
}

function apartKm([a, b]: readonly [number, number]): number {
  const at = (area: number, axis: 0 | 1): number => areas.centroids[2 * area + axis] ?? NaN;
  return distanceM(at(a, 0), at(a, 1), at(b, 0), at(b, 1)) / 1000;
}

function bordering(area: number): number[] {
  return [...neighbours.neighbour.slice(neighbours.start[area], neighbours.start[area + 1])];
}

function municipality(code: string): number[] {
  return [...areas.codes.keys()].filter((area) => areas.codes[area]?.startsWith(code));
}

const everyArea = [...areas.codes.keys()];
const small: readonly number[] = [cases.tooFewResidents, cases.noHigh, cases.noLow];

describe('the demo region’s pack', () => {
  it('comes out of its seed byte for byte', () => {
    expect(readdirSync(folder).sort()).toEqual([...made.pack.files.keys(), 'poster.html', 'poster.svg'].sort());
    for (const [name, text] of made.pack.files) expect(text === read(name), name).toBe(true);
  });

  it('is read without a problem, in every year', () => {
    expect([...years.values()].flatMap(({ problems }) => problems)).toEqual([]);
    expect(manifest.years).toEqual(Array.from({ length: 14 }, (_, i) => 2011 + i));
  });

  it('weighs at most 300 kB compressed', () => {
    const names = [...made.pack.files.keys()];
    const bytes = names.reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0);
    expect(bytes).toBeLessThanOrEqual(300_000);
  });

  it('has areas with codes and names of their own, eight municipalities, and no machine’s path', () => {
    expect(new Set(areas.codes).size).toBe(areas.codes.length);
    expect(new Set(areas.names).size).toBe(areas.codes.length);
    expect(areas.codes.every((code) => /^990[1-8][ABC]\d{4}$/.test(code))).toBe(true);
    expect(areas.names.every((name) => /^\p{Lu}[\p{L} ]{2,}$/u.test(name))).toBe(true);
    expect(manifest.municipalities.map(({ name }) => name)).toContain('Storhamn');
  });
});

describe('the demo region’s RegSO', () => {
  const { regso } = geography;
  const members = new Map<string, number[]>();
  for (const area of everyArea) {
    const code = regso?.areas.codes[areas.regsoOf?.[area] ?? -1] ?? '';
    members.set(code, [...(members.get(code) ?? []), area]);
  }

  it('are about 120, each named after one of its areas and in its municipality', () => {
    expect(regso?.areas.codes.length).toBeGreaterThan(100);
    expect(regso?.areas.codes.length).toBeLessThan(130);
    expect(regso?.areas.codes).toEqual(manifest.regsos?.map(({ code }) => code));
    for (const [code, own] of members) {
      const row = regso?.areas.codes.indexOf(code) ?? -1;
      expect(code).toMatch(/^990[1-8]R\d{3}$/);
      expect(own.map((area) => areas.codes[area]?.slice(0, 4))).toEqual(own.map(() => code.slice(0, 4)));
      expect(own.map((area) => areas.names[area])).toContain(regso?.areas.names[row]);
    }
    expect(geography.problems).toEqual([]);
  });

  it('hang together: from any of its areas every other is reached', () => {
    for (const own of members.values()) {
      const reached = new Set(own.slice(0, 1));
      for (const area of reached)
        bordering(area)
          .filter((other) => own.includes(other))
          .forEach((other) => reached.add(other));
      expect(reached.size).toBe(own.length);
    }
  });

  it('cover the same land, and keep the start pair apart', () => {
    const land = (sizes: Float64Array = new Float64Array()): number => sizes.reduce((sum, size) => sum + size, 0);
    expect(land(regso?.areas.areaM2) / land(areas.areaM2)).toBeCloseTo(1, 9);
    const [a, b] = cases.start.map((area) => areas.regsoOf?.[area]);
    expect(a).not.toBe(b);
  });
});

describe('the demo region’s map', () => {
  it('gives every area a surface, and rings that end where they start', () => {
    expect(areas.areaM2.every((size) => size > 20_000)).toBe(true);
    const { shapes } = decodePack(manifest, read('areas.topojson')).deso;
    for (let ring = 0; ring + 1 < shapes.ringStart.length; ring++) {
      const [first, last] = [shapes.ringStart[ring] ?? 0, (shapes.ringStart[ring + 1] ?? 0) - 1];
      expect(last - first).toBeGreaterThanOrEqual(3);
      const at = (vertex: number): number[] => [...shapes.positions.slice(2 * vertex, 2 * vertex + 2)];
      expect(at(first)).toEqual(at(last));
    }
  });

  it('has neighbours that agree about their border', () => {
    for (const area of everyArea) {
      for (let k = neighbours.start[area] ?? 0; k < (neighbours.start[area + 1] ?? 0); k++) {
        const other = neighbours.neighbour[k] ?? -1;
        const back = bordering(other).indexOf(area);
        expect(back).toBeGreaterThanOrEqual(0);
        expect(neighbours.borderM[(neighbours.start[other] ?? 0) + back]).toBeCloseTo(neighbours.borderM[k] ?? NaN, 6);
      }
    }
  });

  it('draws no border across another', () => {
    expect(crossings(made.topology.arcs as [number, number][][], landArcs())).toEqual([]);
  });

  it('lies at sea, far from every coast', () => {
    const [west, south, east, north] = manifest.bounds;
    expect(west).toBeGreaterThan(3.5);
    expect(east).toBeLessThan(5.5);
    expect(south).toBeGreaterThan(56.7);
    expect(north).toBeLessThan(57.7);
  });

  it('numbers the areas of a kind from south to north', () => {
    const towns = municipality('9901C').sort((a, b) => ((areas.codes[a] ?? '') < (areas.codes[b] ?? '') ? -1 : 1));
    const north = towns.map((area) => made.shapes[area]?.middle[1] ?? NaN);
    expect(north).toEqual([...north].sort((a, b) => a - b));
  });
});

describe('the demo region’s figures', () => {
  it('give an area 700–2 700 residents in every year, but for the planted ones', () => {
    for (const year of manifest.years) {
      const sizes = everyArea.filter((area) => !small.includes(area)).map((area) => value(area, 'population', year));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(700);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(2700);
    }
  });

  it('agree: parts of a quartile never exceed it, and residents are born somewhere', () => {
    for (const area of everyArea) {
      for (const quartile of ['q1', 'q2', 'q3', 'q4']) {
        if (status(area, quartile) !== Status.present || status(area, `${quartile}_rented`) !== Status.present)
          continue;
        expect(value(area, `${quartile}_publicHousing`)).toBeLessThanOrEqual(value(area, `${quartile}_rented`));
        expect(value(area, `${quartile}_rented`)).toBeLessThanOrEqual(value(area, quartile));
      }
      const born = value(area, 'bornSweden') + value(area, 'bornEurope') + value(area, 'bornElsewhere');
      expect(born).toBe(value(area, 'population'));
      expect(value(area, 'employmentBase')).toBeLessThan(value(area, 'population'));
    }
  });

  it('put about a quarter of the region’s households in each quartile', () => {
    const sums = ['q1', 'q2', 'q3', 'q4'].map((id) => everyArea.reduce((sum, area) => sum + (value(area, id) || 0), 0));
    const total = sums.reduce((sum, part) => sum + part, 0);
    for (const part of sums) expect(Math.abs(part / total - 0.25)).toBeLessThan(0.035);
  });

  it('change slowly: from one year to the next no balance of a full-sized area moves by more than a third', () => {
    for (const year of manifest.years.slice(1)) {
      for (const area of everyArea.filter((candidate) => !small.includes(candidate))) {
        const step = Math.abs(Math.log(balance(area, year) / balance(area, year - 1)));
        if (status(area, 'q1', year) === Status.present && status(area, 'q1', year - 1) === Status.present)
          expect(step).toBeLessThan(0.33);
      }
    }
  });
});

describe('planted in the demo region', () => {
  it('is a start pair at 11 and 0.2, about a kilometre apart across the river in Storhamn', () => {
    const [a, b] = cases.start;
    expect(manifest.start).toEqual({ year: 2024, a: [areas.codes[a]], b: [areas.codes[b]] });
    expect([areas.names[a], areas.names[b]]).toEqual(['Bergsåsen', 'Strandängen']);
    expect(balance(a)).toBeCloseTo(11, 0);
    expect(balance(b)).toBeCloseTo(0.2, 2);
    expect(apartKm(cases.start)).toBeGreaterThan(0.8);
    expect(apartKm(cases.start)).toBeLessThan(1.4);
    expect(bordering(a).includes(b) || bordering(a).some((next) => bordering(b).includes(next))).toBe(true);
    expect(contrast(cases.start, 2024)).toBeGreaterThan(1.2 * contrast(cases.start, 2017));
  });

  it('is a pair six kilometres apart', () => {
    expect(Math.abs(apartKm(cases.sixKilometres) - 6)).toBeLessThan(0.25);
    expect(contrast(cases.sixKilometres, 2024)).toBeGreaterThan(10);
  });

  it('is one pair that converges and one that diverges', () => {
    expect(contrast(cases.converging, 2011)).toBeGreaterThan(3 * contrast(cases.converging, 2024));
    expect(contrast(cases.diverging, 2024)).toBeGreaterThan(5 * contrast(cases.diverging, 2011));
  });

  it('is a mixed area, a quarter of each', () => {
    expect(balance(cases.mixed)).toBeCloseTo(1, 1);
    for (const id of ['p1', 'p2', 'p3', 'p4']) expect(Math.abs(value(cases.mixed, id) - 25)).toBeLessThanOrEqual(1);
  });

  it('is an island in the other pole, one of each kind', () => {
    expect(balance(cases.highAmongLow)).toBeLessThan(0.8);
    expect(bordering(cases.highAmongLow).map((area) => balance(area) > 1.25)).not.toContain(false);
    expect(balance(cases.lowAmongHigh)).toBeGreaterThan(1.25);
    expect(bordering(cases.lowAmongHigh).map((area) => balance(area) < 0.8)).not.toContain(false);
  });

  it('is a municipality that is poor but even: Hammarfall', () => {
    const balances = municipality('9905').map((area) => balance(area));
    expect(balances.length).toBeGreaterThan(20);
    expect(Math.min(...balances)).toBeGreaterThan(2.1);
    expect(Math.max(...balances)).toBeLessThan(2.9);
  });

  it('is a municipality too small for an index, with an area that has no neighbours: Sälskären', () => {
    expect(municipality('9908')).toHaveLength(4);
    expect(municipality('9908')).toContain(cases.alone);
    expect(bordering(cases.alone)).toEqual([]);
  });

  it('are cells without a value, each for its own reason', () => {
    const [first, second, lately] = cases.suppressed;
    for (const area of [first, second, lately]) expect(status(area, 'q1')).toBe(Status.suppressed);
    expect([status(lately, 'q1', 2021), status(lately, 'q1', 2022)]).toEqual([Status.present, Status.suppressed]);
    const [noTenure, noEducation] = cases.missing;
    expect(status(noTenure, 'dwellingsOwned')).toBe(Status.notAvailable);
    expect(status(noEducation, 'postSecondaryShare')).toBe(Status.empty);
    expect(status(cases.mixed, 'q1_rented', 2016)).toBe(Status.notAvailable);
    expect(status(cases.mixed, 'q1_rented', 2017)).toBe(Status.present);
  });

  it('are areas with too few residents, with no high, with no low, and with few of working age', () => {
    expect(value(cases.tooFewResidents, 'population')).toBeLessThan(50);
    expect([value(cases.noHigh, 'q1') > 0, value(cases.noHigh, 'q4')]).toEqual([true, 0]);
    expect([value(cases.noLow, 'q1'), value(cases.noLow, 'q4') > 0]).toEqual([0, true]);
    expect(value(cases.fewOfWorkingAge, 'employmentBase')).toBeLessThan(200);
  });

  it('are all named in data/demo/README.md', () => {
    const readme = readFileSync(new URL('../../data/demo/README.md', import.meta.url), 'utf8');
    for (const area of Object.values(cases).flat() as number[]) expect(readme).toContain(areas.codes[area]);
  });
});

describe('a country for tests of scale', () => {
  it('has as many areas as asked for, every side shared by at most two', () => {
    const country = scaleRegion(6160, 1);
    expect(new Set(country.codes).size).toBe(6160);
    const sides = new Map<number, number>();
    const geometries = country.topology.objects.areas.geometries as unknown as { arcs: number[][] }[];
    for (const arc of geometries.flatMap(({ arcs }) => arcs.flat())) {
      const side = arc < 0 ? ~arc : arc;
      sides.set(side, (sides.get(side) ?? 0) + 1);
    }
    expect(Math.max(...sides.values())).toBe(2);
    expect(country.topology.arcs).toHaveLength(sides.size);
  });

  it('is the same for the same seed and another for another', () => {
    const text = (seed: number): string => JSON.stringify(scaleRegion(50, seed).topology);
    expect(text(7)).toBe(text(7));
    expect(text(7)).not.toBe(text(8));
  });
});

/** Arcs that areas are made of. */
function landArcs(): Set<number> {
  const used = made.topology.objects.areas.geometries.flatMap((geometry) => {
    const { arcs } = geometry as unknown as { arcs: number[][][] | number[][] };
    return (arcs as unknown[]).flat(4) as number[];
  });
  return new Set(used.map((arc) => (arc < 0 ? ~arc : arc)));
}

type Segment = readonly [number, number, number, number];

/** Pairs of segments that cross in their inside, found through a grid of half-kilometre squares. */
function crossings(arcs: readonly (readonly [number, number])[][], used: ReadonlySet<number>): string[] {
  const squares = new Map<string, Segment[]>();
  const found: string[] = [];
  for (const number of used) {
    let [x, y] = arcs[number]?.[0] ?? [0, 0];
    for (const [dx, dy] of (arcs[number] ?? []).slice(1)) {
      const segment: Segment = [x, y, x + dx, y + dy];
      [x, y] = [x + dx, y + dy];
      const near = squaresOf(segment);
      const others = near.flatMap((square) => squares.get(square) ?? []);
      if (others.some((other) => cross(segment, other))) found.push(`arc ${number} at ${x}, ${y}`);
      for (const square of near) squares.set(square, [...(squares.get(square) ?? []), segment]);
    }
  }
  return found;
}

function squaresOf([ax, ay, bx, by]: Segment): string[] {
  const squares: string[] = [];
  const side = 250;
  for (let x = Math.floor(Math.min(ax, bx) / side); x <= Math.floor(Math.max(ax, bx) / side); x++)
    for (let y = Math.floor(Math.min(ay, by) / side); y <= Math.floor(Math.max(ay, by) / side); y++)
      squares.push(`${x},${y}`);
  return squares;
}

function cross(a: Segment, b: Segment): boolean {
  const turn = (s: Segment, x: number, y: number): number =>
    Math.sign((s[2] - s[0]) * (y - s[1]) - (s[3] - s[1]) * (x - s[0]));
  return turn(a, b[0], b[1]) * turn(a, b[2], b[3]) < 0 && turn(b, a[0], a[1]) * turn(b, a[2], a[3]) < 0;
}
