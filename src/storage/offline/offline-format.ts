import type { BothLanguages } from '../../pack/pack.ts';

/** A file that is kept: its path below the app, its bytes as they are, and their sum, with which it is known again. */
export interface KeptFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal; '' for a file that whoever runs the app may change without building. */
  readonly sha256: string;
}

/** `offline.json`, written by the build: every file of the app, without the packs and without what is made for other sites. */
export interface OfflineList {
  readonly format: 1;
  /** Names the build: two with the same have the same files. */
  readonly version: string;
  readonly files: readonly KeptFile[];
}

/** What lies in a cache of its own: the app or a region, with everything needed to tell of it and to serve it. */
export interface KeptAbout {
  readonly format: 1;
  readonly kind: 'app' | 'region';
  /** `app`, or the pack's id. */
  readonly id: string;
  /** The build, or the edition of the pack: the beginning of its manifest's sum. */
  readonly edition: string;
  readonly title?: BothLanguages;
  readonly fictional?: boolean;
  readonly areas?: number;
  readonly files: readonly KeptFile[];
}

/** A part of what is prepared, as the pointer names it. */
export interface PointedPart {
  readonly edition: string;
  /** When it was prepared, ISO date and time by the clock of this machine: only to be read by people. */
  readonly date: string;
}

/**
 * What is in force. Replaced whole, in one write, when everything that it names is complete: what it does not name is unfinished, or has been replaced and
 * waits for the windows that still use it.
 */
export interface Pointer {
  readonly format: 1;
  readonly app: PointedPart | undefined;
  readonly regions: Readonly<Record<string, PointedPart>>;
  /** Names of caches that windows of an older version may still use. */
  readonly replaced: readonly string[];
}

export const noPointer: Pointer = { format: 1, app: undefined, regions: {}, replaced: [] };

/** The list that the build writes, beside `index.html`. */
export const listFile = 'offline.json';
/** The script of the service worker. Its name never changes. */
export const workerFile = 'offline-worker.js';
/** Files that whoever runs the app may change without building: asked for anew whenever there is a network. */
export const changeableFiles: readonly string[] = ['webbplats.json', 'scb.json'];
/** The list of regions that the server offers. */
export const regionsFile = 'packs/index.json';

/** What every cache of an app begins with. Two apps below the same address share one store of caches: each has the path that it lies at in the name. */
export function prefixOf(base: string): string {
  return `mellanrum ${encodeURIComponent(new URL(base).pathname)} `;
}

/** The cache with the pointer alone. */
export function pointerCache(base: string): string {
  return `${prefixOf(base)}prepared`;
}

/** The cache of one edition of the app or of a region. */
export function cacheOf(base: string, { kind, id, edition }: Pick<KeptAbout, 'kind' | 'id' | 'edition'>): string {
  return `${prefixOf(base)}${kind} ${encodeURIComponent(id)} ${edition}`;
}

/** The key under which a cache tells what it holds, and the pointer cache what is in force. No file of the app is called so. */
export function aboutKey(base: string): string {
  return `${base}offline-about`;
}

/** The list as the server gave it; undefined where it is none, as where the app is served unbuilt. */
export function readList(value: unknown): OfflineList | undefined {
  if (!isRecord(value) || value['format'] !== 1 || typeof value['version'] !== 'string') return undefined;
  const { files, version } = value;
  if (!Array.isArray(files) || files.length === 0 || !files.every(isFile)) return undefined;
  return { format: 1, version, files };
}

/** What a cache says that it holds; undefined where it was not finished, or was written by another version in another way. */
export function readAbout(value: unknown): KeptAbout | undefined {
  if (!isRecord(value) || value['format'] !== 1 || !Array.isArray(value['files'])) return undefined;
  return value['files'].every(isFile) ? (value as unknown as KeptAbout) : undefined;
}

/** What is in force: nothing where there is no pointer, `newer` where a newer version of the app wrote it in a way that is not known here. */
export function readPointer(value: unknown): Pointer | 'newer' {
  if (!isRecord(value) || typeof value['format'] !== 'number') return noPointer;
  if (value['format'] > 1) return 'newer';
  const { app, regions, replaced } = value;
  const parts = isRecord(regions) ? Object.entries(regions).filter(([, part]) => isPart(part)) : [];
  return {
    format: 1,
    app: isPart(app) ? app : undefined,
    regions: Object.fromEntries(parts) as Record<string, PointedPart>,
    replaced: Array.isArray(replaced) ? replaced.filter((one) => typeof one === 'string') : [],
  };
}

/** What files take together. */
export function bytesOfFiles(files: readonly KeptFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isPart(value: unknown): value is PointedPart {
  return isRecord(value) && typeof value['edition'] === 'string' && typeof value['date'] === 'string';
}

function isFile(value: unknown): value is KeptFile {
  if (!isRecord(value)) return false;
  const { path, bytes, sha256 } = value;
  // A path leads to a file below the app, never beside it or to another site.
  const isBelow = typeof path === 'string' && /^[\w.-]+(\/[\w.-]+)*$/.test(path) && !path.split('/').includes('..');
  return isBelow && typeof bytes === 'number' && bytes >= 0 && typeof sha256 === 'string';
}
