import type { Level } from '../geography/area-set.ts';
import type { LevelGeography } from '../geography/level-geography.ts';
import { fail, problem, ProblemError } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import type { LevelAnswer, Outlines, PackAnswer } from '../protocol/requests.ts';
import type { Task } from '../protocol/serve.ts';
import type { PackGeography } from '../pack/decode-pack.ts';
import { decodePack, decodeValues } from '../pack/decode-pack.ts';
import { isMadeHere } from '../pack/made-pack.ts';
import { decodeText } from '../table/decode-text.ts';
import { readManifest } from '../pack/pack-format.ts';
import type { PackFile, PackManifest } from '../pack/pack.ts';
import { packChoices } from './pack-choices.ts';
import type { PackFolder } from './pack-folder.ts';
import { readPackFile } from './pack-folder.ts';

import type { LargerFigures, YearColumns } from './year-columns.ts';
import { atLevel } from './year-columns.ts';

type LargerLevel = Exclude<Level, 'deso'>;

/** A pack that has been read: its geography, and its years as they are asked for. */
export class OpenPack {
  readonly manifest: PackManifest;
  readonly geography: PackGeography;
  private readonly folder: PackFolder;
  private readonly years = new Map<string, Promise<YearColumns>>();
  private readonly largerFigures = new Map<string, Promise<LargerFigures>>();
  private readonly addresses: string[] = [];

  private constructor(folder: PackFolder, manifest: PackManifest, geography: PackGeography) {
    this.folder = folder;
    this.manifest = manifest;
    this.geography = geography;
  }

  /** Fetches, checks and decodes. Throws `packNotFound`, `packMadeElsewhere`, `network`, `wrongChecksum` and what `readManifest` and `decodePack` throw. */
  static async read(folder: PackFolder, id: string, { signal, progress }: Task): Promise<OpenPack> {
    const manifestBytes = await folder.read('pack.json', signal).catch((error: unknown) => {
      if (signal.aborted) throw error;
      return fail(isMadeHere(id) ? 'packMadeElsewhere' : 'packNotFound', { id });
    });
    const manifest = readManifest(decodeText(manifestBytes));
    progress(0.2);
    const areas = await readPackFile(folder, manifest.files.areas, signal);
    progress(0.5);
    const pack = new OpenPack(folder, manifest, decodePack(manifest, decodeText(areas)));
    progress(0.8);
    return pack;
  }

  /** One year at one level; read once, then kept. Throws `missingYears` for a year that the pack does not have. */
  async year(year: number, level: Level, signal: AbortSignal): Promise<YearColumns> {
    const deso = await this.kept(`${year.toString()} deso`, () => this.readYear(year));
    signal.throwIfAborted();
    if (level === 'deso') return deso;
    const { areas } = this.at(level);
    return this.kept(`${year.toString()} ${level}`, async () => atLevel(areas, deso, await this.larger(year, level)));
  }

  /** The geography of a level. Throws `linkField` where the pack does not know it. */
  at(level: Level): LevelGeography {
    return this.geography[level] ?? fail('linkField', { value: level }, { field: 'niva' });
  }

  /** The larger levels whose source has a column that year, for a column that a level lacks; and what kept it from being looked for. */
  async levelsWith(column: string, year: number): Promise<{ levels: readonly Level[]; problems: readonly Problem[] }> {
    const known = (['regso', 'kommun'] as const).filter((level) => this.geography[level]);
    const read = await Promise.all(known.map((level) => this.larger(year, level)));
    return {
      levels: known.filter((_, i) => Object.hasOwn(read[i]?.columns ?? {}, column)),
      problems: read.flatMap(({ unread }) => unread),
    };
  }

  /** What the main thread is told of the pack. The buffers are copied: the worker goes on using its own. */
  answer(): PackAnswer {
    const { geography, manifest } = this;
    const borders = this.address(geography.borders);
    return {
      manifest,
      deso: this.level(geography.deso, borders),
      ...(geography.regso && { regso: this.level(geography.regso, borders) }),
      kommun: this.level(geography.kommun, borders),
      water: this.address(geography.water),
      railway: this.address(geography.railway),
      roads: this.address(geography.roads),
      ...packChoices(manifest),
      problems: geography.problems,
    };
  }

