import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/address/codec.ts';
import type { Migration, Written } from '../../src/address/migrations.ts';
import { addressVersion, migrate } from '../../src/address/migrations.ts';
import { initialView } from '../../src/address/view.ts';

const written = (query: Record<string, string>, hash: Record<string, string> = {}): Written => ({
  query: new Map(Object.entries(query)),
  hash: new Map(Object.entries(hash)),
});

/** As it would be if a part were renamed, and another began to mean something else when it is left out. */
const renamed: Migration = ({ query, hash }) => {
  const { matt, ...rest } = Object.fromEntries(query);
  return { query: new Map(Object.entries(matt === undefined ? rest : { ...rest, visar: matt })), hash };
};
const begins: Migration = ({ query, hash }) => ({ query: new Map([['lada', 'straket'], ...query]), hash });
/** As it would be if a part were moved from the query to the hash. */
const moved: Migration = ({ query, hash }) => {
  const { kommun, ...rest } = Object.fromEntries(query);
  return {
    query: new Map(Object.entries(rest)),
    hash: kommun === undefined ? hash : new Map([...hash, ['kommun', kommun]]),
  };
};
const steps = [renamed, begins, moved];

describe('an address of an older version', () => {
  test('goes through every step from its own version to the newest, in their order', () => {
    const old = written({ v: '1', matt: 'ice', kommun: '1480' }, { a: '1480C1010' });
    expect(migrate(old, 1, steps)).toEqual(
      written({ v: '1', lada: 'straket', visar: 'ice' }, { a: '1480C1010', kommun: '1480' }),
    );
    expect(migrate(old, 2, steps)).toEqual(
      written({ v: '1', lada: 'straket', matt: 'ice' }, { a: '1480C1010', kommun: '1480' }),
    );
    expect(migrate(old, 3, steps)).toEqual(written({ v: '1', matt: 'ice' }, { a: '1480C1010', kommun: '1480' }));
  });

  test('keeps what it says itself where leaving it out has come to mean something else', () => {
    expect(migrate(written({ lada: 'ingen' }), 1, steps).query.get('lada')).toBe('ingen');
  });

  test('is not changed by being read', () => {
    const old = written({ matt: 'ice' });
    migrate(old, 1, steps);
    expect(old).toEqual(written({ matt: 'ice' }));
  });
});

test.each([4, 5, 9999])('an address of version %i, the newest or newer, is as it was', (version) => {
  const own = written({ matt: 'ice' });
  expect(migrate(own, version, steps)).toBe(own);
});

describe('the version of an address', () => {
  const kinds = (search: string): readonly string[] =>
    readAddress({ search, hash: '' }).problems.map(({ kind, place }) => `${kind} ${place.field ?? ''}`.trim());

  test('is written first, unless all is as it begins', () => {
    expect(writeAddress({ ...initialView, page: 2 }).search).toBe(`?v=${addressVersion.toString()}&sida=2`);
    expect(writeAddress({ ...initialView, a: [] })).toEqual({
      search: `?v=${addressVersion.toString()}`,
      hash: '#a=ingen',
    });
  });

  test('is told when it is newer, and what can be read is read', () => {
    const { view, problems } = readAddress({ search: '?v=7&niva=kommun&nytt=ja', hash: '#a=1480' });
    expect(view).toEqual({ ...initialView, level: 'kommun', a: ['1480'] });
    expect(problems).toMatchObject([{ kind: 'linkNewer', detail: { version: 7, known: addressVersion } }]);
  });

  test.each(['0', '-1', '1.5', '01', '1e3', 'NaN', '', '__proto__', '9'.repeat(400)])(
    'that is no version (%s) is told as a part that cannot be read',
    (version) => {
      expect(kinds(`?v=${version}&niva=kommun`)).toEqual(['linkField v']);
    },
  );

  test('may be missing: a hand-written address is taken as of today', () => {
    expect(kinds('?niva=kommun')).toEqual([]);
  });
});
