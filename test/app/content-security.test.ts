import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scbService } from '../../src/scb/service.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The policy of a page as it carries it itself. */
const policyOf = (page: string): string =>
  /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(read(page))?.[1] ?? '';

/** The origins outside of the app's own that the page's policy lets be asked. */
function othersAsked(): readonly string[] {
  const connect =
    policyOf('index.html')
      .split(';')
      .find((rule) => rule.trim().startsWith('connect-src')) ?? '';
  return connect
    .split(/\s+/)
    .filter((source) => source.startsWith('http'))
    .sort();
}

const origins = ({ px, wfs }: { readonly px: string; readonly wfs: string }): readonly string[] =>
  [px, wfs].map((address) => new URL(address).origin).sort();

test('the page may ask the two services of SCB, and nobody else', () => {
  expect(othersAsked()).toEqual(origins(scbService));
});

test('README gives servers the same policy, and what only a header can say', () => {
  const served = /add_header Content-Security-Policy "(default-src[^"]+)"/.exec(read('README.md'))?.[1];
  expect(served).toBe(`${policyOf('index.html')}; frame-ancestors 'self'`);
});

test('an embedded map may ask nobody but the place where it lies', () => {
  const rules = policyOf('embed.html').split('; ');
  expect(rules).toContain("default-src 'none'");
  expect(rules).toContain("connect-src 'self' blob:");
  expect(rules.join(' ')).not.toMatch(/http|unsafe|\*/);
});

test.each(['embed.html', 'presenter.html'])('%s lets in nothing that the app itself does not', (page) => {
  const rulesOf = (of: string): ReadonlyMap<string, readonly string[]> =>
    new Map(
      policyOf(of)
        .split('; ')
        .map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1)]),
    );
  const app = rulesOf('index.html');
  const rules = rulesOf(page);
  expect([...rules.keys()]).toEqual([...app.keys()].filter((name) => rules.has(name)));
  for (const [name, sources] of rules) expect(app.get(name), name).toEqual(expect.arrayContaining([...sources]));
  // What is not named falls back on default-src, but for these: they must be said.
  for (const name of ['default-src', 'base-uri', 'form-action', 'object-src'])
    expect(rules.get(name), name).toEqual(["'none'"]);
});

test.each(['index.html', 'embed.html', 'presenter.html'])('%s has nothing inline, and no eval', (page) => {
  expect(policyOf(page)).not.toContain('unsafe');
  expect(read(page)).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=|javascript:/i);
});

test('the addresses beside the app are those that the client knows', () => {
  expect(JSON.parse(read('public/scb.json'))).toEqual(scbService);
});