  /** A file of the pack that is read only when something asks for it. Throws as `readPackFile`. */
  read(file: PackFile, signal: AbortSignal): Promise<Uint8Array> {
    return readPackFile(this.folder, file, signal);
  }

  /** Addresses of the finer outlines of a level; '' where the pack has none. */
  async fine(level: Level, signal: AbortSignal): Promise<Outlines> {
    const fine = await this.finer(signal);
    const drawn = fine?.[level];
    return fine && drawn ? this.outlines(drawn, this.address(fine.borders)) : { areas: '', lines: '', borders: '' };
  }

  /** A level as finely drawn as the pack has it. Throws as `readPackFile` and `decodePack`. */
  async finest(level: Level, signal: AbortSignal): Promise<LevelGeography> {
    return (await this.finer(signal))?.[level] ?? this.at(level);
  }

  /** The finer geography, read anew each time: it is large, and few ask for it twice. */
  private async finer(signal: AbortSignal): Promise<PackGeography | undefined> {
    const file = this.manifest.files.fine;
    return file && decodePack(this.manifest, decodeText(await readPackFile(this.folder, file, signal)), file.path);
  }

  /** Lets go of the addresses that were given out. */
  close(): void {
    for (const address of this.addresses) URL.revokeObjectURL(address);
  }

  private level(level: LevelGeography, borders: string): LevelAnswer {
    const { areas, shapes, neighbours } = level;
    return { areas, shapes, neighbours, drawing: this.outlines(level, borders) };
  }

  private outlines({ geojson, lines }: LevelGeography, borders: string): Outlines {
    return { areas: this.address(geojson), lines: this.address(lines), borders };
  }

  /** An address of a text of GeoJSON; '' for none. It lives as long as the pack is open. */
  address(text: string): string {
    if (text === '') return '';
    const address = URL.createObjectURL(new Blob([text], { type: 'application/geo+json' }));
    this.addresses.push(address);
    return address;
  }

  private kept(key: string, make: () => Promise<YearColumns>): Promise<YearColumns> {
    const known = this.years.get(key);
    if (known) return known;
    const made = make();
    this.years.set(key, made);
    made.catch(() => this.years.delete(key));
    return made;
  }

  /** Not aborted with the question: the next question most likely wants the same year. */
  private async readYear(year: number): Promise<YearColumns> {
    const file = this.manifest.files.values.find((values) => values.year === year);
    if (!file) return fail('missingYears', { years: [year] }, { file: 'pack.json' });
    const bytes = await readPackFile(this.folder, file, new AbortController().signal);
    const { areas } = this.geography.deso;
    const { columns, problems } = decodeValues(this.manifest, areas.codes, bytes, file.path);
    return { areas, byId: columns, problems };
  }

  /** What the source itself says of larger areas that year; read once, then kept, also that it could not be read: the level is then worked out instead. */
  private larger(year: number, level: LargerLevel): Promise<LargerFigures> {
    const key = `${year.toString()} ${level}`;
    const known = this.largerFigures.get(key);
    if (known) return known;
    const read = this.readLarger(year, level).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      return { columns: {}, problems: [], unread: [largerNotRead(error.problem, year, level)] };
    });
    this.largerFigures.set(key, read);
    return read;
  }

  private async readLarger(year: number, level: LargerLevel): Promise<LargerFigures> {
    const file = this.manifest.files.larger?.find((larger) => larger.year === year && larger.level === level);
    if (!file) return { columns: {}, problems: [], unread: [] };
    const bytes = await readPackFile(this.folder, file, new AbortController().signal);
    return { ...decodeValues(this.manifest, this.at(level).areas.codes, bytes, file.path), unread: [] };
  }
}

function largerNotRead({ kind, place }: Problem, year: number, level: LargerLevel): Problem {
  const notFetched = kind === 'network' || kind === 'packNotFound';
  const reason = notFetched ? 'notFetched' : kind === 'wrongChecksum' ? 'changed' : 'unreadable';
  return problem('largerNotRead', { level, year, reason }, place);
}
