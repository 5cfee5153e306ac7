// @vitest-environment happy-dom
import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import type { IndexLine } from '../../src/charts/index-line/element.ts';
import { indexBeside } from '../../src/panels/pair/index-beside.ts';
import type { PackAnswer } from '../../src/protocol/requests.ts';
import type { SettledView } from '../../src/store/state.ts';
import { swedish } from '../../src/text/language.ts';
import { codesOf, indexes, pack, relate } from './pair-region.ts';

const [storhamn] = indexes;
if (!storhamn) throw new Error('the region has no index');

const low = codesOf('Bergsåsen', 'Fabriksängen');
const high = codesOf('Strandängen');

/** The region with two RegSO that are known by name, of two areas and of one, and a third of all others. */
const withRegso: PackAnswer = {
  ...pack,
  deso: {
    ...pack.deso,
    areas: {
      ...pack.deso.areas,
      regsoOf: Uint16Array.from(pack.deso.areas.codes, (code) =>
        low.includes(code) ? 0 : high.includes(code) ? 1 : 2,
      ),
    },
  },
  regso: { ...pack.deso, areas: { ...pack.deso.areas, level: 'regso', codes: ['R1', 'R2', 'R3'] } },
};

function shown(level: SettledView['level'], a: readonly string[], b: readonly string[]): HTMLElement {
  if (!storhamn) throw new Error('the region has no index');
  const relation = relate(['Bergsåsen'], ['Strandängen']);
  const poles = { ...relation, a: { ...relation.a, codes: a }, b: { ...relation.b, codes: b } };
  const root = document.createElement('div');
  render(indexBeside(storhamn, { relation: poles, level, pack: withRegso }, swedish), root);
  return root;
}

function signs(root: HTMLElement): readonly [number | undefined, number | undefined] {
  const line = root.querySelector<IndexLine>('mr-index-line')?.line;
  return [line?.a.length, line?.b.length];
}

const saidOf = (root: HTMLElement): string => root.textContent.replaceAll(/\s+/g, ' ');

describe('the index line beside a pair', () => {
  it('marks the poles’ own DeSO', () => {
    const root = shown('deso', low, high);
    expect(signs(root)).toEqual([2, 1]);
    expect(saidOf(root)).not.toContain('Linjen visar');
  });

  it('marks the DeSO that lie in RegSO, and says what the line is made of', () => {
    const root = shown('regso', ['R1'], ['R2']);
    expect(signs(root)).toEqual([2, 1]);
    expect(saidOf(root)).toContain('Linjen visar kommunens DeSO. De som ligger i A och B har polernas tecken.');
    expect(saidOf(root)).toContain(`${storhamn.n.toString()} DeSO räknas`);
  });

  it('has no signs where the pole is the municipality itself', () => {
    const root = shown('kommun', ['9901'], ['9902']);
    expect(signs(root)).toEqual([0, 0]);
    expect(saidOf(root)).toContain('Linjen visar kommunens DeSO.');
    expect(saidOf(root)).not.toContain('tecken');
  });
});
