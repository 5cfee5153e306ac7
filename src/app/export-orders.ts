import { tableRows } from '../panels/table/table-rows.ts';
import { shownTable } from '../panels/table/between-columns.ts';
import { tableNameParts, tableSheet } from '../panels/table/table-sheet.ts';
import { plainNameParts, plainSheet } from '../panels/plain-table/plain-sheet.ts';
import { areasAbout } from '../panels/share/files/areas-about.ts';
import { betweenParts, betweenTables } from '../panels/share/files/between-parts.ts';
import { pairStem, stemOf } from '../panels/share/files/file-stems.ts';
import { pairSheet } from '../panels/share/files/pair-sheet.ts';
import type { ExportOrder } from '../panels/share/share-action.ts';
import { fail } from '../problem/problem.ts';
import { askingOf } from '../store/questions-of.ts';
import { latest } from '../store/result.ts';
import { levelOf } from '../store/settle.ts';
import type { DataSheet } from '../table/data-sheet.ts';
import { fileName } from '../text/file-name.ts';
import type { ExportParts, MadeFile } from './export-parts.ts';
import { sentenceOf } from './sentence-of.ts';

type Order<K extends ExportOrder['kind']> = Extract<ExportOrder, { readonly kind: K }>;

/** How each order is done; what is heavy comes with the first of its kind. */
export const orders: {
  readonly [K in ExportOrder['kind']]: (order: Order<K>, parts: ExportParts) => Promise<MadeFile | null>;
} = {
  picture: async (order, parts) => (await import('./picture-orders.ts')).picture(order, parts),
  copyPicture: async (_, parts) => (await import('./picture-orders.ts')).copyPicture(parts),
  chart: async (order, parts) => (await import('./picture-orders.ts')).chart(order, parts),
  table: areasTable,
  pair,
  between,
  areas,
  print: async (_, { page }) => {
    await (await import('./report-room.ts')).printReport(page);
    return null;
  },
  package: async (_, parts) => {
    const { picture } = await import('./picture-orders.ts');
    const sheets = [
      () => pair({ kind: 'pair', format: 'csv' }, parts),
      () => areasTable({ kind: 'table', format: 'csv' }, parts),
    ];
    const png = picture({ kind: 'picture', format: 'png', scale: 2 }, parts);
    return (await import('./package-order.ts')).packageFile(parts, png, sheets);
  },
};

async function areasTable({ format }: Order<'table'>, parts: ExportParts): Promise<MadeFile> {
  const { state, view, pack, language, client, signal } = parts;
  const { scope } = askingOf(state, view, pack);
  const answer = await client.call('table', { ...scope, counterPoleTimes: view.threshold }, { signal });
  const { areas: of } = levelOf(pack, view.level);
  const layer = latest(state.layer);
  const table = shownTable(answer, { layer, frontiers: latest(state.between.frontiers), words: language, areas: of });
  const rows = tableRows(table, of, view);
  if (rows.length === 0) return fail('nothingToExport', {});
  const csvParts = { language, view, pack, areas: of, table, rows };
  const titles = { data: parts.words.sheets.table, about: parts.words.sheets.about };
  return written(
    { ...tableSheet(csvParts, format), titles },
    format,
    [...tableNameParts(csvParts), whatIf(parts)],
    parts,
  );
}

async function pair({ format }: Order<'pair'>, parts: ExportParts): Promise<MadeFile> {
  const { state, view, pack, language, words } = parts;
  const relation = latest(state.pair);
  if (!relation || state.pair.state !== 'ready') return fail('nothingToExport', {});
  const inView = new Set([...relation.a.municipalities, ...relation.b.municipalities]);
  const index = (latest(state.index) ?? []).filter(({ name }) => inView.has(name));
  const sentence = sentenceOf(state, language).text;
  const sheet = pairSheet(
    { relation, index, columns: pack.manifest.columns, language, words, view, pack, sentence },
    format,
  );
  return written(sheet, format, pairStem(relation, { view, pack, words }), parts);
}

async function between({ of, table: id, format }: Order<'between'>, parts: ExportParts): Promise<MadeFile> {
  const { state, view, pack, language, words } = parts;
  const from = betweenParts(state, language);
  const found = from && betweenTables(from).find((one) => one.of === of && one.table.id === id);
  if (!found) return fail('nothingToExport', {});
  const { table } = found;
  const { list } = language.format;
  const relation = from.relation;
  const poles = [list(relation?.a.names ?? []), list(relation?.b.names ?? [])] as const;
  const rows = Array.from({ length: table.length }, (_, row) => row);
  const plain = { language, view, pack, table, rows, poles };
  const titles = { data: table.title, about: words.sheets.about };
  return written({ ...plainSheet(plain, format), titles }, format, [...plainNameParts(plain), whatIf(parts)], parts);
}

async function areas(_: Order<'areas'>, parts: ExportParts): Promise<MadeFile> {
  const { state, view, pack, language, words, link, client, signal, onProgress } = parts;
  const { scope } = askingOf(state, view, pack);
  const stem = stemOf([words.stems.areas], { view: { ...view, municipality: '' }, pack, words });
  const name = fileName(stem, 'geojson');
  const about = areasAbout(name.replace(/\.geojson$/, ''), { view, pack, link }, language);
  const params = { ...scope, counterPoleTimes: view.threshold, about };
  return { name, content: await client.call('exportAreas', params, { signal, onProgress }) };
}

/** A table with its link, as a file that the worker writes. */
async function written(
  sheet: DataSheet,
  format: 'csv' | 'xlsx',
  stem: readonly string[],
  { words, link, client, signal, onProgress }: ExportParts,
): Promise<MadeFile> {
  const about = [...sheet.about, [words.about.link, link] as const];
  const content = await client.call('writeSheet', { sheet: { ...sheet, about }, format }, { signal, onProgress });
  return { name: fileName(stem, format), content };
}

function whatIf({ view, words }: ExportParts): string {
  return view.scenario.length > 0 ? words.stems.whatIf : '';
}
