import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenPack } from '../../src/pack/write-pack.ts';
import { posterOf } from './poster.ts';

/** Saves a pack's poster in its folder: `poster.svg` and `poster.html`. The manifest does not list them: no figure is read from them. */
export async function savePoster(folder: string, pack: Pick<WrittenPack, 'manifest' | 'files'>): Promise<void> {
  const { svg, html } = await posterOf(pack);
  writeFileSync(join(folder, 'poster.svg'), svg);
  writeFileSync(join(folder, 'poster.html'), html);
}
