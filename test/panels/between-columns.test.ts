import { beforeAll, describe, expect, it } from 'vitest';
import type { ShownColumn } from '../../src/panels/table/between-columns.ts';
import { shownTable } from '../../src/panels/table/between-columns.ts';
import { Status } from '../../src/measures/status.ts';
import type { LayerAnswer, TableAnswer } from '../../src/protocol/requests.ts';
import { loadLanguage } from '../../src/text/language.ts';
import type { BetweenLanguage } from '../../src/text/load-between-text.ts';
import { withBetweenText } from '../../src/text/load-between-text.ts';
import type { FrontierCase } from '../relations/frontier-case.ts';
import { countedBorders, untestedBorders } from '../relations/frontier-case.ts';
import { givenEstimates, givenLayer, givenTable } from './given.ts';

let words: BetweenLanguage;
beforeAll(async () => {
  words = await withBetweenText(await loadLanguage('sv'));
});

function shown(
  { answer, areas }: FrontierCase,
  more: { frontiers?: FrontierCase['answer'] | undefined; layer?: LayerAnswer } = {},
): readonly ShownColumn[] {
  const table: TableAnswer = givenTable(areas.codes.length);
  return shownTable(table, { layer: undefined, frontiers: answer, words, areas, ...more }).columns;
}

function border(given: FrontierCase): ShownColumn {
  const found = shown(given).find(({ key }) => key === 'ratio:border/neighbour');
  if (!found) throw new Error('no column of borders');
  return found;
}

const sharp = countedBorders([[400, 100], [40, 350], [50, 340], [900, 10]]); // prettier-ignore

describe('an area’s sharpest border', () => {
  it('stands with both areas, each with the other’s name and the same figure', () => {
    const { column, beside, estimate } = border(sharp);
    expect([0, 1, 2, 3].map((row) => beside?.words(row))).toEqual([
      'mot Område b',
      'mot Område a',
      'mot Område d',
      'mot Område c',
    ]);
    expect(column.values[0]).toBe(column.values[1]);
    expect(column.values[0]).toBeCloseTo(400.5 / 100.5 / (40.5 / 350.5), 9);
    expect(estimate?.lower[2]).toBeLessThan(column.values[2] ?? 0);
    expect(column.values.every((value) => value >= 1)).toBe(true);
  });

  it('is the sharpest of several', () => {
    const { beside } = border(countedBorders([[100, 400], [400, 100], [10, 900]])); // prettier-ignore
    expect(beside?.words(1)).toBe('mot Område c');
  });

  it('is told as its certain end where there is no bound', () => {
    const given = countedBorders([[400, 100], [40, 350]], [], {}); // prettier-ignore
    const answer = { ...given.answer, upper: given.answer.upper.map(() => Infinity) };
    const { column, estimate } = border({ ...given, answer });
    expect(column.values[0]).toBe(estimate?.lower[0]);
  });

  it('says that there is none that is sharp, or why nothing could be compared', () => {
    const none = border(countedBorders([[100, 100], [101, 100], ['suppressed', 9], [100, 100]])); // prettier-ignore
    expect(Array.from(none.column.status)).toEqual([
      Status.notAvailable,
      Status.notAvailable,
      Status.suppressed,
      Status.suppressed,
    ]);
    expect([0, 2].map((row) => none.reason?.(row))).toEqual(['ingen skarp', undefined]);
    expect(none.beside?.words(0)).toBe('');
    expect(none.column.values.every(Number.isNaN)).toBe(true);
  });

  it('has no value for an area without neighbours', () => {
    const { column } = border(countedBorders([[400, 100]]));
    expect(Array.from(column.status)).toEqual([Status.noData]);
  });

  it('is left out where borders are not tested, not shown, or of another level', () => {
    const keys = (columns: readonly ShownColumn[]): readonly string[] => columns.map(({ key }) => key);
    const untested = untestedBorders([168, 200, 300]);
    expect(keys(shown(untested))).not.toContain('ratio:border/neighbour');
    expect(keys(shown(sharp, { frontiers: undefined }))).not.toContain('ratio:border/neighbour');
    const other = { ...sharp.answer, level: 'kommun' as const };
    expect(keys(shown(sharp, { frontiers: other }))).not.toContain('ratio:border/neighbour');
  });
});

describe('the change as a column', () => {
  const layer = (measure: LayerAnswer['measure'], rows = 4): LayerAnswer => ({
    ...givenLayer(),
    measure,
    values: givenEstimates(Array.from({ length: rows }, (_, i) => i + 1)),
    changeSince: 2017,
  });

  it('stands after residents and balance, before the rest, and says whose change it is', () => {
    const columns = shown(sharp, { layer: layer('balance') });
    expect(columns.slice(0, 5).map(({ key }) => key)).toEqual([
      'population',
      'balance',
      'ratio:since/2017',
      'ratio:border/neighbour',
      'localDeviation',
    ]);
    expect(columns[2]?.title?.sv).toBe('Balansmåttet mot 2017');
    expect(shown(sharp, { layer: layer('ratio:rented/owned') })[2]?.title?.sv).toBe('Förhållandet mot 2017');
  });

  it('is left out while no year is compared with, and of another level’s areas', () => {
    const keys = (given: LayerAnswer): readonly string[] => shown(sharp, { layer: given }).map(({ key }) => key);
    expect(keys(givenLayer())).not.toContain('ratio:since/2017');
    expect(keys(layer('balance', 2))).not.toContain('ratio:since/2017');
  });
});
