import { describe, expect, it } from 'vitest';
import type { Cube } from '../../src/table/cube.ts';
import { splitHeader } from '../../src/imports/from-files/split-header.ts';
import { figuresOf, partsOf, proposed, proposedCube, recognised, usesOf } from './given-files.ts';

/** All of Ale, so that the division needs no answer. */
const ale = ['1440A0010', '1440B2011', '1440B2012', '1440C1010'];
const rows = (...cells: readonly string[]): string => ale.map((code, i) => `${code};${cells[i]}`).join('\n');

describe('a header', () => {
  it.each([
    ['Antal 2020', 'Antal', 2020],
    ['2020', '', 2020],
    ['pop_2025', 'pop', 2025],
    ['employment_rate_20_64_pct_2024', 'employment_rate_20_64_pct', 2024],
    ['Andel 2011–2012', 'Andel', 2012],
    ['2011/12', '', 2012],
    ['1999/00', '', 2000],
    ['Hushåll, 2020, totalt', 'Hushåll, totalt', 2020],
    ['deso2025', 'deso2025', null],
    ['Ålder 20-64 år', 'Ålder 20-64 år', null],
    ['Antal 12020', 'Antal 12020', null],
  ])('%s is %j of the year %s', (header, stem, year) => {
    expect(splitHeader(header)).toMatchObject({ stem, year });
  });
});

describe('years', () => {
  it('in headers are unfolded', () => {
    const found = recognised(`deso;Antal 2015;Antal 2016\n${rows('1;2', '3;4', '5;6', '7;8')}\n`);
    expect(found.proposal).toMatchObject({ yearSource: 'headers', years: [2015, 2016], questions: [] });
    expect(figuresOf(found, 'Antal', 2015)).toEqual({ '1440A0010': 1, '1440B2011': 3, '1440B2012': 5, '1440C1010': 7 });
    expect(Object.values(figuresOf(found, 'Antal', 2016))).toEqual([2, 4, 6, 8]);
  });

  it('in rows are read, dates and halves of them too', () => {
    const text = `deso;år;antal\n${ale.map((code, i) => `${code};2015;${i}\n${code};2016-12-31;${10 + i}`).join('\n')}\n`;
    const found = recognised(text);
    expect(partsOf(found.proposal)).toEqual({ deso: 'code', år: 'year', antal: 'value' });
    expect(Object.values(figuresOf(found, 'antal', 2016))).toEqual([10, 11, 12, 13]);
    expect(found.proposal.join.unjoined).toEqual([]);
  });

  it('in the name of the file are taken from there', () => {
    expect(proposed(`deso;antal\n${rows('1', '2', '3', '4')}\n`, {}, 'deso2025-2019.csv')).toMatchObject({
      yearSource: 'fileName',
      years: [2019],
    });
  });

  it('that nothing says are asked for', () => {
    const text = `deso;antal\n${rows('1', '2', '3', '4')}\n`;
    expect(proposed(text, {}, 'fil.csv')).toMatchObject({ years: [], questions: [{ kind: 'year', answer: null }] });
    expect(proposed(text, { year: 2012 }, 'fil.csv')).toMatchObject({
      years: [2012],
      yearSource: 'given',
      questions: [{ kind: 'year', answer: 2012 }],
    });
  });
});

