import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import { poleSentences } from '../../src/panels/summary/pair-sentences.ts';
import { aggregate } from '../../src/relations/aggregate.ts';
import { indexMunicipalities } from '../../src/relations/index-municipalities.ts';
import { relatePoles } from '../../src/relations/pole-pair.ts';
import { explain } from '../../src/text/explain/explain.ts';
import { swedish } from '../../src/text/language.ts';
import type { Cell } from './pair-case.ts';
import { areasInARow, column, inputsOf, pairCase } from './pair-case.ts';

const areas = areasInARow(6, [0, 0, 0, 0, 1, 1]);
const q1: readonly Cell[] = [300, 200, 'notAvailable', 'notAvailable', 50, 60];
const q4: readonly Cell[] = [50, 50, 'notAvailable', 'notAvailable', 100, 90];

/** Two municipalities from their areas; half of the first one's areas have no quartiles. */
function municipalities() {
  const columns = aggregate({
    groupOf: areas.municipalityOf,
    groups: 2,
    columns: [column('q1', 'households', q1), column('q4', 'households', q4)],
  });
  const of = (name: string): Column | undefined => columns.find((one) => one.name === name);
  const [low, high] = [of('q1'), of('q4')];
  if (!low || !high) throw new Error('no quartiles');
  return relatePoles(pairCase({ q1: low, q4: high }, 2));
}

describe('a municipality where some areas have no quartiles', () => {
  it('has a balance, and says over how many areas', () => {
    const relation = municipalities();
    expect(relation.a.balance.value).toBe(5);
    expect(relation.a.coverage).toEqual({ counted: 2, of: 4 });
    expect(relation.b.coverage).toBeNull();
    expect(poleSentences(relation.a, 'A', relation, swedish).join(' ')).toContain('räknat på 2 av 4 områden');
    expect(poleSentences(relation.b, 'B', relation, swedish).join(' ')).not.toContain('räknat på');
    const notes = (pole: 'a' | 'b'): string =>
      explain({ of: 'balance', pole }, { relation, index: undefined, manifest: undefined }, swedish)?.notes.join(' ') ??
      '';
    expect(notes('a')).toContain('A är räknat på 2 av 4 områden');
    expect(notes('b')).not.toContain('räknat på');
  });

  it('needs no such words at the lowest level', () => {
    expect(relatePoles(pairCase(inputsOf({ q1, q4 }), 6, { a: [0, 1], b: [4] })).a.coverage).toBeNull();
  });

  it('has the same in the balance beside its index, and none from fewer than half', () => {
    const of = (low: readonly Cell[]) =>
      indexMunicipalities({
        year: 2022,
        basis: 'households',
        areas,
        inputs: inputsOf({ q1: low, q4 }),
        municipalities: ['9901', '9902'],
      });
    const [half, whole] = of(q1);
    expect(half?.balance.value).toBe(5);
    expect(half?.balanceCoverage).toEqual({ counted: 2, of: 4 });
    expect(whole?.balanceCoverage).toBeNull();
    const [few] = of([300, 'suppressed', 'notAvailable', 'notAvailable', 50, 60]);
    expect(few?.balance.status).toBe(Status.tooFewAreas);
    expect(few?.balanceCoverage).toEqual({ counted: 1, of: 4 });
  });
});
