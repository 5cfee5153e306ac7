import { readAddress } from '../../address/codec.ts';
import { dataProblemsOf } from '../../lab/session-file/data-problems-of.ts';
import type { Session } from '../../lab/session.ts';
import { partsOf } from '../../lab/step-address.ts';
import type { MadePack } from '../../pack/made-pack.ts';
import { isMadeHere } from '../../pack/made-pack.ts';
import { readManifest } from '../../pack/pack-format.ts';
import type { OwnRegion } from '../../panels/lab/session/session-desk-state.ts';
import type { Problem } from '../../problem/problem.ts';
import { readSavedPack, savedPacks } from '../../storage/saved-packs.ts';
import { latest } from '../../store/result.ts';
import { dataNoteOf } from './data-note.ts';
import type { LabPage } from './lab-host.ts';

/** The regions made in this browser that a session shows and that are to be had here, with what they take in a file. */
export async function ownRegions(page: LabPage, { steps, pairs, data }: Session): Promise<readonly OwnRegion[]> {
  const shown = steps.map(({ address }) => readAddress(partsOf(address)).view.pack);
  const wanted = [...new Set([...data, ...pairs].map(({ pack }) => pack).concat(shown))].filter(isMadeHere);
  if (wanted.length === 0) return [];
  const saved = await savedPacks().catch(() => []);
  return wanted.flatMap((id) => {
    const made = page.store?.madeFiles(id);
    const bytes = made
      ? [...made.values()].reduce((sum, { size }) => sum + size, 0)
      : saved.find((one) => one.id === id)?.bytes;
    const note = data.find(({ pack }) => pack === id);
    return bytes === undefined ? [] : [{ id, title: note?.title || id, bytes }];
  });
}

/** The regions themselves, from the page or from what is saved here. One that has gone meanwhile is left out. */
export async function madePacks(page: LabPage, ids: readonly string[]): Promise<readonly MadePack[]> {
  const found = await Promise.all(
    ids.map(async (id) => {
      const files = page.store?.madeFiles(id);
      const manifest = await files?.get('pack.json')?.text();
      return files && manifest !== undefined
        ? { manifest: readManifest(manifest), files, problems: [] }
        : readSavedPack(id);
    }),
  );
  return found.filter((one) => one !== undefined);
}

/** What a session needs that is not at hand, and figures that are other than those it was made with. */
export function regionProblems({ state, store, language }: LabPage, session: Session): readonly Problem[] {
  if (!state) return [];
  const manifest = latest(state.pack)?.manifest;
  const wanted = [...session.data.map(({ pack }) => pack), ...session.pairs.map(({ pack }) => pack)];
  const made = wanted.filter((id) => store?.hasMade(id));
  const here = [...new Set([...state.packs.map(({ id }) => id), ...made, ...(manifest ? [manifest.id] : [])])];
  return dataProblemsOf(
    session,
    here.map((id) => ({ id, edition: manifest?.id === id ? dataNoteOf(manifest, language.id).edition : '' })),
  );
}
