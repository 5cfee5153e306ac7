import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePack } from '../../data/pack/write-pack.ts';
import { savePack } from '../../data/pack/save-pack.ts';
import { writePacksIndex } from '../../data/packs-index.ts';
import { decodePack, decodeValues } from '../../src/table/decode-pack.ts';
import { checkFile, readManifest } from '../../src/table/pack-format.ts';
import { problemOf } from '../problem-of.ts';
import { smallPack } from './small-pack.ts';

const pack = writePack(smallPack());
const text = (name: string): string => pack.files.get(name) ?? '';
const sha256 = (bytes: Uint8Array): Promise<string> =>
  Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

describe('a pack', () => {
  it('is the same bytes every time', () => {
    expect([...writePack(smallPack()).files]).toEqual([...pack.files]);
  });

  it('is read back: areas, municipalities, neighbours, borders', () => {
    const manifest = readManifest(text('pack.json'));
    const { deso, kommun, borders, water } = decodePack(manifest, text('areas.topojson'));
    expect(deso.areas.codes).toEqual(['0-0', '0-1', '0-2', '1-0', '1-1', '1-2']);
    expect(kommun.areas.names).toEqual(['Västra', 'Östra']);
    expect(deso.areas.municipalities).toEqual(kommun.areas.municipalities);
    expect(kommun.neighbours.borderM[0]).toBeGreaterThan(2000);
    expect(borders).toContain('MultiLineString');
    expect(water).toBe('');
    expect(JSON.parse(deso.geojson)).toMatchObject({ features: [{ id: 0 }, { id: 1 }, {}, {}, {}, { id: 5 }] });
  });

  it('keeps every reason why a cell is empty', () => {
    const { deso } = decodePack(pack.manifest, text('areas.topojson'));
    const read = decodeValues(pack.manifest, deso.areas.codes, text('values-2017.csv'), 'values-2017.csv');
    const [written] = smallPack().tables[0]?.columns ?? [];
    expect(read.columns['q1']?.status).toEqual(written?.status);
    expect(read.columns['q1']?.values).toEqual(written?.values);
  });

  it('has files that are the ones its manifest means, and tells when one is not', async () => {
    const { areas } = pack.manifest.files;
    const bytes = new TextEncoder().encode(text(areas.path));
    expect(bytes.length).toBe(areas.bytes);
    expect(await checkFile(areas, bytes, sha256)).toBeNull();
    bytes[10] = 0;
    expect(await checkFile(areas, bytes, sha256)).toMatchObject({
      kind: 'wrongChecksum',
      place: { file: 'areas.topojson' },
      detail: { expected: areas.sha256 },
    });
  });

  it('names its places in CSV that survives commas and quotes', () => {
    expect(text('places.csv')).toBe('category,name,lon,lat\nskola,"Skolan, ""norra""",12.01,57.01\n');
  });

  it('is listed once saved', () => {
    const folder = mkdtempSync(join(tmpdir(), 'packs-'));
    savePack(folder, pack);
    expect(writePacksIndex(folder)).toEqual([
      { id: 'liten', title: { sv: 'Liten', en: 'Small' }, fictional: true, areas: 6 },
    ]);
    expect(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });
});

describe('a manifest', () => {
  const changed = (change: object): string => JSON.stringify({ ...pack.manifest, ...change });

  it('of a newer version says which, before anything else', () => {
    expect(problemOf(() => readManifest(changed({ version: 9, files: 'moved' })))).toMatchObject({
      kind: 'newerPackVersion',
      detail: { version: 9, known: 1 },
    });
  });

  it.each([
    [{ years: [] }, 'years: expected >=1, got 0'],
    [{ title: 'Liten' }, 'title: expected Object, got "Liten"'],
    [{ counts: { areas: -1, municipalities: 2 } }, 'counts.areas: expected >=0, got -1'],
    [{ format: 'shapefile' }, 'format: expected "mellanrum-pack", got "shapefile"'],
  ])('with %j says where, what was expected and what was found', (change, message) => {
    expect(problemOf(() => readManifest(changed(change)))).toMatchObject({ kind: 'invalidPack', detail: { message } });
  });

  it('cannot reach outside its folder', () => {
    const files = { ...pack.manifest.files, areas: { ...pack.manifest.files.areas, path: '../../secret' } };
    expect(problemOf(() => readManifest(changed({ files })))).toMatchObject({ kind: 'invalidPack' });
  });

  it('that is no JSON says so', () => {
    expect(problemOf(() => readManifest('<html>'))).toMatchObject({ kind: 'notJson', place: { file: 'pack.json' } });
  });
});

describe('the topology of a pack', () => {
  it.each([
    ['[]', 'invalidPack'],
    ['{"type":"FeatureCollection"}', 'invalidPack'],
    ['{"type":"Topology","arcs":[],"objects":{"areas":{"type":"GeometryCollection","geometries":[]}}}', 'invalidPack'],
    ['{', 'notJson'],
  ])('%s is refused: %s', (bad, kind) => {
    expect(problemOf(() => decodePack(pack.manifest, bad))).toMatchObject({ kind });
  });

  it('with arcs that it does not have is refused', () => {
    const bad = text('areas.topojson').replace(/"arcs":\[\[0,/, '"arcs":[[9999,');
    expect(bad).not.toBe(text('areas.topojson'));
    expect(problemOf(() => decodePack(pack.manifest, bad))).toMatchObject({ kind: 'invalidPack' });
  });
});
