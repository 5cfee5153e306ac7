import type { AreaTopology } from '../../geography/area-topology.ts';
import { areaGeometries } from '../../geography/area-topology.ts';
import { areaCode } from '../../geography/area-code.ts';
import type { PackDrawing } from '../../pack/assemble-pack.ts';
import { parseJson } from '../../table/parse-json.ts';
import type { Recognised } from './recognise-file.ts';
import { foldHeader } from '../../table/fold-header.ts';

/** A pack's areas as they are written, and the RegSO that they make up. */
export interface Keyed {
  readonly drawing: PackDrawing;
  readonly regsos: readonly { readonly code: string; readonly name: string }[];
}

/** RegSO of each area, and the names of RegSO, as a key file has them. */
interface AreaKey {
  readonly regsoOf: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

/** Reads a key: a column of DeSO codes, one of RegSO codes, and one of RegSO names where there is one (by its header). */
function readKey({ arrangement }: Recognised): AreaKey {
  const regsoOf = new Map<string, string>();
  const names = new Map<string, string>();
  const header = arrangement?.columns.map((column) => foldHeader(column.header)) ?? [];
  const named = header.findIndex((name) => /regso.*(?:namn|name)|(?:namn|name).*regso/.test(name));
  for (const row of arrangement?.cells() ?? []) {
    const codes = row.map((cell) => areaCode(cell));
    const deso = codes.find((code) => code?.level === 'deso');
    const regso = codes.find((code) => code?.level === 'regso');
    if (!deso || !regso) continue;
    regsoOf.set(deso.code, regso.code);
    if (named >= 0 && !names.has(regso.code)) names.set(regso.code, (row[named] ?? '').trim());
  }
  return { regsoOf, names };
}

function withRegso(text: string, file: string, { regsoOf }: AreaKey): string {
  const topology = parseJson(text, file) as AreaTopology;
  for (const geometry of areaGeometries(topology)) {
    const regso = regsoOf.get(geometry.properties?.code ?? '');
    if (regso !== undefined) Object.assign(geometry.properties ?? {}, { regso });
  }
  return JSON.stringify(topology);
}

/** Writes into a pack's areas which RegSO each is part of, and names the RegSO; areas that the key does not have stay as they were. */
export function addKey({ drawing, regsos }: Keyed, file: Recognised): Keyed {
  const key = readKey(file);
  const used = new Set(drawing.codes.map((code) => key.regsoOf.get(code)).filter((code) => code !== undefined));
  if (used.size === 0) return { drawing, regsos };
  const known = new Map(regsos.map(({ code, name }) => [code, name]));
  for (const code of used) known.set(code, key.names.get(code) ?? known.get(code) ?? code);
  return {
    drawing: {
      ...drawing,
      areas: withRegso(drawing.areas, 'areas.topojson', key),
      ...(drawing.fine !== undefined && { fine: withRegso(drawing.fine, 'areas-fine.topojson', key) }),
    },
    regsos: [...known].map(([code, name]) => ({ code, name })).sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}
