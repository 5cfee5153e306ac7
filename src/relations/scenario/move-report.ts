import type { StatusName } from '../../measures/status.ts';

/**
 * Why a move does nothing, or less than asked.
 *
 * - `noPole`: there is no such pole. `touching`: A and B meet, nothing lies between. `noPath`: no way leads from A to B over neighbours.
 * - `overlapping`: A and B hold the same areas, nobody can change places.
 * - `noColumn`: the table does not say what would be changed. `nobody`: no area in the place has it.
 * - `limit`: more than there are; all there are is moved.
 */
export type MoveReason = 'noPole' | 'touching' | 'noPath' | 'overlapping' | 'noColumn' | 'nobody' | 'limit';

/** Areas of a place that a move passes over, and why. `tooSmall`: fewer than 50 live there, so that a change would tell what is withheld. */
export interface Skipped {
  readonly status: StatusName;
  readonly areas: number;
}

/** What became of a move. */
export interface MoveReport {
  readonly asked: number;
  readonly applied: number;
  /** Areas that it was shared out over. */
  readonly areas: number;
  readonly skipped: readonly Skipped[];
  readonly reason: MoveReason | undefined;
}

/** The report of a move that could not be made. */
export function notMade(asked: number, reason: MoveReason, skipped: readonly Skipped[] = []): MoveReport {
  return { asked, applied: 0, areas: 0, skipped, reason };
}
