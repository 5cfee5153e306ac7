import { describe, expect, it } from 'vitest';
import { readGeoFile } from '../../../src/files/geo/read-geo-file.ts';
import { databaseOf, fixture, kindsOf, problemOfReading, quietly, read } from './given.ts';
import { blobOf, wkb } from './wkb-text.ts';

const square = wkb.polygon([
  [12, 57],
  [12.1, 57],
  [12.1, 57.1],
  [12, 57],
]);

/** A package with one layer `ytor`, in the reference system that is given. */
function packageWith(rows: readonly string[], system = 4326, more: readonly string[] = []): Uint8Array {
  return databaseOf(
    'CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, identifier TEXT)',
    'CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER)',
    'CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT)',
    "INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84', 4326, 'EPSG', 4326, ''), ('Ritning', 9000, 'NONE', 9000, 'undefined'), ('Eget', 9001, 'NONE', 1, 'PROJCS[\"x\",AUTHORITY[\"EPSG\",\"3006\"]]')",
    "INSERT INTO gpkg_contents VALUES ('ytor', 'features', 'Mina ytor')",
    `INSERT INTO gpkg_geometry_columns VALUES ('ytor', 'GEOM', 'POLYGON', ${system})`,
    'CREATE TABLE ytor (fid INTEGER PRIMARY KEY, geom BLOB, namn TEXT)',
    ...rows.map((row) => `INSERT INTO ytor (geom, namn) VALUES ${row}`),
    ...more,
  );
}

describe('a GeoPackage written by GDAL', () => {
  it('gives each layer of features, in WGS 84, and names the table that is none', async () => {
    const [districts, stops, ...rest] = await read(fixture('omraden.gpkg'), 'omraden.gpkg');
    expect(rest).toEqual([]);
    expect(districts).toMatchObject({ name: 'stadsdelar', projection: 'EPSG:3007' });
    expect(stops).toMatchObject({ name: 'hallplatser', projection: 'EPSG:3006', problems: [] });
    expect(districts?.problems.map(({ detail }) => detail)).toEqual([
      { names: ['priser'] },
      { reason: 'missing', count: 1, layer: 'stadsdelar' },
    ]);
  });

  it('keeps names, numbers and dates as they are', async () => {
    const [districts] = await read(fixture('omraden.gpkg'));
    expect(districts?.collection.features.map(({ properties }) => properties)).toEqual([
      { fid: 1, kod: '0101', namn: 'Ängsö östra', andel: 12.5, antal: 340, dag: '2024-05-01' },
      { fid: 2, kod: '0102', namn: 'Åkerö', andel: null, antal: -7, dag: null },
    ]);
  });

  it('keeps holes and parts, and drops heights', async () => {
    const [districts, stops] = await read(fixture('omraden.gpkg'));
    const rings = districts?.collection.features.map(({ geometry }) =>
      geometry.type === 'MultiPolygon' ? geometry.coordinates.map((polygon) => polygon.length) : geometry.type,
    );
    expect(rings).toEqual([[2], [1, 1]]);
    const [point] = stops?.collection.features ?? [];
    expect(point?.geometry.type === 'Point' ? point.geometry.coordinates.length : null).toBe(2);
  });

  it('puts two layers in different systems in the same place', async () => {
    const [districts, stops] = await read(fixture('omraden.gpkg'));
    const stop = stops?.collection.features[0]?.geometry;
    const district = districts?.collection.features[0]?.geometry;
    if (stop?.type !== 'Point' || district?.type !== 'MultiPolygon') throw new Error('not as made');
    // The stop stands in the middle of the square kilometre of the first district.
    const lons = district.coordinates[0]?.[0]?.map(([lon = NaN]) => lon) ?? [];
    expect(stop.coordinates[0]).toBeCloseTo((Math.min(...lons) + Math.max(...lons)) / 2, 4);
  });
});

