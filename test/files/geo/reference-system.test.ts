import { describe, expect, it } from 'vitest';
import { systemByPlace, systemOfDefinition, systemOfEpsg } from '../../../src/files/geo/reference-system.ts';

/** 11.97° E, 57.71° N in each system, by PROJ (`gdaltransform`). */
const places: readonly (readonly [epsg: number, x: number, y: number])[] = [
  [3006, 319489.555, 6400460.672],
  [3007, 148211.695, 6398984.292],
  [3008, 58801.094, 6400013.353],
  [3012, 14104.208, 6401270.114],
  [3018, -520517.204, 6455065.214],
  [3019, 1539591.201, 6398548.865],
  [3021, 1271454.68, 6404825.751],
  [3857, 1332494.305, 7906642.735],
  [25832, 676937.369, 6400302.373],
  [32633, 319489.555, 6400460.672],
  [4619, 11.97, 57.71],
];

/** A metre in degrees of latitude. */
const metre = 1 / 111_000;

const esri = (name: string, datum: string, spheroid: string, east: number, meridian: number): string =>
  `PROJCS["${name}",GEOGCS["GCS_x",DATUM["${datum}",SPHEROID[${spheroid}]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",${east}],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;

describe('a position', () => {
  it.each(places)('in EPSG:%i lies where PROJ puts it, within a metre', (epsg, x, y) => {
    const [lon = NaN, lat = NaN] = systemOfEpsg(epsg)?.convert([x, y]) ?? [];
    expect(Math.abs(lon - 11.97)).toBeLessThan(2 * metre);
    expect(Math.abs(lat - 57.71)).toBeLessThan(metre);
  });

  it('that is no number stays none', () => {
    expect(systemOfEpsg(3006)?.convert([NaN, 1])).toEqual([NaN, NaN]);
  });
});

describe('a definition is recognised', () => {
  it.each([
    ['urn:ogc:def:crs:EPSG::3006', 'EPSG:3006'],
    ['EPSG:3007', 'EPSG:3007'],
    ['http://www.opengis.net/def/crs/EPSG/0/4326', 'EPSG:4326'],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326'],
    ['SWEREF99 TM', 'EPSG:3006'],
    [
      'PROJCS["SWEREF99 TM",GEOGCS["x",AUTHORITY["EPSG","4619"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AUTHORITY["EPSG","3006"]]',
      'EPSG:3006',
    ],
    ['PROJCRS["SWEREF99 12 00",BASEGEOGCRS["SWEREF99",ID["EPSG",4619]],ID["EPSG",3007]]', 'EPSG:3007'],
    [
      esri('RT90_25_gon_V', 'D_RT_1990', '"Bessel_1841",6377397.155,299.1528128', 1500000, 15.8082777777778),
      'EPSG:3021',
    ],
    [
      'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
      'GCS_WGS_1984',
    ],
  ])('%s', (definition, name) => {
    expect(systemOfDefinition(definition)?.name).toBe(name);
  });

  it('in the words of ESRI, without a number, by its parameters', () => {
    const system = systemOfDefinition(
      esri('SWEREF99_12_00', 'D_SWEREF99', '"GRS_1980",6378137.0,298.257222101', 150000, 12),
    );
    expect(system?.name).toBe('SWEREF99_12_00');
    const [lon = NaN, lat = NaN] = system?.convert([148211.695, 6398984.292]) ?? [];
    expect(lon).toBeCloseTo(11.97, 5);
    expect(lat).toBeCloseTo(57.71, 5);
  });

  it('in the words of ESRI for Web Mercator', () => {
    const system = systemOfDefinition(
      'PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Mercator_Auxiliary_Sphere"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",0.0],PARAMETER["Standard_Parallel_1",0.0],PARAMETER["Auxiliary_Sphere_Type",0.0],UNIT["Meter",1.0]]',
    );
    expect(system?.convert([1332494.305, 7906642.735])[1]).toBeCloseTo(57.71, 5);
  });

  it.each(['EPSG:2154', '', 'nonsens', 'PROJCS["', 'LOCAL_CS["ritning"]', 'PROJCS["x",PROJECTION["Okänd"]]'])(
    'and not where it is unknown: %s',
    (definition) => {
      expect(systemOfDefinition(definition)).toBeNull();
    },
  );
});

describe('by where it lies', () => {
  it('a position is in degrees, in SWEREF 99 TM, or not known', () => {
    expect(systemByPlace([11.97, 57.71])?.name).toBe('EPSG:4326');
    expect(systemByPlace([319489, 6400460])?.name).toBe('EPSG:3006');
    expect(systemByPlace([6400460, 319489])).toBeNull();
    expect(systemByPlace([])).toBeNull();
  });
});
