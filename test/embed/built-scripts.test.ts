import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEmbedScripts } from '../../data/embed-scripts.ts';

const folder = mkdtempSync(join(tmpdir(), 'mellanrum-embed-'));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

beforeAll(async () => {
  await writeEmbedScripts(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the scripts for other pages have names that stay, and need no other file', () => {
  expect(readdirSync(folder).sort()).toEqual(['mellanrum-karta.js', 'mellanrum-klient.d.ts', 'mellanrum-klient.js']);
  for (const file of ['mellanrum-karta.js', 'mellanrum-klient.js'])
    expect(read(file)).not.toMatch(/\bimport\b|\beval\(/);
});

test('the element weighs at most 4 KB compressed', () => {
  expect(gzipSync(read('mellanrum-karta.js')).length).toBeLessThanOrEqual(4096);
});

test('the element is a classic script that leaves no name behind', () => {
  const before = Object.keys(globalThis);
  // Without a page it stops at the first thing that it asks of it.
  expect(() => {
    // eslint-disable-next-line no-new-func -- as a browser runs a classic script
    (new Function(read('mellanrum-karta.js')) as () => void)(); // oxlint-disable-line typescript/no-implied-eval
  }).toThrow(/HTMLElement is not defined/);
  expect(Object.keys(globalThis)).toEqual(before);
  expect(read('mellanrum-karta.js')).not.toMatch(/\bexport\b/);
});

test('the types of the client are those of its source: a page that uses them is checked', () => {
  const page = `
    import { type MellanrumClient, MellanrumError, connect } from './mellanrum-klient.js';
    const map: MellanrumClient = await connect(document.createElement('iframe'), { timeoutMs: 1 });
    const { selection } = await map.getState();
    map.on('selectionChanged', ({ sentence }) => sentence.length);
    await map.exportImage({ format: 'png', scale: 2 }).catch((error: unknown) => error instanceof MellanrumError);
    await map.setView({ matt: 'ice', ar: null, sok: selection.a.name });
    // @ts-expect-error -- no such language
    await map.setLanguage('de');
    // @ts-expect-error -- the address is text
    await map.setView({ ar: 2020 });
  `;
  expect(problemsOf(page)).toEqual([]);
});

/** What the compiler says of a page's script beside the types. */
function problemsOf(script: string): string[] {
  const file = join(folder, 'page.ts');
  writeFileSync(file, script);
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  rmSync(file);
  return problems;
}
