// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { base64 } from '../../src/export/lab/page/base64.ts';
import { pageStyle } from '../../src/export/lab/page/page-style.ts';
import { protocolTree } from '../../src/export/lab/page/protocol-tree.ts';
import { styleHash } from '../../src/export/lab/page/style-hash.ts';
import { toPage } from '../../src/export/lab/page/to-page.ts';
import { trackPage } from '../../src/export/lab/page/track-page.ts';
import type { LabProtocol } from '../../src/export/lab/lab-protocol.ts';
import type { LabLanguage } from '../../src/text/load-lab-text.ts';
import { english, givenCard, givenPage, givenProtocol, swedish } from './given-protocol.ts';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

function pageOf(protocol: LabProtocol, { lab, format }: LabLanguage = swedish): string {
  return [...trackPage(protocol, { words: lab.protocol.page, count: format.count })].join('');
}

function readOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const allowed = new Set(
  [
    ...['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'header', 'nav', 'section'],
    ...['details', 'summary', 'div', 'h1', 'h2', 'h3', 'p', 'span', 'b', 'a', 'ol', 'ul', 'li', 'dl', 'dt', 'dd'],
    ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'svg', 'rect', 'path', 'img'],
  ].map((tag) => tag.toUpperCase()),
);

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</style><script>', '<!-- ', ']]>', '&lt;b&gt;'],
    ...['</title><base href="//x">', '\u202e<b>', "' onmouseover='alert(1)", 'javascript:alert(1)', '\u0000<i>'],
  ),
);

