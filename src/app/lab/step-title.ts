import type { View } from '../../address/view.ts';
import { limits } from '../../lab/session.ts';
import type { MeasureKey } from '../../measures/roles.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import { levelOf, rowByCode } from '../../store/settle.ts';
import type { SettledView } from '../../store/state.ts';
import { areaName } from '../../text/between-sentences/area-names.ts';
import type { Language } from '../../text/language.ts';
import { measureTitle } from '../../text/measure-words.ts';
import type { LabText } from '../../text/sv/lab.ts';

type Words = LabText['track']['made'];

/**
 * The title of a step, made from what is shown: the pair and what is open, or the measure and its year. Of the ways to say it the shortest that no other step
 * is called; the longest where all are taken.
 */
export function stepTitle(
  view: SettledView,
  pack: PackAnswer,
  language: Language,
  words: Words,
  taken: readonly string[],
): string {
  const { manifest } = pack;
  const year = String(view.year);
  const measure = measureTitle(view.measure as MeasureKey, manifest.columns, language);
  const pair = pairName(view, pack, words);
  const who = pair === '' ? manifest.title[language.id] : pair;
  const what = openWords(view, words);
  const level = language.text.controls.levels[view.level];
  const ways = [
    ...(what === '' ? [] : [words.open(who, what)]),
    words.measured(measure, year, who),
    words.whole(measure, year, level, who, what),
  ].map((title) => title.slice(0, limits.title));
  return ways.find((title) => !taken.includes(title)) ?? ways.at(-1) ?? '';
}

/** Both poles by name, several areas by number; '' where none is chosen. */
export function pairName(
  { level, a, b }: Pick<SettledView, 'level' | 'a' | 'b'>,
  pack: PackAnswer,
  words: Pick<Words, 'pair' | 'areas'>,
): string {
  const { areas } = levelOf(pack, level);
  const rows = rowByCode(areas);
  const [first, second] = [a, b].map((codes) => {
    const [code = ''] = codes;
    if (codes.length > 1) return words.areas(String(codes.length));
    return rows.has(code) ? areaName(areas, rows.get(code) ?? -1) : code;
  });
  if (!first) return second ?? '';
  return words.pair(first, second ?? '');
}

/** The board in its forms, the table of what, the text; '' for a map without cards. */
function formWords({ room, surface, tableOf }: View, words: Words): string {
  if (surface === 'board') return words.surfaces.board;
  if (surface === 'method') return '';
  if (room === 'interventions') return words.board[surface];
  if (surface === 'table' && tableOf !== 'areas') return words.what[tableOf];
  return surface === 'map' ? '' : words.surfaces[surface];
}

/** What is open besides the map and the pair, the most particular first; '' for nothing. */
function openWords(view: View, words: Words): string {
  const { suggest, drawer } = view;
  const form = formWords(view, words);
  if (form !== '') return form;
  if (suggest !== 'none') return words.what[suggest];
  if (view.scenario.length > 0) return words.whatIf;
  if (view.compareYear !== null) return words.since(String(view.compareYear));
  if (view.colour === 'fromA') return words.fromA;
  if (view.frontiers === 'on') return words.what.frontiers;
  return drawer === 'none' ? '' : words.what[drawer];
}
