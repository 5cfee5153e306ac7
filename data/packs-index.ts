import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/problem/problem.ts';
import { ProblemError, fail } from '../src/problem/problem.ts';
import type { PackEntry } from '../src/pack/pack.ts';
import { readManifest } from '../src/pack/pack-format.ts';
import { sayProblem, terminalLanguage } from './say-problem.ts';

/** The packs of a folder, and why a folder that has a manifest is none. */
interface FoundPacks {
  readonly entries: readonly PackEntry[];
  readonly problems: readonly Problem[];
}

/** Throws what `readManifest` throws, and `invalidPack` where the id is not the folder's name: the app looks for a pack by its id. */
function entryOf(folder: string, name: string): PackEntry {
  const file = `${name}/pack.json`;
  const { id, title, fictional, counts } = readManifest(readFileSync(join(folder, name, 'pack.json'), 'utf8'), file);
  if (id !== name) fail('invalidPack', { message: `id: expected "${name}", got "${id}"` }, { file });
  return { id, title, fictional, areas: counts.areas };
}

/** What the list of regions offers: every readable pack in a folder of packs, sorted by id; fictional regions last. A broken one is left out and told of. */
export function packEntries(folder: string): FoundPacks {
  const entries: PackEntry[] = [];
  const problems: Problem[] = [];
  // A folder whose name begins with a dot is a pack that was never finished.
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .toSorted()
    : [];
  for (const name of names.filter((one) => existsSync(join(folder, one, 'pack.json')))) {
    try {
      entries.push(entryOf(folder, name));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(error.problem);
    }
  }
  entries.sort((a, b) => Number(a.fictional) - Number(b.fictional) || (a.id < b.id ? -1 : 1));
  return { entries, problems };
}

/** Writes `index.json` beside the packs of a folder, says on the error stream which were left out, and returns what it wrote. */
export async function writePacksIndex(folder: string): Promise<readonly PackEntry[]> {
  const { entries, problems } = packEntries(folder);
  if (existsSync(folder)) writeFileSync(join(folder, 'index.json'), `${JSON.stringify(entries, null, 2)}\n`);
  const language = await terminalLanguage();
  for (const problem of problems) console.error(sayProblem(problem, language));
  return entries;
}