describe('the track as one page', () => {
  it.each([
    ['sv', swedish],
    ['en', english],
  ] as const)('is valid HTML in %s, and names its language', async (id, language) => {
    const html = pageOf(givenProtocol({}, language), language);
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(readOf(html).documentElement.lang).toBe(id);
  });

  it('names each part of a card, for where they stand below each other, and leads to the figures of an earlier step', () => {
    const page = givenPage({ number: 2, tables: [], sameAs: { number: 1, sentence: 'Samma som i steg 1.' } });
    const read = readOf(pageOf(givenProtocol({ pages: [givenPage(), page] })));
    const cells = [...read.querySelectorAll('.cards tbody td')];
    expect(new Set(cells.map((cell) => cell.getAttribute('data-head')))).toEqual(
      new Set(['Vem', 'Var', 'Plats på tavlan', 'Läge', 'Anteckning', 'Röster']),
    );
    expect(cells.filter((cell) => cell.textContent === '').every((cell) => cell.childNodes.length === 0)).toBe(true);
    expect(read.querySelector('#s2 .same a')?.getAttribute('href')).toBe('#s1');
    expect(read.querySelector('#s2 .same')?.textContent.trim()).toBe('Samma som i steg 1.');
  });

  it('has each line of a closing as a paragraph, A and B by their signs, and no link but to the web', () => {
    const closing = { title: 'Tack', text: 'Ett.\nTvå.' };
    const pages = [givenPage(), givenPage({ number: 2, link: 'javascript:void 0' })];
    const html = pageOf(givenProtocol({ closing, pages, title: 'Å'.repeat(80) }));
    const read = readOf(html);
    const words = (where: string): string[] => [...read.querySelectorAll(where)].map((one) => one.textContent.trim());
    expect(words('#closing p')).toEqual(['Ett.', 'Två.']);
    expect([...read.querySelectorAll('#s1 .mirror .sign')].map((sign) => sign.className)).toEqual(['sign a', 'sign']);
    expect([read.querySelectorAll('#s1 .link').length, read.querySelectorAll('#s2 .link').length]).toEqual([1, 0]);
    expect(read.title).toBe(`${'Å'.repeat(60)}…`);
    expect(html).toContain('</b><span class="quiet"> Mellanrummet</span>');
  });

  it('lets in its own style by its sum, pictures that lie in it, and nothing else', () => {
    const html = pageOf(givenProtocol());
    const sum = createHash('sha256').update(pageStyle).digest('base64');
    expect(styleHash).toBe(`sha256-${sum}`);
    expect(html).toContain(`<style>${pageStyle}</style>`);
    const policy = readOf(html).querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toBe(
      `default-src 'none'; img-src data:; style-src 'sha256-${sum}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/<script|<link|style=|url\(|@import|srcset|<iframe|<form/);
    const sources = [...readOf(html).querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '');
    expect(sources).toHaveLength(4);
    expect(sources.every((src) => src.startsWith('data:image/png;base64,iVBORw0KGgo'))).toBe(true);
  });

  it('leads from its contents to every step, to the board, what has changed and the sources', () => {
    const page = readOf(pageOf(givenProtocol()));
    const links = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '');
    expect(links).toEqual(['#s1', '#s2', '#board', '#changes', '#sources']);
    for (const link of page.querySelectorAll('a[href^="#"]'))
      expect(page.querySelector(link.getAttribute('href') ?? ''), link.textContent).not.toBeNull();
  });

  it('says all of a step, and keeps the note folded', () => {
    const page = readOf(pageOf(givenProtocol()));
    const step = page.querySelector('#s1');
    for (const text of ['Båda polerna', 'Vad visar kartan inte?', 'elva hushåll', '22', '0,20', 'skarpaste gränsen'])
      expect(step?.textContent).toContain(text);
    expect(step?.querySelector('details')?.open).toBe(false);
    expect(step?.querySelector('details')?.textContent).toContain('Vänta tio sekunder.');
    expect(step?.querySelector('.map img')?.getAttribute('alt')).toBe('Karta: Balansmått, Rutorna, DeSO, 2024.');
    expect(step?.querySelectorAll('.sign')).toHaveLength(2);
  });

  it('has headings that never skip a level', () => {
    const levels = [...readOf(pageOf(givenProtocol())).querySelectorAll('h1, h2, h3')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('keeps every text a text, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = pageOf(
          givenProtocol({
            title: text,
            facts: [[text, text]],
            opening: { title: text, text },
            pages: [
              givenPage({
                ...{ title: text, question: text, note: text, sentence: text, corner: text, missing: text, link: text },
                legend: [{ colour: text, pattern: 'none', label: text }],
                tables: [{ title: text, rows: [[text], [text, text]] }],
                sections: [{ heading: text, text }],
                charts: [{ png: new Uint8Array(3), width: 1, height: 1, title: text, alt: text }],
              }),
            ],
            board: {
              cards: [givenCard({ what: text, who: text, where: text, method: text, note: text })],
              remarks: [{ sentence: text, reason: text }],
              votes: text,
            },
            ...{ changes: [text], sources: [text], context: [text] },
          }),
        );
        const all = [...readOf(html).querySelectorAll('*')];
        expect(all.filter(({ tagName }) => !allowed.has(tagName.toUpperCase()))).toEqual([]);
        const names = all.flatMap((one) => one.getAttributeNames());
        expect(names.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
        expect(html.match(/<script|<base|<img src=x/i)).toBeNull();
        const links = [...readOf(html).querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
        expect(links.filter((link) => !/^(#|https?:)/.test(link))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('names twelve cards in a place of the matrix, counts the rest, and has all of 2 000 in the table', () => {
    const cards = Array.from({ length: 2000 }, (_, at) => givenCard({ what: `Kort ${String(at)}` }));
    const html = pageOf(givenProtocol({ board: { cards, remarks: [], votes: '' } }));
    const [matrix = '', table = ''] = html.split('<div class="cards">');
    expect(matrix.match(/<li><b>Kort/g)).toHaveLength(12);
    expect(matrix).toContain('och 1\u00a0988 kort till, se tabellen');
    expect(table.match(/<th scope="row">/g)).toHaveLength(2000);
  });

  it('stands without steps, without a board, without pictures', async () => {
    const page = givenPage({ picture: undefined, charts: [], legend: [], tables: [], sections: [], link: '' });
    for (const protocol of [
      givenProtocol({ pages: [], board: undefined, changes: [], opening: undefined, closing: undefined }),
      givenProtocol({ pages: [{ ...page, missing: 'Regionens data finns inte på den här datorn.' }] }),
    ]) {
      const report = await validator.validateString(pageOf(protocol));
      expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    }
  });

  it('leaves out columns of the cards that nobody has filled in', () => {
    const heads = (dots: number): (string | null)[] => {
      const board = { cards: [givenCard({ dots })], remarks: [], votes: '' };
      return [...readOf(pageOf(givenProtocol({ board }))).querySelectorAll('.cards thead th')].map(
        (head) => head.textContent,
      );
    };
    expect(heads(0)).toEqual(['Vad', 'Vem', 'Var', 'Plats på tavlan', 'Läge']);
    expect(heads(3)).toContain('Röster');
  });
});

describe('the same laid out on the page', () => {
  it('says the same texts, with the notes in the open and pictures where they are said to lie', () => {
    const { lab, format } = swedish;
    const manner = { words: lab.protocol.page, count: format.count, folds: false };
    const made = toPage(protocolTree(givenProtocol(), manner), document, () => 'blob:picture') as HTMLElement;
    expect(made.querySelector('details')).toBeNull();
    expect(made.querySelector('.note')?.textContent).toContain('Vänta tio sekunder.');
    expect(made.querySelector('img')?.getAttribute('src')).toBe('blob:picture');
    expect(made.querySelector('svg')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });
});

describe('base64', () => {
  it('is what everybody else writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      }),
    );
    const long = Uint8Array.from({ length: 100_001 }, (_, at) => at % 251);
    expect(base64(long)).toBe(Buffer.from(long).toString('base64'));
  });
});
