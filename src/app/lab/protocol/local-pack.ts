import type { MadePack } from '../../../pack/made-pack.ts';
import { isMadeHere } from '../../../pack/made-pack.ts';
import { readManifest } from '../../../pack/pack-format.ts';
import type { Store } from '../../../store/store.ts';
import { readSaved } from '../../saved-regions.ts';

/** A region that was made in this browser: as it is open on the page, else as it is saved; undefined for one that is served, or is not here. */
export async function localPack(id: string, store: Store | undefined): Promise<MadePack | undefined> {
  if (!isMadeHere(id)) return undefined;
  const files = store?.madeFiles(id);
  if (!files) return readSaved(id);
  const manifest = readManifest((await files.get('pack.json')?.text()) ?? '');
  return { manifest, files, problems: [] };
}
