import { createPicker } from '../../geography/picking.ts';
import type { Params } from '../../protocol/requests.ts';
import type { Task } from '../../protocol/serve.ts';
import { compareSurroundings } from '../../relations/compare-surroundings.ts';
import type { MeetingScale } from '../../relations/meeting-scale.ts';
import type { InScope } from '../in-scope.ts';
import { desoRows } from './deso-rows.ts';

/** Both poles' surroundings in the finest areas that the pack has, whatever the level that the poles are chosen at. */
export async function meetingScaleAnswer(
  { a, b, level, ...asked }: Params<'meetingScale'>,
  inScope: InScope,
  task: Task,
): Promise<MeetingScale> {
  const { pack, columns, source } = await inScope({ ...asked, level: 'deso' }, task);
  const { areas } = columns;
  return compareSurroundings({
    year: asked.year,
    basis: asked.basis,
    areas,
    inputs: source.inputs,
    picker: createPicker(areas, pack.at('deso').shapes),
    a: desoRows(pack, level, a),
    b: desoRows(pack, level, b),
  });
}
