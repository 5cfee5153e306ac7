import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/panels/search/fold.ts';
import { searchAreas, searchIndex } from '../../src/panels/search/search-areas.ts';
import { givenAreas } from './given.ts';

const index = searchIndex(givenAreas(120));
const names = (query: string, limit?: number) => searchAreas(index, query, limit).map((hit) => hit.name);

describe('searching for an area', () => {
  it('forgives missing rings and dots', () => {
    expect(names('ostra')[0]).toBe('Östra hamnen');
    expect(names('AKERBY')[0]).toBe('Åkerby');
  });

  it('still tells å from a: as typed comes first', () => {
    expect(names('ål')[0]).toBe('Ålunda');
    expect(names('al')[0]).toBe('Alvik');
  });

  it('puts names that begin with the word before names that hold it', () => {
    const found = names('hamn', 120);
    expect(found[0]).toBe('Östra hamnen');
    expect(found).toContain('Storhamn');
    expect(found.indexOf('Östra hamnen')).toBeLessThan(found.indexOf('Storhamn'));
  });

  it('finds by code and by municipality', () => {
    expect(searchAreas(index, '9901C1010')[0]?.name).toBe('Strandängen');
    expect(searchAreas(index, '9902c', 3).every((hit) => hit.code.startsWith('9902'))).toBe(true);
    expect(searchAreas(index, 'storhamn bergs')[0]).toMatchObject({ name: 'Bergsåsen', municipality: 'Storhamn' });
  });

  it('offers the municipality itself, with its number of areas', () => {
    expect(searchAreas(index, 'storhamn')[0]).toEqual({
      kind: 'municipality',
      code: '9901',
      name: 'Storhamn',
      municipality: '',
      areas: 60,
    });
  });

  it('lists a municipality once where the areas are municipalities', () => {
    const found = searchAreas(searchIndex(givenAreas(2, 'kommun')), 'storhamn');
    expect(found.map((hit) => hit.kind)).toEqual(['area']);
  });

  it('finds nothing for nothing, and nothing for nonsense', () => {
    expect(names('  ')).toEqual([]);
    expect(names('xyzzy')).toEqual([]);
  });

  it('gives at most the number asked for, and each area at most once, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 12 }), (query, limit) => {
        const codes = searchAreas(index, query, limit).map((hit) => hit.code);
        expect(codes.length).toBeLessThanOrEqual(limit);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });

  it('finds every area by its own name, folded or not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...givenAreas(120).names), fc.boolean(), (name, folded) => {
        expect(names(folded ? fold(name) : name)).toContain(name);
      }),
    );
  });

  it('needs no more than 5 ms among 6 160 areas', () => {
    const country = searchIndex(givenAreas(6160));
    searchAreas(country, 'warm');
    const queries = ['a', 'östra', 'storhamn berg', '9902C', 'en', 'xyzzy'];
    const times = queries.map((query) => {
      const runs = Array.from({ length: 7 }, () => {
        const start = performance.now();
        searchAreas(country, query);
        return performance.now() - start;
      });
      return Math.min(...runs);
    });
    expect(Math.max(...times)).toBeLessThan(5);
  });
});
