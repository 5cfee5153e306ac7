// @vitest-environment happy-dom
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../src/address/codec.ts';
import { initialView } from '../../src/address/view.ts';
import type { View } from '../../src/address/view.ts';
import { bytesOf, elementCode, escaped, frameCode } from '../../src/embed/embed-code.ts';
import { writeFields } from '../../src/embed/view-fields.ts';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
const base = 'https://karta.example.se/mellanrum/';
const hostile = [
  `"><script>alert(1)</script>`,
  `' onload='alert(1)`,
  `Östra & västra <b>hamnen</b>`,
  `&quot;&lt;&amp;amp;`,
  `a\u0000b\u202e\ud800c\ufffe`,
  `rad ett\r\nrad två`,
  `</iframe></p></mellanrum-karta><img src=x onerror=alert(1)>`,
  `--><!--`,
  `{{constructor.constructor('alert(1)')()}}`,
];

/** What the validator says of a code; a code is a part of a page, so a document has no say in it. */
function faults(code: string): readonly string[] {
  const { results } = validator.validateStringSync(code);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

function frame(title: string, words: string, view: Partial<View> = {}, width: number | null = null): string {
  const { search, hash } = writeAddress({ ...initialView, ...view });
  const [src, link] = [`${base}embed.html${search}${hash}`, `${base}${search}${hash}`];
  return frameCode({ src, title, width, height: 600, full: { link, words } });
}

function element(title: string, words: string, view: Partial<View> = {}): string {
  const { search, hash } = writeAddress({ ...initialView, ...view });
  return elementCode({
    script: `${base}mellanrum-karta.js`,
    title,
    height: 480,
    fields: writeFields({ ...initialView, ...view }),
    full: { link: `${base}${search}${hash}`, words },
  });
}

function parsed(code: string): DocumentFragment {
  const template = document.createElement('template');
  // eslint-disable-next-line no-restricted-properties -- what a page would make of the code is what is tried
  template.innerHTML = code;
  return template.content;
}

const view = fc.record({
  a: fc.array(fc.stringMatching(/^[0-9A-Z]{4,12}$/), { maxLength: 40 }),
  b: fc.array(fc.stringMatching(/^[0-9A-Z]{4,12}$/), { maxLength: 40 }),
  filter: fc.string({ maxLength: 80, unit: 'grapheme' }),
  year: fc.option(fc.integer({ min: 1900, max: 2200 })),
  language: fc.constantFrom('sv' as const, 'en' as const),
  theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const, 'contrast' as const),
  offers: fc.shuffledSubarray(['map', 'table', 'text'] as const, { minLength: 1 }),
  searchShown: fc.constantFrom('on' as const, 'off' as const),
  legendShown: fc.constantFrom('on' as const, 'off' as const),
  sentenceShown: fc.constantFrom('on' as const, 'off' as const),
  changes: fc.constantFrom('all' as const, 'view' as const, 'none' as const),
  fit: fc.constantFrom('view' as const, 'pair' as const, 'municipality' as const),
  interactive: fc.constantFrom('on' as const, 'off' as const),
});
const name = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...hostile));

describe('the code of a frame', () => {
  it('is an iframe with a title, a size and what it may do, and a link to the full page after it', () => {
    expect(frame('Karta: A och B', 'Öppna i Mellanrum', { year: 2024, changes: 'none' })).toBe(
      `<iframe src="${base}embed.html?v=1&amp;ar=2024&amp;andra=inget" title="Karta: A och B" width="100%" height="600" loading="lazy" allow="fullscreen; clipboard-write; web-share"></iframe>
<p><a href="${base}?v=1&amp;ar=2024&amp;andra=inget">Öppna i Mellanrum</a></p>`,
    );
    expect(frame('k', 'l', {}, 640)).toContain('width="640" height="600"');
  });

  it('passes a validator whatever is in view and whatever areas are called', () => {
    fc.assert(
      fc.property(view, name, (shown, called) => {
        expect(faults(frame(`Karta: ${called}`, `Öppna ${called}`, shown, 640))).toEqual([]);
        expect(faults(element(`Karta: ${called}`, `Öppna ${called}`, shown))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('brings the same view to the page that it is copied to', () => {
    fc.assert(
      fc.property(view, name, (shown, called) => {
        const content = parsed(frame(`K ${called}`, 'l', shown));
        const { search, hash } = new URL(content.querySelector('iframe')?.getAttribute('src') ?? '');
        const read = readAddress({ search, hash }).view;
        const { search: wanted, hash: wantedHash } = writeAddress({ ...initialView, ...shown });
        expect(read).toEqual(readAddress({ search: wanted, hash: wantedHash }).view);
      }),
      { numRuns: 150 },
    );
  });

  it.each(hostile)('holds no more elements and attributes for an area called %j', (called) => {
    const content = parsed(frame(`Karta: ${called}`, `Öppna ${called}`, { filter: called }));
    expect([...content.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['iframe', 'p', 'a']);
    expect(content.querySelector('iframe')?.getAttributeNames()).toEqual([
      'src',
      'title',
      'width',
      'height',
      'loading',
      'allow',
    ]);
    expect(content.querySelector('a')?.getAttributeNames()).toEqual(['href']);
  });
});

describe('the code of the element', () => {
  it('is its script, and the element with the words of the address around the link', () => {
    expect(element('Karta', 'Öppna', { a: ['9901C1000'], b: ['9901C1010'], measure: 'ice' })).toBe(
      `<script src="${base}mellanrum-karta.js" defer></script>
<mellanrum-karta matt="ice" a="9901C1000" b="9901C1010" titel="Karta" hojd="480">
  <p><a href="${base}?v=1&amp;matt=ice#a=9901C1000&amp;b=9901C1010">Öppna</a></p>
</mellanrum-karta>`,
    );
  });

  it.each(hostile)('holds no more elements for an area called %j', (called) => {
    const content = parsed(element(called, called, { filter: called }));
    expect([...content.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([
      'script',
      'mellanrum-karta',
      'p',
      'a',
    ]);
  });
});

describe('a text in a page', () => {
  it('reads as it was, but for what no page may hold', () => {
    fc.assert(
      fc.property(name, (text) => {
        const plain = text
          .replace(/[\t\n\f\r\u2028\u2029]+/g, ' ')
          .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
          .trim();
        expect(parsed(`<p title="${escaped(text)}">${escaped(text)}</p>`).textContent).toBe(plain);
        expect(parsed(`<p title="${escaped(text)}"></p>`).querySelector('p')?.title).toBe(plain);
      }),
    );
  });

  it('is as long as it travels', () => {
    expect(bytesOf('åäö')).toBe(6);
  });
});
