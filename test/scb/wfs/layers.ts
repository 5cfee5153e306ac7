import proj4 from 'proj4';
import type { FeatureCollection, MultiPolygon as GeoMultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { chance } from '../world/chance.ts';
import { groupBy } from '../world/group-by.ts';
import type { RegisteredArea, Register } from '../world/register.ts';
import { areasOf2018 } from '../world/register.ts';
import type { AreaGeometry } from '../world/area-geometry.ts';
import type { World } from '../world/world.ts';

export const layerNames = ['DeSO_2018', 'DeSO_2025', 'RegSO_2020', 'RegSO_2025'] as const;
export type LayerName = (typeof layerNames)[number];
export type Crs = 'EPSG:4326' | 'EPSG:3006';

/** A feature without its geometry, which is made when it is sent. */
export interface LayerFeature {
  readonly code: string;
  readonly municipality: string;
  readonly objectid: number;
  readonly properties: Readonly<Record<string, string>>;
}

export interface Layers {
  /** Every feature of a layer, in order of code. */
  features(layer: LayerName): readonly LayerFeature[];
  /** One feature as GeoJSON text. */
  text(layer: LayerName, feature: LayerFeature, crs: Crs): string;
}

/** EPSG:3006, SWEREF 99 TM. */
const sweref = proj4('+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs');

export function layersOf(world: World): Layers {
  const listed = new Map<LayerName, readonly LayerFeature[]>();
  const texts = new Map<string, ReadonlyMap<string, string>>();
  const geometries = (layer: LayerName, municipality: string, crs: Crs): ReadonlyMap<string, string> => {
    const key = `${layer}/${municipality}/${crs}`;
    const made = texts.get(key) ?? geometryTexts(world, layer, municipality, crs);
    texts.set(key, made);
    return made;
  };
  return {
    features(layer) {
      const features = listed.get(layer) ?? listFeatures(world.register, layer);
      listed.set(layer, features);
      return features;
    },
    text: (layer, { code, municipality, objectid, properties }, crs) =>
      `{"type":"Feature","id":"${layer}.${objectid}","geometry":${geometries(layer, municipality, crs).get(code) ?? 'null'},` +
      `"geometry_name":"sp_geometry","properties":${JSON.stringify({ objectid, ...properties })}}`,
  };
}

function listFeatures(register: Register, layer: LayerName): readonly LayerFeature[] {
  const features = register.municipalities.flatMap((municipality) =>
    [...partsOf(register, layer, municipality.code)].map(([code, parts]) => {
      const first = municipality.areas.find((area) => area.code === parts[0]);
      return { code, municipality: municipality.code, properties: propertiesOf(register, layer, code, first) };
    }),
  );
  // The order of the database is not that of the codes.
  const byChance = [...features].sort((a, b) => chance(`${layer}/${a.code}`) - chance(`${layer}/${b.code}`));
  const objectids = new Map(byChance.map(({ code }, i) => [code, i + 1]));
  return features
    .map((feature) => ({ ...feature, objectid: objectids.get(feature.code) ?? 0 }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The areas of a layer in a municipality, each with the DeSO of 2025 that it covers. */
function partsOf(register: Register, layer: LayerName, code: string): ReadonlyMap<string, readonly string[]> {
  const municipality = register.municipalities.find((one) => one.code === code);
  if (!municipality) return new Map();
  if (layer === 'DeSO_2018') return areasOf2018(municipality, register);
  if (layer === 'DeSO_2025') return new Map(municipality.areas.map((area) => [area.code, [area.code]]));
  return new Map(
    [...groupBy(municipality.areas, ({ regso }) => regso)].map(([regso, own]) => [regso, own.map((area) => area.code)]),
  );
}

function propertiesOf(
  { regsoNames }: Register,
  layer: LayerName,
  code: string,
  area: RegisteredArea | undefined,
): Readonly<Record<string, string>> {
  const year = layer.slice(-4);
  const deso = layer.startsWith('DeSO');
  const regso = deso ? (area?.regso ?? '') : code;
  return {
    objektidentitet: identity(`${layer}/${code}`),
    objekttyp: deso ? 'deso' : 'regso',
    ...(deso ? { desokod: code, regsokod: regso } : { regsokod: regso, regsonamn: regsoNames.get(regso) ?? regso }),
    lanskod: code.slice(0, 2),
    kommunkod: code.slice(0, 4),
    version: `${year}_v2`,
    ansvarig_organisation: 'Statistiska centralbyrån',
    referensdatum: `${year}0101`,
  };
}

/** Looks like a UUID, follows from the code. */
function identity(key: string): string {
  const hex = (part: number): string =>
    Math.floor(chance(`${key}/${part}`) * 0x10000)
      .toString(16)
      .padStart(4, '0');
  return `${hex(0)}${hex(1)}-${hex(2)}-4${hex(3).slice(1)}-a${hex(4).slice(1)}-${hex(5)}${hex(6)}${hex(7)}`;
}

function geometryTexts(world: World, layer: LayerName, municipality: string, crs: Crs): ReadonlyMap<string, string> {
  const shapes = world.shapes(municipality);
  const text = (geometry: AreaGeometry): string => JSON.stringify(crs === 'EPSG:3006' ? projected(geometry) : geometry);
  if (layer === 'DeSO_2025') return new Map([...shapes].map(([code, geometry]) => [code, text(geometry)]));
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: [...shapes].map(([id, geometry]) => ({ type: 'Feature', id, properties: {}, geometry })),
  };
  const joined = topology({ areas: collection }) as unknown as Topology<{ areas: GeometryCollection }>;
  const byCode = new Map(joined.objects.areas.geometries.map((one) => [String(one.id), one as Polygon | MultiPolygon]));
  return new Map(
    [...partsOf(world.register, layer, municipality)].map(([code, parts]) => {
      const own = parts.map((part) => byCode.get(part)).filter((one) => one !== undefined);
      return [code, text(single(merge(joined, own)))];
    }),
  );
}

function projected(geometry: AreaGeometry): AreaGeometry {
  const ring = (positions: readonly Position[]): Position[] =>
    positions.map(([lon = NaN, lat = NaN]) => sweref.forward([lon, lat]).map((metres) => Number(metres.toFixed(3))));
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(ring) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((rings) => rings.map(ring)) };
}

/** A polygon alone is not called several. */
function single(geometry: GeoMultiPolygon): AreaGeometry {
  const [first] = geometry.coordinates;
  return geometry.coordinates.length === 1 && first ? { type: 'Polygon', coordinates: first } : geometry;
}
