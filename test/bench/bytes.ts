import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Figure } from './figure.ts';

/** What the build makes, as far as weights are concerned. */
export interface BuiltFile {
  readonly name: string;
  readonly gzipBytes: number;
  /** Files that are loaded together with it. */
  readonly imports: readonly string[];
  /** Files that it may ask for later. */
  readonly laterImports: readonly string[];
  readonly isEntry: boolean;
  readonly holds: 'deck' | 'map' | 'data' | 'between' | 'other';
}

const deck = /node_modules\/@(deck|luma|loaders|math|probe)\.gl\//;
const map = /node_modules\/maplibre-gl\//;
/** The dialog where data are fetched and read, and its words. */
const data = /src\/(panels\/data|app\/(data-dialog-room|fetch-desk|files-desk)|text\/(sv|en)\/(data|own-files))/;

/** What lies between the poles: drawer, sheet, "Tänk om", their words, and what they draw on the map. */
const between =
  /src\/(panels\/(drawer|between-text|suggest|frontiers|transect|meeting-scale|meeting-places|development|distribution|what-if)|map\/between|table\/read-route|text\/(sv|en)\/between)/;
/** The parts of the analysis worker that come with the first question about what lies between, by the names of their files. */
const betweenWorker = new RegExp(
  `/(${readdirSync(new URL('../../src/analysis/between/', import.meta.url))
    .map((name) => name.replace(/\.ts$/, ''))
    .join('|')}|read-route)-`,
);

const gzipBytes = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;

/** Builds the app in memory and weighs every file of it. */
export async function weighBuild(): Promise<BuiltFile[]> {
  const result = await build({ logLevel: 'silent', build: { write: false } });
  if (!('output' in result)) throw new Error('The build gave no single output.');
  return result.output.map((file): BuiltFile => {
    if (file.type === 'asset') {
      const later = { imports: [], laterImports: [], isEntry: false };
      // Workers are built apart: all of their script but the map's and the analysis' belongs to the import worker.
      const holds = !/\.js$/.test(file.fileName) || ownWorker.test(file.fileName) ? 'other' : inWorker(file.fileName);
      return { name: file.fileName, gzipBytes: gzipBytes(file.source), ...later, holds };
    }
    const modules = file.moduleIds;
    const styles = (file as { viteMetadata?: { importedCss?: Set<string> } }).viteMetadata?.importedCss ?? [];
    return {
      name: file.fileName,
      gzipBytes: gzipBytes(file.code),
      imports: [...file.imports, ...styles],
      laterImports: file.dynamicImports,
      isEntry: file.isEntry,
      holds: held(modules),
    };
  });
}

function inWorker(fileName: string): 'between' | 'data' {
  return betweenWorker.test(fileName) ? 'between' : 'data';
}

function held(modules: readonly string[]): BuiltFile['holds'] {
  const kinds = { deck, map, data, between } as const;
  const found = (Object.keys(kinds) as (keyof typeof kinds)[]).find((kind) =>
    modules.some((id) => kinds[kind].test(id)),
  );
  return found ?? 'other';
}

/** The files that arrive with those named: they, and all that they import at once. */
export function together(files: readonly BuiltFile[], names: Iterable<string>): Set<string> {
  const byName = new Map(files.map((file) => [file.name, file]));
  const found = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name) || !byName.has(name)) continue;
    found.add(name);
    waiting.push(...(byName.get(name)?.imports ?? []));
  }
  return found;
}

function weight(files: readonly BuiltFile[], names: ReadonlySet<string>): number {
  return files.filter(({ name }) => names.has(name)).reduce((sum, { gzipBytes }) => sum + gzipBytes, 0) / 1024;
}

const without = (files: readonly BuiltFile[], names: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(files.map(({ name }) => name).filter((name) => !names.has(name)));
const isCode = ({ name }: BuiltFile): boolean => /\.(m?js|css|html)$/.test(name);
const ownWorker = /worker|analysis/;
const isWorker = ({ name, isEntry }: BuiltFile): boolean => ownWorker.test(name) && !isEntry;

/** (e) Bytes over the wire, gzip level 9, by the moment they are needed. */
export async function benchBytes(): Promise<Figure[]> {
  const files = (await weighBuild()).filter((file) => !file.name.endsWith('.map'));
  const code = files.filter(isCode);
  const entry = together(files, [
    // The embedded page is another, with a part of the bench of its own.
    ...code
      .filter((file) => (file.isEntry || file.name.endsWith('.html')) && !/embed/.test(file.name))
      .map(({ name }) => name),
  ]);
  const deckFiles = new Set(code.filter(({ holds }) => holds === 'deck').map(({ name }) => name));
  const mapStart = code.filter(({ holds }) => holds === 'map').map(({ name }) => name);
  const asksForMap = code
    .filter(({ laterImports }) => laterImports.length > 0)
    .flatMap(({ laterImports }) => laterImports)
    .filter((name) => mapStart.some((start) => together(files, [name]).has(start)));
  const withMap = new Set([
    ...entry,
    ...together(files, [...mapStart, ...asksForMap]),
    ...code.filter(isWorker).map(({ name }) => name),
  ]);
  for (const name of deckFiles) withMap.delete(name);
  const beyond = (kind: BuiltFile['holds']): Set<string> => {
    const named = code.filter(({ holds }) => holds === kind).map(({ name }) => name);
    return new Set([...together(files, named)].filter((name) => !withMap.has(name)));
  };
  const betweenFiles = beyond('between');
  const dataFiles = beyond('data');
  const fonts = files.filter(({ name }) => /\.woff2$/.test(name));
  const workers = new Set(code.filter(isWorker).map(({ name }) => name));
  return [
    figure('entry before the map (script, style, page)', weight(code, entry), 70),
    figure('app with the map and its workers, before deck', weight(code, withMap), 560),
    figure(
      'everything that shows a region',
      weight(code, without(code, new Set([...dataFiles, ...betweenFiles]))),
      850,
    ),
    figure('what lies between, part by part when first shown', weight(code, betweenFiles)),
    figure('fetching from SCB and reading own files, when first asked for', weight(code, dataFiles)),
    { ...figure('of which workers', weight(code, workers)), note: [...workers].join(', ') },
    { ...figure('fonts, each loaded when its letters are on the page', sumKb(fonts)), note: `${fonts.length} files` },
    ...demoPack(),
  ];
}

function figure(what: string, value: number, atMost?: number): Figure {
  return { part: 'e', what, value, unit: 'KB gzip', ...(atMost === undefined ? {} : { goal: { atMost } }) };
}

function sumKb(files: readonly BuiltFile[]): number {
  return files.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0) / 1024;
}

/** The pack whole, and the part of it that the first visit reads. */
function demoPack(): Figure[] {
  const folder = fileURLToPath(new URL('../../public/packs/exempel/', import.meta.url));
  const names = readdirSync(folder);
  const weigh = (name: string): number => gzipBytes(readFileSync(folder + name)) / 1024;
  const whole = names.reduce((sum, name) => sum + weigh(name), 0);
  return [{ ...figure('demo pack, all its files', whole, 300), note: `${names.length} files` }];
}
