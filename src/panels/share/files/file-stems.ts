import { levelOf } from '../../../store/settle.ts';
import type { PackAnswer } from '../../../protocol/requests.ts';
import type { PairRelation } from '../../../relations/pair-relation.ts';
import type { SettledView } from '../../../store/state.ts';
import type { FilesText } from '../../../text/sv/sharing/files.ts';

/** More areas than these would make a name that nobody reads. */
const mostNamed = 1;

/** What the names of files are made from. */
export interface StemParts {
  readonly view: SettledView;
  readonly pack: PackAnswer;
  readonly words: FilesText;
}

/** What, where, when and whether it is tried: the parts of a file's name. */
export function stemOf(what: readonly string[], { view, pack, words }: StemParts): readonly string[] {
  return [
    ...what,
    pack.manifest.id,
    placeOf(view, pack),
    view.level,
    String(view.year),
    view.scenario.length > 0 ? words.stems.whatIf : '',
  ];
}

/** Both poles by name, or neither. */
export function pairStem(relation: PairRelation, parts: StemParts): readonly string[] {
  const [a, b] = [relation.a, relation.b];
  const isShort = [a, b].every(({ codes }) => codes.length <= mostNamed);
  const names = isShort ? [a, b].map(({ names: own, codes }) => own[0] || codes[0] || '') : [];
  const { view, pack, words } = parts;
  const whatIf = view.scenario.length > 0 ? words.stems.whatIf : '';
  return [words.stems.pair, ...names, pack.manifest.id, view.level, String(relation.year), whatIf];
}

function placeOf({ municipality, level }: SettledView, pack: PackAnswer): string {
  if (municipality === '') return '';
  return levelOf(pack, level).areas.municipalities.find(({ code }) => code === municipality)?.name ?? '';
}
