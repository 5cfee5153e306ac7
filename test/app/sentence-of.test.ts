import { describe, expect, it } from 'vitest';
import { sentenceMaker, sentenceOf } from '../../src/app/sentence-of.ts';
import { nothingBetween } from '../../src/store/between-questions.ts';
import { noOverlays } from '../../src/store/overlays.ts';
import type { State } from '../../src/store/state.ts';
import { swedish } from '../../src/text/language.ts';
import { givenPack, givenView } from '../panels/given.ts';
import { givenPair } from '../panels/given-pair.ts';

const [a, b] = [['9901C1000'], ['9901C1010']];
const nothing = { state: 'idle' } as const;

function given(over: Partial<State>): State {
  const view = givenView({ a, b });
  return {
    view,
    settled: view,
    palette: 'light',
    packs: [],
    pack: { state: 'ready', value: givenPack() },
    layer: nothing,
    suggestion: nothing,
    pair: { state: 'ready', value: givenPair() },
    index: nothing,
    table: nothing,
    problems: [],
    between: nothingBetween,
    pointed: undefined,
    ...noOverlays,
    ...over,
  };
}

describe('the sentence of what is on screen', () => {
  it('gives each pole its own figures: Bergsåsen has the more of low purchasing power', () => {
    const { text, said } = sentenceOf(given({}), swedish);
    expect(text).toMatch(/^\S* ?Bergsåsen.*Strandängen/);
    expect([said.higher, said.a?.kind, said.b?.kind]).toEqual(['a', 'low', 'high']);
  });

  it('says nothing of poles that the figures are not about yet', () => {
    const view = givenView({ a: b, b: a });
    const { text, said } = sentenceOf(given({ settled: view }), swedish);
    expect(said.higher).toBeNull();
    expect(text).not.toMatch(/\d/);
  });

  it('speaks of the suggested counter-pole where B is not chosen, and says that it is a suggestion', () => {
    const view = givenView({ a, b: [] });
    const pair = { ...givenPair(), suggested: true };
    const suggestion = {
      codes: b,
      reason: 'nearestCounterPole',
      distanceM: 1300,
      contrast: pair.contrast,
      threshold: 1,
    } as const;
    const state = given({
      settled: view,
      pair: { state: 'ready', value: pair },
      suggestion: { state: 'ready', value: suggestion },
    });
    const { text } = sentenceOf(state, swedish);
    expect(text).toContain('Strandängen');
    expect(text).toMatch(/föresl/);
  });
});

describe('the sentence while other things change', () => {
  it('is the same object, so that nothing is drawn again for it', () => {
    const sentence = sentenceMaker();
    const state = given({});
    const first = sentence(state, swedish);
    expect(sentence({ ...state, layer: { state: 'waiting', before: undefined, progress: 0.5 } }, swedish)).toBe(first);
  });

  it('is another when the poles are', () => {
    const sentence = sentenceMaker();
    const first = sentence(given({}), swedish);
    expect(sentence(given({ settled: givenView({ a: b, b: a }) }), swedish).text).not.toBe(first.text);
  });
});
