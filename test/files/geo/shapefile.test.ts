import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dbfCharset } from '../../../src/files/geo/dbf-charset.ts';
import { readZip } from '../../../src/files/zip.ts';
import type { MadeEntry } from '../make-zip.ts';
import { makeZip } from '../make-zip.ts';
import { fixture, kindsOf, problemOfReading, quietly, read } from './given.ts';

/** The parts of a fixture, changed, packed again. */
async function repacked(name: string, change: (entries: readonly MadeEntry[]) => readonly MadeEntry[]): Promise<Blob> {
  const entries = await readZip(fixture(name), name, quietly.signal);
  const parts = await Promise.all(
    [...entries.values()].map(async (entry) => ({ name: entry.name, bytes: await entry.bytes() })),
  );
  return makeZip(change(parts));
}

const without =
  (...endings: readonly string[]) =>
  (entries: readonly MadeEntry[]): readonly MadeEntry[] =>
    entries.filter(({ name }) => !endings.some((ending) => name.endsWith(ending)));

const bytesOf = (entry: MadeEntry | undefined): Uint8Array => entry?.bytes as Uint8Array;

const names = ['Ängsö östra', 'Åkerö'];

describe('a zipped shapefile written by GDAL', () => {
  it('is a layer, called as its parts, in WGS 84', async () => {
    const [layer, ...rest] = await read(fixture('stadsdelar-utf8.zip'), 'stadsdelar.zip');
    expect(rest).toEqual([]);
    expect(layer).toMatchObject({ name: 'stadsdelar' });
    expect(layer?.projection).toMatch(/SWEREF99_TM|EPSG:3006/);
    expect(layer?.collection.features.map(({ properties }) => properties)).toEqual([
      { kod: '0101', namn: 'Ängsö östra', andel: 12.5, antal: 340, dag: '2024-05-01' },
      { kod: '0102', namn: 'Åkerö', andel: null, antal: -7, dag: null },
    ]);
    expect(layer?.problems.map(({ detail }) => detail)).toEqual([{ reason: 'missing', count: 1, layer: 'stadsdelar' }]);
  });

  it('keeps holes with their outer ring, and parts', async () => {
    const [layer] = await read(fixture('stadsdelar-utf8.zip'));
    const shapes = layer?.collection.features.map(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates.length : geometry.type,
    );
    expect(shapes).toEqual([2, 'MultiPolygon']);
  });

  it('lies in the same place from SWEREF 99 12 00 as from SWEREF 99 TM', async () => {
    const [zone] = await read(fixture('stadsdelar-latin1.zip'));
    const [tm] = await read(fixture('stadsdelar-utf8.zip'));
    const first = [zone, tm].map((layer) => {
      const geometry = layer?.collection.features[0]?.geometry;
      return geometry?.type === 'Polygon' ? geometry.coordinates[0]?.[0] : null;
    });
    expect(first[0]?.[0]).toBeCloseTo(first[1]?.[0] ?? NaN, 7);
    expect(first[0]?.[1]).toBeCloseTo(first[1]?.[1] ?? NaN, 7);
  });

  it('of points with heights gives points', async () => {
    const [layer] = await read(fixture('hallplatser.zip'));
    expect(
      layer?.collection.features.map(({ geometry, properties }) => [geometry.type, properties?.['slag'] as string]),
    ).toEqual([
      ['Point', 'buss'],
      ['Point', 'båt'],
    ]);
  });

  it('beside another one gives two layers, from folders and in capitals too', async () => {
    const stops = await readZip(fixture('hallplatser.zip'), '', quietly.signal);
    const more = await Promise.all(
      [...stops.values()].map(async (e) => ({ name: `Mapp/${e.name.toUpperCase()}`, bytes: await e.bytes() })),
    );
    const both = await repacked('stadsdelar-utf8.zip', (parts) => [
      ...parts,
      ...more,
      { name: '__MACOSX/._a.shp', bytes: 'x' },
    ]);
    const layers = await read(both);
    expect(layers.map(({ name }) => name)).toEqual(['stadsdelar', 'HALLPLATSER']);
  });
});

describe('letters', () => {
  it.each(['stadsdelar-latin1.zip', 'stadsdelar-utf8.zip'])('å, ä and ö are right in %s', async (name) => {
    const [layer] = await read(fixture(name));
    expect(layer?.collection.features.map(({ properties }) => properties?.['namn'] as string)).toEqual(names);
    expect(kindsOf(layer)).not.toContain('assumedCharset');
  });

  it.each([
    ['stadsdelar-latin1.zip', 'Windows-1252'],
    ['stadsdelar-utf8.zip', 'UTF-8'],
  ])('are right without a .cpg in %s, and %s is said to be assumed', async (name, used) => {
    const [layer] = await read(await repacked(name, without('.cpg')));
    expect(layer?.collection.features.map(({ properties }) => properties?.['namn'] as string)).toEqual(names);
    expect(layer?.problems).toContainEqual(expect.objectContaining({ kind: 'assumedCharset', detail: { used } }));
  });

  it.each([
    ['UTF-8', 'utf-8'],
    ['65001\r\n', 'utf-8'],
    ['ISO-8859-1', 'windows-1252'],
    ['88591', 'windows-1252'],
    ['ANSI 1252', 'windows-1252'],
    ['CP1252', 'windows-1252'],
    ['1257', 'windows-1257'],
    ['ISO-8859-15', 'iso-8859-15'],
  ])('of a .cpg with %s are %s', (cpg, charset) => {
    expect(dbfCharset(new Uint8Array(40), new TextEncoder().encode(cpg), '').charset).toBe(charset);
  });

  it('need no assumption where all are plain, or where the .cpg says nothing known', () => {
    const plain = new Uint8Array(40).fill(65);
    expect(dbfCharset(plain, null, '').problems).toEqual([]);
    expect(dbfCharset(plain, new TextEncoder().encode('rövarspråk'), '').charset).toBe('utf-8');
  });
});

