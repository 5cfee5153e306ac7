import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fields } from '../../../src/address/view.ts';
import { readAddress } from '../../../src/address/codec.ts';
import { embeddedView, wholeAddress } from '../../../src/app/embedded/embedded-view.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const policyOf = (page: string): string =>
  /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(read(page))?.[1] ?? '';

test('an embedded map may ask its own server, and nobody else', () => {
  const ownOnly = policyOf('index.html').replaceAll(/ https:\/\/[^\s;]+| frame-src 'self';/g, '');
  expect(policyOf('embed.html')).toBe(ownOnly);
  expect(policyOf('embed.html')).not.toContain('http');
});

test('its page has nothing inline, and a way out that needs no script', () => {
  const page = read('embed.html');
  expect(page).not.toMatch(/\sstyle=|\son\w+=|javascript:/);
  expect([...page.matchAll(/<script[^>]*>(?!<\/script>)/g)]).toEqual([]);
  expect(page).toMatch(/<a href="\.\/index\.html" target="_blank" rel="noopener">/);
});

/** The picture of a frame without an origin is found by the very name that the address takes a region by. */
test('the region that is looked for without an origin is named as the address names it', () => {
  const script = read('public/embed-start.js');
  const shape = /paket=\((.+?)\)\(\?:&\|\$\)/.exec(script)?.[1] ?? '';
  for (const id of ['exempel', 'gr-2024', 'a', '0-9', 'a'.repeat(40)]) {
    expect(new RegExp(`^${shape}$`).test(id)).toBe(true);
    expect(fields.pack.field.read(id)).toBe(id);
  }
  for (const id of ['', '../x', 'A', '-a', 'a/b', 'a%2fb', 'a'.repeat(41), '"><script>']) {
    expect(new RegExp(`^${shape}$`).test(id)).toBe(false);
    expect(fields.pack.field.read(id)).toBeUndefined();
  }
});

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  "';alert(1)//",
  '//evil.example/',
  '../../../etc/passwd',
  '__proto__',
  'constructor',
  'NaN',
  '-1',
  '1e999',
  '\u0000\u202e\uffff',
  '%',
  '%00',
  '💥'.repeat(50),
  'x'.repeat(100_000),
];

describe('hostile addresses', () => {
  test('every field × every hostile text: the map is shown, and the way out stays beside it', () => {
    const texts = hostile.flatMap((text) => [text, encodeURIComponent(text)]);
    let tried = 0;
    const unsafe: string[] = [];
    for (const { key, where } of Object.values(fields)) {
      for (const written of texts) {
        const part = `${key}=${written}`;
        const address = where === 'query' ? { search: `?v=1&${part}`, hash: '' } : { search: '?v=1', hash: `#${part}` };
        const { view } = readAddress(address);
        const shown = embeddedView(view);
        const whole = new URL(wholeAddress(shown, view), 'https://mellanrum.example/x/embed.html');
        const isSafe =
          (shown.offers as readonly string[]).includes(shown.surface) &&
          whole.origin + whole.pathname === 'https://mellanrum.example/x/' &&
          !/[<>"]/.test(whole.href) &&
          whole.href.length < 10_000;
        if (!isSafe) unsafe.push(part.slice(0, 80));
        tried++;
      }
    }
    expect(unsafe).toEqual([]);
    expect(tried).toBe(Object.keys(fields).length * hostile.length * 2);
    expect(tried).toBeGreaterThan(1300);
  });
});
