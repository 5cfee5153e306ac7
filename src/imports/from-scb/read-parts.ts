import type { FeatureCollection } from 'geojson';
import type { CatalogueColumn, Vintage } from '../../../data/catalogue/catalogue.ts';
import type { Problem } from '../../problem/problem.ts';
import { ProblemError, problem } from '../../problem/problem.ts';
import { decodeAreasPart } from '../../scb/decode/decode-areas-part.ts';
import { decodeTablePart } from '../../scb/decode/decode-table-part.ts';
import type { PartKeep } from '../../scb/part-keep.ts';
import type { AreasPart, FetchPart, TablePart } from '../../scb/plan/order.ts';
import type { PackFigures } from './pack-figures.ts';
import type { ScbAreas } from './scb-areas.ts';
import { scbAreas } from './scb-areas.ts';
import type { ScbLabels } from './scb-labels.ts';

type Keep = Pick<PartKeep, 'get'>;

function isTable(part: FetchPart): part is TablePart {
  return part.kind === 'table';
}

function isAreas(part: FetchPart): part is AreasPart {
  return part.kind === 'areas';
}

/** What `read` gives, or the problem that it met. */
function attempt<T>(read: () => T, problems: Problem[]): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    problems.push(error.problem);
    return null;
  }
}

/** The DeSO of a division, from all of its parts that have arrived. A part that cannot be read is told of. */
export async function readAreasParts(parts: readonly FetchPart[], keep: Keep, vintage: Vintage): Promise<ScbAreas> {
  const problems: Problem[] = [];
  const answers: { file: string; collection: FeatureCollection }[] = [];
  for (const part of parts.filter(isAreas)) {
    if (part.vintage !== vintage || part.level !== 'deso') continue;
    const bytes = await keep.get(part.id);
    const collection = bytes && attempt(() => decodeAreasPart(part, bytes), problems);
    if (!collection) continue;
    answers.push({ file: part.source, collection });
    problems.push(...collection.problems);
  }
  const read = scbAreas(answers);
  return { areas: read.areas, problems: [...problems, ...read.problems] };
}

/** Where the figures of tables are collected. */
export interface TableTarget {
  readonly parts: readonly FetchPart[];
  readonly keep: Keep;
  readonly vintage: Vintage;
  /** Years of the division that were asked for. */
  readonly years: readonly number[];
  readonly columns: readonly CatalogueColumn[];
  readonly figures: PackFigures;
  readonly labels: ScbLabels;
}

/** Adds every arrived part of the division's tables to the figures, one at a time, and tells of parts that cannot be read and of tables that changed while they were fetched. */
export async function readTableParts(target: TableTarget): Promise<readonly Problem[]> {
  const { parts, keep, vintage, years, columns, figures, labels } = target;
  const problems: Problem[] = [];
  const published = new Map<string, Set<string>>();
  for (const part of parts.filter(isTable)) {
    if (part.vintage !== vintage) continue;
    const bytes = await keep.get(part.id);
    const cube = bytes && attempt(() => decodeTablePart(part, bytes), problems);
    if (!cube) continue;
    const own = columns.filter(({ sources }) => sources.some(({ table }) => table === part.source));
    figures.add(part.source, part.level, cube, own, (year) => years.includes(year));
    labels.add(part.source, cube);
    if (cube.updated !== '') published.set(part.source, (published.get(part.source) ?? new Set()).add(cube.updated));
  }
  for (const [table, dates] of published)
    if (dates.size > 1) problems.push(problem('mixedPublications', { table, dates: [...dates].sort() }));
  return problems;
}
