import { beforeAll, describe, expect, it } from 'vitest';
import { exact, missing } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import { problem } from '../../src/problem/problem.ts';
import { contrastChange, wholeChange } from '../../src/relations/contrast-change.ts';
import type { Development, DevelopmentYear } from '../../src/relations/development-relation.ts';
import { balanceFromCounts, contrastOfCounts } from '../../src/relations/pair-measures.ts';
import {
  changeSentences,
  developmentNotes,
  developmentSentences,
  indexSentence,
  sinceSentence,
  yearSentence,
} from '../../src/text/between-sentences/development.ts';
import { yearSpans } from '../../src/text/between-sentences/year-spans.ts';
import { loadLanguage } from '../../src/text/language.ts';
import type { BetweenLanguage } from '../../src/text/load-between-text.ts';
import { withBetweenText } from '../../src/text/load-between-text.ts';

let sv: BetweenLanguage;
let en: BetweenLanguage;

beforeAll(async () => {
  sv = await withBetweenText(await loadLanguage('sv'));
  en = await withBetweenText(await loadLanguage('en'));
});

function yearOf(year: number, [lowA, highA, lowB, highB]: readonly [number, number, number, number]): DevelopmentYear {
  const bounded = (value: number): { value: number; lower: number; upper: number } => ({
    value,
    lower: value,
    upper: value,
  });
  const balance = (low: number, high: number): DevelopmentYear['a'] =>
    balanceFromCounts({ low: bounded(low), high: bounded(high) });
  return {
    year,
    a: balance(lowA, highA),
    b: balance(lowB, highB),
    contrast: contrastOfCounts(lowA, highA, lowB, highB),
    isOpen: [lowA, highA, lowB, highB].includes(0),
    background: [],
    coverage: { a: null, b: null },
    problem: null,
  };
}

function without(year: number, status: Status): DevelopmentYear {
  const none = missing(status);
  return { ...yearOf(year, [1, 1, 1, 1]), a: none, b: none, contrast: none };
}

function over(...years: DevelopmentYear[]): Development {
  return {
    basis: 'households',
    form: 'counts',
    subset: 'all',
    years,
    background: [],
    change: wholeChange({ years, form: 'counts' }),
    breaks: [],
    vintages: ['DeSO 2025'],
    index: [],
    indexBreaks: [],
  };
}

const near = [600, 400, 400, 600] as const;
const far = [900, 100, 250, 750] as const;
const said = (development: Development, language = sv): string =>
  changeSentences(development.change, development, language).join(' ');

describe('the sentence of the development', () => {
  it('says that the poles have drifted apart, from how much to how much, and how sure that is', () => {
    expect(said(over(yearOf(2017, near), yearOf(2024, far)))).toBe(
      'Sedan 2017 har skillnaden ökat från 2,2 till 27 gånger: polerna divergerar. Skillnaden är 12 gånger så stor (osäkerhet 8,8–16): polerna glider isär.',
    );
    expect(said(over(yearOf(2017, near), yearOf(2024, far)), en)).toBe(
      'Since 2017 the difference has grown from 2.2 to 27 times: the poles diverge. The difference is 12 times as large (uncertainty 8.8–16): the poles drift apart.',
    );
  });

  it('says that they have come closer, the other way round too', () => {
    const closer = said(over(yearOf(2017, far), yearOf(2024, near)));
    expect(closer).toContain('har skillnaden minskat från 27 till 2,2 gånger: polerna konvergerar');
    expect(closer).toContain(
      'Skillnaden är 8\u00a0% av vad den var (osäkerhet 6–11\u00a0%): polerna närmar sig varandra.',
    );
    const [lowA, highA, lowB, highB] = far;
    const turned = yearOf(2017, [lowB, highB, lowA, highA]);
    expect(said(over(turned, yearOf(2024, [400, 600, 600, 400])))).toBe(closer);
  });

  it('does not call a change what lies within the uncertainty', () => {
    expect(said(over(yearOf(2017, [60, 40, 40, 60]), yearOf(2024, [61, 40, 38, 60])))).toBe(
      'Sedan 2017 är skillnaden oförändrad: 2,2 gånger 2017, 2,4 gånger 2024. Det som skiljer åren åt ryms i osäkerheten.',
    );
    expect(said(over(yearOf(2017, near), yearOf(2024, near)))).toBe('Sedan 2017 är skillnaden densamma: 2,2 gånger.');
  });

  it('says that the poles have changed sides', () => {
    const [lowA, highA, lowB, highB] = far;
    expect(said(over(yearOf(2017, far), yearOf(2024, [lowB, highB, lowA, highA])))).toContain(
      'De har bytt sida: 2017 hade A fler med låg köpkraft per hög, 2024 har B det.',
    );
  });

  it('says only what is certain where a pole has nobody in a quartile', () => {
    const opened = said(over(yearOf(2017, near), yearOf(2024, [900, 0, 250, 750])));
    expect(opened).toMatch(/från 2,2 gånger till minst 3\d\d gånger/);
    expect(opened).toMatch(/Skillnaden är minst \d+ gånger så stor/);
    expect(opened).not.toMatch(/NaN|∞|osäkerhet \d/);
  });

  it('says why there is no development to see', () => {
    expect(said(over(yearOf(2024, far)))).toBe(
      'Bara 2024 har uppgifter om båda polerna, så det går inte att se någon utveckling.',
    );
    expect(said(over(without(2024, Status.suppressed)))).toMatch(/^Inget år har uppgifter/);
    expect(said(over())).toMatch(/^Inget år/);
  });

  it('says between which years, where the last of them is not the newest', () => {
    const years = [yearOf(2011, near), yearOf(2017, far), yearOf(2024, near)] as const;
    const development = over(...years);
    const change = contrastChange(years[0], years[1], 'counts');
    expect(changeSentences(change, development, sv)[0]).toMatch(/^Mellan 2011 och 2017 har skillnaden ökat/);
  });
});

