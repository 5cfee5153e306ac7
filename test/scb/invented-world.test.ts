import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection, Polygon, Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gothenburgRegion, municipalities } from '../../data/catalogue/municipalities.ts';
import { startData } from '../data/run-data.ts';
import { askData, codesOf, wfsAddress } from './ask.ts';
import type { StandIn } from './stand-in.ts';
import { startStandIn } from './stand-in.ts';
import { groupBy } from './world/group-by.ts';
import { inventedWorld, openWorld, realFolder } from './world/world.ts';

const world = inventedWorld();
const areas = world.register.municipalities.flatMap((municipality) => municipality.areas);

describe('the areas of a country without the real files', () => {
  test('are as many in each municipality as there are, DeSO and RegSO', () => {
    expect(
      world.register.municipalities.map(({ code, name, areas: own }) => ({
        code,
        name,
        areas: { deso: own.length, regso: new Set(own.map(({ regso }) => regso)).size },
      })),
    ).toEqual(municipalities);
    expect(areas).toHaveLength(6160);
  });

  test('have codes of the right form, none twice, that run from south to north', () => {
    expect(new Set(areas.map(({ code }) => code)).size).toBe(areas.length);
    for (const { code, municipality } of areas) expect(code).toMatch(new RegExp(`^${municipality}[ABC]\\d{4}$`));
    const south = ([, { coordinates }]: readonly [string, { coordinates: unknown }]): number =>
      Math.min(...(coordinates as Position[][]).flat().map(([, lat = NaN]) => lat));
    const central = [...world.shapes('1480')].filter(([code]) => code[4] === 'C').sort(([a], [b]) => (a < b ? -1 : 1));
    const [first, last] = [central[0], central.at(-1)];
    expect(first && last && south(first) < south(last)).toBe(true);
  });

  test('are of all three categories, with a central town in every municipality', () => {
    const share = (category: string): number => areas.filter(({ code }) => code[4] === category).length / areas.length;
    // The real ones: 18 % A, 10 % B, 73 % C.
    expect(share('A')).toBeCloseTo(0.18, 1);
    expect(share('B')).toBeCloseTo(0.1, 1);
    for (const { areas: own } of world.register.municipalities)
      expect(own.some(({ code }) => code[4] === 'C')).toBe(true);
  });

  test.skipIf(!existsSync(realFolder))('have no code that a real one has', () => {
    const { municipalities: real } = openWorld().register;
    const codes = new Set(real.flatMap(({ areas: own }) => own.flatMap(({ code, regso }) => [code, regso])));
    expect(codes.size).toBe(6160 + 3363);
    expect(areas.filter(({ code, regso }) => codes.has(code) || codes.has(regso))).toEqual([]);
  });

  test('are the same every time', () => {
    const again = inventedWorld();
    expect(again.register).toEqual(world.register);
    expect([...again.shapes('2403')]).toEqual([...world.shapes('2403')]);
  });
});

type Ring = readonly Position[];

function ringsOf(codes: readonly string[]): readonly Ring[] {
  return codes.flatMap((code) =>
    [...world.shapes(code).values()].flatMap(({ coordinates }) => coordinates as Position[][]),
  );
}

/** Signed, in square degrees: above 0 for a ring that runs against the clock. */
function signedArea(ring: Ring): number {
  const [[x0 = 0, y0 = 0] = []] = ring;
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [beforeX = 0, beforeY = 0] = ring[i] ?? [];
    return sum + ((beforeX - x0) * (y - y0) - (x - x0) * (beforeY - y0)) / 2;
  }, 0);
}

/** Every edge that no other area has from the other side, from its start to its end. */
function rim(rings: readonly Ring[]): ReadonlyMap<string, string> {
  const edges = new Map<string, readonly [string, string]>();
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [from, to] = [String(ring[i - 1]), String(ring[i])];
      if (edges.has(`${from} ${to}`)) throw new Error(`Two areas lie on the same side of ${from} ${to}.`);
      edges.set(`${from} ${to}`, [from, to]);
    }
  return new Map([...edges.values()].filter(([from, to]) => !edges.has(`${to} ${from}`)));
}

