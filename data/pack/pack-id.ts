import { fail } from '../../src/problem/problem.ts';
import { packIdShape } from '../../src/pack/pack-schema.ts';

/** A pack's id as the address and its folder can carry it. Throws `wrongArgument` for any other text. */
export function packId(text: string): string {
  return packIdShape.test(text) ? text : fail('wrongArgument', { argument: `--id ${text}`, wants: 'packId' });
}
