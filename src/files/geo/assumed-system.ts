import type { Problem } from '../../problem/problem.ts';
import { fail, problem } from '../../problem/problem.ts';
import type { RawFeature } from './build-layer.ts';
import { firstPosition } from './first-position.ts';
import type { ReferenceSystem } from './reference-system.ts';
import { systemByPlace } from './reference-system.ts';

/** A reference system, and what is to be said of how it was found. */
export interface FoundSystem {
  readonly system: ReferenceSystem;
  readonly problems: readonly Problem[];
}

/** The system that the first position seems to have, told as an assumption. A layer without positions is in any. Throws `unknownProjection` with the position. */
export function assumedSystem(features: Iterable<RawFeature>, file: string): FoundSystem {
  const position = firstPosition(features) ?? [0, 0];
  const system =
    systemByPlace(position) ?? fail('unknownProjection', { found: position.slice(0, 2).join(', ') }, { file });
  return { system, problems: [problem('assumedProjection', { used: system.name }, { file })] };
}
