import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { offlineList } from '../../data/offline-files.ts';
import { readList } from '../../src/storage/offline/offline-format.ts';

let folder: string;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const path of ['index.html', 'presenter.html', 'assets/a-1.js', 'webbplats.json', 'licences.txt'])
    write(path, path);
  for (const path of ['embed.html', 'embed-start.js', 'mellanrum-karta.js', 'packs/exempel/pack.json', 'poster.css'])
    write(path, path);
  for (const path of ['offline.json', 'offline-worker.js']) write(path, path);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('lists every file of the app, and nothing that is made for other sites', () => {
  const list = offlineList(folder);
  expect(list.files.map(({ path }) => path)).toEqual([
    'assets/a-1.js',
    'index.html',
    'licences.txt',
    'presenter.html',
    'webbplats.json',
  ]);
  expect(readList(JSON.parse(JSON.stringify(list)))).toEqual(list);
});

it('names a build by its files alone', () => {
  const { version } = offlineList(folder);
  write('packs/exempel/pack.json', 'other figures');
  write('webbplats.json', 'another name');
  expect(offlineList(folder).version).toBe(version);
  write('assets/a-1.js', 'another script');
  expect(offlineList(folder).version).not.toBe(version);
});
