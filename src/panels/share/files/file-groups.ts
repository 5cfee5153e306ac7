import type { LevelAnswer, PackAnswer } from '../../../protocol/requests.ts';
import { latest } from '../../../store/result.ts';
import { levelOf } from '../../../store/settle.ts';
import type { SettledView, State } from '../../../store/state.ts';
import { fileName } from '../../../text/file-name.ts';
import type { BetweenLanguage } from '../../../text/load-between-text.ts';
import type { FilesText } from '../../../text/sv/sharing/files.ts';
import { areaRows } from '../../table/table-rows.ts';
import type { ChartName, ExportOrder } from '../share-action.ts';
import { betweenParts, betweenTables } from './between-parts.ts';
import type { FileGroup, FileRow, FileWay } from './file-rows.ts';
import { pairStem, stemOf } from './file-stems.ts';

/** What the list of files is made from. */
export interface GroupParts {
  readonly state: State;
  readonly view: SettledView;
  readonly pack: PackAnswer;
  readonly language: BetweenLanguage;
  readonly words: FilesText;
  /** Charts that stand on the page. */
  readonly charts: readonly ChartName[];
}

/** Px of a picture lying down, at its smallest. */
const picturePx = [1280, 800] as const;

/** All that can be saved of what is on screen, and why the rest cannot, in the order of the page. */
export function fileGroups(parts: GroupParts): readonly FileGroup[] {
  return [
    pictureGroup(parts),
    chartGroup(parts),
    tableGroup(parts),
    pairGroup(parts),
    betweenGroup(parts),
    areasGroup(parts),
    printGroup(parts),
  ];
}

function group(key: keyof FilesText['groups'], rows: readonly FileRow[], { words }: GroupParts, why = ''): FileGroup {
  return { key, ...words.groups[key], rows, why };
}

function named(stem: readonly string[]): string {
  return fileName(stem, '').replace(/\.$/, '');
}

function way(order: ExportOrder, format: string, what: string, { words }: GroupParts): FileWay {
  return { order, words: format, said: words.save(what, format) };
}

function pictureGroup(parts: GroupParts): FileGroup {
  const { view, words, language } = parts;
  const { title } = words.groups.picture;
  const { count } = language.format;
  const ways: readonly FileWay[] = [
    ...([1, 2, 4] as const).map((scale) =>
      way({ kind: 'picture', format: 'png', scale }, words.times(scale), title, parts),
    ),
    way({ kind: 'picture', format: 'svg', scale: 1 }, words.formats.svg, title, parts),
    { order: { kind: 'copyPicture' }, words: words.copy, said: words.copy },
  ];
  const stem = named(stemOf([words.stems.picture], { ...parts, view: { ...view, municipality: '' } }));
  const size = words.pixels(count(picturePx[0]), count(picturePx[1]));
  return group('picture', [{ key: 'picture', title, size, stem, ways, why: '' }], parts);
}

function chartGroup(parts: GroupParts): FileGroup {
  const { charts, words } = parts;
  const rows = charts.map((chart): FileRow => {
    const title = words.charts[chart];
    return {
      key: `chart-${chart}`,
      title,
      size: '',
      stem: named(stemOf([title], parts)),
      ways: (['png', 'svg'] as const).map((format) =>
        way({ kind: 'chart', chart, format }, words.formats[format], title, parts),
      ),
      why: '',
    };
  });
  return group('chart', rows, parts, words.why.noChart);
}

/** CSV and a workbook of the same. */
function bothFormats(
  order: (format: 'csv' | 'xlsx') => ExportOrder,
  what: string,
  parts: GroupParts,
): readonly FileWay[] {
  return (['csv', 'xlsx'] as const).map((format) => way(order(format), parts.words.formats[format], what, parts));
}

function tableGroup(parts: GroupParts): FileGroup {
  const { view, pack, words, language } = parts;
  const { title } = words.groups.table;
  const { areas }: LevelAnswer = levelOf(pack, view.level);
  const { count } = language.format;
  const [shown, all] = [areaRows(areas, view).length, areas.codes.length];
  const size = shown === all ? words.areas(count(all)) : words.filtered(count(shown), count(all));
  const ways = bothFormats((format) => ({ kind: 'table', format }), title, parts);
  const stem = named(stemOf([language.text.table.csv.file], parts));
  return group('table', [{ key: 'table', title, size, stem, ways, why: shown === 0 ? words.why.noRows : '' }], parts);
}

function pairGroup(parts: GroupParts): FileGroup {
  const { state, words } = parts;
  const { title } = words.groups.pair;
  const relation = latest(state.pair);
  const why = state.pair.state === 'waiting' ? words.why.waiting : relation ? '' : words.why.noPair;
  const row: FileRow = {
    key: 'pair',
    title,
    size: relation ? [relation.a, relation.b].map(({ names, codes }) => names[0] || codes[0]).join(' – ') : '',
    stem: relation ? named(pairStem(relation, parts)) : '',
    ways: bothFormats((format) => ({ kind: 'pair', format }), title, parts),
    why: state.pair.state === 'failed' ? words.why.noPair : why,
  };
  return group('pair', [row], parts);
}

function betweenGroup(parts: GroupParts): FileGroup {
  const { state, language, words } = parts;
  const from = betweenParts(state, language);
  const rows = (from ? betweenTables(from) : []).map(({ of, table }): FileRow => {
    const { id, title, length } = table;
    return {
      key: `between-${of}-${id}`,
      title,
      size: words.rows(language.format.count(length), length === 1),
      stem: named(stemOf([title], { ...parts, view: { ...parts.view, municipality: '' } })),
      ways: bothFormats((format) => ({ kind: 'between', of, table: id, format }), title, parts),
      why: '',
    };
  });
  return group('between', rows, parts, words.why.noBetween);
}

function areasGroup(parts: GroupParts): FileGroup {
  const { view, pack, words, language } = parts;
  const { title } = words.groups.areas;
  const { areas } = levelOf(pack, view.level);
  const row: FileRow = {
    key: 'areas',
    title,
    size: words.areas(language.format.count(areas.codes.length)),
    stem: named(stemOf([words.stems.areas], { ...parts, view: { ...view, municipality: '' } })),
    ways: [way({ kind: 'areas' }, words.formats.geojson, title, parts)],
    why: '',
  };
  return group('areas', [row], parts);
}

function printGroup(parts: GroupParts): FileGroup {
  const { state, words } = parts;
  const { title } = words.groups.print;
  const row: FileRow = {
    key: 'print',
    title,
    size: '',
    stem: '',
    ways: [{ order: { kind: 'print' }, words: words.print, said: `${words.print}: ${title}` }],
    why: latest(state.pair) ? '' : words.why.noPair,
  };
  return group('print', [row], parts);
}
