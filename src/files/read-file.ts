import { fail } from '../problem/problem.ts';
import { decodeText } from '../table/decode-text.ts';
import { parseJson } from '../table/parse-json.ts';
import { readJsonStat } from '../table/read-json-stat.ts';
import { readPx } from '../table/read-px.ts';
import type { FileTask, ReadFile } from './file-types.ts';
import { limits } from './limits.ts';
import { readCsvBlob } from './read-csv-blob.ts';
import { headBytes, sniff, sniffCompound } from './sniff.ts';
import type { ZipEntry } from './zip.ts';
import { readZip } from './zip.ts';

export type { ReadFile } from './file-types.ts';

function checkSize(blob: Blob, limit: number, file: string): void {
  if (blob.size > limit) fail('fileTooLarge', { bytes: blob.size, limit }, { file });
}

async function wholeOf(blob: Blob, limit: number, file: string, task: FileTask): Promise<Uint8Array> {
  checkSize(blob, limit, file);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  task.signal.throwIfAborted();
  task.progress(0.5);
  return bytes;
}

async function readTable(blob: Blob, file: string, task: FileTask): Promise<ReadFile> {
  const { table, delimiter, charset } = await readCsvBlob(blob, file, task);
  if (table.header.length < 2) fail('unknownFormat', { looksLike: 'text' }, { file });
  return { kind: 'tables', format: { type: 'csv', delimiter, charset }, tables: [{ name: '', table }] };
}

async function readPxFile(blob: Blob, file: string, task: FileTask): Promise<ReadFile> {
  const cube = readPx(await wholeOf(blob, limits.pxBytes, file, task), file);
  return { kind: 'cube', format: { type: 'px' }, cube };
}

/** What a JSON of boundaries says that it is, near its beginning or anywhere in its outermost members. */
const geographyTypes = ['Topology', 'FeatureCollection', 'Feature', 'GeometryCollection', 'MultiPolygon', 'Polygon'];
const saysGeography = new RegExp(`"type"\\s*:\\s*"(${geographyTypes.join('|')})"`);

/** Whether an object, or one of its members (a bundle of 1.x), has dimensions. */
function isCube(value: Readonly<Record<string, unknown>>): boolean {
  const members = [value, ...Object.values(value)];
  const found = members.some((member) => typeof member === 'object' && member !== null && 'dimension' in member);
  return found || value['class'] === 'collection';
}

async function readJson(blob: Blob, file: string, task: FileTask, head: string): Promise<ReadFile> {
  if (saysGeography.test(head)) return readGeography(blob, file, task);
  const value = parseJson(await wholeOf(blob, limits.jsonBytes, file, task), file);
  if (typeof value !== 'object' || value === null) return fail('unknownFormat', { looksLike: 'json' }, { file });
  const members = value as Readonly<Record<string, unknown>>;
  const type = typeof members['type'] === 'string' ? members['type'] : '';
  if (geographyTypes.includes(type)) return readGeography(blob, file, task);
  if (!isCube(members)) return fail('unknownFormat', { looksLike: 'json' }, { file });
  return { kind: 'cube', format: { type: 'json-stat' }, cube: readJsonStat(value, file) };
}

async function readGeography(blob: Blob, file: string, task: FileTask): Promise<ReadFile> {
  const { readGeoFile } = await import('./geo/read-geo-file.ts');
  return readGeoFile(blob, file, task);
}

/** What a zip holds, by its list: a workbook, boundaries, or something else. */
async function readArchive(blob: Blob, file: string, task: FileTask): Promise<ReadFile> {
  const entries = await readZip(blob, file, task.signal);
  if (entries.has('xl/workbook.xml')) return readWorkbookFile(blob, entries, file, task);
  const names = [...entries.keys()];
  const holds = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (holds(/^xl\/workbook\.bin$/)) return fail('unknownFormat', { looksLike: 'oldExcel' }, { file });
  if (holds(/\.(shp|gpkg|geojson|topojson)$/i)) return readGeography(blob, file, task);
  if (holds(/^(word|ppt)\//)) return fail('unknownFormat', { looksLike: 'word' }, { file });
  if (entries.has('mimetype') && entries.has('content.xml'))
    return fail('unknownFormat', { looksLike: 'openDocument' }, { file });
  return fail('unknownFormat', { looksLike: 'archive' }, { file });
}

async function readWorkbookFile(
  blob: Blob,
  entries: ReadonlyMap<string, ZipEntry>,
  file: string,
  task: FileTask,
): Promise<ReadFile> {
  checkSize(blob, limits.xlsxBytes, file);
  const { readWorkbook } = await import('./xlsx/read-workbook.ts');
  return { kind: 'tables', format: { type: 'xlsx' }, tables: await readWorkbook(entries, file, task) };
}

async function readCompound(blob: Blob, file: string, task: FileTask): Promise<ReadFile> {
  const what = sniffCompound(await wholeOf(blob, limits.xlsxBytes, file, task));
  return what === 'encrypted'
    ? fail('passwordProtected', {}, { file })
    : fail('unknownFormat', { looksLike: what }, { file });
}

/**
 * Reads a file of one's own, whatever it is: its content says, not its name. Tables of CSV and Excel, cubes of JSON-stat and PX, layers of GeoJSON,
 * TopoJSON, GeoPackage and zipped shapefile. Every library is fetched when a file wants it. Throws `emptyFile`, `unknownFormat` with what the file seems
 * to be, `fileTooLarge`, `passwordProtected`, what the readers throw, and the signal's reason when cancelled.
 */
export async function readFile(blob: Blob, name: string, task: FileTask): Promise<ReadFile> {
  if (blob.size === 0) return fail('emptyFile', {}, { file: name });
  const head = new Uint8Array(await blob.slice(0, headBytes).arrayBuffer());
  task.signal.throwIfAborted();
  const sniffed = sniff(head, name);
  switch (sniffed) {
    case 'csv':
      return readTable(blob, name, task);
    case 'px':
      return readPxFile(blob, name, task);
    case 'json':
      return readJson(blob, name, task, decodeText(head));
    case 'zip':
      return readArchive(blob, name, task);
    case 'geopackage':
      return readGeography(blob, name, task);
    case 'shapefile':
      return fail('looseShapefile', {}, { file: name });
    case 'compound':
      return readCompound(blob, name, task);
    default:
      return fail('unknownFormat', { looksLike: sniffed.looksLike }, { file: name });
  }
}
