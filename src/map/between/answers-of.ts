import { latest } from '../../store/result.ts';
import type { Result } from '../../store/result.ts';
import type { Between } from '../../store/state.ts';
import type { Answers } from './between-drawing.ts';

type Names = Partial<Record<string, Result<unknown>>>;

/** The answers that the map draws, as they are now. */
export function answersOf(between: Between | undefined): Answers {
  const all = (between ?? {}) as Names;
  const read = (name: string): never => latest(all[name] ?? { state: 'idle' }) as never;
  return {
    frontiers: read('frontiers'),
    transect: read('transect'),
    meetingScale: read('meetingScale'),
    meetingPlaces: read('meetingPlaces'),
    regions: read('poleRegions'),
    flows: read('relationFlows'),
    pairs: read('suggestedPairs'),
    compared: read('compareLayer'),
  };
}