describe('a shapefile that lacks', () => {
  it('its .prj in SWEREF 99 TM is placed by where it lies, and says so', async () => {
    const [whole] = await read(fixture('stadsdelar-utf8.zip'));
    const [layer] = await read(await repacked('stadsdelar-utf8.zip', without('.prj')));
    expect(kindsOf(layer)).toContain('assumedProjection');
    expect(layer?.collection.features).toEqual(whole?.collection.features);
  });

  it('its .prj in a local zone is refused with the position', async () => {
    const found = await problemOfReading(await repacked('stadsdelar-latin1.zip', without('.prj')), 'a.zip');
    expect(found?.kind).toBe('unknownProjection');
    expect(found?.place.file).toBe('a.zip/stadsdelar.shp');
  });

  it('its .dbf gives shapes without properties, and says so', async () => {
    const [layer] = await read(await repacked('stadsdelar-utf8.zip', without('.dbf')));
    expect(layer?.collection.features).toHaveLength(2);
    expect(layer?.collection.features[0]?.properties).toEqual({});
    expect(layer?.problems).toContainEqual(expect.objectContaining({ kind: 'missingPart', detail: { part: '.dbf' } }));
  });

  it('its .shx is read all the same', async () => {
    const [layer] = await read(await repacked('stadsdelar-utf8.zip', without('.shx')));
    expect(layer?.collection.features).toHaveLength(2);
  });

  it('its .shp is refused', async () => {
    const found = await problemOfReading(await repacked('stadsdelar-utf8.zip', without('.shp')));
    expect(found).toMatchObject({ kind: 'missingPart', detail: { part: '.shp' } });
  });
});

describe('what is no zipped shapefile', () => {
  it('a part alone is answered with how to pack it', async () => {
    const entries = await readZip(fixture('stadsdelar-utf8.zip'), '', quietly.signal);
    const shp = await entries.get('stadsdelar.shp')!.bytes();
    expect((await problemOfReading(shp, 'stadsdelar.shp'))?.kind).toBe('looseShapefile');
  });

  it('an archive of other things is refused', async () => {
    expect((await problemOfReading(makeZip([{ name: 'läs.txt', bytes: 'hej' }])))?.kind).toBe('unknownFormat');
  });

  it('an archive that would become too large is refused before it is unpacked', async () => {
    const bomb = makeZip([{ name: 'a.shp', bytes: new Uint8Array(5_000_000) }]);
    expect((await problemOfReading(bomb))?.kind).toBe('archiveTooLarge');
  });

  it('an unknown projection is refused with its words', async () => {
    const odd = await repacked('stadsdelar-utf8.zip', (parts) =>
      parts.map((part) => (part.name.endsWith('.prj') ? { ...part, bytes: 'LOCAL_CS["Ritning"]' } : part)),
    );
    expect(await problemOfReading(odd)).toMatchObject({
      kind: 'unknownProjection',
      detail: { found: 'LOCAL_CS["Ritning"]' },
    });
  });

  it.each([4, 90, 120, 300])('a .shp cut after %i bytes is a broken file', async (length) => {
    const cut = await repacked('stadsdelar-utf8.zip', (parts) =>
      parts.map((part) => (part.name.endsWith('.shp') ? { ...part, bytes: bytesOf(part).slice(0, length) } : part)),
    );
    expect((await problemOfReading(cut))?.kind).toBe('brokenFile');
  });

  it('surfaces in space are counted as what cannot be drawn', async () => {
    const patches = await repacked('stadsdelar-utf8.zip', (parts) =>
      parts.map((part) => {
        if (!part.name.endsWith('.shp')) return part;
        const bytes = bytesOf(part).slice(0, 112);
        const view = new DataView(bytes.buffer);
        view.setInt32(24, 56);
        view.setInt32(32, 31, true);
        view.setInt32(104, 2);
        view.setInt32(108, 31, true);
        return { ...part, bytes };
      }),
    );
    expect(await problemOfReading(patches)).toMatchObject({
      kind: 'geometryLeftOut',
      detail: { reason: 'curve', count: 1 },
    });
  });

  it('parts with changed bytes give layers or a problem, and an end', async () => {
    const entries = await readZip(fixture('stadsdelar-utf8.zip'), '', quietly.signal);
    const parts = await Promise.all([...entries.values()].map(async (e) => ({ name: e.name, bytes: await e.bytes() })));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('.shp', '.dbf', '.prj', '.cpg'),
        fc.array(fc.tuple(fc.nat(700), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (ending, changes) => {
          const changed = parts.map(({ name, bytes }) => {
            const own = bytes.slice();
            if (name.endsWith(ending)) for (const [at, byte] of changes) own[at % own.length] = byte;
            return { name, bytes: own };
          });
          // Anything but a problem would be thrown here.
          await problemOfReading(makeZip(changed));
        },
      ),
      { numRuns: 300 },
    );
  });
});
