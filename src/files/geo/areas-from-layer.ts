import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { areaCode } from '../../geography/area-code.ts';
import { crossesItself } from '../../geography/crosses-itself.ts';
import type { Problem } from '../../problem/problem.ts';
import { fail, problem } from '../../problem/problem.ts';
import type { ReadArea, ReadAreas } from '../../table/read-geojson.ts';
import type { GeoLayer } from '../file-types.ts';

/** Which properties of a layer say who its areas are. */
export interface AreaProperties {
  readonly code: string;
  readonly name?: string;
  /** Code of the municipality. Without it a DeSO code tells it, and areas with other codes lie in one group named as the layer. */
  readonly municipality?: string;
  readonly municipalityName?: string;
}

/** Areas of one's own, and how to find them by the codes that the layer and a table of one's own write. */
export interface OwnAreas extends ReadAreas {
  /** The area's code in the pack by the code as it stands in the layer. */
  readonly codeOf: ReadonlyMap<string, string>;
}

/** The group of areas that lie in no municipality that is known. */
const ownGroup = 'EGNA';
const longest = 12;
const examples = 5;

function textOf(feature: Feature, property: string | undefined): string {
  const value: unknown = property === undefined ? undefined : feature.properties?.[property];
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
}

/**
 * A code as an address carries it, 4–12 capital letters and digits: a DeSO, RegSO or kommun code is itself; any other loses its signs and marks
 * (`Å-1` becomes `A1`) and gets zeros before it where it is short. Two that become alike are told apart by a number.
 */
function addressCode(text: string, taken: ReadonlySet<string>): string {
  const known = areaCode(text);
  if (known && known.level !== 'lan' && !taken.has(known.code)) return known.code;
  const plain = text
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  const base = plain.slice(0, longest).padStart(4, '0');
  let code = base;
  for (let k = 2; taken.has(code); k++) code = `${base.slice(0, longest - 1 - String(k).length)}X${k}`;
  return code;
}

type AreaFeature = Feature<Polygon | MultiPolygon>;

function isArea(feature: Feature): feature is AreaFeature {
  return feature.geometry.type === 'Polygon' || feature.geometry.type === 'MultiPolygon';
}

/** The surfaces of a layer. Throws `wrongGeometry` where it has none. */
function surfaces({ name, collection }: GeoLayer): readonly AreaFeature[] {
  const found = collection.features.filter(isArea);
  if (found.length === 0)
    fail('wrongGeometry', { found: collection.features[0]?.geometry.type ?? 'null' }, { file: name });
  return found;
}

/** The municipality of an area: what its property says, else its DeSO code, else the one group. */
function municipalityOf(feature: Feature, text: string, { municipality }: AreaProperties): string {
  const stated = textOf(feature, municipality);
  if (/^\d{3}$/.test(stated)) return stated.padStart(4, '0');
  return stated || areaCode(text)?.municipality || ownGroup;
}

function counted(
  layer: GeoLayer,
  features: number,
  uncoded: number,
  twice: readonly string[],
  crossing: readonly string[],
): Problem[] {
  const place = { file: layer.name };
  const other = layer.collection.features.length - features;
  const problems: Problem[] = [];
  if (other > 0)
    problems.push(problem('geometryLeftOut', { reason: 'notArea', count: other, layer: layer.name }, place));
  if (uncoded > 0) problems.push(problem('areasWithoutCode', { count: uncoded }, place));
  if (crossing.length > 0)
    problems.push(problem('invalidRing', { count: crossing.length, examples: crossing.slice(0, examples) }, place));
  if (twice.length > 0)
    problems.push(problem('duplicateCodes', { codes: twice.slice(0, examples), kept: 'first' }, place));
  return problems;
}

/**
 * Areas of one's own (districts, primärområden) from a layer: what a pack can be written from, whatever the codes are. Surfaces without a code are left out
 * and counted, as are points and lines; the second of two with one code too; a surface that crosses itself is kept and named.
 * Throws `wrongGeometry` for a layer without surfaces and `noCodeColumn` where no surface has a code.
 */
export function areasFromLayer(layer: GeoLayer, properties: AreaProperties): OwnAreas {
  const features = surfaces(layer);
  const areas: ReadArea[] = [];
  const codeOf = new Map<string, string>();
  const taken = new Set<string>();
  const municipalities = new Map<string, string>();
  const twice: string[] = [];
  const crossing: string[] = [];
  let uncoded = 0;
  for (const feature of features) {
    const text = textOf(feature, properties.code);
    if (text === '') uncoded += 1;
    else if (codeOf.has(text)) twice.push(text);
    else {
      const code = addressCode(text, taken);
      const kommun = municipalityOf(feature, text, properties);
      taken.add(code);
      codeOf.set(text, code);
      if (crossesItself(feature.geometry)) crossing.push(text);
      const named = textOf(feature, properties.municipalityName) || municipalities.get(kommun);
      municipalities.set(kommun, named ?? (kommun === ownGroup ? layer.name : kommun));
      areas.push({ code, name: textOf(feature, properties.name), kommun, geometry: feature.geometry });
    }
  }
  if (areas.length === 0)
    fail('noCodeColumn', { columns: Object.keys(features[0]?.properties ?? {}) }, { file: layer.name });
  return {
    areas,
    codeOf,
    municipalities: [...municipalities]
      .map(([code, name]) => ({ code, name }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    vintage: '',
    problems: counted(layer, features.length, uncoded, twice, crossing),
  };
}
