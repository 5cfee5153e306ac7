import type { MadePack } from '../pack/made-pack.ts';
import type { PackAnswer } from '../protocol/requests.ts';
import type { OpenedRegion } from './files-desk.ts';

/** The open pack as files of one's own are held against it: areas, names and what they make up, and where its own files are. */
export function openedRegion(pack: PackAnswer, address: string, files: MadePack['files'] | undefined): OpenedRegion {
  const { manifest, deso } = pack;
  const { codes, names, municipalities, municipalityOf } = deso.areas;
  const { title, vintage, columns, years, regsos = [] } = manifest;
  return {
    region: {
      vintage,
      codes,
      names,
      municipalityOf: Array.from(municipalityOf, (row) => municipalities[row]?.code ?? ''),
      municipalities,
      regsos,
      columns,
    },
    base: { manifest, address, ...(files && { files }) },
    shown: { title, columns, years, municipalities: municipalities.map(({ code }) => code) },
  };
}
