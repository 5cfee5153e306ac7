import type { View } from '../address/view.ts';
import type { AreaSet, Level } from '../geography/area-set.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import type { LevelAnswer, PackAnswer } from '../protocol/requests.ts';
import type { SettledView } from './state.ts';

/** The level's areas that the view asks for; those of the finest level where the pack does not know it. */
export function levelOf(pack: PackAnswer, level: View['level']): LevelAnswer {
  return pack[level] ?? pack.deso;
}

/** Codes of both poles. */
export interface Poles {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

const rows = new WeakMap<AreaSet, ReadonlyMap<string, number>>();

/** Row by area code; made once for each set of areas. */
export function rowByCode(areas: AreaSet): ReadonlyMap<string, number> {
  const known = rows.get(areas);
  if (known) return known;
  const made = new Map(areas.codes.map((code, row) => [code, row]));
  rows.set(areas, made);
  return made;
}

/**
 * Fills in what the view leaves to the pack (year, start pair) and replaces what the pack does not have (a level, an area, a year, a measure, a part of
 * the stock), telling each replacement as a problem. Pure; the same view and pack give the same answer.
 */
export function settle(asked: View, pack: PackAnswer): { settled: SettledView; problems: Problem[] } {
  const problems: Problem[] = [];
  const { manifest } = pack;
  const view = { ...asked, level: pack[asked.level] ? asked.level : 'deso' } as const;
  if (view.level !== asked.level) problems.push(problem('linkField', { value: asked.level }, { field: 'niva' }));
  const { year, a, b } = { year: settleYear(view, pack, problems), ...settlePoles(view, pack, problems) };
  const known = (measure: string, instead: string): string => {
    if (pack.measures.some(({ key }) => key === measure) || isRatio(measure, pack)) return measure;
    if (measure !== instead) problems.push(problem('linkMeasure', { asked: measure.slice(0, 60) }));
    return instead;
  };
  const measure = known(view.measure, 'balance');
  const [scatterX, scatterY] = [known(view.scatterX, ''), known(view.scatterY, '')];
  const basis = pack.bases.includes(view.basis) ? view.basis : (pack.bases[0] ?? view.basis);
  const subset = pack.subsets.includes(view.subset) ? view.subset : 'all';
  if (subset !== view.subset) problems.push(problem('linkField', { value: view.subset }, { field: 'del' }));
  const municipality = manifest.municipalities.some(({ code }) => code === view.municipality) ? view.municipality : '';
  const compareYear = settleCompared(view, pack, problems);
  return {
    settled: { ...view, year, a, b, measure, basis, subset, municipality, compareYear, scatterX, scatterY },
    problems,
  };
}

function settleYear(view: View, { manifest }: PackAnswer, problems: Problem[]): number {
  const newest = Math.max(...manifest.years);
  const start = manifest.start?.year ?? newest;
  if (view.year === null) return start;
  if (manifest.years.includes(view.year)) return view.year;
  problems.push(problem('linkYear', { asked: view.year, used: start }));
  return start;
}

/** The year compared with, where the pack has it. */
function settleCompared({ compareYear }: View, { manifest }: PackAnswer, problems: Problem[]): number | null {
  if (compareYear === null || manifest.years.includes(compareYear)) return compareYear;
  problems.push(problem('linkField', { value: String(compareYear) }, { field: 'jamfor' }));
  return null;
}

function settlePoles(view: View, pack: PackAnswer, problems: Problem[]): Poles {
  const start = view.a === null && view.b === null ? startPair(pack, view.level) : { a: [], b: [] };
  const asked = { a: view.a ?? start.a, b: view.b ?? start.b };
  const known = rowByCode(levelOf(pack, view.level).areas);
  const unknown = [...asked.a, ...asked.b].filter((code) => !known.has(code));
  if (unknown.length > 0) problems.push(problem('linkArea', { codes: unknown }));
  return { a: asked.a.filter((code) => known.has(code)), b: asked.b.filter((code) => known.has(code)) };
}

/** The pair that the pack begins with; among larger areas those that the pair lies in, or only A's where both lie in the same. */
export function startPair(pack: PackAnswer, level: View['level']): Poles {
  return polesWithin(pack, pack.manifest.start ?? { a: [], b: [] }, 'deso', level);
}

/** The larger areas that each pole lies in; no B where it lies in one of A's. At the same level the poles as they are. */
export function polesWithin(pack: PackAnswer, poles: Poles, from: Level, to: Level): Poles {
  if (from === to) return poles;
  const a = unitsOf(pack, poles.a, from, to);
  const b = unitsOf(pack, poles.b, from, to);
  return { a, b: b.some((code) => a.includes(code)) ? [] : b };
}

/** Codes of the areas of a larger level that areas lie in, each once. */
function unitsOf(pack: PackAnswer, codes: readonly string[], from: Level, to: Level): readonly string[] {
  const { areas } = levelOf(pack, from);
  if (to === 'kommun') return municipalitiesOf(codes, areas);
  const known = rowByCode(areas);
  const found = codes.map((code) => pack.regso?.areas.codes[areas.regsoOf?.[known.get(code) ?? -1] ?? -1]);
  return [...new Set(found.filter((code) => code !== undefined))];
}

/** Codes of the municipalities that areas lie in, each once. */
export function municipalitiesOf(codes: readonly string[], areas: AreaSet): readonly string[] {
  const known = rowByCode(areas);
  const found = codes.map((code) => areas.municipalities[areas.municipalityOf[known.get(code) ?? -1] ?? -1]?.code);
  return [...new Set(found.filter((code) => code !== undefined))];
}

function isRatio(measure: string, pack: PackAnswer): boolean {
  const [, numerator, denominator] = /^ratio:([^/]+)\/([^/]+)$/.exec(measure) ?? [];
  return [numerator, denominator].every((column) => column !== undefined && pack.countColumns.includes(column));
}
