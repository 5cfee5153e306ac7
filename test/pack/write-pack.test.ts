import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { writePack } from '../../src/pack/write-pack.ts';
import { packId } from '../../data/pack/pack-id.ts';
import { savePack } from '../../data/pack/save-pack.ts';
import { packEntries, writePacksIndex } from '../../data/packs-index.ts';
import { yearTables } from '../../src/pack/year-tables.ts';
import { Status } from '../../src/measures/status.ts';
import { decodePack, decodeValues } from '../../src/pack/decode-pack.ts';
import { checkFile, readManifest } from '../../src/pack/pack-format.ts';
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

  it('keeps that a cell was unusable, and does not tell of it twice', () => {
    const bytes = 'area,q1,p1,employmentRate\n0-0,elva,101,0.5\n0-1,-3,..,2\n0-2,7,40,0.6\n';
    const codes = ['0-0', '0-1', '0-2', '1-0', '1-1', '1-2'];
    const { tables, columns, problems } = yearTables([{ name: 't-2016.csv', bytes }], {
      codes,
      vintage: '',
      year: null,
    });
    expect(problems.map(({ kind }) => kind)).toContain('negativeCount');
    const own = writePack({ ...smallPack(), tables, columns });
    const csv = own.files.get('values-2016.csv') ?? '';
    expect(csv).toContain('0-0,x,x,0.5\n0-1,x,..,x\n0-2,7,40,0.6');
    const read = decodeValues(own.manifest, codes, csv, 'values-2016.csv');
    const { invalid, suppressed, present, notJoined } = Status;
    const unread = [notJoined, notJoined, notJoined];
    expect([...(read.columns['q1']?.status ?? [])]).toEqual([invalid, invalid, present, ...unread]);
    expect([...(read.columns['p1']?.status ?? [])]).toEqual([invalid, suppressed, present, ...unread]);
    expect([...(read.columns['employmentRate']?.status ?? [])]).toEqual([present, invalid, present, ...unread]);
    expect(read.columns['q1']?.values[0]).toBeNaN();
    expect(read.problems.map(({ kind }) => kind)).toEqual(['areasWithoutRow']);
  });

  it('whose id would name another folder is not saved, and nothing is deleted', () => {
    const folder = mkdtempSync(join(tmpdir(), 'packs-'));
    mkdirSync(join(folder, 'inside', 'packs'), { recursive: true });
    writeFileSync(join(folder, 'inside', 'kept.txt'), 'kept');
    const named = (id: string) => ({ ...pack, manifest: { ...pack.manifest, id } });
    for (const id of ['../../inside', '..', 'T Å', 'Stor', '-a', 'a/b', '', 'a'.repeat(41)]) {
      const found = problemOf(() => savePack(join(folder, 'inside', 'packs'), named(id)));
      expect(found).toMatchObject({ kind: 'wrongArgument', detail: { wants: 'packId' } });
    }
    expect(existsSync(join(folder, 'inside', 'kept.txt'))).toBe(true);
    expect(packEntries(join(folder, 'inside', 'packs')).entries).toEqual([]);
    expect(packId('a'.repeat(40))).toHaveLength(40);
    rmSync(folder, { recursive: true });
  });

  it('that is broken is left out of the list with a sentence, and the others stay', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'packs-'));
    savePack(folder, pack);
    for (const [name, text] of [
      ['trasig', '{"format":'],
      ['annan', pack.files.get('pack.json') ?? ''],
    ] as const) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'pack.json'), text);
    }
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const entries = await writePacksIndex(folder);
    const lines = said.mock.calls.flat().map(String);
    said.mockRestore();
    expect(entries.map(({ id }) => id)).toEqual(['liten']);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('annan/pack.json');
    expect(lines[1]).toContain('trasig/pack.json');
    rmSync(folder, { recursive: true });
  });

  it('is listed once saved', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'packs-'));
    savePack(folder, pack);
    expect(await writePacksIndex(folder)).toEqual([
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
