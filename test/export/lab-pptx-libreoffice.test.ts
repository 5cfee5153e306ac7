import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePptx } from '../../src/export/lab/pptx/make-pptx.ts';
import { slidesOf } from '../../src/export/lab/pptx/slides-of.ts';
import { installedSoffice } from '../run/soffice.mjs';
import { english, givenProtocol, swedish } from './given-protocol.ts';

const soffice = installedSoffice();
const run = promisify(execFile);

// LibreOffice reads the slides and writes them as its own; what it understood is read back from that.
describe.skipIf(!soffice).each([
  ['Swedish', givenProtocol({}, swedish)],
  ['English', givenProtocol({}, english)],
])('LibreOffice opens the slides in %s', (_, protocol) => {
  let folder = '';
  let content = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mellanrum-pptx-'));
    const made = await makePptx(protocol, { signal: new AbortController().signal, progress: () => undefined });
    await writeFile(join(folder, 'lab.pptx'), new Uint8Array(await made.arrayBuffer()));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run(soffice!, [profile, '--headless', '--convert-to', 'odp', '--outdir', folder, join(folder, 'lab.pptx')], {
      timeout: 150_000,
    });
    content = strFromU8(unzipSync(new Uint8Array(await readFile(join(folder, 'lab.odp'))))['content.xml']!);
  }, 180_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('all of them, with their titles', () => {
    const pages = content.match(/<draw:page /g) ?? [];
    expect(pages).toHaveLength(slidesOf(protocol).length);
    const plain = content.replace(/<text:s\/>/g, ' ').replace(/<[^>]*>/g, '');
    for (const { title } of slidesOf(protocol)) expect(plain).toContain(title.replaceAll('&', '&amp;'));
    expect(content.match(/presentation:class="title"/g)?.length).toBeGreaterThanOrEqual(pages.length);
  });

  test('with tables as tables, cards and legends as texts, pictures with their words, and notes', () => {
    expect(content.match(/<table:table[ >]/g)?.length).toBeGreaterThanOrEqual(4);
    expect(content.match(/<table:table-row[ >]/g)?.length).toBeGreaterThan(8);
    expect(content.match(/<svg:desc>(Karta|Diagram): [^<]+<\/svg:desc>/g)).toHaveLength(4);
    for (const text of ['Gemensam simskola', 'skyddad uppgift, 3', 'Vänta tio sekunder.', 'https://karta.example.se/'])
      expect(content).toContain(text);
    expect(content).toContain(protocol.words.question);
  });
});
