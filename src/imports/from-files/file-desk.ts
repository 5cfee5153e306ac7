import type { FileTask, ReadFile } from '../../files/file-types.ts';
import type { MadePack } from '../../pack/made-pack.ts';
import { asMadePack } from '../../pack/made-pack.ts';
import { packIdShape } from '../../pack/pack-schema.ts';
import { ProblemError, fail } from '../../problem/problem.ts';
import type { FileSource } from './file-source.ts';
import type { LayerAreas } from './layer-areas.ts';
import { hasSurfaces, layerAreas, layerTable } from './layer-areas.ts';
import type { OpenRegion } from './open-region.ts';
import { extendPack, packOfAreas } from './pack-from-files.ts';
import type { Corrections, FileJoin, FileProposal, OwnPackFacts, OwnPackReport } from './proposal.ts';
import type { BasePack } from './read-base-pack.ts';
import type { Recognised } from './recognise-file.ts';
import { recogniseFile, unreadable } from './recognise-file.ts';
import type { TargetAreas } from './target-areas.ts';
import { targetOfLayer, targetOfRegion } from './target-areas.ts';

/** A file that lies on the desk. */
interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly read: ReadFile;
}

/** A pack from files, as it goes between threads. */
export interface DeskPack extends OwnPackReport {
  readonly pack: MadePack;
}

/** Reads a file by its content: `readFile`, or what a test puts in its place. */
export type Reader = (blob: Blob, name: string, task: FileTask) => Promise<ReadFile>;

async function readAny(blob: Blob, name: string, task: FileTask): Promise<ReadFile> {
  const { readFile } = await import('../../files/read-file.ts');
  return readFile(blob, name, task);
}

/**
 * The files that a person has put forward. They stay here, in the worker, by id; proposals are small. A file that cannot be read is a proposal with its problem, and
 * the others stand.
 */
export class FileDesk {
  private readonly files = new Map<string, KeptFile>();
  private readonly unread = new Map<string, FileProposal>();
  private readonly read: Reader;
  private targets: TargetAreas | null = null;
  private count = 0;

  constructor(read: Reader = readAny) {
    this.read = read;
  }

  /** Reads files and says what each is taken for, against the open region and the boundaries that lie on the desk. Rejects only when aborted. */
  async propose(files: readonly File[], region: OpenRegion | null, task: FileTask): Promise<readonly FileProposal[]> {
    this.targets = region && targetOfRegion(region);
    const ids: string[] = [];
    for (const [k, file] of files.entries()) {
      const own: FileTask = {
        signal: task.signal,
        progress: (fraction) => {
          task.progress((k + fraction) / files.length);
        },
      };
      ids.push(await this.keep(file, own));
    }
    return ids.map((id) => this.preview(id, {}));
  }

  /** The proposal of a file with a person's corrections followed. Throws `fileNotRead` for an id that is not on the desk, and `tooManySeries`. */
  preview(id: string, corrections: Corrections): FileProposal {
    return this.unread.get(id) ?? this.recognise(id, corrections).proposal;
  }

  /** What a file's join met, row by row; null for a file in which there is nothing to join. Throws `fileNotRead` for an id that is not on the desk. */
  join(id: string, corrections: Corrections): FileJoin | null {
    return this.unread.has(id) ? null : (this.recognise(id, corrections).arrangement?.joined.join ?? null);
  }

  /**
   * A pack of the files, each with its corrections: the open pack with the files' figures in it, or a new one where a file is used as areas. Throws
   * `unansweredQuestions`, `noFigures`, `packNotFound` where figures are for a region and none is open, `wrongArgument` for an id that no address can carry.
   */
  async makePack(
    ids: readonly string[],
    corrections: Readonly<Record<string, Corrections>>,
    facts: OwnPackFacts,
    base: BasePack | null,
  ): Promise<DeskPack> {
    if (!packIdShape.test(facts.id)) fail('wrongArgument', { argument: facts.id, wants: 'packId' });
    const usable = ids.filter((id) => this.files.has(id));
    const files = usable.map((id) => this.recognise(id, corrections[id] ?? {}));
    const drawn = files.find(({ proposal }) => proposal.use.value === 'areas');
    const areas = drawn && this.areasOf(drawn.proposal.id, corrections[drawn.proposal.id] ?? {});
    const { pack, report } =
      drawn && areas
        ? packOfAreas({ ...areas, id: drawn.proposal.id, file: drawn.proposal.file }, files, facts)
        : await extendPack(base ?? fail('packNotFound', { id: '' }), files, facts);
    return { pack: asMadePack(pack, report.problems), ...report };
  }

  /** Lets go of a file. */
  forget(id: string): void {
    this.files.delete(id);
    this.unread.delete(id);
  }

  private async keep(file: File, task: FileTask): Promise<string> {
    const id = `file-${(++this.count).toString()}`;
    try {
      this.files.set(id, { id, name: file.name, read: await this.read(file, file.name, task) });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.unread.set(id, unreadable(id, file.name, error.problem));
    }
    return id;
  }

  private recognise(id: string, corrections: Corrections): Recognised {
    const file = this.files.get(id);
    if (!file) return fail('fileNotRead', { reason: 'missing' });
    const targets = this.targetsOf(file, corrections);
    try {
      return recogniseFile(id, file.name, sourceOf(file), targets, corrections);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return { proposal: unreadable(id, file.name, error.problem), arrangement: null };
    }
  }

  /** What a file may be joined to: its own surfaces first, then the open region, then the surfaces of other files. */
  private targetsOf(file: KeptFile, corrections: Corrections): readonly TargetAreas[] {
    const layers = [...this.files.values()].filter(({ read }) => read.kind === 'geography');
    const own = layers.filter(({ id }) => id === file.id);
    const others = layers.filter(({ id }) => id !== file.id);
    const targetOf = ({ id }: KeptFile): readonly TargetAreas[] => {
      const found = this.areasOf(id, id === file.id ? corrections : {});
      return found && found.areas.length > 0 ? [targetOfLayer(id, found.areas, found.division)] : [];
    };
    return [...own.flatMap(targetOf), ...(this.targets ? [this.targets] : []), ...others.flatMap(targetOf)];
  }

  private areasOf(id: string, corrections: Corrections): LayerAreas | null {
    const file = this.files.get(id);
    if (file?.read.kind !== 'geography') return null;
    const layer = file.read.layers.find(({ name }) => name === corrections.sheet) ?? file.read.layers[0];
    return layer ? layerAreas(layer, file.name, corrections) : null;
  }
}

function sourceOf({ name, read }: KeptFile): FileSource {
  switch (read.kind) {
    case 'tables':
      return { kind: 'tables', tables: read.tables, geography: 'none' };
    case 'cube':
      return { kind: 'cube', cube: read.cube };
    case 'geography':
      return {
        kind: 'tables',
        tables: read.layers.map((layer) => layerTable(layer, name)),
        geography: read.layers.some(hasSurfaces) ? 'surfaces' : 'linesOrPoints',
      };
  }
}
