import type { View } from '../../../address/view.ts';
import type { PackAnswer } from '../../../protocol/requests.ts';
import { latest } from '../../../store/result.ts';
import { levelOf, rowByCode } from '../../../store/settle.ts';
import type { State } from '../../../store/state.ts';
import type { MeasureKey } from '../../../measures/roles.ts';
import type { Language } from '../../../text/language.ts';
import { measureTitle } from '../../../text/measure-words.ts';
import type { LinkText } from '../../../text/sv/sharing/link.ts';

/** How many names of a pole are said before they are counted. */
const namesSaid = 3;

/** What the words about a link are made of. */
export interface LinkMatter {
  readonly state: State;
  /** What the link holds. */
  readonly view: View;
  readonly language: Language;
  readonly words: LinkText;
}

/** The region's title; its id while the region is on its way. */
export function regionTitle({ state, view, language }: LinkMatter): string {
  return latest(state.pack)?.manifest.title[language.id] ?? view.pack;
}

/** The names of a pole's areas, the first of them where they are many; '' for none. */
export function poleNames(codes: readonly string[], matter: LinkMatter): string {
  const { state, view, language, words } = matter;
  const pack = latest(state.pack);
  const names = codes.map((code) => (pack && nameOf(code, pack, view.level)) || code);
  if (names.length <= namesSaid + 1) return language.format.list(names);
  const rest = names.length - namesSaid;
  return words.more(names.slice(0, namesSaid), counted(rest, language), language.format);
}

function nameOf(code: string, pack: PackAnswer, level: View['level']): string {
  const { areas } = levelOf(pack, level);
  return areas.names[rowByCode(areas).get(code) ?? -1] ?? '';
}

/** A number as it is written, and whether it is one. */
export function counted(n: number, { format }: Language): { words: string; one: boolean } {
  return { words: format.count(n), one: n === 1 };
}

/** What is measured, in which unit, of which part of the stock. */
export function measured({ state, view, language, words }: LinkMatter): string {
  const columns = latest(state.pack)?.manifest.columns ?? [];
  const part = view.subset === 'all' ? '' : (language.text.measures.subsets[view.subset] ?? view.subset);
  const title = measureTitle(view.measure as MeasureKey, columns, language);
  return words.measured(title, words.counted[view.basis], part.toLowerCase(), view.colour === 'fromA');
}
