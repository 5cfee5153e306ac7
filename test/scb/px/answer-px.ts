import type { Answer, Call } from '../answer.ts';
import { jsonAnswer } from '../answer.ts';
import type { Limits } from '../limits.ts';
import type { ScbTable } from '../tables/table.ts';
import { scbTables } from '../tables/tables.ts';
import type { Region, RegionList } from '../world/regions.ts';
import { BrokenByRepeatedValue, choose } from './choose.ts';
import { dataset, metadata } from './dataset.ts';
import { codelist, config, listTables, oneTable } from './listing.ts';
import type { Language } from './query.ts';
import { readLanguage, readQuery, selectionOfBody, selectionOfQuery } from './query.ts';
import type { Wording } from './refusal.ts';
import { noSuchTable, problemJson, Refusal } from './refusal.ts';
import type { Changes, TableView } from './table-view.ts';
import { viewTable } from './table-view.ts';

/** Where PxWebApi 2 begins. */
export const pxPath = '/api/v2';

export interface PxService {
  /** Answers one call below `pxPath`; every refusal is a problem as the specification has it. */
  answer(call: Call, changes: Changes): Answer;
}

/** The statistics service over a world of regions. */
export function pxService(
  world: ReadonlyMap<RegionList, readonly Region[]>,
  limits: Limits,
  wording: Wording,
): PxService {
  const views = new Map<string, TableView>();
  const viewOf = (table: ScbTable, changes: Changes): TableView => {
    const key = `${table.id}/${changes.title}/${changes.codes}`;
    const view = views.get(key) ?? viewTable(table, world, changes);
    views.set(key, view);
    return view;
  };
  return {
    answer(call, changes) {
      try {
        return answerCall(call, (table) => viewOf(table, changes), limits);
      } catch (error) {
        if (error instanceof BrokenByRepeatedValue) return { status: 500, type: 'text/plain', body: '' };
        if (error instanceof Refusal) return refusalAnswer(error, wording);
        throw error;
      }
    },
  };
}

/** A refusal as an answer. */
export function refusalAnswer(refusal: Refusal, wording: Wording): Answer {
  return {
    status: refusal.status,
    type: 'application/problem+json; charset=utf-8',
    body: problemJson(refusal, wording),
  };
}

function answerCall(call: Call, viewOf: (table: ScbTable) => TableView, limits: Limits): Answer {
  const query = readQuery(call.search);
  const language = readLanguage(query);
  const [kind = '', id, last] = call.path
    .slice(pxPath.length + 1)
    .split('/')
    .map(decodeURIComponent);
  if (call.method !== 'GET' && !(call.method === 'POST' && last === 'data'))
    throw new Refusal(405, 'Method Not Allowed', `${call.method} is not answered here`);
  if (kind === 'config') return jsonAnswer(config(limits));
  if (kind === 'codelists' && id !== undefined)
    return jsonAnswer(codelist(scbTables.map(viewOf), id, language, pxPath));
  if (kind !== 'tables') throw new Refusal(404, 'Not Found', 'There is no such address');
  if (id === undefined) return jsonAnswer(listTables(scbTables, viewOf, query, language, pxPath));
  const table = scbTables.find((one) => one.id === id.toUpperCase());
  if (!table) throw noSuchTable(id);
  return answerTable(call, viewOf(table), last, query, language, limits);
}

function answerTable(
  call: Call,
  view: TableView,
  part: string | undefined,
  query: ReadonlyMap<string, string>,
  language: Language,
  limits: Limits,
): Answer {
  if (part === undefined) return jsonAnswer(oneTable(view, language, pxPath));
  if (part === 'metadata') return jsonAnswer(metadata(view, language));
  if (part !== 'data') throw new Refusal(404, 'Not Found', 'There is no such address');
  const format = query.get('outputFormat') ?? 'json-stat2';
  if (format.toLowerCase() !== 'json-stat2')
    throw new Refusal(400, 'Unsupported output format', `Output format ${format} is not supported`);
  const selections = call.method === 'POST' ? selectionOfBody(call.body) : selectionOfQuery(query);
  return jsonAnswer(dataset(view, choose(view, selections, limits.cells), language));
}