describe('breakdowns in rows', () => {
  const tenures = ['hyresrätt', 'bostadsrätt', 'äganderätt', 'uppgift saknas'];
  const lines = ale.flatMap((code, i) =>
    tenures.map((tenure, t) => `${code};${tenure};${10 * i + t};${10 * i + t + 1}`),
  );

  it('become a column each, a family of parts, in dwellings', () => {
    const found = recognised(`region;upplåtelseform;Antal 2020;Antal 2021\n${lines.join('\n')}\n`);
    expect(partsOf(found.proposal)).toMatchObject({ upplåtelseform: 'dimension', 'Antal 2020': 'value' });
    expect(usesOf(found.proposal)).toEqual(
      Object.fromEntries(tenures.map((tenure) => [`Antal | ${tenure}`, 'own dwellings'])),
    );
    expect(found.proposal.indicators.map(({ family, title }) => [title.value.sv, family.value])).toEqual([
      ['Hyresrätt', 'upplatelseform'],
      ['Bostadsrätt', 'upplatelseform'],
      ['Äganderätt', 'upplatelseform'],
      ['Uppgift saknas', 'upplatelseform'],
    ]);
    expect(Object.values(figuresOf(found, 'Antal | äganderätt', 2021))).toEqual([3, 13, 23, 33]);
  });

  it('have their whole told from their parts', () => {
    const parts = ale.flatMap((code) => [
      `${code};Sverige;totalt;5`,
      `${code};övriga;totalt;3`,
      `${code};totalt;totalt;8`,
    ]);
    const found = proposed(`region;födelseregion;kön;Antal 2020\n${parts.join('\n')}\n`);
    expect(usesOf(found)).toEqual({
      'Antal | Sverige | totalt': 'own persons',
      'Antal | övriga | totalt': 'own persons',
      'Antal | totalt | totalt': 'population persons',
    });
    expect(found.indicators.map(({ total, family }) => [total, family.value])).toEqual([
      [false, 'fodelseregion'],
      [false, 'fodelseregion'],
      [true, null],
    ]);
  });

  it('whose groups overlap are no family', () => {
    const ages = ale.flatMap((code) => [`${code};16-;9`, `${code};20-64;7`, `${code};totalt;10`]);
    const found = proposed(`region;ålder;Antal personer 2020\n${ages.join('\n')}\n`);
    expect(found.indicators.map(({ family }) => family.value)).toEqual([null, null, null]);
  });

  it('crossed with each other are left out beyond the first, and can be taken in', () => {
    const crossed = ale.flatMap((code) =>
      ['män', 'kvinnor', 'totalt'].flatMap((sex) => ['0-19', '20-', 'totalt'].map((age) => `${code};${sex};${age};1`)),
    );
    const text = `region;kön;ålder;Antal 2020\n${crossed.join('\n')}\n`;
    expect(usesOf(proposed(text))).toMatchObject({
      'Antal | män | 0-19': 'leftOut persons',
      'Antal | män | totalt': 'own persons',
    });
    const taken = proposed(text, { indicators: { 'Antal | män | 0-19': { use: { as: 'own' } } } });
    expect(usesOf(taken)['Antal | män | 0-19']).toBe('own persons');
  });

  it('with the place written once above its categories are filled in', () => {
    const grouped = ale.flatMap((code) => [`${code};hyresrätt;1`, `;bostadsrätt;2`]);
    const found = recognised(`region;upplåtelseform;Antal 2020\n${grouped.join('\n')}\n`);
    expect(found.proposal.join.unjoined).toEqual([]);
    expect(Object.values(figuresOf(found, 'Antal | bostadsrätt', 2020))).toEqual([2, 2, 2, 2]);
  });
});

describe("SCB's custom delivery", () => {
  it('is households by quartile, its median and its total', () => {
    const found = proposed(
      `DeSO;År;Kvartil1;Kvartil2;Kvartil3;Kvartil4;Totalt;MedianInk\n${rows(...ale.map(() => '2017;300;200;150;50;700;201,5'))}\n`,
    );
    expect(usesOf(found)).toEqual({
      Kvartil1: 'q1 households',
      Kvartil2: 'q2 households',
      Kvartil3: 'q3 households',
      Kvartil4: 'q4 households',
      Totalt: 'own count',
      MedianInk: 'disposableIncome kSEK',
    });
    expect(found.indicators[0]?.use.confidence).toBe('certain');
  });

  it('of older years is too', () => {
    const found = proposed(`area;Lag;MLag;Mhog;Hog\n${rows(...ale.map(() => '1;2;3;4'))}\n`);
    expect(Object.values(usesOf(found))).toEqual(['q1 households', 'q2 households', 'q3 households', 'q4 households']);
  });

  it('in percent is of persons, unless words say households', () => {
    const text = `area;Kvartil1;Kvartil2;Kvartil3;Kvartil4\n${rows('25;25;25;25', '40;30;20;10', '10;20;30;41', '1;2;3;94')}\n`;
    expect(Object.values(usesOf(proposed(text)))).toEqual(['p1 percent', 'p2 percent', 'p3 percent', 'p4 percent']);
    expect(Object.values(usesOf(proposed(text, {}, 'andel-hushall-2016.csv')))).not.toContain('p1 percent');
  });

  it('in words, as in the open tables', () => {
    const found = proposed(
      `region;Andel i kvartil 1, procent 2020;Andel i kvartil 2, procent 2020;Andel i kvartil 3, procent 2020;Andel i kvartil 4, procent 2020\n${rows(...ale.map(() => '20;30;30;20'))}\n`,
    );
    expect(Object.values(usesOf(found))).toEqual(['p1 percent', 'p2 percent', 'p3 percent', 'p4 percent']);
  });
});

