import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoRegion } from '../../data/demo/demo-region.ts';
import { savePack } from '../../data/pack/save-pack.ts';
import { savePoster } from '../../data/poster/save-poster.ts';

const names = ['poster.html', 'poster.svg'] as const;
const kept = (name: string): string =>
  readFileSync(new URL(`../../public/packs/exempel/${name}`, import.meta.url), 'utf8');

describe('the poster of the demo region', () => {
  const out = mkdtempSync(join(tmpdir(), 'poster-'));
  beforeAll(async () => {
    const { pack } = demoRegion();
    await savePoster(savePack(out, pack), pack);
  });
  afterAll(() => {
    rmSync(out, { recursive: true });
  });

  it.each(names)('%s comes out of the seed byte for byte', (name) => {
    expect(readFileSync(join(out, 'exempel', name), 'utf8') === kept(name)).toBe(true);
  });

  it('weighs at most 60 kB compressed', () => {
    const bytes = names.reduce((sum, name) => sum + gzipSync(kept(name), { level: 9 }).length, 0);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  it('has no script and nothing inline, says both poles with the same words, and leads to the map', () => {
    const page = kept('poster.html');
    expect(page).not.toMatch(/<script|<style|\son\w+=|\sstyle=/i);
    expect(page).toContain("default-src 'none'");
    expect(page.match(/Bergsåsen/g)?.length).toBe(page.match(/Strandängen/g)?.length);
    expect(page).toMatch(/<a [^>]*href="\.\.\/\.\.\/index\.html\?paket=exempel"[^>]*rel="noopener"/);
    expect(page).toMatch(/<img src="poster\.svg"[^>]* alt="[^"]{80,}"/);
  });

  it('says that its values are made up, in the picture and on the page', () => {
    for (const name of names) expect(kept(name)).toMatch(/[Pp]åhittad/);
  });
});
