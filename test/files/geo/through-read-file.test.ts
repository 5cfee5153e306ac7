import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/files/read-file.ts';
import { readZip } from '../../../src/files/zip.ts';
import { makeZip } from '../make-zip.ts';
import { problemOfPromise } from '../problem-of-promise.ts';
import { fixture, quietly } from './given.ts';

describe('a file of geography that is dropped', () => {
  it.each([
    ['omraden.gpkg', 'geopackage', ['stadsdelar', 'hallplatser']],
    ['stadsdelar-latin1.zip', 'shapefile', ['stadsdelar']],
  ])('%s is known by its content', async (name, type, layers) => {
    const read = await readFile(fixture(name), 'utan-namn.bin', quietly);
    if (read.kind !== 'geography') throw new Error(read.kind);
    expect(read.format).toEqual({ type });
    expect(read.layers.map((layer) => layer.name)).toEqual(layers);
  });

  it.each([
    ['geojson', '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[12,57]}}'],
    ['geojson', '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[12,57]}}\n'.repeat(2)],
    ['topojson', '{"type":"Topology","arcs":[],"objects":{"p":{"type":"Point","coordinates":[12,57]}}}'],
  ])('as %s is too', async (type, text) => {
    expect(await readFile(new Blob([text]), 'a', quietly)).toMatchObject({ kind: 'geography', format: { type } });
  });

  it('in a zip of its own is too', async () => {
    const zip = makeZip([
      { name: 'mapp/omraden.gpkg', bytes: new Uint8Array(await fixture('omraden.gpkg').arrayBuffer()) },
    ]);
    expect(await readFile(zip, 'a.zip', quietly)).toMatchObject({ kind: 'geography', format: { type: 'geopackage' } });
  });

  it('as one part of a shapefile is answered with how to pack it', async () => {
    const entries = await readZip(fixture('stadsdelar-utf8.zip'), '', quietly.signal);
    const shp = await entries.get('stadsdelar.shp')!.bytes();
    expect((await problemOfPromise(readFile(new Blob([shp as BlobPart]), 'stadsdelar.shp', quietly)))?.kind).toBe(
      'looseShapefile',
    );
  });
});
