import type { BetweenName } from '../../protocol/between-requests.ts';
import type { Handlers } from '../../protocol/serve.ts';
import type { InScope } from '../in-scope.ts';

/** The worker's answers to what lies between areas. Each part is a chunk that comes with the first question. */
export function betweenHandlers(_inScope: InScope): Pick<Handlers, BetweenName> {
  return {};
}
