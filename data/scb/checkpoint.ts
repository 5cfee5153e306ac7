import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PartKeep } from '../../src/scb/part-keep.ts';
import type { FetchPart } from '../../src/scb/plan/order.ts';
import type { ScbService } from '../../src/scb/service.ts';

/** Writes a file that is either whole or not there, whenever the power goes. */
function writeWhole(path: string, bytes: Uint8Array | string): void {
  const unfinished = `${path}.unfinished`;
  const file = openSync(unfinished, 'w');
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, path);
}

/** What has arrived of one order, in a folder of its own: a killed command goes on from here. */
export class Checkpoint implements PartKeep {
  readonly folder: string;
  readonly #sources: ReadonlyMap<string, string>;
  readonly #today: () => string;
  #retrieved: Readonly<Record<string, string>>;

  /** `today` gives an ISO date: the first part of a source to arrive dates the source, and that date is kept. */
  constructor(folder: string, parts: readonly FetchPart[], today: () => string) {
    this.folder = folder;
    this.#sources = new Map(parts.map(({ id, source }) => [id, source]));
    this.#today = today;
    mkdirSync(join(folder, 'parts'), { recursive: true });
    this.#retrieved = this.#readDates();
  }

  /** Date of retrieval by source. */
  get retrieved(): Readonly<Record<string, string>> {
    return this.#retrieved;
  }

  get(id: string): Promise<Uint8Array | undefined> {
    const path = this.#path(id);
    return Promise.resolve(existsSync(path) ? readFileSync(path) : undefined);
  }

  put(id: string, bytes: Uint8Array): Promise<void> {
    // Pages of boundaries bear the id of their part with more after it.
    this.#date(this.#sources.get(id.replace(/-page-.*$/, '')));
    writeWhole(this.#path(id), bytes);
    return Promise.resolve();
  }

  drop(id: string): Promise<void> {
    rmSync(this.#path(id), { force: true });
    return Promise.resolve();
  }

  /** Takes everything away: at once in name, then in fact. */
  clear(): void {
    const gone = `${this.folder}.gone`;
    rmSync(gone, { recursive: true, force: true });
    if (existsSync(this.folder)) renameSync(this.folder, gone);
    rmSync(gone, { recursive: true, force: true });
  }

  /** Before the first part is kept, so that no kept part is without a date. */
  #date(source: string | undefined): void {
    if (source === undefined || Object.hasOwn(this.#retrieved, source)) return;
    this.#retrieved = { ...this.#retrieved, [source]: this.#today() };
    writeWhole(this.#datesPath(), `${JSON.stringify(this.#retrieved, null, 2)}\n`);
  }

  #path(id: string): string {
    return join(this.folder, 'parts', id);
  }

  #datesPath(): string {
    return join(this.folder, 'dates.json');
  }

  #readDates(): Readonly<Record<string, string>> {
    if (!existsSync(this.#datesPath())) return {};
    return JSON.parse(readFileSync(this.#datesPath(), 'utf8')) as Readonly<Record<string, string>>;
  }
}

/** The folder of an order's parts: the same order of the same service has the same. */
export function checkpointFolder(folder: string, service: ScbService, parts: readonly FetchPart[]): string {
  const asked = JSON.stringify([service, parts.map(({ id }) => id)]);
  return join(folder, createHash('sha256').update(asked).digest('hex').slice(0, 16));
}
