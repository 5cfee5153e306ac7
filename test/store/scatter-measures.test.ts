import { describe, expect, it } from 'vitest';
import { initialView } from '../../src/address/view.ts';
import { scatterMeasures } from '../../src/store/scatter-measures.ts';
import { settle } from '../../src/store/settle.ts';
import { givenPack } from '../panels/given.ts';

const pack = givenPack();
const chosen = (scatterX: string, scatterY: string) => scatterMeasures({ scatterX, scatterY }, pack);

describe('the two measures of the scatter', () => {
  it('are the balance against income until a person chooses', () => {
    expect(chosen('', '')).toEqual({ x: 'disposableIncome', y: 'balance' });
  });

  it('never fall together of themselves', () => {
    expect(chosen('balance', '').y).not.toBe('balance');
    expect(chosen('', 'disposableIncome').x).not.toBe('disposableIncome');
    expect(chosen('ice', 'ice')).toEqual({ x: 'ice', y: 'ice' });
  });

  it('are the region’s first where it has none of the usual', () => {
    const few = { measures: pack.measures.filter(({ key }) => key.startsWith('column:') || key === 'ice') };
    expect(scatterMeasures({ scatterX: '', scatterY: '' }, few)).toEqual({ x: 'column:rented', y: 'ice' });
  });

  it('of a link that the region does not have are told, and as the region has them', () => {
    const { settled, problems } = settle({ ...initialView, scatterX: 'column:nothing', scatterY: 'ratio:q1/q4' }, pack);
    expect([settled.scatterX, settled.scatterY]).toEqual(['', 'ratio:q1/q4']);
    expect(problems).toMatchObject([{ kind: 'linkMeasure', detail: { asked: 'column:nothing' } }]);
  });
});
