import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceBreaks, symmetricPosition } from '../../src/classes/breaks.ts';
import { Status, hasValue } from '../../src/measures/status.ts';
import type { PairRelation } from '../../src/relations/pair-relation.ts';
import type { PairInput } from '../../src/relations/pole-pair.ts';
import { relatePoles } from '../../src/relations/pole-pair.ts';
import type { Language } from '../../src/text/language.ts';
import { loadLanguage, swedish } from '../../src/text/language.ts';
import type { SentenceInput } from '../../src/text/sentence.ts';
import { relationSentence, shortRelation } from '../../src/text/sentence.ts';
import type { Cell } from '../relations/pair-case.ts';
import { areasInARow, inputsOf, neighboursOf, pairCase } from '../relations/pair-case.ts';

const english = await loadLanguage('en');
const names = ['Bergsåsen', 'Strandängen', 'Ekbacken', 'Viken', 'Udden'];

/** A pair over areas in a row and how the page would ask for its sentence. */
function given(q1: readonly Cell[], q4: readonly Cell[], more: Partial<PairInput> = {}): SentenceInput {
  const n = q1.length;
  const areas = { ...areasInARow(n), names: names.slice(0, n) };
  const inputs = more.inputs ?? inputsOf({ q1, q4 });
  const input = pairCase(inputs, n, { areas, ...more });
  const relation = relatePoles(input);
  return { relation, a: named(relation.a), b: named(relation.b) };
}

function named(pole: PairRelation['a']): SentenceInput['a'] {
  return pole.codes.map((code, i) => ({ code, name: pole.names[i] ?? '' }));
}

/** Spaces of every kind as one, so that the expectations can be read. */
function say(input: SentenceInput, language: Language = swedish): string {
  return relationSentence(input, language).text.replaceAll('\u00a0', ' ');
}

