import type { ReadFile } from '../../src/files/file-types.ts';
import { FileDesk } from '../../src/imports/from-files/file-desk.ts';
import type { OwnPackFacts } from '../../src/imports/from-files/proposal.ts';
import type { WrittenPack } from '../../src/pack/write-pack.ts';
import { writePack } from '../../src/pack/write-pack.ts';
import { readCsv } from '../../src/table/read-csv.ts';
import { gridAreas } from '../geography/grid-topology.ts';
import { region } from './given-files.ts';

/** What a person says of a pack. */
export const facts: OwnPackFacts = {
  id: 'lokal-mitt',
  title: { sv: 'Mitt', en: 'Mine' },
  date: '2026-11-22',
  licence: 'Kommunens egna',
  onConflict: 'keepOpen',
};
/** Never cancelled. */
export const task = { signal: new AbortController().signal, progress: () => undefined };

function openPack(): WrittenPack {
  const column = (name: string, values: readonly number[]) =>
    ({ name, unit: 'households', values: Float64Array.from(values), status: new Uint8Array(6) }) as const;
  return writePack({
    id: 'ale',
    title: { sv: 'Ale', en: 'Ale' },
    fictional: true,
    vintage: region.vintage,
    areas: gridAreas(3, 2, () => '1440').map((area, i) => ({
      ...area,
      code: region.codes[i]!,
      kommun: region.municipalityOf[i]!,
    })),
    municipalities: region.municipalities,
    regsos: region.regsos,
    tables: [{ year: 2016, columns: [column('q1', [1, 2, 3, 4, 5, 6]), column('q4', [6, 5, 4, 3, 2, 1])] }],
    columns: [
      { id: 'q1', unit: 'households' },
      { id: 'q4', unit: 'households' },
    ],
    sources: [{ title: { sv: 'SCB', en: 'SCB' }, licence: 'CC0' }],
    places: [{ category: 'skola', name: 'A, "b"', lon: 12, lat: 57 }],
  });
}

/** The open region as a pack of 2016, with a place. */
export const base = openPack();
export const basePack = { manifest: base.manifest, text: (path: string) => Promise.resolve(base.files.get(path)!) };

/** A desk that reads every file as CSV. */
export function csvDesk(): FileDesk {
  return new FileDesk(readTable);
}

/** What a CSV holds, as files are read. */
export async function readTable(blob: Blob, name: string): Promise<ReadFile> {
  const table = readCsv(new Uint8Array(await blob.arrayBuffer()), name);
  return { kind: 'tables', format: { type: 'csv' }, tables: [{ name: '', table }] };
}

/** Figures of all six areas, for the division of 2025 alone. */
export const deso = `deso;Kvartil1;Kvartil4;Egna hus\n${region.codes.map((code, i) => `${code};${10 * i};${7 * i + 1};${i}`).join('\n')}\n`;
