import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Everything that a browser keeps, and the worker that hands it out. */
const keeps =
  /\b(serviceWorker|ServiceWorker\w*|caches|CacheStorage|localStorage|sessionStorage|indexedDB|document\.cookie)\b/;
const code = /\.(ts|js|mjs)$/;

/** The files of the house that a script reaches: by import, now or later, and as workers. */
function reached(from: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const waiting = from.map((path) => resolve(root, path));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const text = readFileSync(path, 'utf8');
    found.set(path, text);
    const workers = [...text.matchAll(/new URL\(\s*'(\.[^']+)'/g)].map(([, file = '']) => file);
    const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
    for (const name of [...imports, ...workers]) {
      const file = resolve(dirname(path), name.split('?')[0] ?? '');
      if (name.startsWith('.') && code.test(file) && existsSync(file)) waiting.push(file);
    }
  }
  return found;
}

/** The code of a file, without what is written about it. */
const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const storing = (files: ReadonlyMap<string, string>): string[] =>
  [...files].filter(([, text]) => keeps.test(withoutComments(text))).map(([path]) => path.slice(root.length));

test('a map on another page keeps nothing in the browser, and registers no worker that could, however far its code is followed', () => {
  const files = reached(['src/embedded.ts', 'public/embed-start.js']);
  expect(files.size).toBeGreaterThan(100);
  expect([...files.keys()].filter((path) => path.includes('/workers/'))).not.toEqual([]);
  expect(storing(files)).toEqual([]);
  expect(readFileSync(`${root}embed.html`, 'utf8')).not.toMatch(keeps);
});

test('the same look finds what the app itself keeps', () => {
  const found = storing(reached(['src/app/lab/lab-entry.ts']));
  expect(found).toContain('src/storage/offline/prepared-caches.ts');
  expect(found).toContain('src/storage/offline/offline-registration.ts');
});