describe('the relation sentence in Swedish', () => {
  it('says both poles, the contrast and the way between them', () => {
    expect(say(given([440, 1, 1, 100], [40, 1, 1, 510]))).toBe(
      'I Bergsåsen finns elva hushåll med låg köpkraft på varje hushåll med hög. I Viken är det tvärtom, 5,1 med hög på varje med låg. ' +
        '55 gånger skillnad, 1,8 km isär, med tre gränser emellan.',
    );
  });

  it('sets the names strong', () => {
    const { parts, text } = relationSentence(given([440, 100], [40, 510]), swedish);
    expect(parts.filter(({ strong }) => strong).map((part) => part.text)).toEqual(['Bergsåsen', 'Strandängen']);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  it('does not repeat itself where both have more of the same, and says that B is a suggestion', () => {
    expect(
      say(
        given([480, 1, 80], [40, 1, 80], {
          suggested: true,
          a: [0],
          b: [2],
          inputs: inputsOf({ q1: [480, 1, 80], q4: [40, 1, 40] }),
        }),
      ),
    ).toBe(
      'I Bergsåsen finns tolv hushåll med låg köpkraft på varje hushåll med hög. I Ekbacken, den föreslagna motpolen, är det två på varje hushåll med hög. ' +
        'Sex gånger skillnad, 1,2 km isär, med två gränser emellan.',
    );
  });

  it.each<[string, Cell[], Cell[], string]>([
    [
      'equal',
      [440, 220],
      [40, 20],
      'I både Bergsåsen och Strandängen finns elva hushåll med låg köpkraft på varje hushåll med hög. De gränsar till varandra.',
    ],
    [
      'even',
      [440, 220],
      [440, 220],
      'I både Bergsåsen och Strandängen finns lika många hushåll med låg som med hög köpkraft. De gränsar till varandra.',
    ],
    [
      'uncertain',
      [60, 52],
      [40, 50],
      'I Bergsåsen finns 1,5 hushåll med låg köpkraft på varje hushåll med hög. I Strandängen är det ungefär lika många av varje. De går inte att skilja från lika. De gränsar till varandra.',
    ],
    [
      'A without high',
      [440, 100],
      [0, 200],
      'I Bergsåsen finns hushåll med låg köpkraft men inga med hög. I Strandängen är det tvärtom, två med hög på varje med låg. Minst 108 gånger skillnad, och de gränsar till varandra.',
    ],
    [
      'A without low',
      [0, 100],
      [440, 200],
      'I Bergsåsen finns hushåll med hög köpkraft men inga med låg. I Strandängen finns två hushåll med hög köpkraft på varje hushåll med låg. Minst 27 gånger skillnad, och de gränsar till varandra.',
    ],
    [
      'B without high',
      [100, 440],
      [200, 0],
      'I Bergsåsen finns två hushåll med hög köpkraft på varje hushåll med låg. I Strandängen är det tvärtom, hushåll med låg köpkraft men inga med hög. Minst 108 gånger skillnad, och de gränsar till varandra.',
    ],
    [
      'B without low',
      [100, 0],
      [200, 440],
      'I Bergsåsen finns två hushåll med hög köpkraft på varje hushåll med låg. I Strandängen finns hushåll med hög köpkraft men inga med låg. Minst 27 gånger skillnad, och de gränsar till varandra.',
    ],
    [
      'both without high',
      [440, 20],
      [0, 0],
      'I både Bergsåsen och Strandängen finns hushåll med låg köpkraft men inga med hög. De gränsar till varandra.',
    ],
    [
      'missing',
      [440, 'suppressed'],
      [40, 20],
      'Polerna går inte att jämföra: i Strandängen är uppgiften skyddad. De gränsar till varandra.',
    ],
    [
      'both missing',
      ['notJoined', 'suppressed'],
      [40, 20],
      'Polerna går inte att jämföra: i Bergsåsen saknas uppgiften i tabellen, och i Strandängen är uppgiften skyddad. De gränsar till varandra.',
    ],
  ])('%s', (_, q1, q4, expected) => {
    expect(say(given(q1, q4))).toBe(expected);
  });

  it('never says the other way round of a pole that the map calls even', () => {
    expect(say(given([300, 82], [100, 100]))).toContain('I Strandängen är det ungefär lika många av varje.');
    expect(say(given([300, 79], [100, 100]))).toContain('I Strandängen är det tvärtom, 1,3 med hög på varje med låg.');
  });

  it('says several areas by name or by number', () => {
    const text = say(given([440, 450, 460, 20, 30], [40, 30, 20, 90, 110], { a: [0, 1, 2], b: [3, 4] }));
    expect(text).toContain('I de tre områdena i A finns 15 hushåll');
    expect(text).toContain('I Viken och Udden är det tvärtom, fyra med hög');
  });

  it('says that there is no way over land', () => {
    expect(say(given([440, 100], [40, 510], { neighbours: neighboursOf(2, []) }))).toContain(
      '610 m isär, utan landväg emellan.',
    );
  });

  it('says the part of the stock once', () => {
    expect(say(given([440, 100], [40, 500], { subset: 'publicHousing' }))).toMatch(
      /^Bland hushållen i allmännyttan i Bergsåsen finns elva med låg köpkraft på varje med hög\. I Strandängen är det tvärtom, fem med hög på varje med låg\./,
    );
  });

  it('says persons from percents as about, with the rounding interval of the contrast', () => {
    const text = say(given([60, 10], [2, 45], { basis: 'persons', inputs: inputsOf({ p1: [60, 10], p4: [2, 45] }) }));
    expect(text).toBe(
      'I Bergsåsen finns ungefär 30 personer med låg köpkraft på varje person med hög. I Strandängen är det tvärtom, ungefär 4,5 med hög på varje med låg. ' +
        'Mellan 101 och 193 gånger skillnad, och de gränsar till varandra.',
    );
  });

  it('asks for what is missing when one pole or none is chosen, and when both are the same', () => {
    const { a } = given([1, 2], [3, 4]);
    expect(say({ relation: undefined, a, b: [] })).toBe(
      'Bergsåsen är pol A. Välj pol B så visas vad som ligger emellan.',
    );
    expect(say({ relation: undefined, a: [], b: [] })).toMatch(/^Välj två områden/);
    expect(say({ relation: undefined, a, b: a })).toMatch(/^Bergsåsen är både A och B\./);
  });

  it('tells areas of the same name apart by code, and calls an area without a name by it', () => {
    const a = [{ code: '9901C1000', name: 'Torget' }];
    expect(say({ relation: undefined, a, b: [{ code: '9901C1010', name: 'Torget' }] })).toContain('Torget (9901C1010)');
    expect(say({ relation: undefined, a, b: [{ code: '9901C1010', name: ' ' }] })).toContain('och 9901C1010');
  });
});

describe('the relation sentence in English', () => {
  it('says both poles, the contrast and the way between them', () => {
    expect(say(given([440, 1, 1, 100], [40, 1, 1, 500]), english)).toBe(
      'In Bergsåsen there are eleven households with low purchasing power for every household with high. In Viken it is the other way round, five with high for every one with low. ' +
        'A 54-fold difference, 1.8 km apart, with three borders between them.',
    );
  });

  it('has the article that the figure asks for', () => {
    const fold = english.text.sentence.timesClause;
    expect(['twelve', 'eleven', '8.2', '18', '81', '11,000', '118', '1,800', 'eight'].map(fold)).toEqual([
      'a twelvefold difference',
      'an elevenfold difference',
      'an 8.2-fold difference',
      'an 18-fold difference',
      'an 81-fold difference',
      'an 11,000-fold difference',
      'a 118-fold difference',
      'a 1,800-fold difference',
      'an eightfold difference',
    ]);
  });
});

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>(
      'nil',
      'suppressed',
      'notAvailable',
      'empty',
      'notJoined',
      'invalid',
      'noData',
      'tooFewAreas',
    ),
  },
);
const pole = fc.subarray([0, 1, 2, 3, 4], { minLength: 0, maxLength: 4 });
const situation = fc.record({
  q1: fc.array(cell, { minLength: 5, maxLength: 5 }),
  q4: fc.array(cell, { minLength: 5, maxLength: 5 }),
  population: fc.array(fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.constant<Cell>('empty')), {
    minLength: 5,
    maxLength: 5,
  }),
  a: pole,
  b: pole,
  persons: fc.boolean(),
  suggested: fc.boolean(),
  subset: fc.constantFrom('all', 'publicHousing', 'rented', 'anything'),
  connected: fc.boolean(),
  withRelation: fc.boolean(),
});

