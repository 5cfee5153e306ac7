import type { Polygon, Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PackAnswer, PolygonAnswer } from '../../src/protocol/requests.ts';
import type { ServedPack } from './served-pack.ts';
import { servedPack } from './served-pack.ts';

const signal = new AbortController().signal;
let served: ServedPack;
let pack: PackAnswer;
let year: number;

beforeAll(async () => {
  served = await servedPack();
  pack = await served.client.call('openPack', { base: served.base, id: 'exempel' }, { signal });
  year = pack.manifest.start?.year ?? 0;
});
afterAll(() => {
  served.close();
});

function ask(...ring: readonly Position[]): Promise<PolygonAnswer> {
  const geometry: Polygon = { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
  return served.client.call(
    'polygon',
    { year, basis: 'households', subset: 'all', geometry, name: 'Mitt' },
    { signal },
  );
}

/** The corners of a box, in degrees. */
function box(west: number, south: number, east: number, north: number): readonly Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

describe('a polygon of one’s own on the demo region', () => {
  test('around everything has everyone, from every area, as the source counts them', async () => {
    const [west, south, east, north] = pack.manifest.bounds;
    const { statistics, shown } = await ask(...box(west - 0.1, south - 0.1, east + 0.1, north + 0.1));
    const table = await served.client.call(
      'table',
      { year, level: 'deso', basis: 'households', subset: 'all' },
      { signal },
    );
    const population = table.columns.find(({ key }) => key === 'population')?.column.values ?? [];
    expect(statistics.parts).toHaveLength(pack.manifest.counts.areas);
    expect(statistics.estimate).toBe(false);
    const told = statistics.figures.find(({ id }) => id === 'population');
    expect(told?.figure.value).toBeCloseTo(
      [...population].reduce((sum, n) => sum + (n || 0), 0),
      6,
    );
    expect(shown.slice(0, 4)).toEqual(['population', 'employmentRate', 'postSecondaryShare', 'disposableIncome']);
    expect(shown.every((id) => statistics.figures.some((figure) => figure.id === id))).toBe(true);
  });

  test('through areas is an estimate, with a balance that has an interval', async () => {
    const { areas } = pack.deso;
    const [lon = 0, lat = 0] = areas.centroids;
    const { statistics } = await ask(...box(lon - 0.03, lat - 0.02, lon + 0.03, lat + 0.02));
    expect(statistics.estimate).toBe(true);
    expect(statistics.parts.length).toBeGreaterThan(3);
    expect(statistics.balance.lower).toBeLessThan(statistics.balance.value);
    expect(statistics.balance.upper).toBeGreaterThan(statistics.balance.value);
  });

  test('that crosses itself is mended and says so', async () => {
    const [lon = 0, lat = 0] = pack.deso.areas.centroids;
    const [a = [], b = [], c = [], d = []] = box(lon - 0.03, lat - 0.02, lon + 0.03, lat + 0.02);
    const { statistics, problems } = await ask(a, c, b, d);
    expect(problems.map(({ kind, place }) => [kind, place.area])).toEqual([['invalidRing', 'Mitt']]);
    expect(statistics.parts.length).toBeGreaterThan(0);
  });

  test('outside of the region has no areas and no figures', async () => {
    const { statistics } = await ask(...box(0, 0, 1, 1));
    expect(statistics.parts).toEqual([]);
    expect(statistics.covered).toBe(0);
    expect(statistics.balance.value).toBeNaN();
  });
});
