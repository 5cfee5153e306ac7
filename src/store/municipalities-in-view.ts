import type { PackAnswer } from '../protocol/requests.ts';
import { levelOf, municipalitiesOf } from './settle.ts';
import type { SettledView } from './state.ts';

/** The municipalities of both poles; every one where no pole is chosen or the surface speaks of all. */
export function municipalitiesInView(
  pack: PackAnswer,
  { surface, level, a, b, municipality }: SettledView,
): readonly string[] {
  const { areas } = levelOf(pack, level);
  const all = pack.manifest.municipalities.map(({ code }) => code);
  if (surface === 'method') return all;
  const ofPoles = municipalitiesOf([...a, ...b], areas);
  const chosen = surface === 'text' ? (municipality ? [municipality, ...ofPoles] : all) : ofPoles;
  const unique = [...new Set(chosen)];
  return unique.length > 0 ? unique : all;
}
