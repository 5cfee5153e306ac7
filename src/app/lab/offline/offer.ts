import { bytesOf, savePack, savedPacks } from '../../../storage/saved-packs.ts';
import type { MadePack } from '../../../pack/made-pack.ts';
import { isMadeHere } from '../../../pack/made-pack.ts';
import type { OfferedRegion, OfflineOffer } from '../../../panels/lab/offline/offline-state.ts';
import { bytesOfFiles } from '../../../storage/offline/offline-format.ts';
import { latest } from '../../../store/result.ts';
import type { LabHost } from '../lab-host.ts';
import { servedList, servedRegion } from './served-parts.ts';

/** What would be kept, and what each takes; undefined where the app is served unbuilt. Throws `offlineFile` where the server cannot be reached. */
export async function offerOf(host: LabHost, signal: AbortSignal): Promise<OfflineOffer | undefined> {
  const list = await servedList(host.base, signal);
  if (!list) return undefined;
  const isFont = ({ path }: { readonly path: string }): boolean => path.endsWith('.woff2');
  return {
    version: list.version,
    app: bytesOfFiles(list.files.filter((file) => !isFont(file))),
    fonts: bytesOfFiles(list.files.filter(isFont)),
    region: await offeredRegion(host, signal),
  };
}

/** The open region, where it was made in this browser. */
export function regionMadeHere({ page }: LabHost): MadePack | undefined {
  const manifest = page.state && latest(page.state.pack)?.manifest;
  const files = manifest && isMadeHere(manifest.id) ? page.store?.madeFiles(manifest.id) : undefined;
  return manifest && files && { manifest, files, problems: [] };
}

/** Keeps a region that was made in this browser, unless it is kept already. Throws as `savePack`. */
export async function keepRegionMadeHere(host: LabHost): Promise<void> {
  const made = regionMadeHere(host);
  if (!made) return;
  const { id } = made.manifest;
  if ((await savedPacks()).some((one) => one.id === id)) return;
  await savePack(made, new Date().toISOString().slice(0, 10));
  host.page.dispatchEvent(new CustomEvent('saved-regions', { detail: await savedPacks() }));
}

async function offeredRegion(host: LabHost, signal: AbortSignal): Promise<OfferedRegion | undefined> {
  const manifest = host.page.state && latest(host.page.state.pack)?.manifest;
  if (!manifest) return undefined;
  const { id, title, years } = manifest;
  const made = regionMadeHere(host);
  if (made) return { id, title, years, bytes: bytesOf(made), isMadeHere: true };
  const { files } = await servedRegion(host.base, id, signal);
  return { id, title, years, bytes: bytesOfFiles(files), isMadeHere: false };
}
