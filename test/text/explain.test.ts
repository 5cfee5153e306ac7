import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { missing } from '../../src/measures/column.ts';
import type { Estimate } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import type { MunicipalityIndex } from '../../src/relations/municipality-index.ts';
import type { PairRelation } from '../../src/relations/pair-relation.ts';
import type { ExplainKey, IndexFigure, PairFigure } from '../../src/text/explain/explain-key.ts';
import { explain } from '../../src/text/explain/explain.ts';
import type { Explanation } from '../../src/text/explain/explanation.ts';
import type { Language } from '../../src/text/language.ts';
import { loadLanguage, swedish } from '../../src/text/language.ts';
import { areaSet, indexes, manifest, relate } from '../panels/pair-region.ts';

const pairFigures: readonly PairFigure[] = [
  'contrast',
  'dissimilarity',
  'swaps',
  'pooledBalance',
  'exposure',
  'quartileDistance',
  'distance',
  'sharedBorder',
  'bordersBetween',
  'gradient',
];
const companions = Object.keys(indexes[0]?.companions ?? {}) as (keyof MunicipalityIndex['companions'])[];
const indexFigures: readonly IndexFigure[] = [
  'index',
  'bottomGap',
  'topGap',
  'poleQuotient',
  'band',
  'medianOverP10',
  'counted',
  'balance',
  'medianBalance',
  ...companions.map((name): IndexFigure => `companion:${name}`),
];

function everyKey(relation: PairRelation, index: readonly MunicipalityIndex[]): readonly ExplainKey[] {
  return [
    ...(['a', 'b'] as const).flatMap((pole): ExplainKey[] => [
      { of: 'balance', pole },
      ...([0, 1, 2, 3] as const).map((quartile): ExplainKey => ({ of: 'quartile', pole, quartile })),
    ]),
    ...relation.indicators.flatMap(({ id }) =>
      (['a', 'b', 'difference'] as const).map((side): ExplainKey => ({ of: 'indicator', id, side })),
    ),
    ...pairFigures.map((figure): ExplainKey => ({ of: 'pair', figure })),
    ...index.flatMap(({ code }) => indexFigures.map((figure): ExplainKey => ({ of: 'municipality', code, figure }))),
  ];
}

function allWords(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(allWords);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(allWords);
  throw new Error(`an explanation holds ${String(value)}`);
}

