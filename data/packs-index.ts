import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackEntry } from '../src/table/pack.ts';
import { readManifest } from '../src/table/pack-format.ts';

/** What the list of regions offers: every readable pack in a folder of packs, sorted by id; fictional regions last. */
export function packEntries(folder: string): readonly PackEntry[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'pack.json')))
    .map(({ name }) => readManifest(readFileSync(join(folder, name, 'pack.json'), 'utf8'), `${name}/pack.json`))
    .map(({ id, title, fictional, counts }) => ({ id, title, fictional, areas: counts.areas }))
    .sort((a, b) => Number(a.fictional) - Number(b.fictional) || (a.id < b.id ? -1 : 1));
}

/** Writes `index.json` beside the packs of a folder, and returns what it says. */
export function writePacksIndex(folder: string): readonly PackEntry[] {
  const entries = packEntries(folder);
  if (existsSync(folder)) writeFileSync(join(folder, 'index.json'), `${JSON.stringify(entries, null, 2)}\n`);
  return entries;
}
