import type { Level } from '../../geography/area-set.ts';
import type { OpenPack } from '../open-pack.ts';

/** Rows of the DeSO that areas of a level consist of. */
export function desoRows(pack: OpenPack, level: Level, codes: readonly string[]): readonly number[] {
  const wanted = new Set(codes.map((code) => pack.at(level).areas.codes.indexOf(code)));
  const { areas } = pack.at('deso');
  const unitOf = { deso: undefined, regso: areas.regsoOf, kommun: areas.municipalityOf }[level];
  return areas.codes.flatMap((_, row) => (wanted.has(unitOf ? (unitOf[row] ?? -1) : row) ? [row] : []));
}