/** The rim walked around from any edge until it closes. */
function walked(edges: ReadonlyMap<string, string>): Ring {
  const [start = ''] = edges.keys();
  const path = [start];
  for (let at = edges.get(start); at !== undefined && at !== start && path.length <= edges.size; at = edges.get(at))
    path.push(at);
  return [...path, start].map((point) => point.split(',').map(Number));
}

/** Whether two straight pieces cross in a point inside of both. */
function doCross([a, b]: readonly [Position, Position], [c, d]: readonly [Position, Position]): boolean {
  const side = ([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, [x = 0, y = 0]: Position): number =>
    Math.sign((x1 - x0) * (y - y0) - (x - x0) * (y1 - y0));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

const counties = groupBy(municipalities, ({ code }) => code.slice(0, 2));
const codesIn = (county: string): readonly string[] => (counties.get(county) ?? []).map(({ code }) => code);

describe('their shapes', () => {
  test.each([...counties.keys()])('fill county %s: no gap, no overlap, every border met from both sides', (county) => {
    const rings = ringsOf(codesIn(county));
    const edges = rim(rings);
    const outline = walked(edges);
    // One walk around the county takes every edge that has an area on one side only: there is no hole and no second piece.
    expect(outline.length - 1).toBe(edges.size);
    const sizes = rings.map((ring) => signedArea(ring));
    expect(sizes.every((size) => Math.sign(size) === Math.sign(sizes[0] ?? 0))).toBe(true);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total / signedArea(outline)).toBeCloseTo(1, 9);
  });

  test('do not cross themselves', () => {
    for (const ring of ringsOf(codesIn('14'))) {
      const pieces = ring.slice(1).map((end, i) => [ring[i] ?? [], end] as const);
      expect(pieces.some((one, i) => pieces.slice(0, i).some((other) => doCross(one, other)))).toBe(false);
    }
  });

  test('of a municipality are one piece, and border on another municipality', () => {
    for (const county of counties.keys()) {
      const rims = codesIn(county).map((code) => rim(ringsOf([code])));
      for (const edges of rims) expect(walked(edges).length - 1).toBe(edges.size);
      const outer = rim(ringsOf(codesIn(county)));
      if (rims.length > 1)
        for (const edges of rims) expect([...edges].every(([a, b]) => outer.get(a) === b)).toBe(false);
    }
  });

  test('lie at sea, far from Sweden and from the demo region, no county upon another', () => {
    const boxes = [...counties.keys()].map((county) => {
      const points = ringsOf(codesIn(county)).flat();
      const [lons, lats] = [points.map(([lon = NaN]) => lon), points.map(([, lat = NaN]) => lat)];
      return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const;
    });
    for (const [west, south, east, north] of boxes) {
      expect([west >= -3, south >= 63.4, east < 4, north < 69.3]).toEqual([true, true, true, true]);
      const over = boxes.filter(([w, s, e, n]) => w < east && west < e && s < north && south < n);
      expect(over).toHaveLength(1);
    }
  });
});

describe('a stand-in without the real files', () => {
  let standIn: StandIn;

  beforeAll(async () => {
    standIn = await startStandIn({ real: 'nowhere', limits: { calls: 10_000 } });
  });
  afterAll(() => standIn.close());

  test('has every layer and every list as long as the real one', async () => {
    const count = async (layer: string): Promise<string | undefined> => {
      const response = await fetch(wfsAddress(standIn, { typeName: `stat:${layer}`, resultType: 'hits' }));
      return /numberOfFeatures="(\d+)"/.exec(await response.text())?.[1];
    };
    const layers = ['DeSO_2018', 'DeSO_2025', 'RegSO_2020', 'RegSO_2025'];
    expect(await Promise.all(layers.map(count))).toEqual(['5984', '6160', '3363', '3363']);
    const year = { ContentsCode: '000008A6', Tid: '2024', Region: '*' };
    const length = async (list: string): Promise<number> =>
      codesOf(await askData(standIn, 'TAB6684', { ...year, 'codelist[Region]': list }), 'Region').length;
    const lists = ['vs_RegionLän07', 'vs_RegionKommun07', 'vs_DeSO2018', 'vs_DeSO2025', 'vs_RegSO2025'];
    expect(await Promise.all(lists.map(length))).toEqual([21, 290, 5984, 6160, 3363]);
  });

  test('labels RegSO with the municipality, and says in the name that it is invented', async () => {
    const ask = { 'codelist[Region]': 'vs_RegSO2025', Region: '*', ContentsCode: '000008A6', Tid: '2024' };
    const labels = (await askData(standIn, 'TAB6684', ask)).dimension['Region']?.category.label ?? {};
    const names = new Map(municipalities.map(({ code, name }) => [code, name]));
    for (const [code, text] of Object.entries(labels)) {
      const name = names.get(code.slice(0, 4)) ?? '';
      expect(text.startsWith(`${name} (Påhittade `) && /[^()]\)$/.test(text), text).toBe(true);
    }
    expect(new Set(Object.values(labels)).size).toBe(3363);
  });

  test('says on its page what is invented, and how to fetch', async () => {
    expect(standIn.realCodes).toBe(false);
    const page = await (await fetch(standIn.address)).text();
    expect(page).toContain('Områdenas koder, namn och gränser är också påhittade');
    expect(page).toContain('codes, names and borders are invented too');
    expect(page).toContain('--kommun 1480,1402 ');
  });

  test('has all areas of the thirteen municipalities of Göteborgsregionen', async () => {
    for (const code of gothenburgRegion) {
      const CQL_FILTER = `kommunkod='${code}'`;
      const address = wfsAddress(standIn, { typeName: 'stat:DeSO_2025', CQL_FILTER, srsName: 'EPSG:4326' });
      const { features } = (await (await fetch(address)).json()) as FeatureCollection<Polygon | null>;
      expect(features).toHaveLength(municipalities.find((one) => one.code === code)?.areas.deso ?? NaN);
      expect(features.every(({ geometry }) => geometry?.type === 'Polygon')).toBe(true);
    }
  });
});