function situated(one: typeof situation extends fc.Arbitrary<infer T> ? T : never): SentenceInput {
  const percent = (cells: readonly Cell[]): readonly Cell[] =>
    cells.map((value) => (typeof value === 'number' ? value % 101 : value));
  const { q1, q4, population } = one;
  const inputs = one.persons
    ? inputsOf({ p1: percent(q1), p4: percent(q4), population })
    : inputsOf({ q1, q4, population });
  const { a, b, suggested, subset } = one;
  const input = given(q1, q4, {
    inputs,
    a,
    b,
    suggested,
    subset,
    basis: one.persons ? 'persons' : 'households',
    ...(one.connected ? {} : { neighbours: neighboursOf(5, []) }),
  });
  return one.withRelation ? input : { ...input, relation: undefined };
}

describe('whatever the poles hold', () => {
  it.each([swedish, english])('the sentence is whole and clean in $id', (language) => {
    fc.assert(
      fc.property(situation, (one) => {
        const input = situated(one);
        for (const text of [relationSentence(input, language).text, shortRelation(input, language)]) {
          expect(text).not.toMatch(/NaN|undefined|null|Infinity|∞|\[object|[\u{E000}\u{E001}]/u);
          expect(text).not.toMatch(/\s\s|^\s|\s$|\s[.,:]|\.\.|,,|\$\{/);
          expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
          // A figure without its unit or a dash for a missing number would be a hole.
          expect(text).not.toMatch(/–/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([swedish, english])('the direction said is the direction of the figures in $id', (language) => {
    fc.assert(
      fc.property(situation, (one) => {
        const input = situated(one);
        const { said } = relationSentence(input, language);
        const { relation } = input;
        if (!relation || said.a === null || said.b === null) {
          expect(said.higher).toBeNull();
          return;
        }
        for (const [spoken, { value }] of [
          [said.a, relation.a.balance],
          [said.b, relation.b.balance],
        ] as const) {
          if (spoken.kind === 'low') expect(value).toBeGreaterThan(1);
          if (spoken.kind === 'high') expect(value).toBeLessThan(1);
          if (spoken.kind === 'onlyLow') expect(value).toBe(Infinity);
          if (spoken.kind === 'onlyHigh') expect(value).toBe(0);
          expect(spoken.kind === 'even').toBe(symmetricPosition(value, balanceBreaks) === 0);
        }
        if (relation.certainty === 'certain') {
          // The balances that are said: the contrast, with its half a household, may lean the other way where a pole has hardly any.
          expect(said.higher).toBe(relation.a.balance.value > relation.b.balance.value ? 'a' : 'b');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never says figures of one pole when the other has none', () => {
    fc.assert(
      fc.property(situation, (one) => {
        const input = situated(one);
        const { said } = relationSentence(input, swedish);
        expect(said.a === null).toBe(said.b === null);
        if (!input.relation || said.a === null) return;
        const known = (status: Status): boolean => hasValue(status) || status === Status.infinite;
        expect(known(input.relation.a.balance.status) && known(input.relation.b.balance.status)).toBe(true);
      }),
    );
  });

  it('swapping the poles swaps what is said of them', () => {
    fc.assert(
      fc.property(situation, (one) => {
        const forth = relationSentence(situated({ ...one, suggested: false }), swedish).said;
        const back = relationSentence(situated({ ...one, suggested: false, a: one.b, b: one.a }), swedish).said;
        expect(back.a).toEqual(forth.b);
        expect(back.b).toEqual(forth.a);
        expect(back.higher).toBe(forth.higher === null ? null : forth.higher === 'a' ? 'b' : 'a');
      }),
    );
  });
});
