import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relatePoles } from '../../src/relations/pole-pair.ts';
import { loadLanguage, swedish } from '../../src/text/language.ts';
import type { RelationSentence } from '../../src/text/sentence.ts';
import { relationSentence } from '../../src/text/sentence.ts';
import { areasInARow, inputsOf, pairCase } from '../relations/pair-case.ts';
import type { Cell } from '../relations/pair-case.ts';

const english = await loadLanguage('en');
const names = ['Bergsåsen', 'Strandängen'];

function sentence(q1: readonly [Cell, Cell], q4: readonly [Cell, Cell], language = swedish): RelationSentence {
  const inputs = inputsOf({ q1, q4 });
  const relation = relatePoles(pairCase(inputs, 2, { areas: { ...areasInARow(2), names } }));
  const [a, b] = [relation.a, relation.b].map((pole) =>
    pole.codes.map((code) => ({ code, name: pole.names[0] ?? '' })),
  );
  return relationSentence({ relation, a: a ?? [], b: b ?? [] }, language);
}

const short = (made: RelationSentence): string => (made.short ?? made.parts).map(({ text }) => text).join('');

describe('the relation in short', () => {
  it('begins with both poles, then says what is between them', () => {
    expect(short(sentence([440, 100], [40, 510]))).toMatch(/^Bergsåsen och Strandängen: 55 gånger skillnad/);
    expect(short(sentence([440, 100], [40, 510], english))).toMatch(/^Bergsåsen and Strandängen: a 55-fold difference/);
  });

  it('names both before it says that nothing is certain, or that one has no balance', () => {
    expect(short(sentence([60, 62], [60, 59]))).toMatch(/Bergsåsen.*Strandängen/);
    expect(short(sentence([440, 'suppressed'], [40, 510]))).toMatch(/^Bergsåsen och Strandängen\. /);
  });

  it('never tells of one pole before it has named the other, whatever the counts', () => {
    const count = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(fc.tuple(count, count), fc.tuple(count, count), (q1, q4) => {
        const said = short(sentence(q1, q4));
        const other = said.indexOf('Strandängen');
        expect(other).toBeGreaterThan(0);
        expect(said.slice(0, other)).not.toMatch(/låg|hög|\d/);
      }),
    );
  });
});