describe('units and roles', () => {
  const uses = (header: string, ...cells: readonly string[]) =>
    usesOf(proposed(`deso;${header} 2020\n${rows(...cells)}\n`))[header];

  it.each([
    ['Förvärvsfrekvens, procent', ['51,5', '80', '70', '..'], 'employmentRate share'],
    ['Eftergymnasial utbildning minst 3 år, andel', ['20,5', '30', '12', '9'], 'postSecondaryShare share'],
    ['post_secondary_any_pct', ['20.5', '30', '12', '9'], 'own percent'],
    ['Median disponibel inkomst, tkr', ['201,5', '300', '250', '-'], 'disposableIncome kSEK'],
    ['Medelinkomst, tkr', ['201,5', '300', '250', '-'], 'own kSEK'],
    ['Folkmängd', ['1 201', '300', '250', '9'], 'population persons'],
    ['Antal hushåll', ['120', '300', '250', '9'], 'own households'],
    ['Antal lägenheter', ['120', '300', '250', '9'], 'own dwellings'],
    ['Andel hyresrätt', ['0,25', '0,5', '1', '0'], 'own share'],
    ['Trygghetsindex', ['2,5', '3,75', '-1,2', '0,5'], 'own ratio'],
    ['Anmälningar', ['25', '37', '12', '0'], 'own count'],
  ])('%s is %s', (header, cells, use) => {
    expect(uses(header, ...cells)).toBe(use);
  });

  it('read percents as shares where the role is one, and kronor as thousands', () => {
    const percent = recognised(`deso;Förvärvsfrekvens 2020\n${rows('51', '80', '70', '60')}\n`);
    expect(figuresOf(percent, 'Förvärvsfrekvens', 2020)['1440A0010']).toBe(0.51);
    const kronor = recognised(`deso;Median disponibel inkomst, kr 2020\n${rows('201500', '300000', '250000', '..')}\n`);
    expect(figuresOf(kronor, 'Median disponibel inkomst, kr', 2020)['1440A0010']).toBe(201.5);
  });

  it('are what a person says', () => {
    const text = `deso;siffra 2020\n${rows('51', '80', '70', '60')}\n`;
    const found = recognised(text, {
      indicators: { siffra: { use: { as: 'role', role: 'employmentRate' }, title: { sv: 'F', en: 'E' } } },
    });
    expect(usesOf(found.proposal)).toEqual({ siffra: 'employmentRate share' });
    expect(figuresOf(found, 'siffra', 2020)['1440A0010']).toBe(0.51);
    expect(found.proposal.indicators[0]).toMatchObject({ use: { corrected: true }, title: { value: { sv: 'F' } } });
  });

  it('a role is given once: the person goes before the guess', () => {
    const text = `deso;folkmängd 2020;annat 2020\n${rows('1;2', '1;2', '1;2', '1;2')}\n`;
    const found = proposed(text, { indicators: { annat: { use: { as: 'role', role: 'population' } } } });
    expect(usesOf(found)).toEqual({ folkmängd: 'own persons', annat: 'population persons' });
  });
});

describe('corrections that a file does not allow', () => {
  const text = `deso;antal 2020\n${rows('1', '2', '3', '4')}\n`;
  it.each([
    [{ sheet: 'Blad 9' }, 'Blad 9'],
    [{ headerRow: 99 }, '99'],
    [{ columns: { 7: 'value' } }, '7'],
    [{ columns: { 0: 'code', 1: 'code' } }, 'code'],
    [{ division: '1999' }, '1999'],
    [{ joinsTo: 'nowhere' }, 'nowhere'],
    [{ year: 20 }, '20'],
    [{ use: 'overlay' }, 'overlay'],
    [{ indicators: { annat: { unit: 'persons' } } }, 'annat'],
  ] as const)('%j are problems, and the guess stands', (corrections, value) => {
    const found = proposed(text, corrections);
    expect(found.problems).toContainEqual({
      kind: 'unusableCorrection',
      place: { file: 'fil-2016.csv' },
      detail: { value },
    });
    if (!('columns' in corrections || 'use' in corrections)) expect(found.join.matched).toBe(4);
  });
});

