import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellsOf, codesOf, tableOf, tablesOf, yearsOf } from '../../data/catalogue/cells-of.ts';
import { divisions, tableCode } from '../../data/catalogue/divisions.ts';
import { indicators } from '../../data/catalogue/indicators.ts';
import { gothenburgRegion, municipalities } from '../../data/catalogue/municipalities.ts';
import { tables } from '../../data/catalogue/tables.ts';
import { areaCode } from '../../src/geography/area-code.ts';
import { knownRoles } from '../../src/measures/roles.ts';

const columns = indicators.flatMap((indicator) => indicator.columns);
const once = (list: readonly string[]): void => expect(new Set(list).size).toBe(list.length);

describe('the catalogue', () => {
  it('names every table, indicator, column and municipality once', () => {
    once(tables.map(({ id }) => id));
    once(indicators.map(({ id }) => id));
    once(columns.map(({ id }) => id));
    once(municipalities.map(({ code }) => code));
  });

  it('has no table that nothing comes from, and no column from a table that it lacks', () => {
    expect(tablesOf(columns)).toEqual(tables.map(({ id }) => id));
    for (const { sources } of columns) for (const { table } of sources) expect(tableOf(table)).not.toBeNull();
  });

  it('gives each column at most one source a year', () => {
    for (const { sources } of columns) {
      const years = sources
        .map(yearsOf)
        .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i)));
      once(years);
    }
  });

  it('names in every cell a code of each dimension that the table has beside the usual', () => {
    for (const { sources } of columns)
      for (const { table, formula } of sources)
        for (const { codes = {} } of cellsOf(formula))
          expect(Object.keys(codes).sort()).toEqual([...(tableOf(table)?.asserts.dimensions ?? [])].sort());
  });

  it('gives a role the unit that measures expect', () => {
    for (const { id, unit } of columns)
      if (id in knownRoles) expect(unit).toBe(knownRoles[id as keyof typeof knownRoles]);
    expect(columns.filter(({ id }) => id in knownRoles).map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'p1',
        'p2',
        'p3',
        'p4',
        'population',
        'disposableIncome',
        'employmentRate',
        'employmentBase',
        'postSecondaryShare',
      ]),
    );
  });

  it('adds shares only of what is counted, and families only of counts', () => {
    for (const { unit, family, sources } of columns) {
      if (sources.some(({ formula }) => formula.kind === 'share')) expect(unit).toBe('share');
      if (family !== undefined) expect(['persons', 'households', 'dwellings']).toContain(unit);
    }
  });

  it('writes words in lower case to hold titles against, and says in both languages who is counted', () => {
    for (const { asserts, population, title, breaks, licence } of tables) {
      expect(asserts.words.length).toBeGreaterThan(0);
      expect(asserts.words).toEqual(asserts.words.map((word) => word.toLocaleLowerCase('sv')));
      for (const words of [population, title, ...breaks]) expect([words.sv, words.en]).not.toContain('');
      expect(licence).toBe('CC0');
    }
  });

  it('marks the breaks 2014|2015, 2023|2024 and 2024|2025 in tables whose years reach over them', () => {
    const marked = (id: string): string[] => (tableOf(id)?.breaks ?? []).map(({ between }) => between.join('|')).sort();
    for (const id of ['TAB6572', 'TAB6574', 'TAB6568']) expect(marked(id)).toEqual(['2023|2024', '2024|2025']);
    for (const id of ['TAB6684', 'TAB6685', 'TAB6586']) expect(marked(id)).toEqual(['2014|2015', '2023|2024']);
    expect(marked('TAB5956')).toContain('2014|2015');
  });

  it('says the ages of employment and education', () => {
    expect(tableOf('TAB6680')?.population.sv).toContain('20–64');
    expect(tableOf('TAB6534')?.population.sv).toContain('25–65');
    expect(tableOf('TAB5956')?.population.sv).toContain('25–64');
    expect(columns.find(({ id }) => id === 'postSecondaryShare')?.title.sv).toContain('25–65');
  });

  it('asks for exactly the codes of the published tables', () => {
    const asked = Object.fromEntries(
      tables.map(({ id }) => [id, [...(codesOf(id, columns).get('ContentsCode') ?? [])].sort()]),
    );
    expect(asked).toEqual({
      TAB6684: ['000008A5', '000008A6', '000008A7', '000008A8', '000008A9', '000008AA', '000008AB'],
      TAB6685: ['000008AC', '000008AD'],
      TAB6680: ['0000089X', '0000089Y'],
      TAB6534: ['000007Z6'],
      TAB5956: ['000005MO'],
      TAB6572: ['000007Y5'],
      TAB6638: ['00000864'],
      TAB6568: ['000007Y1'],
      TAB6574: ['000007Y7'],
      TAB6586: ['000008IT', '000008IU'],
    });
    expect(codesOf('TAB6534', columns).get('UtbildningsNiva')).toEqual(
      expect.arrayContaining(['21', '3+4', '5', '6', 'US']),
    );
  });
});

describe('the divisions', () => {
  it('write codes that are read as what they are', () => {
    const [older, newer] = divisions;
    expect(areaCode(tableCode('0114A0010', 'deso', older!))).toMatchObject({ level: 'deso', vintage: '' });
    expect(areaCode(tableCode('0114A0010', 'deso', newer!))).toMatchObject({ level: 'deso', vintage: '2025' });
    expect(areaCode(tableCode('0114R001', 'regso', newer!))).toMatchObject({ level: 'regso', vintage: '2025' });
    expect(tableCode('0114', 'kommun', newer!)).toBe('0114');
  });

  it('have as many areas as the municipalities together', () => {
    const sum = (level: 'deso' | 'regso'): number =>
      municipalities.reduce((total, { areas }) => total + areas[level], 0);
    expect([sum('deso'), sum('regso')]).toEqual([6160, 3363]);
    expect(divisions.find(({ vintage }) => vintage === '2025')?.areas).toEqual({ deso: 6160, regso: 3363 });
  });
});

describe('the municipalities', () => {
  it('are 290, and thirteen of them are Göteborgsregionen', () => {
    expect(municipalities).toHaveLength(290);
    expect(gothenburgRegion).toHaveLength(13);
    const names = gothenburgRegion.map((code) => municipalities.find((one) => one.code === code)?.name);
    expect(names).toEqual(
      'Kungsbacka Härryda Partille Öckerö Stenungsund Tjörn Ale Lerum Lilla_Edet Göteborg Mölndal Kungälv Alingsås'
        .split(' ')
        .map((name) => name.replace('_', ' ')),
    );
  });
});

const key = '../shared/real/boundaries/deso2025-key.csv';

describe.skipIf(!existsSync(key))('the key of all 6 160 real areas', () => {
  it('has the same municipalities with the same number of areas', () => {
    const lines = readFileSync(key, 'utf8').trim().split(/\r?\n/).slice(1);
    const counted = new Map<string, { name: string; deso: number; regso: Set<string> }>();
    for (const line of lines) {
      const [, regso = '', , code = '', name = ''] = line.split(',');
      const own = counted.get(code) ?? { name, deso: 0, regso: new Set() };
      counted.set(code, { ...own, deso: own.deso + 1, regso: own.regso.add(regso) });
    }
    expect(municipalities.map(({ code, name, areas }) => [code, name, areas.deso, areas.regso])).toEqual(
      [...counted]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, { name, deso, regso }]) => [code, name, deso, regso.size]),
    );
  });
});
