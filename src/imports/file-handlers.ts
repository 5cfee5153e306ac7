import { madeHere } from '../pack/made-pack.ts';
import { fail } from '../problem/problem.ts';
import type { Handlers } from '../protocol/serve.ts';
import { FileDesk } from './from-files/file-desk.ts';
import type { OpenRegion } from './from-files/open-region.ts';
import type { FileTask, ReadFile } from '../files/file-types.ts';
import type { BaseSource, FileRequests } from './requests.ts';

type Read = (blob: Blob, name: string, task: FileTask) => Promise<ReadFile>;

async function readAny(blob: Blob, name: string, task: FileTask): Promise<ReadFile> {
  const { readFile } = await import('../files/read-file.ts');
  return readFile(blob, name, task);
}

/** The import worker's answers about files of one's own. They are read here and stay here; nothing is sent and nothing is stored. */
export function fileHandlers(read: Read = readAny): Handlers<FileRequests> {
  const contents = new WeakMap<Blob, ReadFile>();
  const layers = new Map<string, Extract<ReadFile, { kind: 'geography' }>['layers']>();
  const desk = new FileDesk(async (blob, name, task) => {
    const found = await read(blob, name, task);
    contents.set(blob, found);
    return found;
  });
  let region: OpenRegion | null = null;

  return {
    openRegion: async (open, { signal }) => {
      region = open;
      await desk.propose([], region, { signal, progress: () => undefined });
      return { answer: null };
    },

    readOwnFile: async (file, { signal, progress }) => {
      const [proposal] = await desk.propose([file], region, { signal, progress });
      if (!proposal) return fail('fileNotRead', { reason: 'missing' }, { file: file.name });
      const found = contents.get(file);
      if (found?.kind === 'geography') layers.set(proposal.id, found.layers);
      return { answer: proposal };
    },

    previewFiles: (files) => ({ answer: files.map(({ id, corrections }) => desk.preview(id, corrections)) }),

    fileJoin: ({ id, corrections }) => ({ answer: desk.join(id, corrections) }),

    fileLayer: ({ id, corrections }) => {
      const own = layers.get(id) ?? [];
      const layer = own.find(({ name }) => name === corrections.sheet) ?? own[0];
      return { answer: layer ? { name: layer.name, collection: layer.collection } : null };
    },

    packFromFiles: async ({ files, facts, base }, { signal }) => {
      const corrections = Object.fromEntries(files.map((file) => [file.id, file.corrections]));
      const open = base && { manifest: base.manifest, text: (path: string) => textOf(base, path, signal) };
      const ids = files.map(({ id }) => id);
      return { answer: await desk.makePack(ids, corrections, { ...facts, id: madeHere + facts.id }, open) };
    },

    forgetFile: (id) => {
      desk.forget(id);
      layers.delete(id);
      return { answer: null };
    },
  };
}

/** A file of the open pack as text. Throws `network` or `packNotFound`. */
async function textOf({ manifest, address, files }: BaseSource, path: string, signal: AbortSignal): Promise<string> {
  const place = { file: path };
  const whole = address + path;
  if (files) {
    const file = files.get(path);
    return file ? file.text() : fail('packNotFound', { id: manifest.id }, place);
  }
  const response = await fetch(whole, { signal }).catch((error: unknown) =>
    signal.aborted ? Promise.reject(error as Error) : fail('network', { address: whole, status: 0 }, place),
  );
  return response.ok ? response.text() : fail('network', { address: whole, status: response.status }, place);
}
