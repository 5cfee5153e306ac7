import type { Limits } from '../limits.ts';
import type { ScbTable } from '../tables/table.ts';
import { regionLists } from '../world/regions.ts';
import type { Language } from './query.ts';
import { noSuchCodelist, Refusal } from './refusal.ts';
import type { TableView } from './table-view.ts';

interface Link {
  readonly rel: string;
  readonly hreflang: string;
  readonly href: string;
}

const link = (rel: string, language: Language, href: string): Link => ({ rel, hreflang: language, href });

/** `/config`. */
export function config({ calls, seconds, cells }: Limits): Record<string, unknown> {
  return {
    apiVersion: '2.0.0',
    appVersion: 'stand-in',
    languages: [
      { id: 'sv', label: 'Svenska' },
      { id: 'en', label: 'English' },
    ],
    defaultLanguage: 'sv',
    maxDataCells: cells,
    maxCallsPerTimeWindow: calls,
    timeWindow: seconds,
    license: 'https://creativecommons.org/share-your-work/public-domain/cc0/',
    sourceReferences: [
      { language: 'sv', text: 'Källa: SCB' },
      { language: 'en', text: 'Source: Statistics Sweden' },
    ],
    defaultDataFormat: 'json-stat2',
    dataFormats: ['json-stat2'],
    features: [{ id: 'CORS', params: [{ key: 'enabled', value: 'True' }] }],
  };
}

/** `/tables/{id}`, without its language. */
function tableItem(view: TableView, language: Language, base: string): Record<string, unknown> {
  const { table, title } = view;
  const own = `${base}/tables/${table.id}`;
  return {
    id: table.id,
    label: title[language],
    description: '',
    sortCode: table.id,
    updated: table.updated,
    firstPeriod: String(table.years.from),
    lastPeriod: String(table.years.to),
    category: 'public',
    variableNames: view.variables.map(({ label }) => label[language]),
    discontinued: table.years.to < 2024,
    source: language === 'sv' ? 'SCB' : 'Statistics Sweden',
    subjectCode: table.subject.code,
    timeUnit: 'Annual',
    paths: [[{ id: table.subject.code, label: table.subject.label[language], sortCode: table.subject.code }]],
    links: [
      link('self', language, `${own}?lang=${language}`),
      link('metadata', language, `${own}/metadata?lang=${language}`),
      link('data', language, `${own}/data?lang=${language}&outputFormat=json-stat2`),
    ],
  };
}

/** `/tables/{id}`. */
export function oneTable(view: TableView, language: Language, base: string): Record<string, unknown> {
  return { language, ...tableItem(view, language, base) };
}

/** `/tables`, searched and paged. Throws `Refusal` 404 for a page that is not there. */
export function listTables(
  tables: readonly ScbTable[],
  viewOf: (table: ScbTable) => TableView,
  query: ReadonlyMap<string, string>,
  language: Language,
  base: string,
): Record<string, unknown> {
  const words = (query.get('query') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = tables.filter((table) => {
    const text = `${table.id} ${table.title[language]} ${table.matrix}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const pageSize = positive(query.get('pageSize'), 20);
  const pageNumber = positive(query.get('pageNumber'), 1);
  const totalPages = Math.max(1, Math.ceil(found.length / pageSize));
  if (pageNumber > totalPages) throw new Refusal(404, 'Non-existent page', 'Non-existent page');
  const page = found.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
  return {
    language,
    tables: page.map((table) => tableItem(viewOf(table), language, base)),
    page: { pageNumber, pageSize, totalElements: found.length, totalPages, links: [] },
    links: [link('self', language, `${base}/tables?lang=${language}`)],
  };
}

function positive(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Refusal(400, 'Parameter error', `${text} is not a page`);
  return number;
}

/** `/codelists/{id}`. Throws `Refusal` 404. */
export function codelist(views: readonly TableView[], id: string, language: Language, base: string): unknown {
  const view = views.find(({ lists }) => lists.some((list) => list === id));
  const list = view?.lists.find((one) => one === id);
  if (!view || !list) throw noSuchCodelist(id);
  return {
    id,
    label: regionLists[list][language],
    language,
    languages: ['sv', 'en'],
    elimination: false,
    type: 'Valueset',
    values: [...view.regions.values()]
      .filter((region) => region.list === list)
      .map(({ code, label }) => ({ code, label: label[language], valueMap: [code] })),
    links: [link('self', language, `${base}/codelists/${id}?lang=${language}`)],
  };
}
