import type { Inputs } from '../../measures/roles.ts';
import { breaksBehind } from '../../pack/breaks-behind.ts';
import { columnsBehind } from '../../pack/columns-behind.ts';
import type { PackManifest } from '../../pack/pack.ts';
import type { BetweenRequests } from '../../protocol/between-requests.ts';
import type { Scope } from '../../protocol/requests.ts';
import type { Task } from '../../protocol/serve.ts';
import { yieldToMessages } from '../../protocol/serve.ts';
import { ProblemError } from '../../problem/problem.ts';
import type { YearFigures } from '../../relations/development.ts';
import { development } from '../../relations/development.ts';
import type { Development } from '../../relations/development-relation.ts';
import type { InScope } from '../in-scope.ts';
import type { OpenPack } from '../open-pack.ts';
import { rowsOf } from '../rows-of.ts';

type Asked = BetweenRequests['development'][0];

/**
 * Two poles over all years of the open pack. Years that have not been read are read one after the other, so that other questions come in between; a year
 * that cannot be read keeps its problem and stops nothing. Throws the signal's reason when aborted.
 */
export async function developmentAnswer(
  pack: OpenPack,
  asked: Asked,
  inScope: InScope,
  task: Task,
): Promise<Development> {
  const { level, basis, subset } = asked;
  const { manifest } = pack;
  const { areas } = pack.at(level);
  const years: YearFigures[] = [];
  for (const year of manifest.years) {
    years.push(await figuresOf({ year, level, basis, subset }, inScope, task));
    task.progress(years.length / manifest.years.length);
    await yieldToMessages(task.signal);
  }
  const behind = columnsBehind('balance', basis, subset, manifest.columns);
  return development({
    basis,
    subset,
    areas,
    smallestAreas: pack.at('deso').areas,
    a: rowsOf(areas.codes, asked.a),
    b: rowsOf(areas.codes, asked.b),
    years,
    breaks: breaksOf(manifest, behind),
    indexBreaks: breaksOf(manifest, columnsBehind('livingConditions', basis, 'all', manifest.columns)),
    vintages: vintagesOf(manifest, behind),
  });
}

async function figuresOf(scope: Scope, inScope: InScope, task: Task): Promise<YearFigures> {
  const { year, level } = scope;
  try {
    const { inputs } = (await inScope(scope, task)).source;
    const smallest: Inputs =
      level === 'deso' ? inputs : (await inScope({ ...scope, level: 'deso' }, task)).source.inputs;
    return { year, problem: null, inputs, smallest };
  } catch (error) {
    if (error instanceof ProblemError) return { year, problem: error.problem };
    throw error;
  }
}

function breaksOf(manifest: PackManifest, columns: readonly string[]): Development['breaks'] {
  return breaksBehind(manifest, columns).map(({ between, why }) => ({ between, why }));
}

/** The divisions that the columns' sources name; the pack's own where none does. */
function vintagesOf({ sources, vintage }: PackManifest, columns: readonly string[]): readonly string[] {
  const named = sources
    .filter((source) => !source.columns || source.columns.some((id) => columns.includes(id)))
    .flatMap((source) => source.vintage ?? []);
  return named.length > 0 ? [...new Set(named)].sort() : [vintage];
}
