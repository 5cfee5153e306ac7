import { describe, expect, it } from 'vitest';
import type { PairRelation } from '../../../src/relations/pair-relation.ts';
import { pairSheet } from '../../../src/panels/share/files/pair-sheet.ts';
import type { Scenario } from '../../../src/relations/scenario/scenario.ts';
import type { DataSheet } from '../../../src/table/data-sheet.ts';
import { cellAt } from '../../../src/table/data-sheet.ts';
import { swedish } from '../../../src/text/language.ts';
import { sharing } from '../../../src/text/sv/sharing.ts';
import { givenIndex, givenPair } from '../given-pair.ts';
import { givenPack, givenView } from '../given.ts';

const pack = givenPack();
const { columns } = pack.manifest;

function sheet(relation: PairRelation = givenPair(), scenario: Scenario = []): DataSheet {
  return pairSheet(
    {
      ...{ relation, index: givenIndex(), columns, language: swedish, words: sharing.files },
      ...{ view: { ...givenView(), scenario }, pack, sentence: 'I Bergsåsen …' },
    },
    'xlsx',
  );
}

function cell(of: DataSheet, figure: string, column: string): string | number {
  const row = Array.from({ length: of.length }, (_, at) => at).find((at) => cellAt(of.columns[1]!, at) === figure);
  const found = of.columns.find(({ title }) => title === column);
  if (row === undefined || !found) throw new Error(`no ${figure} or ${column}`);
  return cellAt(found, row);
}

describe('the pair as a table', () => {
  it('gives A and B the same columns, and every figure its unit', () => {
    const { columns: made } = sheet();
    const titles = made.map(({ title }) => title);
    const of = (letter: string): readonly string[] =>
      titles.filter((title) => title.startsWith(`Pol ${letter}`)).map((title) => title.replace(`Pol ${letter}`, 'Pol'));
    expect(of('A')).toEqual(of('B'));
    expect(of('A')).toHaveLength(4);
    expect(new Set(titles).size).toBe(titles.length);
    expect(made[2]?.kind === 'words' && made[2].words.includes('')).toBe(false);
  });

  it('says balances with their intervals, how many times apart, and what lies between on the ground', () => {
    const made = sheet();
    const balance = (column: string): string | number => cell(made, 'balansmått, hushåll', column);
    expect([balance('Pol A'), balance('Pol A, nedre gräns'), balance('Pol A, övre gräns')]).toEqual([11, 8.1, 15]);
    expect(Number(balance('Kvot, större genom mindre'))).toBeGreaterThan(1);
    expect(cell(made, 'Avstånd mellan polerna', 'Paret tillsammans')).toBe(givenPair().geography.distanceM);
  });

  it('says what is tried and that it is no forecast, and nothing of the kind when nothing is tried', () => {
    const tried = (scenario: Scenario): readonly string[] =>
      sheet(undefined, scenario)
        .about.filter(([word]) => word === 'Tänk om')
        .map(([, says]) => says);
    expect(tried([])).toEqual([]);
    const [says = '', ...more] = tried([{ kind: 'exchange', amount: 139 }]);
    expect(more).toEqual([]);
    expect(says).toMatch(/^Räkneexempel, ingen prognos.*byte:139$/);
  });

  it('turns with the poles: A becomes B, differences change sign, the ratio stays', () => {
    const given = givenPair();
    const turned: PairRelation = {
      ...given,
      a: given.b,
      b: given.a,
      indicators: given.indicators.map((row) => ({
        ...row,
        a: row.b,
        b: row.a,
        difference: { ...row.difference, value: -row.difference.value },
      })),
    };
    const [one, other] = [sheet(given), sheet(turned)];
    expect(cell(one, 'Invånare', 'Pol A')).toBe(cell(other, 'Invånare', 'Pol B'));
    expect(cell(one, 'Invånare', 'Skillnad, A minus B')).toBe(-Number(cell(other, 'Invånare', 'Skillnad, A minus B')));
    expect(cell(one, 'Invånare', 'Kvot, större genom mindre')).toBe(
      cell(other, 'Invånare', 'Kvot, större genom mindre'),
    );
  });

  it('holds the index in both directions, and says both poles, sources and context', () => {
    const made = sheet();
    const { name } = givenIndex()[0]!;
    expect(cell(made, `${name}: det starkaste området genom medianen`, 'Paret tillsammans')).toBeGreaterThan(1);
    const said = new Map(made.about);
    expect(said.get('Pol A')).toBe('Bergsåsen (9901C1000)');
    expect(said.get('I ord')).toBe('I Bergsåsen …');
    expect([...said.keys()]).toEqual(expect.arrayContaining(['Påhittade värden', 'Källa', 'År', 'Tomt värde', '']));
    expect(said.has('Format')).toBe(false);
  });
});
