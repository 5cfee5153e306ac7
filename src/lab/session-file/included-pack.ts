import { asMadePack } from '../../pack/made-pack.ts';
import type { MadePack } from '../../pack/made-pack.ts';
import { readManifest } from '../../pack/pack-format.ts';
import { fail } from '../../problem/problem.ts';
import type { IncludedPack } from './session-format.ts';

/** A region that was made in this browser, as it goes into a session file. */
export async function includePack({ manifest, files }: MadePack, language: 'sv' | 'en'): Promise<IncludedPack> {
  const texts = await Promise.all([...files].map(async ([path, file]) => [path, await file.text()] as const));
  return { id: manifest.id, title: manifest.title[language], files: Object.fromEntries(texts) };
}

/**
 * The region of a session file as it is opened: what its files hold is checked when they are read, as any other region's. Throws `notJson`,
 * `newerPackVersion` or `invalidPack` where its manifest cannot be used or names another region.
 */
export function unpackIncluded({ id, files }: IncludedPack): MadePack {
  const manifest = readManifest(files['pack.json'] ?? '');
  if (manifest.id !== id)
    fail('invalidPack', { message: `id: expected ${id}, got ${manifest.id}` }, { file: 'pack.json' });
  return asMadePack({ manifest, files: new Map(Object.entries(files)) });
}
