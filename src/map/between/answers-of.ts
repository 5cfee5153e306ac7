import { latest } from '../../store/result.ts';
import type { Between } from '../../store/state.ts';
import type { Answers } from './between-drawing.ts';

const none: Answers = {
  frontiers: undefined,
  transect: undefined,
  meetingScale: undefined,
  meetingPlaces: undefined,
  regions: undefined,
  flows: undefined,
  pairs: undefined,
  compared: undefined,
};

/** The answers that the map draws, as they are now: the one before while another is on its way. */
export function answersOf(between: Between | undefined): Answers {
  if (!between) return none;
  return {
    frontiers: latest(between.frontiers),
    transect: latest(between.transect),
    meetingScale: latest(between.meetingScale),
    meetingPlaces: latest(between.meetingPlaces),
    regions: latest(between.poleRegions),
    flows: latest(between.relationFlows),
    pairs: latest(between.suggestPairs),
    compared: latest(between.compareLayer),
  };
}
