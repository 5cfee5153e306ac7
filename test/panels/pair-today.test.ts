// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { initialView } from '../../src/address/view.ts';
import { exact } from '../../src/measures/column.ts';
import { PairPanel } from '../../src/panels/pair/pair-panel.ts';
import { Tried } from '../../src/panels/what-if/tried.ts';
import type { PairRelation } from '../../src/relations/pair-relation.ts';
import type { WhatIfAnswer } from '../../src/relations/scenario/what-if.ts';
import type { Result } from '../../src/store/result.ts';
import type { SettledView, State } from '../../src/store/state.ts';
import { swedish } from '../../src/text/language.ts';
import { withBetweenText } from '../../src/text/load-between-text.ts';
import { codesOf, indexes, pack, relate } from './pair-region.ts';

const [low, high] = [['Bergsåsen'], ['Strandängen']];
const view: SettledView = { ...initialView, year: 2022, a: codesOf(...low), b: codesOf(...high) };
const relation = relate(low, high);
const pair: Result<PairRelation> = { state: 'ready', value: relation };
const figures: WhatIfAnswer['today'] = {
  contrast: exact(0.01),
  balanceA: exact(12),
  balanceB: relation.b.balance,
  swaps: exact(1),
  index: exact(9.9),
  conditionsA: 1,
  conditionsB: 1,
};
const answer = (today: Partial<WhatIfAnswer['today']> = {}): { state: 'ready'; value: WhatIfAnswer } => ({
  state: 'ready',
  value: { today: { ...figures, ...today }, municipality: 'Storhamn' } as WhatIfAnswer,
});
const language = await withBetweenText(swedish);

function state(whatIf: Result<WhatIfAnswer>, given: Partial<State> = {}): State {
  const index = { state: 'ready', value: indexes } as const;
  return { pair, index, suggestion: { state: 'idle' }, between: { whatIf }, ...given } as State;
}

function words(panel: Element, selector: string): readonly string[] {
  return [...panel.querySelectorAll(selector)].map((found) => found.textContent.replace(/\s+/g, ' ').trim());
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('the pair today, while something is tried', () => {
  it('is told beneath every figure, and only where it is given', async () => {
    const panel = new PairPanel();
    const index = { state: 'ready', value: indexes } as const;
    const today = new Tried().today(state(answer()), view, language);
    Object.assign(panel, { language: swedish, pack, index, pair, view, today });
    document.body.append(panel);
    await panel.updateComplete;
    expect(words(panel, '.between .today')).toEqual(['i dag 100×']);
    expect(words(panel, '.pole.a .today')).toEqual(['i dag 12']);
    expect(words(panel, '.pole.b .today')).toEqual(['som i dag']);
    expect(words(panel, '.index .today')).toEqual(['i dag 9,9']);
    panel.today = undefined;
    await panel.updateComplete;
    expect(panel.querySelector('.today')).toBeNull();
  });

  it('says only the least of a polkvot without bound', () => {
    const contrast = { ...exact(300), lower: 38.7, upper: 2000 };
    const today = new Tried().today(state(answer({ contrast, balanceA: exact(Infinity) })), view, language);
    expect(today?.contrast).toBe('i dag minst 38×');
    expect(today?.a).toBe('i dag ∞');
  });

  it('stays while a slider moves, and goes while another pair is awaited', () => {
    const tried = new Tried();
    const waiting = { state: 'waiting', progress: undefined } as const;
    const awaited = state({ ...waiting, before: answer().value }, { pair: { ...waiting, before: relation } });
    expect(tried.today(awaited, view, language)).toBeUndefined();
    const known = tried.today(state(answer()), view, language);
    expect(known).toBeDefined();
    expect(tried.today(awaited, { ...view, scenario: [{ kind: 'exchange', amount: 5 }] }, language)).toEqual(known);
    expect(tried.today(awaited, { ...view, year: 2021 }, language)).toBeUndefined();
    expect(tried.today(state(answer(), { pair: awaited.pair }), { ...view, year: 2021 }, language)).toBeUndefined();
  });
});
