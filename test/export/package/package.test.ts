import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { makePackage, packageFiles } from '../../../src/export/package/make-package.ts';
import type { PackageParts } from '../../../src/export/package/package-parts.ts';
import { Status } from '../../../src/measures/status.ts';
import { givenPair } from '../../panels/given-pair.ts';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
const hostile = '"><script>alert(1)</script><!-- --> Östra & \u0000\ud800';

/** The first bytes of a PNG of 2560 × 1600. */
function png(): Blob {
  const bytes = new Uint8Array(64);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, 2560);
  view.setUint32(20, 1600);
  return new Blob([bytes]);
}

function given(over: Partial<PackageParts> = {}): PackageParts {
  return {
    language: 'sv',
    png: png(),
    pngName: 'mellanrum-karta-exempel-deso-2024-2x.png',
    alt: 'Karta: Balansmått. Bergsåsen och Strandängen.',
    head: {
      title: 'Balansmått, hushåll',
      about: 'Exempelregionen, DeSO, 2024',
      scenario: '',
      fictional: 'Påhittade värden',
      sources: 'Källa: Påhittade värden för Mellanrum.',
      breaks: [],
      context: 'Värdena är påhittade. Visar skillnader mellan områden, inte egenskaper hos människor som bor där.',
      linkLead: '',
      link: '',
    },
    sentence: 'I Bergsåsen finns elva hushåll med låg köpkraft på varje hushåll med hög.',
    relation: givenPair(),
    columns: [],
    sheets: [
      { name: 'mellanrum-polpar.csv', content: 'a;b\r\n' },
      { name: 'mellanrum-tabell.csv', content: new Blob(['c;d\r\n']) },
    ],
    link: 'https://karta.example.se/?v=1#a=9901C1000&b=9901C1010',
    statement: 'https://karta.example.se/?v=1&visa=metod&om=tillganglighet',
    ...over,
  };
}

async function texts(parts: PackageParts): Promise<Readonly<Record<string, string>>> {
  const files = await packageFiles(parts);
  return Object.fromEntries([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

function faults(html: string): readonly string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

/** What a person copies from the page of the package. */
function copied(page: string): string {
  return /<!-- Kopiera härifrån -->\n([^]*)\n<!-- till hit -->/.exec(page)?.[1] ?? '';
}

describe('the package without a frame', () => {
  it('is an archive that says what each file is, the picture and the tables among them', async () => {
    const archive = await makePackage(given(), new AbortController().signal);
    const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
    expect(Object.keys(files)).toEqual([
      'README.txt',
      'index.html',
      'alt.txt',
      'bildtext.txt',
      'tillganglighet.txt',
      'lank.txt',
      'mellanrum-karta-exempel-deso-2024-2x.png',
      'mellanrum-polpar.csv',
      'mellanrum-tabell.csv',
    ]);
    const readMe = new TextDecoder().decode(files['README.txt']);
    for (const name of Object.keys(files).slice(1)) expect(readMe).toContain(name);
    expect(files['mellanrum-karta-exempel-deso-2024-2x.png']).toHaveLength(64);
  });

  it('has a caption with the sentence, source, year and what it does not say', async () => {
    const { 'bildtext.txt': caption = '', 'index.html': page = '' } = await texts(given());
    expect(caption.split('\n')).toEqual([
      'I Bergsåsen finns elva hushåll med låg köpkraft på varje hushåll med hög.',
      'Balansmått, hushåll. Exempelregionen, DeSO, 2024.',
      'Värdena är påhittade. Visar skillnader mellan områden, inte egenskaper hos människor som bor där.',
      'Källa: Påhittade värden för Mellanrum.',
      '',
    ]);
    for (const line of caption.trim().split('\n')) expect(page).toContain(line);
  });

  it('has a part to copy that passes a validator, needs no script, and names both poles alike', async () => {
    const { 'index.html': page = '' } = await texts(given());
    expect(faults(page)).toEqual([]);
    const code = copied(page);
    expect(faults(code)).toEqual([]);
    expect(code).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
    expect(code).toContain('width="1280" height="800"');
    expect(code).toContain('<th scope="col">A: Bergsåsen</th><th scope="col">B: Strandängen</th>');
    expect(code).toContain('<td>51 %</td><td>84 %</td>'.replaceAll(' %', '\u00a0%'));
    expect(code).toContain('href="https://karta.example.se/?v=1#a=9901C1000&amp;b=9901C1010"');
  });

  it('has the reason in the place of a figure that is withheld', async () => {
    const pair = givenPair();
    const [row, ...rest] = pair.indicators;
    const withheld = { value: NaN, status: Status.suppressed, lower: NaN, upper: NaN };
    const relation = { ...pair, indicators: [{ ...row!, a: withheld }, ...rest] };
    const code = copied((await texts(given({ relation })))['index.html'] ?? '');
    expect(code).not.toMatch(/NaN|51/);
    expect(code).toMatch(/<td>skydd[^<]*<\/td><td>84/);
  });

  it('is whole without a pair, and without a link for a region that only this browser has', async () => {
    const files = await texts(given({ relation: undefined, link: '', statement: '', sheets: [] }));
    expect(files['index.html']).not.toMatch(/<table|<a /);
    expect(faults(files['index.html'] ?? '')).toEqual([]);
    expect(files).not.toHaveProperty('lank.txt');
    expect(files['README.txt']).toContain('finns ingen länk');
    expect(files['tillganglighet.txt']).not.toContain('står på');
  });

  it('speaks English too', async () => {
    const files = await texts(given({ language: 'en' }));
    expect(Object.keys(files)).toContain('caption.txt');
    expect(files['index.html']).toContain('<html lang="en">');
    expect(faults(files['index.html'] ?? '')).toEqual([]);
  });

  it('keeps every text a text, whatever areas are called', async () => {
    const name = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constant(hostile));
    await fc.assert(
      fc.asyncProperty(name, async (called) => {
        const pair = givenPair();
        const relation = { ...pair, a: { ...pair.a, names: [called] } };
        const head = { ...given().head, title: `Mått ${called}`, about: called };
        const { 'index.html': page = '' } = await texts(
          given({ relation, head, alt: `Karta ${called}`, sentence: `I ${called}.` }),
        );
        expect(faults(page)).toEqual([]);
        expect(page).not.toContain('<script');
        expect(page.match(/<!--/g)).toHaveLength(2);
      }),
      { numRuns: 25 },
    );
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    controller.abort(new Error('stopped'));
    await expect(makePackage(given(), controller.signal)).rejects.toThrow('stopped');
  });
});
