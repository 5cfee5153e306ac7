import { readAddress } from '../../../address/codec.ts';
import type { View } from '../../../address/view.ts';
import { partsOf } from '../../../lab/step-address.ts';
import type { DataNote } from '../../../lab/session.ts';
import type { MeasureKey } from '../../../measures/roles.ts';
import { latest } from '../../../store/result.ts';
import type { State } from '../../../store/state.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';
import { measureTitle } from '../../../text/measure-words.ts';

type Shown = Pick<View, 'pack' | 'measure' | 'level' | 'year' | 'room' | 'surface'>;

/** Addresses are read once: a list of hundreds is drawn anew at every change. */
const read = new Map<string, Shown>();
const mostRead = 4000;

/** Region, measure, level, year, room and surface of a step's address. */
export function shownBy(address: string): Shown {
  const known = read.get(address);
  if (known) return known;
  const { pack, measure, level, year, room, surface } = readAddress(partsOf(address)).view;
  if (read.size >= mostRead) read.clear();
  const shown = { pack, measure, level, year, room, surface };
  read.set(address, shown);
  return shown;
}

/** True for a step that shows the map with the board's cards. */
export function showsCards(address: string): boolean {
  const { room, surface } = shownBy(address);
  return room === 'interventions' && surface === 'map';
}

/** What a region is called: by the list of regions, else as it was called when the step was made, else its id. */
export function regionTitle(id: string, state: State, notes: readonly DataNote[], language: LabLanguage): string {
  const open = latest(state.pack)?.manifest;
  const known = open?.id === id ? open : state.packs.find((one) => one.id === id);
  return known?.title[language.id] ?? notes.find(({ pack }) => pack === id)?.title ?? id;
}

/** What a step shows, in a line. */
export function shownWords(address: string, state: State, notes: readonly DataNote[], language: LabLanguage): string {
  const { pack, measure, level, year } = shownBy(address);
  const columns = latest(state.pack)?.manifest.columns ?? [];
  return language.lab.track.shows(
    regionTitle(pack, state, notes, language),
    measureTitle(measure as MeasureKey, columns, language),
    language.text.controls.levels[level],
    year === null ? '' : String(year),
  );
}

/** True where a region is neither open nor in the list of regions. While the list has not come nothing is known to be away. */
export function isAway(pack: string, { packs, view, pack: open }: State): boolean {
  if (pack === view.pack && open.state !== 'failed') return false;
  return packs.length > 0 && packs.every(({ id }) => id !== pack);
}
