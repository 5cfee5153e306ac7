import type { ReadyTrack } from './lab-order.ts';
import { readyTrackSteps } from './ready-tracks.ts';
import type { DataNote, Session } from './session.ts';
import { emptySession } from './session.ts';

/** The words of a ready track, in one language. */
export interface ReadyTrackWords {
  readonly title: string;
  readonly opening: { readonly title: string; readonly text: string };
  readonly closing: { readonly title: string; readonly text: string };
  readonly steps: readonly { readonly title: string; readonly note: string; readonly question: string }[];
}

/** A session with nothing but a ready track in it; `newId` names the session and each step. A step without words has none. Pure but for `newId`. */
export function readySession(
  track: ReadyTrack,
  { title, opening, closing, steps: words }: ReadyTrackWords,
  data: readonly DataNote[],
  newId: () => string,
): Session {
  const steps = readyTrackSteps[track].map(({ kind, address }, index) => {
    const { title, note, question } = words[index] ?? { title: '', note: '', question: '' };
    return { id: newId(), title, note, question, kind, address };
  });
  return {
    ...emptySession(newId()),
    title,
    opening: { shown: true, ...opening },
    closing: { shown: true, ...closing },
    steps,
    data,
  };
}
