import { act } from '../../store/actions.ts';
import type { LabPage } from './lab-host.ts';

/** Shows a session that was opened from another room in the room Labb. */
export function enterLab(page: LabPage): void {
  const { state } = page;
  const room = state?.settled?.room;
  if (!state || room === 'lab' || room === 'interventions') return;
  act(page, { type: 'showView', view: { ...state.view, room: 'lab' } });
}
