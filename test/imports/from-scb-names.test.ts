import { describe, expect, it } from 'vitest';
import { municipalities } from '../../data/catalogue/municipalities.ts';
import { fetchedPackId, fetchedPackTitle } from '../../src/imports/from-scb/pack-names.ts';
import { counties, gothenburgRegion } from '../../src/imports/from-scb/regions.ts';
import { packIdShape } from '../../src/pack/pack-schema.ts';

describe('names of fetched packs', () => {
  it.each([
    [['1480'], [2024], '1480-2024', 'Göteborg'],
    [['1480', '1402'], [2015, 2023], '1402-1480-2015-2023', 'Göteborg och Partille'],
    [gothenburgRegion, [2024], 'gr-2024', 'Göteborgsregionen'],
    [['0980'], [2024], '0980-2024', 'Gotland'],
    ['all' as const, [2024], 'sverige-2024', 'Sverige'],
  ])('%j in %j is %s, %s', (codes, years, id, title) => {
    expect(fetchedPackId(codes, years)).toBe(id);
    expect(fetchedPackTitle(codes, years, '2025').sv).toBe(title);
  });

  it('name the county whose every municipality is chosen, and say the years of the older division', () => {
    const own = municipalities.map(({ code }) => code).filter((code) => code.startsWith('14'));
    expect(fetchedPackId(own, [2024])).toBe('lan-14-2024');
    expect(fetchedPackTitle(own, [2011, 2023], '2018').sv).toBe('Västra Götalands län 2011–2023');
    expect(fetchedPackTitle(own.slice(1), [2024], '2025').sv).toBe('Ale, Alingsås och 46 kommuner till');
  });

  it('are ids that a folder and an address can carry, different for different choices', () => {
    const codes = municipalities.map(({ code }) => code);
    const ids = Array.from({ length: 60 }, (_, k) => fetchedPackId(codes.slice(k, k + 1 + (k % 30)), [2011, 2023]));
    for (const id of ids) expect(id).toMatch(packIdShape);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('know all 21 counties', () => {
    expect(new Set(municipalities.map(({ code }) => code.slice(0, 2)))).toEqual(new Set(Object.keys(counties)));
  });
});
