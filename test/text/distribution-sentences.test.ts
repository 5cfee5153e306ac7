import { beforeAll, describe, expect, it } from 'vitest';
import { plainColumn } from '../../src/measures/plain-column.ts';
import { Status } from '../../src/measures/status.ts';
import { distributionOf } from '../../src/relations/distribution.ts';
import { scatterOf } from '../../src/relations/scatter.ts';
import { distributionSentences, orderSentence } from '../../src/text/between-sentences/distribution.ts';
import { scatterSentences } from '../../src/text/between-sentences/scatter.ts';
import { loadLanguage } from '../../src/text/language.ts';
import type { BetweenLanguage } from '../../src/text/load-between-text.ts';
import { withBetweenText } from '../../src/text/load-between-text.ts';
import { givenAreaSet, givenColumn } from '../relations/given-areas.ts';

let swedish: BetweenLanguage;
let english: BetweenLanguage;
beforeAll(async () => {
  swedish = await withBetweenText(await loadLanguage('sv'));
  english = await withBetweenText(await loadLanguage('en'));
});

const areas = givenAreaSet([4, 2]);
const low = [300, 120, 60, 20, 70, 50];
const high = [30, 60, 60, 100, 70, 100];

function spread(
  q1: readonly number[],
  q4: readonly number[],
  [a, b]: readonly [readonly number[], readonly number[]] = [[0], [3]],
  among = areas,
) {
  const inputs = { q1: givenColumn(q1, Status.suppressed), q4: givenColumn(q4, Status.suppressed) };
  return distributionOf({ areas: among, inputs, basis: 'households', a, b });
}

const said = (...given: Parameters<typeof spread>) =>
  distributionSentences(spread(...given), given[3] ?? areas, swedish);

describe('what is said of the distribution', () => {
  it('names both ends in one sentence, and how many areas lie between the poles', () => {
    expect(said(low, high).slice(0, 2)).toEqual([
      'I Kommun 1 går områdena från 10 låg på 1 hög (Område 0) till 5,0 hög på 1 låg (Område 3). I medianområdet är det 1,5 låg på 1 hög.',
      'Mellan A och B ligger 2 av 4 områden.',
    ]);
    expect(distributionSentences(spread(low, high), areas, english)[0]).toBe(
      'In Kommun 1 the areas go from 10 low to 1 high (Område 0) to 5.0 high to 1 low (Område 3). In the median area it is 1.5 low to 1 high.',
    );
  });

  it('says what the furthest point of the curve means', () => {
    expect(said(low, high)[2]).toBe(
      'I Kommun 1 bor 60\u00a0% av hushållen med låg köpkraft, men 12\u00a0% av dem med hög, i de områden som har fler låg per hög än genomsnittet. Skillnaden, 48 procentenheter, är ojämnheten D.',
    );
  });

  it('says on which sides of a pole the others lie where its counter-pole lies elsewhere', () => {
    const [first, second] = spread(low, high, [[1], [5]]).places;
    expect(orderSentence(first!, areas, swedish)).toBe(
      'I Kommun 1 har A 1 av områdena på den låga sidan om sig och 2 på den höga.',
    );
    expect(orderSentence(second!, areas, swedish)).toMatch(/^I Kommun 2 går områdena från jämnt/);
  });

  it('says why areas are left out, each reason with its number', () => {
    const sentences = said([300, 120, NaN, 20, 70, 50], [30, 60, 60, 5, 70, 100]);
    expect(sentences).toContain('2 områden visas inte: skyddad uppgift (1) och för få invånare (1).');
  });

  const hard: readonly (readonly [string, Parameters<typeof spread>, RegExp])[] = [
    ['a single area', [[300], [30], [[0], []], givenAreaSet([1])], /bara ett område ett balansmått: Område 0/],
    [
      'all areas alike',
      [
        [60, 60, 60, 60, 1, 1],
        [60, 60, 60, 60, 1, 1],
      ],
      /alla 4 områden samma balans: jämnt/,
    ],
    ['nothing at all', [[NaN, NaN, NaN, NaN, 1, 1], high], /inget område ett balansmått att visa/],
    [
      'only one of the groups at the ends',
      [
        [80, 60, 60, 0, 1, 1],
        [0, 60, 60, 90, 1, 1],
      ],
      /bara låg .* bara hög/,
    ],
  ];

  it.each(hard)('has whole sentences for %s', (_, given, pattern) => {
    const sentences = said(...given);
    expect(sentences[0]).toMatch(pattern);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(sentence).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('what is said of two measures', () => {
  const scatter = (x: readonly number[], y: readonly number[], sizes = [6]) =>
    scatterSentences(
      scatterOf(
        givenAreaSet(sizes),
        { key: 'disposableIncome', unit: 'kSEK', values: plainColumn(givenColumn(x, Status.suppressed, 'kSEK')) },
        { key: 'balance', unit: 'ratio', values: plainColumn(givenColumn(y, Status.suppressed, 'ratio')) },
        [0],
        [5],
      ),
      [],
      swedish,
    );

  it('is whether they go together, with the figure, and that it is no cause', () => {
    expect(scatter([100, 150, 200, 250, 300, 350], [8, 4, 2, 1, 0.5, 0.25])).toEqual([
      'I Kommun 1 har områden med högre värde för disponibel inkomst per konsumtionsenhet nästan alltid lägre för balansmått (rangkorrelation −1,00, 6 områden). Det säger inte varför, och inget om enskilda människor.',
      'A: 100\u00a0tkr och 8,0 låg på 1 hög.',
      'B: 350\u00a0tkr och 4,0 hög på 1 låg.',
    ]);
  });

  it('claims nothing of too few, of what does not vary, or of nothing', () => {
    expect(scatter([100, 150, 200, NaN, NaN, NaN], [8, 4, 2, 1, 1, 1])[0]).toMatch(/3 områden båda värdena: för få/);
    expect(scatter([100, 100, 100, 100, 100, 100], [8, 4, 2, 1, 1, 1])[0]).toMatch(/alla områden samma värde/);
    expect(scatter([NaN, NaN, NaN, NaN, NaN, NaN], [8, 4, 2, 1, 1, 1])).toEqual([
      'I Kommun 1 har inget område båda värdena.',
      'A visas inte: skyddad uppgift.',
      'B visas inte: skyddad uppgift.',
      '6 områden visas inte: skyddad uppgift.',
    ]);
  });
});