describe('a GeoPackage', () => {
  it('calls a layer what its maker calls it', async () => {
    const [layer] = await read(packageWith([`(${blobOf(square)}, 'Ö')`]));
    expect(layer).toMatchObject({ name: 'Mina ytor', projection: 'EPSG:4326', problems: [] });
    expect(layer?.collection.features[0]?.properties).toEqual({ fid: 1, namn: 'Ö' });
  });

  it('counts what cannot be drawn, by reason', async () => {
    const arc = blobOf([...wkb.head(10), ...wkb.uint(0)]);
    const rows = [`(${blobOf(square)}, 'a')`, "(NULL, 'b')", `(${arc}, 'c')`, `(${arc}, 'd')`, "('text', 'e')"];
    const [layer] = await read(packageWith([...rows, "(x'4750', 'f')"]));
    expect(layer?.collection.features).toHaveLength(1);
    expect(layer?.problems.map(({ detail }) => detail)).toEqual([
      { reason: 'missing', count: 1, layer: 'Mina ytor' },
      { reason: 'curve', count: 2, layer: 'Mina ytor' },
      { reason: 'invalid', count: 2, layer: 'Mina ytor' },
    ]);
  });

  it('knows its system by the definition where the number is its own', async () => {
    const far = wkb.polygon([
      [319000, 6400000],
      [320000, 6400000],
      [320000, 6401000],
      [319000, 6400000],
    ]);
    const [layer] = await read(packageWith([`(${blobOf(far)}, 'a')`], 9001));
    expect(layer?.projection).toBe('EPSG:3006');
  });

  it.each([0, -1])('without a system (%i) is placed by where it lies, and says so', async (system) => {
    const [layer] = await read(packageWith([`(${blobOf(square)}, 'a')`], system));
    expect(kindsOf(layer)).toEqual(['assumedProjection']);
  });

  it.each([
    ['in a system of a drawing', packageWith([`(${blobOf(square)}, 'a')`], 9000), 'unknownProjection'],
    ['in a system that it does not have', packageWith([`(${blobOf(square)}, 'a')`], 4711), 'unknownProjection'],
    ['whose layer is empty', packageWith([]), 'emptyFile'],
    ['with null geometries only', packageWith(["(NULL, 'a')", "(NULL, 'b')"]), 'geometryLeftOut'],
    ['in degrees, with metres', packageWith([`(${blobOf(wkb.point(319489, 6400460))}, 'a')`]), 'geometryLeftOut'],
    ['that is another database', databaseOf('CREATE TABLE moz_places (id INTEGER)'), 'unknownFormat'],
    ['that is no database', new TextEncoder().encode('SQLite?'.repeat(200)), 'notJson'],
    ['that is empty', new Uint8Array(), 'emptyFile'],
  ])('%s is refused', async (_, bytes, kind) => {
    expect((await problemOfReading(bytes, 'fel.gpkg'))?.kind).toBe(kind);
  });

  it('with tables and pictures only says what it holds', async () => {
    const bytes = databaseOf(
      'CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, identifier TEXT)',
      "INSERT INTO gpkg_contents VALUES ('priser', 'attributes', NULL), ('flyg', 'tiles', 'Flygbild')",
    );
    const found = await problemOfReading(bytes, 'priser.gpkg');
    expect(found).toMatchObject({ kind: 'noMapLayers', detail: { names: ['priser', 'Flygbild'] } });
    expect(found?.place.file).toBe('priser.gpkg');
  });

  it('leaves out an empty layer beside a full one, and a view', async () => {
    const bytes = packageWith([`(${blobOf(square)}, 'a')`], 4326, [
      "INSERT INTO gpkg_contents VALUES ('tom', 'features', NULL), ('vy', 'features', NULL)",
      "INSERT INTO gpkg_geometry_columns VALUES ('tom', 'geom', 'POINT', 4326), ('vy', 'geom', 'POINT', 4326)",
      'CREATE TABLE tom (geom BLOB)',
      'CREATE VIEW vy AS SELECT geom FROM ytor',
    ]);
    const layers = await read(bytes);
    expect(layers.map(({ name }) => name)).toEqual(['Mina ytor']);
    expect(layers[0]?.problems.map(({ detail }) => detail)).toEqual([{ names: ['vy'] }, { names: ['tom'] }]);
  });

  it('can be cancelled on the way', async () => {
    const rows = Array.from({ length: 2500 }, () => `(${blobOf(square)}, 'a')`);
    const controller = new AbortController();
    const task = { signal: controller.signal, progress: () => controller.abort(new Error('nog')) };
    await expect(readGeoFile(new Blob([packageWith(rows) as BlobPart]), 'a', task)).rejects.toThrow('nog');
    await expect(readGeoFile(new Blob([]), 'a', { ...quietly, signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
