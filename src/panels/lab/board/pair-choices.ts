import type { ChoiceOption } from '../../controls/choice.ts';

import type { LabParts } from '../lab-parts.ts';
import type { NewPair } from './board-state.ts';
import { onScreen, poleNames } from './pole-names.ts';

/** The pairs that a card can mean: that on screen where it has not been kept, the kept ones, none. */
export function pairChoices(parts: LabParts, shown: NewPair | undefined): readonly ChoiceOption[] {
  const { board } = parts.language.lab;
  return [
    ...(shown ? [{ value: onScreen, title: board.edit.pairOnScreen(shown.name) }] : []),
    ...keptPairs(parts),
    { value: '', title: board.edit.noPair },
  ];
}

/** The kept pairs by their names, else by their poles'. */
export function keptPairs(parts: Pick<LabParts, 'lab' | 'state' | 'language'>): readonly ChoiceOption[] {
  const { board } = parts.language.lab;
  return parts.lab.session.pairs.map((pair) => {
    const names = pair.name === '' ? poleNames(pair, parts) : undefined;
    return { value: pair.id, title: names ? board.pairName(names.a, names.b) : pair.name };
  });
}
