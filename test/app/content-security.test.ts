import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scbService } from '../../src/scb/service.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The origins outside of the app's own that the page's policy lets be asked. */
function othersAsked(): readonly string[] {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(read('index.html'))?.[1] ?? '';
  const connect = policy.split(';').find((rule) => rule.trim().startsWith('connect-src')) ?? '';
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

test('the addresses beside the app are those that the client knows', () => {
  expect(JSON.parse(read('public/scb.json'))).toEqual(scbService);
});
