import { describe, expect, it } from 'vitest';
import { poleRegions } from '../../../src/relations/pole-regions.ts';
import { relationFlows } from '../../../src/relations/relation-flows.ts';
import type { SuggestInput } from '../../../src/relations/suggest-input.ts';
import { regionTables } from '../../../src/text/between-tables/pole-regions.ts';
import { flowTables } from '../../../src/text/between-tables/relation-flows.ts';
import type { PlainTable } from '../../../src/text/plain-table.ts';
import type { Cell } from '../../relations/pair-case.ts';
import { areasInARow, chain, inputsOf, neighboursOf } from '../../relations/pair-case.ts';
import { runSteps } from '../../relations/run-steps.ts';
import { cellOf, columnOf, en, expectSound, figuresOf, partsOf, plain, sv, tableOf, wordsOf } from './given-tables.ts';

function input(cells: readonly (readonly [Cell, Cell])[], municipalityOf: readonly number[] = []): SuggestInput {
  return {
    areas: areasInARow(cells.length, municipalityOf),
    neighbours: chain(cells.length),
    inputs: inputsOf({ q1: cells.map(([low]) => low), q4: cells.map(([, high]) => high) }),
    basis: 'households',
  };
}

const side = 8;

/** A square of areas: more low in the three columns to the left, more high in the three to the right; one to the left is the other way. */
function square(): SuggestInput {
  const all = Array.from({ length: side * side }, (_, i) => i);
  const alone = 3 * side + 1;
  const isLow = (i: number): boolean => i % side < 3 && i !== alone;
  const isHigh = (i: number): boolean => i % side > 4 || i === alone;
  const borders = all.flatMap((i) =>
    all
      .slice(i + 1)
      .filter((j) => Math.abs((i % side) - (j % side)) <= 1 && Math.floor(j / side) - Math.floor(i / side) <= 1)
      .map((j) => [i, j, Math.abs(i - j) === 1 || Math.abs(i - j) === side ? 100 : 0] as const),
  );
  const cellOfArea = (i: number): readonly [number, number] => {
    if (isLow(i)) return [400 + i, 50];
    return isHigh(i) ? [50, 400 + i] : [200, 200];
  };
  const cells = all.map(cellOfArea);
  return { ...input(cells, all.map((i) => Number(i % side > 3))), neighbours: neighboursOf(side * side, borders) }; // prettier-ignore
}

function regions(given = square(), language = sv): readonly PlainTable[] {
  const answer = runSteps(poleRegions({ ...given, seed: 1, permutations: 999 }));
  return regionTables(answer, partsOf(given.areas, language));
}

describe('pole regions as rows', () => {
  it('have both kinds alike, with their areas by name and in number', () => {
    const table = tableOf(regions(), 'regions');
    expect(new Set(wordsOf(table, 'kind'))).toEqual(new Set(['fler låg', 'fler hög']));
    expect(figuresOf(table, 'areas').every((n) => n > 1)).toBe(true);
    expect(wordsOf(table, 'names')[0]).toMatch(/^Område .(, Område .)* och Område .$/);
    expect(new Set(wordsOf(table, 'municipality'))).toEqual(new Set(['Storhamn', 'Lillvik']));
    wordsOf(table, 'kind').forEach((kind, row) => {
      const [balance = NaN] = [figuresOf(table, 'balance')[row]];
      expect(kind === 'fler låg' ? balance > 1 : balance < 1).toBe(true);
    });
    expect(table.codes?.(0)).toHaveLength(figuresOf(table, 'areas')[0] ?? NaN);
    expect(table.pair).toBeUndefined();
    expect(table.notes.join(' ')).toContain('999');
  });

  it('stand two and two with their counter-poles, and can be made A and B', () => {
    const table = tableOf(regions(), 'regionPairs');
    expect(table.length).toBeGreaterThan(0);
    expect(table.pair?.(0)?.a.length).toBeGreaterThan(1);
    expect(cellOf(table, 'a', 0).text).toMatch(/^Område . och \d+ till$/);
    expect(figuresOf(table, 'apart')[0]).toBeGreaterThan(20);
  });

  it('have the area that lies in the other pole, with what surrounds it', () => {
    const table = tableOf(regions(), 'islands');
    expect(table.notes[0]).toMatch(/\S/);
    expect(wordsOf(table, 'b')).toContain(square().areas.names[3 * side + 1]);
    expect(cellOf(table, 'a', wordsOf(table, 'b').indexOf(square().areas.names[3 * side + 1] ?? '')).text).toMatch(
      /^Område . och 7 till$/,
    );
    expect(figuresOf(table, 'apart')[0]).toBeGreaterThan(10);
  });

  it.each([
    ['all are equal', input(Array.from({ length: 12 }, () => [100, 100] as const))],
    [
      'there are too few',
      input([
        [400, 40],
        [40, 400],
        [400, 40],
      ]),
    ],
    ['all is withheld', input(Array.from({ length: 12 }, () => ['suppressed', 9] as const))],
  ])('say why there are none where %s', (_, given) => {
    const tables = regions(given);
    expect(tables.map(({ length }) => length)).toEqual([0, 0, 0]);
    expect(tables[0]?.notes.length).toBeGreaterThan(1);
    expectSound(tables);
  });

  it('are sound in both languages', () => {
    for (const language of [sv, en]) expectSound(regions(undefined, language), ['lower', 'upper']);
  });
});

