import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaGeometry } from './area-geometry.ts';
import { demoKey, demoShapes } from './demo-world.ts';
import { fictionalShapes } from './fictional-shapes.ts';
import { inventedCounties } from './invented-counties.ts';
import { inventedShapes } from './invented-shapes.ts';
import type { KeyRow, Register } from './register.ts';
import { makeRegister } from './register.ts';

/** What the stand-in tells of: the country with its real areas, with invented ones, or the demo region. */
export interface World {
  readonly real: boolean;
  readonly register: Register;
  /** The DeSO of 2025 of a municipality, in WGS 84; made or read when first asked for. */
  shapes(municipality: string): ReadonlyMap<string, AreaGeometry>;
}

/** Where the real files lie, seen from the project. */
export const realFolder = '../shared/real';

/** The country by the real key when the folder has one, and with invented areas otherwise. */
export function openWorld(folder = realFolder): World {
  const key = join(folder, 'boundaries/deso2025-key.csv');
  if (!existsSync(key)) return inventedWorld();
  const register = makeRegister(readKey(readFileSync(key, 'utf8')));
  const outlines = (): ReadonlyMap<string, AreaGeometry> =>
    readShapes(join(folder, 'boundaries/kommuner-290.wgs84.geojson'), 'kommun_kod');
  const gr = (): ReadonlyMap<string, AreaGeometry> =>
    readShapes(join(folder, 'boundaries/deso2025-gr-584.wgs84.geojson'), 'desokod');
  return { real: true, register, shapes: realShapes(register, once(gr), once(outlines)) };
}

/**
 * The country without the real files: real municipalities, each with as many DeSO and RegSO as it has; their codes, names and shapes are invented.
 * No real DeSO has a code that ends in 9 and no real RegSO a number above 500, so that none is mistaken for another.
 */
export function inventedWorld(): World {
  const counties = inventedCounties();
  const made = new Map<string, ReturnType<typeof inventedShapes>>();
  return {
    real: false,
    register: makeRegister(counties.flatMap(({ areas }) => areas)),
    shapes: (municipality) => {
      const place = counties.findIndex(({ code }) => code === municipality.slice(0, 2));
      const county = counties[place];
      if (!county) return new Map();
      const shapes = made.get(county.code) ?? inventedShapes(county, place);
      made.set(county.code, shapes);
      return shapes.get(municipality) ?? new Map();
    },
  };
}

/** The demo region alone, with its codes of a county that does not exist. */
export function demoWorld(): World {
  const register = makeRegister(demoKey());
  const shapes = once(() => demoShapes());
  return { real: false, register, shapes: (municipality) => shapes().get(municipality) ?? new Map() };
}

function realShapes(
  { municipalities }: Register,
  surveyed: () => ReadonlyMap<string, AreaGeometry>,
  outlines: () => ReadonlyMap<string, AreaGeometry>,
): World['shapes'] {
  const made = new Map<string, ReadonlyMap<string, AreaGeometry>>();
  return (code) => {
    const known = made.get(code);
    if (known) return known;
    const areas = municipalities.find((municipality) => municipality.code === code)?.areas ?? [];
    const real = areas.flatMap((area) => {
      const geometry = surveyed().get(area.code);
      return geometry ? [[area.code, geometry] as const] : [];
    });
    const shapes =
      real.length === areas.length && areas.length > 0 ? new Map(real) : fictionalShapes(areas, outlines().get(code));
    made.set(code, shapes);
    return shapes;
  };
}

function readKey(text: string): readonly KeyRow[] {
  // A key has no quotes: codes and names of places.
  const [, ...lines] = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  return lines.map((line) => {
    const [deso = '', regso = '', regsoName = '', kommun = '', kommunName = ''] = line.split(',');
    return { deso, regso, regsoName, kommun, kommunName };
  });
}

function readShapes(file: string, property: string): ReadonlyMap<string, AreaGeometry> {
  if (!existsSync(file)) return new Map();
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
    features: { properties: Record<string, string>; geometry: AreaGeometry }[];
  };
  return new Map(features.map(({ properties, geometry }) => [properties[property] ?? '', geometry]));
}

/** Makes a thing when it is first asked for, and keeps it. */
function once<T>(make: () => T): () => T {
  let made: { readonly thing: T } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