function expectWhole(explanation: Explanation | null): void {
  if (!explanation) throw new Error('no explanation');
  // One look for all of it: an assertion for each of a million strings takes longer than making them.
  const words = allWords(explanation).join(' | ');
  const { title, meaning, result, formulas, topic } = explanation;
  const empty = [title, meaning, result, formulas.join('')].includes('') || !/^[a-zA-Z-]+$/.test(topic);
  if (empty || /NaN|undefined|null|Infinity|\[object/.test(words)) throw new Error(words);
}

let english: Language;
beforeAll(async () => {
  english = await loadLanguage('en');
});

const about = (what: ExplainKey, relation: PairRelation, language = swedish): Explanation => {
  const explanation = explain(what, { relation, index: indexes, manifest }, language);
  if (!explanation) throw new Error('no explanation');
  return explanation;
};

describe('Så räknas det', () => {
  const relation = relate(['Bergsåsen'], ['Strandängen']);

  it('shows the division behind a balance, its interval and its source', () => {
    const balance = about({ of: 'balance', pole: 'a' }, relation);
    expect(balance.steps).toEqual(['580 ÷ 52 = 11']);
    expect(balance.inputs.map(({ value }) => value)).toEqual(['580 hushåll', '52 hushåll']);
    expect(balance.interval).toBe('8,3–15');
    expect(balance.sources.map(({ title }) => title)).toEqual(['Påhittade hushåll', 'Påhittade områden']);
    expect(balance.sources[0]?.details).toBe('tabell PROV01, hämtad 2026-11-01 och licens CC0');
    expect(balance.year).toBe('2022');
  });

  it('calls the interval of whole percents rounding, and that of counts chance', () => {
    const percents = about({ of: 'balance', pole: 'a' }, relate(['Bergsåsen'], ['Strandängen'], { basis: 'persons' }));
    const counts = about({ of: 'balance', pole: 'a' }, relation);
    expect(percents.notes.join(' ')).toContain('avrundningen');
    expect(percents.notes.join(' ')).not.toContain('ren slump');
    expect(counts.notes.join(' ')).toContain('ren slump');
  });

  it('adds a half to each count in the contrast and turns it when B is the higher', () => {
    const contrast = { of: 'pair', figure: 'contrast' } as const;
    const [forth, back] = [about(contrast, relation), about(contrast, relate(['Strandängen'], ['Bergsåsen']))];
    expect(forth.steps[0]).toContain('(580 + ½) · (362 + ½)');
    expect(forth.steps).toHaveLength(1);
    expect(back.steps).toHaveLength(2);
    expect(back.result).toBe(forth.result);
    expect(back.interval).toBe(forth.interval);
  });

  it('says which way households would move', () => {
    const swaps = { of: 'pair', figure: 'swaps' } as const;
    expect(about(swaps, relation).notes).toContain('Låg köpkraft skulle flytta från A till B, hög från B till A.');
    expect(about(swaps, relate(['Strandängen'], ['Bergsåsen'])).notes).toContain(
      'Låg köpkraft skulle flytta från B till A, hög från A till B.',
    );
  });

  it('gives the reason where a value is not shown', () => {
    const balance = about({ of: 'balance', pole: 'b' }, relate(['Bergsåsen'], ['Gruvbyn']));
    expect(balance.result).toBe('skyddad uppgift');
    expect(balance.notes).toContain('Uppgiften är skyddad, eller för osäker för att redovisas.');
    expect(balance.steps).toEqual([]);
  });

  it('explains a balance without bound instead of calling it missing', () => {
    const balance = about({ of: 'balance', pole: 'a' }, relate(['Alviks station'], ['Strandängen']));
    expect(balance.result).toBe('∞');
    expect(balance.notes.join(' ')).toContain('utan gräns');
    expect(balance.notes).not.toContain(swedish.text.measures.statuses.infinite.reason);
  });

  it('says that counts of several areas are summed first', () => {
    const several = relate(['Bergsåsen', 'Nordstan'], ['Strandängen']);
    expect(about({ of: 'balance', pole: 'a' }, several).steps).toEqual(['800 ÷ 252 = 3,2']);
    expect(about({ of: 'balance', pole: 'a' }, several).notes.join(' ')).toContain('2 områden är summerade');
    expect(about({ of: 'balance', pole: 'b' }, several).notes.join(' ')).not.toContain('summerade');
  });

  it('is gone when the number is', () => {
    const rest = { relation: undefined, index: undefined, manifest: undefined };
    expect(explain({ of: 'balance', pole: 'a' }, rest, swedish)).toBeNull();
    expect(explain({ of: 'indicator', id: 'unknown', side: 'a' }, { ...rest, relation }, swedish)).toBeNull();
  });

  it('has whole words for every number of every pair in the region, in both languages', () => {
    const b = ['Strandängen', 'Alviks station', 'Ytterskär', 'Gruvbyn'];
    areaSet.names.forEach((a, i) => {
      const basis = i % 2 === 0 ? 'households' : 'persons';
      const pair = relate([a], [b[i % 4] ?? a], { basis });
      for (const key of everyKey(pair, indexes)) {
        expectWhole(explain(key, { relation: pair, index: indexes, manifest }, swedish));
        expectWhole(explain(key, { relation: pair, index: indexes, manifest: undefined }, english));
      }
    });
  });

  const number = fc.oneof(fc.double(), fc.constantFrom(0, 1, NaN, Infinity, -Infinity, 1e-9, 1e12));
  const estimate: fc.Arbitrary<Estimate> = fc.oneof(
    fc.record({
      value: number,
      status: fc.constantFrom(...Object.values(Status)),
      lower: number,
      upper: number,
    }),
    fc.constantFrom(...Object.values(Status)).map(missing),
  );

  it('never says NaN or undefined, whatever the numbers are', () => {
    fc.assert(
      fc.property(estimate, estimate, number, fc.boolean(), (one, other, bare, percents) => {
        const pole = { ...relation.a, balance: one, population: other, quartiles: null, quartileShares: null };
        const odd: PairRelation = {
          ...relation,
          form: percents ? 'percents' : 'counts',
          a: pole,
          contrast: other,
          dissimilarity: one,
          pooledBalance: other,
          swaps: one,
          exposure: other,
          quartileDistance: one,
          gradientPerKm: other,
          geography: { ...relation.geography, distanceM: bare, sharedBorderM: bare, bordersBetween: null, path: [] },
          indicators: relation.indicators.map((row) => ({ ...row, a: one, b: other, difference: one, ratio: other })),
        };
        const index = indexes.map((known) => ({ ...known, index: one, balance: other, bottomGap: bare, topGap: bare }));
        for (const key of everyKey(odd, index)) {
          expectWhole(explain(key, { relation: odd, index, manifest }, swedish));
        }
      }),
      { numRuns: 40 },
    );
  });
});