function flows(given: SuggestInput, language = sv): PlainTable {
  const answer = runSteps(relationFlows({ ...given, municipality: '' }));
  return tableOf(flowTables(answer, partsOf(given.areas, language)), 'flows');
}

describe('relation flows as rows', () => {
  it('go from more low to more high, with households, metres and municipalities', () => {
    const table = flows(input([[300, 100], [100, 100], [100, 300]], [0, 0, 1])); // prettier-ignore
    expect(wordsOf(table, 'from')).toEqual(['Område a']);
    expect(wordsOf(table, 'to')).toEqual(['Område c']);
    expect(wordsOf(table, 'municipality')).toEqual(['Storhamn och Lillvik']);
    expect(figuresOf(table, 'households')[0]).toBeCloseTo(200, 9);
    expect(columnOf(table, 'households').unit).toBe('hushåll');
    expect(cellOf(table, 'distance', 0).text).toMatch(/^1 2\d\d$/);
    expect(table.pair?.(0)).toMatchObject({ names: ['Område a', 'Område c'] });
    expect(table.codes?.(0)).toHaveLength(2);
    expect(table.notes).toHaveLength(2);
  });

  it('have most households first, and say less than one in words', () => {
    const given = input([[9000, 1000], [2001, 1000], [0, 8999], [0, 2]]); // prettier-ignore
    const households = figuresOf(flows(given), 'households');
    expect([...households].sort((one, other) => other - one)).toEqual(households);
    expectSound([flows(given)]);
    const answer = runSteps(relationFlows({ ...given, municipality: '' }));
    const [first] = answer.flows;
    const least = flowTables({ ...answer, flows: [{ ...first!, households: 0.3 }] }, partsOf(given.areas))[0]!;
    expect(cellOf(least, 'households', 0).text).toBe(sv.between.suggest.flows.less);
    expect(cellOf(least, 'households', 0).text).not.toBe('0');
  });

  it('say how many areas are left out', () => {
    const table = flows(input([[300, 100], ['suppressed', 100], [100, 300]])); // prettier-ignore
    expect(table.notes).toHaveLength(3);
    expect(plain(table.notes[2] ?? '')).toMatch(/^Ett område saknar underlag/);
  });

  it.each([
    ['one area', [[300, 100]]],
    [
      'nobody with high',
      [
        [300, 0],
        [200, 0],
      ],
    ],
    [
      'evenness',
      [
        [100, 100],
        [200, 200],
      ],
    ],
    [
      'withheld',
      [
        ['suppressed', 1],
        [1, 'suppressed'],
      ],
    ],
  ] as const)('say why there are none: %s', (_, cells) => {
    const table = flows(input(cells));
    expect(table.length).toBe(0);
    expectSound([table]);
    expectSound([flows(input(cells), en)]);
  });
});