describe('what the relation sentence may add', () => {
  it('is one short sentence, or nothing', () => {
    expect(sinceSentence(over(yearOf(2017, near), yearOf(2024, far)), sv)).toBe('Skillnaden har ökat sedan 2017.');
    expect(sinceSentence(over(yearOf(2017, far), yearOf(2024, near)), en)).toBe(
      'The difference has shrunk since 2017.',
    );
    expect(sinceSentence(over(yearOf(2024, near)), sv)).toBe('');
  });
});

describe('what a reader must know of the years', () => {
  it('is which of them have no figures and why, those with one reason together', () => {
    const unread = { ...without(2019, Status.noData), problem: problem('network', { address: 'x', status: 404 }) };
    const development = over(
      without(2011, Status.suppressed),
      without(2012, Status.suppressed),
      yearOf(2014, near),
      without(2015, Status.suppressed),
      unread,
      yearOf(2024, far),
    );
    const [withheld, notRead] = developmentNotes(development, sv);
    expect(withheld).toMatch(/^2011–2012 och 2015: /);
    expect(notRead).toBe('2019: kunde inte läsas.');
  });

  it('is breaks, other divisions and areas that are not counted', () => {
    const development: Development = {
      ...over({ ...yearOf(2023, near), coverage: { a: { counted: 4, of: 5 }, b: null } }, yearOf(2024, far)),
      breaks: [{ between: [2023, 2024], why: { sv: 'Ny indelning.', en: 'New division.' } }],
      vintages: ['DeSO 2018', 'DeSO 2025'],
    };
    expect(developmentNotes(development, sv)).toEqual([
      'Serien är bruten 2023–2024: jämför inte rakt över strecket.',
      'Åren gäller olika indelningar (DeSO 2018 och DeSO 2025): samma kod kan vara en annan yta.',
      '2023 räknas 4 av 5 områden i A.',
    ]);
  });

  it('joins years that follow each other in the pack, also where the calendar has more', () => {
    expect(yearSpans([2011, 2014, 2017, 2024], [2011, 2014, 2017, 2020, 2024])).toEqual(['2011–2017', '2024']);
  });
});

describe('one year', () => {
  it('is both poles and how far they are apart, or why not', () => {
    expect(yearSentence(yearOf(2017, far), sv)).toBe('2017: A 9,0 låg på 1 hög, B 3,0 hög på 1 låg, 27 gånger');
    expect(yearSentence(without(2018, Status.suppressed), sv)).toMatch(/^2018: \S/);
  });
});

describe('the index over the years', () => {
  const year = (at: number, bottomGap: number, topGap: number): Development['index'][0]['years'][0] => ({
    year: at,
    status: Status.present,
    n: 9,
    topGap,
    bottomGap,
  });

  it('says both directions, first and last', () => {
    const none = { year: 2012, status: Status.noData, n: 0, topGap: NaN, bottomGap: NaN };
    const index = { code: '9901', name: 'Storhamn', years: [none, year(2013, 1.9, 1.4), year(2024, 2.3, 1.5)] };
    expect(indexSentence(index, sv)).toBe(
      'I Storhamn låg medianen 1,9 gånger över det svagaste området 2013 och 2,3 gånger 2024. Det starkaste låg 1,4 gånger över medianen 2013 och 1,5 gånger 2024.',
    );
    expect(indexSentence({ ...index, years: [none] }, sv)).toMatch(/går inte att räkna/);
    expect(indexSentence({ ...index, years: [year(2024, 2, exact(1.5).value)] }, sv)).toMatch(/2024/);
    const all = developmentSentences({ ...over(yearOf(2017, near), yearOf(2024, far)), index: [index] }, sv);
    expect(all.join(' ')).not.toMatch(/NaN|undefined/);
    expect(all).toHaveLength(3);
  });
});
