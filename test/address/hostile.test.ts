import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/address/codec.ts';
import type { Address } from '../../src/address/codec.ts';
import { fields, initialView } from '../../src/address/view.ts';
import type { Part, View } from '../../src/address/view.ts';

const parts = Object.entries(fields) as [keyof View, Part<unknown>][];

/** What a part of an address may be made to hold, as it stands in the address. */
const hostile: Readonly<Record<string, string>> = {
  nothing: '',
  script: encodeURIComponent('<script>alert(1)</script>'),
  'script, not encoded': '<script>alert(1)</script>',
  image: encodeURIComponent('"><img src=x onerror=alert(1)>'),
  'an address that runs': 'javascript:alert(1)',
  'a data address': 'data:text/html,<svg/onload=alert(1)>',
  'a template': '${7*7}{{7*7}}',
  'a formula': encodeURIComponent('=HYPERLINK("https://example.org")'),
  'a query': encodeURIComponent("' OR 1=1 --"),
  'a path': '../../../etc/passwd',
  'encoding broken off': '%E0%A4%A',
  'a lone percent sign': '%',
  'encoding that is no text': '%FF%FE%00',
  'encoding of encoding': '%253Cscript%253E',
  'a zero byte': 'balans%00',
  'line breaks': 'balans%0D%0ASet-Cookie:%20a=b',
  'an empty list': '.',
  'a list of nothing': ',,,',
  'commas and swung dashes': ',~,',
  'another number': '1e3',
  'a hexadecimal number': '0x10',
  'a negative number': '-1',
  'no number': 'NaN',
  endless: 'Infinity',
  'larger than any number': '9'.repeat(400),
  'arabic digits': encodeURIComponent('٢٠٢٤'),
  'full-width digits': encodeURIComponent('２０２４'),
  prototype: '__proto__',
  constructor: 'constructor',
  'a method': 'toString',
  'a has': 'hasOwnProperty',
  object: encodeURIComponent('{"__proto__":{"polluted":true}}'),
  'text that runs the other way': encodeURIComponent('\u202Eknalab'),
  'signs without width': encodeURIComponent('ba\u200Blans'),
  'a smile cut in two': `${'x'.repeat(79)}${encodeURIComponent('😀😀')}`,
  'a sign with marks upon marks': encodeURIComponent(`a${'\u0301'.repeat(500)}`),
  'turns upon turns': `${'a'.repeat(5000)}!`,
  'colons upon colons': 'a:'.repeat(2000),
  'full stops upon full stops': '.'.repeat(7000),
  'moves upon moves': Array.from({ length: 500 }, () => 'byte:1').join(','),
  'codes upon codes': Array.from({ length: 700 }, (_, at) => `1480C${(1000 + at).toString()}`).join('.'),
  '100 KB': 'x'.repeat(100_000),
  '100 KB of ways': '11.1,57.1~'.repeat(10_000),
};

const addressOf = (pairs: readonly (readonly [Part<unknown>, string])[]): Address => {
  const written = (where: 'query' | 'hash'): string =>
    pairs
      .filter(([part]) => part.where === where)
      .map(([part, text]) => `${part.key}=${text}`)
      .join('&');
  return { search: `?${written('query')}`, hash: `#${written('hash')}` };
};

/** Long enough for a busy machine; what could hang takes minutes. */
const patienceMs = 400;

describe.each(Object.entries(hostile))('a part of an address that holds %s', (_, text) => {
  test('is read or told, whichever part it is, and the rest is as it begins', () => {
    for (const [name, part] of parts) {
      const begun = performance.now();
      const { view, problems } = readAddress(addressOf([[part, text]]));
      expect(performance.now() - begun, name).toBeLessThan(patienceMs);
      expect({ ...view, [name]: null }, name).toEqual({ ...initialView, [name]: null });
      const isTold = problems.some(({ kind, place }) => kind === 'linkField' && place.field === part.key);
      const value = view[name];
      if (!isTold) expect(part.field.read(part.field.write(value)), name).toEqual(value);
      if (JSON.stringify(value) === JSON.stringify(initialView[name]))
        expect([name, isTold || text === '']).toEqual([name, true]);
      expect(problems.length, name).toBeLessThanOrEqual(1);
      for (const one of problems) expect(JSON.stringify(one.detail).length, name).toBeLessThan(300);
    }
  });

  test('leads to a view that can be written, and read again as it is', () => {
    for (const [name, part] of parts) {
      const { view } = readAddress(addressOf([[part, text]]));
      expect(readAddress(writeAddress(view)), name).toEqual({ view, problems: [] });
    }
  });

  test('does so in every part at once', () => {
    const begun = performance.now();
    const { view, problems } = readAddress(addressOf(parts.map(([, part]) => [part, text])));
    expect(performance.now() - begun).toBeLessThan(patienceMs);
    expect(Object.keys(view)).toEqual(Object.keys(initialView));
    expect(problems.length).toBeLessThanOrEqual(parts.length);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test('every part has been tried with every text: 45 times 43 addresses', () => {
  expect([parts.length, Object.keys(hostile).length]).toEqual([45, 43]);
});

test('an address of nothing but wrong parts is told part by part, and shows what an empty one does', () => {
  const wrong = parts.filter(([name]) => name !== 'filter');
  const { view, problems } = readAddress(addressOf(wrong.map(([, part]) => [part, '!'])));
  expect(view).toEqual(initialView);
  expect(problems.map(({ kind, place }) => [kind, place.field])).toEqual(
    wrong.map(([, { key }]) => ['linkField', key]),
  );
});

describe('a part that stands twice', () => {
  test('is read where it stands last, and what stood before is told', () => {
    const { view, problems } = readAddress({ search: '?v=1&ar=2011&niva=kommun&ar=2024', hash: '' });
    expect(view).toMatchObject({ year: 2024, level: 'kommun' });
    expect(problems).toMatchObject([{ kind: 'linkField', detail: { value: '2011' }, place: { field: 'ar' } }]);
  });

  test('with the same text is nothing to tell', () => {
    expect(readAddress({ search: '?ar=2011&ar=2011', hash: '' }).problems).toEqual([]);
  });

  test('ten thousand times is told once', () => {
    const search = `?${Array.from({ length: 10_000 }, (_, at) => `ar=${at.toString()}`).join('&')}`;
    const { view, problems } = readAddress({ search, hash: '' });
    expect([view.year, problems.length]).toEqual([null, 2]);
  });
});

describe('names that are no parts', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'utm_source', '', '%00', 'PAKET'])(
    '%s is left alone',
    (name) => {
      const { view, problems } = readAddress({ search: `?${name}=kommun&${name}[polluted]=1`, hash: `#${name}=x` });
      expect({ view, problems }).toEqual({ view: initialView, problems: [] });
    },
  );

  test('100 000 of them are no hindrance', () => {
    const search = `?${Array.from({ length: 100_000 }, (_, at) => `p${at.toString()}=1`).join('&')}&niva=kommun`;
    const begun = performance.now();
    expect(readAddress({ search, hash: '' }).view.level).toBe('kommun');
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
