import { readAddress } from '../../address/codec.ts';
import { isMadeHere } from '../../pack/made-pack.ts';
import { problem } from '../../problem/problem.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Session } from '../session.ts';
import { partsOf } from '../step-address.ts';

/** A region that can be opened here. */
export interface RegionAtHand {
  readonly id: string;
  /** '' while it is not known: nothing is then said of the figures. */
  readonly edition: string;
}

/**
 * What a session needs and is not at hand: a region that it notes, or that a step or a kept pair shows, that is not here (`sessionRegionMissing`); one that is here with other figures
 * than the session was made with (`sessionOtherEdition`). Each region once. Pure.
 */
export function dataProblemsOf(
  { data, steps, pairs }: Pick<Session, 'data' | 'steps' | 'pairs'>,
  atHand: readonly RegionAtHand[],
): readonly Problem[] {
  const here = new Map(atHand.map(({ id, edition }) => [id, edition]));
  const noted = new Map(data.map((note) => [note.pack, note]));
  const shown = steps.map(({ address }) => readAddress(partsOf(address)).view.pack);
  const wanted = new Set([...noted.keys(), ...shown, ...pairs.map(({ pack }) => pack)]);
  return [...wanted].flatMap((id) => {
    const note = noted.get(id);
    const title = note && note.title !== '' ? note.title : id;
    const edition = here.get(id);
    if (edition === undefined) return [problem('sessionRegionMissing', { title, isMadeHere: isMadeHere(id) })];
    const isOther = note && note.edition !== '' && edition !== '' && note.edition !== edition;
    return isOther ? [problem('sessionOtherEdition', { title, date: note.date })] : [];
  });
}
