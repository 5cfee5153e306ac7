import type { View } from '../../../address/view.ts';
import { stepAddress, stepView } from '../../../lab/step-address.ts';
import type { Problem } from '../../../problem/problem.ts';
import type { PackAnswer } from '../../../protocol/requests.ts';
import { settle } from '../../../store/settle.ts';
import type { SettledView } from '../../../store/state.ts';

/**
 * The address that the view on screen has as a step. What was captured in the room Insatser stays there: board, its table and its text, and the map with its
 * cards, also where the room Labb shows these (`withCards`). All else belongs to the room Labb wherever it was captured, so that showing it does not lead
 * out of it.
 */
export function addressOnScreen(view: SettledView, withCards = false): string {
  const isOfCards = view.room === 'interventions' || (withCards && view.surface === 'map');
  return stepAddress({ ...view, room: isOfCards ? 'interventions' : 'lab', page: 1 });
}

/** A step's view as the room Labb shows it beside the track: of the board in any of its forms the board itself; all else as it is. */
export function inRoomLab<T extends View>(view: T): T {
  const isForm = view.room === 'interventions' && (view.surface === 'table' || view.surface === 'text');
  return { ...view, room: 'lab', ...(isForm ? { surface: 'board' } : {}) };
}

/** How a step stands to what is on screen and to the region that is open. */
export interface StepStanding {
  /** True where the screen shows something else than the step does. */
  readonly differs: boolean;
  /** What the step asks for that the open region does not have, or that could not be read. */
  readonly problems: readonly Problem[];
}

/** Compares a step, as the room shows it, with the view on screen. A step that leaves year or poles to the region shows those of the region. Pure. */
export function standingOf(address: string, screen: SettledView, pack: PackAnswer): StepStanding {
  const { view, problems: unread } = stepView(address, screen);
  if (view.pack !== screen.pack) return { differs: true, problems: unread };
  const { settled, problems } = settle(view, pack);
  const shown = screen.room === 'lab' ? inRoomLab(settled) : settled;
  return { differs: addressOnScreen(shown) !== addressOnScreen(screen), problems: [...unread, ...problems] };
}
