import { nothingBetween } from '../../src/store/between-questions.ts';
import { noOverlays } from '../../src/store/overlays.ts';
import type { State } from '../../src/store/state.ts';
import { givenPair } from './given-pair.ts';
import { givenPack, givenView } from './given.ts';

const idle = { state: 'idle' } as const;

/** What the store holds with a region and a pair, and nothing asked besides. */
export function givenState(over: Partial<State> = {}): State {
  const settled = givenView();
  return {
    ...{
      view: settled,
      settled,
      palette: 'light',
      packs: [],
      problems: [],
      pointed: undefined,
      between: nothingBetween,
    },
    ...{ layer: idle, suggestion: idle, index: idle, table: idle, ...noOverlays },
    pack: { state: 'ready', value: givenPack() },
    pair: { state: 'ready', value: givenPair() },
    ...over,
  };
}
