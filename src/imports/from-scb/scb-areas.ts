import type { FeatureCollection } from 'geojson';
import { areaCode } from '../../geography/area-code.ts';
import type { AreaFeature } from '../../pack/area-feature.ts';
import type { Problem } from '../../problem/problem.ts';
import { problem } from '../../problem/problem.ts';
import { readGeojson } from '../../table/read-geojson.ts';

/** Areas of one or more answers of the open geodata. */
export interface ScbAreas {
  /** In the order of their codes. */
  readonly areas: readonly AreaFeature[];
  readonly problems: readonly Problem[];
}

/** The RegSO of every DeSO that says it. */
function regsoOf({ features }: FeatureCollection): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { properties } of features) {
    const code = areaCode(String(properties?.['desokod'] ?? ''))?.code;
    const regso = areaCode(String(properties?.['regsokod'] ?? ''));
    if (code !== undefined && regso?.level === 'regso') found.set(code, regso.code);
  }
  return found;
}

/** Puts answers together; of several areas with one code the first is kept and the problem says so. Answers without an area are passed over. */
export function scbAreas(
  answers: Iterable<{ readonly file: string; readonly collection: FeatureCollection }>,
): ScbAreas {
  const areas = new Map<string, AreaFeature>();
  const problems: Problem[] = [];
  for (const { file, collection } of answers) {
    if (collection.features.length === 0) continue;
    const read = readGeojson(collection, file);
    const regsos = regsoOf(collection);
    const twice = read.areas.filter(({ code }) => areas.has(code)).map(({ code }) => code);
    for (const { code, kommun, geometry } of read.areas.filter((area) => !areas.has(area.code))) {
      const regso = regsos.get(code);
      areas.set(code, { code, name: '', kommun, ...(regso !== undefined && { regso }), geometry });
    }
    problems.push(...read.problems);
    if (twice.length > 0)
      problems.push(problem('duplicateCodes', { codes: twice.slice(0, 5), kept: 'first' }, { file }));
  }
  return { areas: [...areas.values()].sort((a, b) => (a.code < b.code ? -1 : 1)), problems };
}
