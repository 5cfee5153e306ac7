import { openRegionOf } from '../imports/from-files/open-region.ts';
import type { MadePack } from '../pack/made-pack.ts';
import type { PackAnswer } from '../protocol/requests.ts';
import type { OpenedRegion } from './files-desk.ts';

/** The open pack as files of one's own are held against it: areas, names and what they make up, and where its own files are. */
export function openedRegion(pack: PackAnswer, address: string, files: MadePack['files'] | undefined): OpenedRegion {
  const { manifest, deso } = pack;
  const { title, columns, years } = manifest;
  return {
    region: openRegionOf(manifest, deso.areas),
    base: { manifest, address, ...(files && { files }) },
    shown: { title, columns, years, municipalities: deso.areas.municipalities.map(({ code }) => code) },
  };
}