describe('by command, from a stand-in that is told to do without them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'invented-'));
  const standIn = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      'test/scb/stand-in-command.ts',
      '--port',
      '0',
      '--areas',
      'invented',
      '--without-limits',
      '--without-app',
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  afterAll(() => {
    standIn.kill();
    rmSync(folder, { recursive: true });
  });
  const started = once(standIn.stdout, 'data').then((said) => /http:\/\/localhost:\d+/.exec(String(said))?.[0] ?? '');
  const fetched = async (...wish: readonly string[]) =>
    startData([
      ...wish,
      ...['--scb', await started, '--out', join(folder, 'packs'), '--checkpoints', join(folder, 'checkpoints')],
    ]).ended;
  const areasOf = (id: string): number =>
    (JSON.parse(readFileSync(join(folder, 'packs', id, 'pack.json'), 'utf8')) as { counts: { areas: number } }).counts
      .areas;

  test('two municipalities in years on both sides of 2023|2024 are two packs', async () => {
    const { code, stderr } = await fetched('--kommun', '1480,1402', '--years', '2023-2024');
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    expect(readdirSync(join(folder, 'packs')).sort()).toEqual(['1402-1480-2023', '1402-1480-2024']);
    expect(areasOf('1402-1480-2024')).toBe(340);
  }, 120_000);

  test('Göteborgsregionen is one pack of its 584 areas', async () => {
    const { code } = await fetched('--kommun', 'gr', '--years', '2024', '--indicators', 'population,economicStandard');
    expect(code).toBe(0);
    expect(areasOf('gr-2024')).toBe(584);
  }, 120_000);
});