describe('a sheet', () => {
  it('has its header found below titles and above data, merged cells joined, footnotes left out', () => {
    const text = `Bostäder efter område;;;;\n;;;;\n;2020;;2021;\nkod;hyresrätt;bostadsrätt;hyresrätt;bostadsrätt\n${rows('1;2;3;4', '1;2;3;4', '1;2;3;4', '1;2;3;4')}\nKälla: kommunens register;;;;\n`;
    const found = recognised(text, {}, 'bostader.csv');
    expect(found.proposal.years).toEqual([2020, 2021]);
    expect(Object.values(figuresOf(found, 'bostadsrätt', 2021))).toEqual([4, 4, 4, 4]);
    expect(found.proposal.join.unjoined).toEqual([]);
    expect(found.proposal.indicators.map(({ family }) => family.value)).toEqual(['upplatelseform', 'upplatelseform']);
  });

  it('without a header has its columns called by letter', () => {
    const found = proposed(`${rows('1;2', '1;2', '1;2', '1;2')}\n`);
    expect(found.headerRow.value).toBe(0);
    expect(partsOf(found)).toEqual({ A: 'code', B: 'value', C: 'value' });
    expect(found.join.matched).toBe(4);
  });

  it('has the header that a person says', () => {
    const text = `a;b\nkod;antal\n${rows('1', '2', '3', '4')}\n`;
    expect(proposed(text, { headerRow: 2 }).columns.map(({ header }) => header)).toEqual(['a kod', 'b antal']);
  });
});

describe('a table of several dimensions', () => {
  const values = Float64Array.from([20, 30, 22, 28, 25, 25, 40, 10, 1, 2, 3, 4]);
  const cube: Cube = {
    file: 'tab6684.json',
    title: 'Inkomstkvartiler efter region',
    source: 'SCB',
    updated: '',
    dimensions: [
      {
        id: 'Region',
        label: 'region',
        role: 'region',
        categories: [
          { code: '1440A0010_DeSO2025', label: '1440A0010' },
          { code: '1440B2011_DeSO2025', label: '' },
          { code: '1480', label: 'Göteborg' },
        ],
      },
      {
        id: 'ContentsCode',
        label: 'tabellinnehåll',
        role: 'content',
        categories: [
          { code: 'A6', label: 'Kvartil 1, andel', unit: 'procent' },
          { code: 'A9', label: 'Kvartil 4, andel', unit: 'procent' },
        ],
      },
      {
        id: 'Tid',
        label: 'år',
        role: 'time',
        categories: [
          { code: '2023', label: '2023' },
          { code: '2024', label: '2024' },
        ],
      },
    ],
    values,
    status: new Uint8Array(12),
    notes: [],
    problems: [],
  };

  it('has areas, years and contents by their roles', () => {
    const found = proposedCube(cube);
    expect(usesOf(found.proposal)).toEqual({ 'Kvartil 1, andel': 'p1 percent', 'Kvartil 4, andel': 'p4 percent' });
    expect(found.proposal).toMatchObject({ years: [2023, 2024], level: { value: 'deso' }, join: { matched: 2 } });
    expect(figuresOf(found, 'Kvartil 4, andel', 2024)).toEqual({ '1440A0010': 28, '1440B2011': 10 });
  });

  it('keeps the reason why a cell is empty', () => {
    const status = Uint8Array.from(cube.status);
    status[0] = 2;
    const found = proposedCube({ ...cube, status, values: Float64Array.from([NaN, ...values.slice(1)]) });
    const { column } = found.arrangement!.figures.read({
      series: 0,
      year: 2023,
      unit: 'percent',
      written: 'plain',
      name: 'p1',
    });
    expect(Array.from(column.status)).toEqual([2, 0, 0]);
  });
});
