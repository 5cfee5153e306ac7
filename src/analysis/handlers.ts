import type { Scope } from '../protocol/requests.ts';
import type { Handlers, Task } from '../protocol/serve.ts';
import { nearestCounterPole } from '../relations/counter-pole.ts';
import { indexMunicipalities } from '../relations/index-municipalities.ts';
import { relatePoles } from '../relations/pole-pair.ts';
import { betweenHandlers } from './between/handlers.ts';
import type { InScope } from './in-scope.ts';
import { layerOf } from './layer-of.ts';
import { lackingColumn } from './measure-origin.ts';
import { OpenPack } from './open-pack.ts';
import { madeFolder, servedFolder } from './pack-folder.ts';
import { rowsOf } from './rows-of.ts';
import { tableColumns } from './table-columns.ts';
import type { YearColumns } from './year-columns.ts';
import { yearSource } from './year-columns.ts';

/** The worker's answers to every request of the protocol. One pack is open at a time; asking before it is open waits for it. */
export function analysisHandlers(): Handlers {
  let opening: Promise<OpenPack> = Promise.reject(new Error('no pack has been asked for'));
  opening.catch(() => undefined);

  const columnsOf = async (
    { year, level }: Pick<Scope, 'year' | 'level'>,
    { signal }: Pick<Task, 'signal'>,
  ): Promise<YearColumns> => (await opening).year(year, level, signal);

  const inScope: InScope = async (scope, task) => {
    const { scenario } = scope;
    const pack = await opening;
    // Few visits ask what if: what applies a scenario comes with the first one.
    const columns = scenario
      ? await (await import('./scenario-source.ts')).scenarioColumns(pack, scope, scenario, task.signal)
      : await columnsOf(scope, task);
    const source = yearSource(columns, scope.basis, scope.subset, pack.manifest.columns);
    if (scope.counterPoleTimes === undefined) return { pack, columns, source };
    const { withCounterPoles } = await import('./between/counter-pole-distance.ts');
    return { pack, columns, source: withCounterPoles(source, columns.areas, scope.counterPoleTimes) };
  };

  return {
    ...betweenHandlers(inScope, () => opening),

    openPack: async ({ base, id, files }, task) => {
      const before = opening;
      opening = OpenPack.read(files ? madeFolder(id, files) : servedFolder(`${base}${id}/`), id, task);
      const pack = await opening;
      before.then(
        (old) => {
          old.close();
        },
        () => undefined,
      );
      return { answer: pack.answer() };
    },

    fineShapes: async ({ level }, { signal }) => ({ answer: await (await opening).fine(level, signal) }),

    layer: async (params, task) => {
      const { pack, columns, source } = await inScope(params, task);
      if (params.changeSince !== undefined) {
        const { level, basis, subset, changeSince: year } = params;
        // A scenario is tried on the year in view, not on the one before.
        const before = await inScope({ level, basis, subset, year }, task);
        // Few visits compare years: what measures a change comes when the first one asks.
        const { changeSince } = await import('./change-since.ts');
        return { answer: changeSince(params, { columns, source }, before) };
      }
      const answer = layerOf(params, columns, source);
      const lacking = lackingColumn(params.measure, source);
      if (!lacking) return { answer };
      const { levels, problems } = await pack.levelsWith(lacking, params.year);
      return { answer: { ...answer, onlyAt: levels, problems: [...answer.problems, ...problems] } };
    },

    pair: async (params, task) => {
      const { pack, columns, source } = await inScope(params, task);
      const { areas } = columns;
      const { neighbours } = pack.at(params.level);
      const [a, b] = [params.a, params.b].map((codes) => rowsOf(areas.codes, codes));
      const { inputs, extra } = source;
      const { year, basis, subset, suggested } = params;
      return {
        answer: relatePoles({
          year,
          basis,
          subset,
          areas,
          neighbours,
          inputs,
          extra,
          a: a ?? [],
          b: b ?? [],
          suggested,
        }),
      };
    },

    suggest: async (params, task) => {
      const { columns, source } = await inScope(params, task);
      const { areas } = columns;
      const { inputs } = source;
      return {
        answer: nearestCounterPole({
          areas,
          inputs,
          basis: params.basis,
          a: rowsOf(areas.codes, params.a),
          threshold: params.threshold,
        }),
      };
    },

    index: async (params, task) => {
      const { columns, source } = await inScope({ ...params, level: 'deso' }, task);
      const { year, basis, municipalities } = params;
      const { inputs, context } = source;
      const partOfStock = context.partOfStock === true;
      return {
        answer: indexMunicipalities({ year, basis, areas: columns.areas, inputs, partOfStock, municipalities }),
      };
    },

    table: async (params, task) => {
      const { level, year, scenario } = params;
      const parts = await inScope(params, task);
      const columns = scenario
        ? await (await import('./table-beside-today.ts')).tableBesideToday(params, parts, inScope, task)
        : tableColumns(parts.pack.manifest, parts.source);
      return { answer: { level, year, columns } };
    },

    exportAreas: async (params, task) => {
      const { exportAreas } = await import('./export-areas.ts');
      return { answer: await exportAreas(params, inScope, task) };
    },

    writeSheet: async ({ sheet, format }, task) => {
      const { writeSheet } = await import('./write-sheet.ts');
      return { answer: await writeSheet(sheet, format, task) };
    },

    polygon: async (params, task) => {
      const { pack, columns, source } = await inScope({ ...params, level: 'deso' }, task);
      const { shapes } = pack.at('deso');
      // Few visits draw: what measures a polygon comes when the first one asks.
      const { polygonAnswer } = await import('./polygon.ts');
      return { answer: await polygonAnswer({ ...params, areas: columns.areas, shapes, source, signal: task.signal }) };
    },
  };
}
