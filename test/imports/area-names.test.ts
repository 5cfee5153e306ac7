import { describe, expect, it } from 'vitest';
import { withNames } from '../../src/imports/from-scb/area-names.ts';
import type { AreaFeature } from '../../src/pack/area-feature.ts';

const area = (code: string, regso?: string): AreaFeature => ({
  code,
  name: '',
  kommun: code.slice(0, 4),
  ...(regso !== undefined && { regso }),
  geometry: { type: 'Polygon', coordinates: [] },
});
const names = new Map([
  ['0114R001', 'Bollstanäs'],
  ['0114R010', 'Upplands Väsby omland'],
]);
const named = (...areas: AreaFeature[]): string[] =>
  withNames(areas, (code) => names.get(code) ?? code).map(({ name }) => name);

describe('the name of a DeSO', () => {
  it('is its RegSO with the end of its code, so that two of one RegSO differ', () => {
    expect(named(area('0114C1010', '0114R001'), area('0114C1030', '0114R001'))).toEqual([
      'Bollstanäs C1010',
      'Bollstanäs C1030',
    ]);
  });

  it('is the RegSO alone where it is the only one there', () => {
    expect(named(area('0114A0010', '0114R010'))).toEqual(['Upplands Väsby omland']);
  });

  it('is none where the RegSO is unknown or nameless', () => {
    expect(named(area('0114A0010'), area('0114A0020', '0114R099'))).toEqual(['', '']);
  });
});
