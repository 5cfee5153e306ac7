import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenSentences } from '../../src/panels/summary/pair-sentences.ts';
import type { PairRelation } from '../../src/relations/pair-relation.ts';
import { relatePoles } from '../../src/relations/pole-pair.ts';
import { explain } from '../../src/text/explain/explain.ts';
import type { ExplainKey } from '../../src/text/explain/explain-key.ts';
import { swedish } from '../../src/text/language.ts';
import { isOpenContrast, leastApart, leastWords, openGradient, roundedDown } from '../../src/text/open-contrast.ts';
import { relationSentence } from '../../src/text/sentence.ts';
import { inputsOf, pairCase } from '../relations/pair-case.ts';

const pairOf = (a: readonly [number, number], b: readonly [number, number], persons = false): PairRelation => {
  const [low, high] = [
    [a[0], b[0]],
    [a[1], b[1]],
  ] as const;
  const inputs = persons
    ? inputsOf({ p1: low, p4: high, population: [900, 1100] })
    : inputsOf({ q1: low, q2: [30, 40], q3: [50, 60], q4: high, population: [900, 1100] });
  return relatePoles(pairCase(inputs, 2, { basis: persons ? 'persons' : 'households' }));
};

const explained = (what: ExplainKey, relation: PairRelation) =>
  explain(what, { relation, index: undefined, manifest: undefined }, swedish);

function sentenceOf(relation: PairRelation): string {
  const named = (pole: PairRelation['a']) => pole.codes.map((code, i) => ({ code, name: pole.names[i] ?? '' }));
  return relationSentence({ relation, a: named(relation.a), b: named(relation.b) }, swedish).text;
}

describe('a pair where a pole has none in one of the quartiles', () => {
  it.each<[string, PairRelation]>([
    ['∞ and 0', pairOf([140, 0], [0, 90])],
    ['0 and ∞', pairOf([0, 90], [140, 0])],
    ['∞ and a number', pairOf([440, 0], [100, 200])],
    ['∞ and 0 in percents', pairOf([70, 0], [0, 60], true)],
    ['0 and a number in percents', pairOf([0, 60], [30, 20], true)],
  ])('%s: sentence, text and explanation say the same least, and no point', (_, relation) => {
    const least = leastApart(relation, swedish);
    expect(least).not.toBe('');
    const explanation = explained({ of: 'pair', figure: 'contrast' }, relation);
    expect(explanation?.result).toBe(`minst ${least} gånger`);
    expect(explanation?.interval).toBe('');
    expect(explanation?.steps).toHaveLength(1);
    expect(sentenceOf(relation)).toContain(`Minst ${least} gånger skillnad`);
    expect(betweenSentences(relation, swedish)[0]).toContain(`minst ${least} gånger`);
    const point = swedish.format.ratio(Math.max(relation.contrast.value, 1 / relation.contrast.value));
    const said = [JSON.stringify(explanation), sentenceOf(relation), betweenSentences(relation, swedish).join(' ')];
    if (point !== '∞') expect(said.join(' ')).not.toContain(` ${point} `);
    expect(explained({ of: 'pair', figure: 'gradient' }, relation)?.result).toBe(openGradient(relation, swedish));
    expect(openGradient(relation, swedish)).toMatch(/^minst [\d,]+ fördubblingar per km$/);
  });

  it('promises nothing where the interval covers equal', () => {
    const relation = pairOf([2, 0], [1, 1]);
    expect(relation.certainty).toBe('uncertain');
    expect(leastApart(relation, swedish)).toBe('');
    expect(explained({ of: 'pair', figure: 'contrast' }, relation)?.result).toBe('går inte att skilja från lika');
    expect(openGradient(relation, swedish)).toBe('går inte att skilja från lika');
    expect(betweenSentences(relation, swedish)[0]).toMatch(/går inte att skilja från ingen/);
  });

  it('is the only kind: equal poles and poles with all four parts have their point', () => {
    expect(isOpenContrast(pairOf([140, 0], [90, 0]))).toBe(false);
    expect(isOpenContrast(pairOf([140, 1], [1, 90]))).toBe(false);
    expect(openGradient(pairOf([140, 1], [1, 90]), swedish)).toBeNull();
  });

  it('is never rounded up', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.001, max: 9999, noNaN: true }), (least) => {
        const said = Number(leastWords(roundedDown(least), swedish).replaceAll('\u00a0', '').replace(',', '.'));
        expect(said).toBeLessThanOrEqual(least);
        expect(said).toBeGreaterThan(0.9 * least);
      }),
    );
  });
});
