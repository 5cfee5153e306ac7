import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildTopology } from '../../src/pack/build-topology.ts';
import type { WrittenPack } from '../../src/pack/write-pack.ts';
import { writePack } from '../../src/pack/write-pack.ts';
import { areaCode, isDesoCode } from '../../src/geography/area-code.ts';
import { areaGeometries } from '../../src/geography/area-topology.ts';
import { decodeArcs } from '../../src/geography/arcs.ts';
import type { LevelGeography } from '../../src/geography/level-geography.ts';
import { levelGeography } from '../../src/geography/level-geography.ts';
import type { PackGeography } from '../../src/pack/decode-pack.ts';
import { decodePack } from '../../src/pack/decode-pack.ts';
import { readAreas } from '../../src/table/read-areas.ts';
import type { ReadAreas } from '../../src/table/read-geojson.ts';
import { readCsv } from '../../src/table/read-csv.ts';
import { codeColumn } from '../../src/table/recognise.ts';

const real = '../shared/real';
const read = (name: string): ReadAreas => readAreas(readFileSync(`${real}/boundaries/${name}`), name);

function geography(areas: ReadAreas): LevelGeography {
  const topology = buildTopology(areas.areas);
  return levelGeography('deso', areaGeometries(topology), decodeArcs(topology), areas.municipalities);
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function borderBetween({ neighbours: { start, neighbour, borderM } }: LevelGeography, i: number, j: number): number {
  for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++) if (neighbour[k] === j) return borderM[k] ?? NaN;
  return NaN;
}

describe.skipIf(!existsSync(real))('the 584 real areas of Göteborgsregionen', () => {
  let source: ReadAreas;
  let full: LevelGeography;
  let pack: WrittenPack;
  let drawn: PackGeography;

  // The body of a skipped `describe` runs all the same; this does not.
  beforeAll(() => {
    source = read('deso2025-gr-584.wgs84.geojson');
    full = geography(source);
    pack = writePack({
      id: 'gr',
      title: { sv: 'Göteborgsregionen', en: 'Gothenburg region' },
      fictional: false,
      vintage: 'DeSO 2025',
      areas: source.areas,
      municipalities: source.municipalities,
      tables: [],
      columns: [],
      sources: [],
    });
    drawn = decodePack({ ...pack.manifest, years: [2024] }, pack.files.get('areas.topojson') ?? '');
  }, 60_000);

  it('are all there, in 13 municipalities, before and after simplification', () => {
    expect(source.areas).toHaveLength(584);
    expect(drawn.deso.areas.codes).toHaveLength(584);
    expect(drawn.kommun.areas.codes).toHaveLength(13);
    for (const areaM2 of drawn.deso.areas.areaM2) expect(areaM2).toBeGreaterThan(10_000);
  });

  it('keep their size: together within 0.01 %, each within 3 %', () => {
    expect(total(drawn.deso.areas.areaM2) / total(full.areas.areaM2)).toBeCloseTo(1, 4);
    full.areas.areaM2.forEach((areaM2, i) => {
      expect(Math.abs((drawn.deso.areas.areaM2[i] ?? NaN) / areaM2 - 1)).toBeLessThan(0.03);
    });
  });

  it('make municipalities of exactly their size', () => {
    const sums = new Float64Array(13);
    drawn.deso.areas.municipalityOf.forEach((m, i) => {
      sums[m] = (sums[m] ?? 0) + (drawn.deso.areas.areaM2[i] ?? NaN);
    });
    drawn.kommun.areas.areaM2.forEach((areaM2, m) => {
      expect(areaM2 / (sums[m] ?? NaN)).toBeCloseTo(1, 8);
    });
  });

  it('have neighbours that are symmetric, each with at least one', () => {
    const { start, neighbour, borderM } = full.neighbours;
    for (let i = 0; i < 584; i++) {
      expect(start[i + 1]).toBeGreaterThan(start[i] ?? 0);
      for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++)
        expect(borderBetween(full, neighbour[k] ?? -1, i)).toBe(borderM[k]);
    }
  });

  it('have the same neighbours and border metres when drawn with a quarter of the vertices', () => {
    expect(drawn.deso.neighbours.neighbour).toEqual(full.neighbours.neighbour);
    expect(total(drawn.deso.neighbours.borderM) / total(full.neighbours.borderM)).toBeCloseTo(1, 5);
  });

  it('have their point within their bounds', () => {
    const { centroids, bounds } = drawn.deso.areas;
    for (let i = 0; i < 584; i++) {
      expect(centroids[2 * i]).toBeGreaterThan(bounds[4 * i] ?? NaN);
      expect(centroids[2 * i]).toBeLessThan(bounds[4 * i + 2] ?? NaN);
    }
  });

  it('are drawn with about 60 vertices each', () => {
    expect(pack.verticesPerArea.areas).toBeLessThanOrEqual(60);
    expect(pack.verticesPerArea.areas).toBeGreaterThan(50);
  });
});

describe.skipIf(!existsSync(real))('eight real areas in two projections', () => {
  let wgs84: LevelGeography;
  let sweref: LevelGeography;

  beforeAll(() => {
    wgs84 = geography(read('deso2025-lilla-edet-8.wgs84.geojson'));
    sweref = geography(read('deso2025-lilla-edet-8.sweref99tm.geojson'));
  });

  it('are the same areas, in size within 0.1 % and in place within two metres', () => {
    expect(sweref.areas.codes).toEqual(wgs84.areas.codes);
    wgs84.areas.areaM2.forEach((areaM2, i) => {
      expect((sweref.areas.areaM2[i] ?? NaN) / areaM2).toBeCloseTo(1, 3);
      expect(sweref.areas.centroids[2 * i]).toBeCloseTo(wgs84.areas.centroids[2 * i] ?? NaN, 4);
      expect(sweref.areas.centroids[2 * i + 1]).toBeCloseTo(wgs84.areas.centroids[2 * i + 1] ?? NaN, 4);
    });
  });

  it('have the same neighbours, with borders within 0.5 %', () => {
    expect(sweref.neighbours.neighbour).toEqual(wgs84.neighbours.neighbour);
    expect(total(sweref.neighbours.borderM) / total(wgs84.neighbours.borderM)).toBeCloseTo(1, 2);
  });
});

describe.skipIf(!existsSync(real))('other real files', () => {
  it('290 municipalities are read, with their names', () => {
    const { areas, problems } = read('kommuner-290.wgs84.geojson');
    expect(areas).toHaveLength(290);
    expect(areas[0]).toMatchObject({ code: '0114', name: 'Upplands Väsby' });
    expect(problems).toEqual([]);
  });

  it('every one of the 6 160 codes of the key is a DeSO of the municipality it says', () => {
    const key = readCsv(readFileSync(`${real}/boundaries/deso2025-key.csv`), 'key');
    expect(codeColumn(key)).toBe('deso');
    expect(key.rows).toHaveLength(6160);
    for (const [deso = '', , , kommun] of key.rows) {
      expect(isDesoCode(deso)).toBe(true);
      expect(areaCode(deso)?.municipality).toBe(kommun);
    }
  });

  it.each(['regso2020-birth-web-export.csv', 'regso2020-tenure-web-export.csv'])('%s is read whole', (name) => {
    const table = readCsv(readFileSync(`${real}/exports/${name}`), name);
    expect(table.header[0]).toBe('region');
    expect(table.rows.length).toBeGreaterThan(6000);
    expect(table.problems).toEqual([]);
  });
});
