import type { FaultBoard } from './faults/fault.ts';
import type { Limits } from './limits.ts';
import type { CallRecord } from './service.ts';
import type { World } from './world/world.ts';

/** What the stand-in's own page tells of and changes. */
export interface Controlled {
  readonly board: FaultBoard;
  readonly limits: Limits;
  readonly calls: readonly CallRecord[];
  readonly world: World;
  readonly app: boolean;
}
