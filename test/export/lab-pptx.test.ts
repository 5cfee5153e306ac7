import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LabProtocol } from '../../src/export/lab/lab-protocol.ts';
import { makePptx } from '../../src/export/lab/pptx/make-pptx.ts';
import type { SlidePlan } from '../../src/export/lab/pptx/slide.ts';
import { slidesOf } from '../../src/export/lab/pptx/slides-of.ts';
import { partsOf } from '../../src/export/lab/pptx/text-room.ts';
import { cells, levelOf, partOf } from '../../src/lab/matrix.ts';
import { english, givenCard, givenPage, givenProtocol } from './given-protocol.ts';

const never = new AbortController().signal;
const quiet = { signal: never, progress: (): void => undefined };

async function opened(protocol: LabProtocol): Promise<ReadonlyMap<string, Uint8Array>> {
  const blob = await makePptx(protocol, quiet);
  return new Map(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))));
}

const slidesIn = (file: ReadonlyMap<string, Uint8Array>): readonly string[] =>
  [...file]
    .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .toSorted(([one], [other]) => Number(/\d+/.exec(one)![0]) - Number(/\d+/.exec(other)![0]))
    .map(([, bytes]) => strFromU8(bytes));
const textOf = (xml: string): string => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('\n');
const titleOf = (xml: string): string =>
  textOf(
    [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([shape]) => shape).find((shape) => shape.includes('type="title"')) ??
      '',
  );

const protocol = givenProtocol();
const file = await opened(protocol);
const slides = slidesIn(file);

/** What keeps a text from being XML: a sign that stands bare, an element that is not closed; '' for nothing. */
function faultOf(xml: string): string {
  const open: string[] = [];
  const tags = xml
    .replace(/<\?xml[^>]*\?>/, '')
    .matchAll(/([^<]*)(<(\/?)([\w:]+)(?:\s+[\w:]+\s*=\s*"[^"<]*")*\s*(\/?)>|<.{0,40})?/gsu);
  for (const [, text = '', tag = '', closes, name, isAlone] of tags) {
    if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/iu.test(text + tag)) return `bare & in ${text}`;
    if (tag === '') continue;
    if (name === undefined) return tag;
    if (closes === '/' && open.pop() !== name) return `</${name}>`;
    if (closes !== '/' && isAlone !== '/') open.push(name);
  }
  return open.join();
}

describe('the slides of a protocol', () => {
  test('are XML that holds together, all of it', () => {
    for (const [path, bytes] of file) {
      if (!/\.(xml|rels)$/.test(path)) continue;
      expect(faultOf(strFromU8(bytes)), path).toBe('');
    }
  });

  test('have a title each, and no two the same', () => {
    const titles = slides.map(titleOf);
    expect(titles).toEqual(slidesOf(protocol).map(({ title }) => title));
    expect(titles.every((title) => title !== '')).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.slice(0, 3)).toEqual(['Labb i Lerum', 'Välkomna', '1. Båda polerna']);
  });

  test('are wide, and nothing is beside them or too small to be read', () => {
    expect(strFromU8(file.get('ppt/presentation.xml')!)).toContain('<p:sldSz cx="12192000" cy="6858000"');
    for (const xml of slides) {
      for (const [, x, y, w, h] of xml.matchAll(
        /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/g,
      )) {
        expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(0);
        expect(Number(x) + Number(w)).toBeLessThanOrEqual(12_192_000);
        expect(Number(y) + Number(h)).toBeLessThanOrEqual(6_858_000);
      }
      for (const [, size] of xml.matchAll(/ sz="(\d+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(900);
    }
  });

  test('say in which language they are', async () => {
    expect(slides.join('')).toContain('lang="sv-SE"');
    expect(slides.join('')).not.toContain('lang="en-US"');
    const inEnglish = slidesIn(await opened(givenProtocol({}, english))).join('');
    expect(inEnglish).toContain('lang="en-GB"');
    expect(textOf(inEnglish)).toContain('Question to the group');
  });

  test('have pictures with their own bytes and words for who does not see them', () => {
    const described = slides.flatMap((xml) => [...xml.matchAll(/<p:pic>.*?descr="([^"]*)"/gs)].map(([, text]) => text));
    expect(described).toHaveLength(4);
    for (const text of described) expect(text).toMatch(/^(Karta|Diagram): /);
    const pictures = [...file]
      .filter(([path]) => path.endsWith('.png'))
      .map(([, bytes]) => Buffer.from(bytes).toString('hex'));
    expect(pictures.length).toBe(4);
    expect(new Set(pictures)).toEqual(new Set([Buffer.from(protocol.pages[0]!.picture!.png).toString('hex')]));
  });

  test('have tables that are tables, with a head', () => {
    const tables = slides.flatMap((xml) => [...xml.matchAll(/<a:tbl>.*?<\/a:tbl>/gs)].map(([table]) => table));
    expect(tables.length).toBeGreaterThanOrEqual(4);
    for (const table of tables) expect(table).toContain('<a:tblPr firstRow="1"/>');
    expect(textOf(tables[0]!).split('\n')).toEqual(protocol.pages[0]!.tables[0]!.rows.flat());
  });

  test('have numbers under each other by their last figure, in columns of nothing but numbers', async () => {
    const rows = [
      ['År', 'Antal', 'Blandat'],
      ['2023', '1 200', '5'],
      ['2024', '', '5 (4–6)'],
    ];
    const page = givenPage({ tables: [{ title: 'Tal', rows }] });
    const xml = slidesIn(await opened(givenProtocol({ pages: [page] }))).find((one) => titleOf(one).endsWith('Tal'))!;
    const cells = [...xml.matchAll(/<a:tc>.*?<\/a:tc>/gs)].map(([cell]) => /algn="(\w+)"/.exec(cell)?.[1]);
    expect(cells).toEqual(['l', 'r', 'l', 'l', 'r', 'l', 'l', 'r', 'l']);
  });

  test('have a legend of shapes with patterns, which are not read out, and text, which is', () => {
    const signs = [...slides[2]!.matchAll(/<p:sp>(?:(?!<\/p:sp>).)*name="deco.*?<\/p:sp>/gs)].map(([shape]) => shape);
    expect(signs).toHaveLength(4);
    for (const sign of signs) expect(sign).toContain('adec:decorative');
    const patternOf = (sign: string): string => /<a:pattFill prst="(\w+)"/.exec(sign)?.[1] ?? '';
    expect(signs.map(patternOf)).toEqual(['', 'wdUpDiag', 'pct25', '']);
    expect(textOf(slides[2]!)).toContain('skyddad uppgift, 3');
  });

  test('have the note and the link for the one who presents', () => {
    const notes = [...file]
      .filter(([path]) => /notesSlide\d+\.xml$/.test(path))
      .map(([, bytes]) => textOf(strFromU8(bytes)));
    expect(
      notes.some((text) => text.includes('Vänta tio sekunder.') && text.includes('https://karta.example.se/')),
    ).toBe(true);
  });

  test('say at the foot of each what the figures do not say, and where they come from', () => {
    for (const xml of slides.slice(1)) {
      expect(textOf(xml)).toContain('inte egenskaper hos människor');
      expect(textOf(xml)).toContain('Påhittad tabell');
      expect(xml).toContain('type="slidenum"');
    }
  });

  test('have each card as a text of its own in its place, and all cards as a table', () => {
    const board = slides.find((xml) => titleOf(xml) === 'Tavlan')!;
    const card = [...board.matchAll(/<p:sp>.*?<\/p:sp>/gs)].filter(([shape]) => shape.includes('Gemensam simskola'));
    expect(card).toHaveLength(1);
    expect(textOf(card[0]![0])).toBe('Gemensam simskola\nMellanrummet');
    expect(textOf(slides.find((xml) => titleOf(xml) === 'Insatser')!)).toContain('Dyr');
  });
});

describe('what is hostile or much', () => {
  test('is text, whatever it says', async () => {
    const hostile = `<b>fet</b> & "c" \u0000\u0007\ud800 ]]> \u{1F9ED} &amp;`;
    const cards = [givenCard({ what: hostile, who: hostile, where: hostile, note: hostile })];
    const page = givenPage({ title: hostile, question: hostile, note: hostile, sentence: hostile, corner: hostile });
    const odd = await opened(
      givenProtocol({
        title: hostile,
        pages: [page],
        board: { cards, remarks: [], votes: hostile },
        changes: [hostile],
      }),
    );
    for (const [path, bytes] of odd) {
      if (!path.endsWith('.xml')) continue;
      expect(faultOf(strFromU8(bytes)), path).toBe('');
      expect(strFromU8(bytes)).not.toMatch(/[\u0000-\u0008\ud800-\udbff](?![\udc00-\udfff])/);
    }
    expect(slidesIn(odd).join('')).toContain('&lt;b&gt;fet&lt;/b&gt;');
  });

  test('goes on on more slides: nothing is cut, nothing is beside the slide', () => {
    const words = fc.array(fc.constantFrom('bro', 'torg', 'gång- och cykelväg', 'Ö'.repeat(90), 'linje\nbryts'), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(words, words, fc.nat({ max: 30 }), fc.boolean(), (asked, said, rows, hasPicture) => {
        const [question, sentence] = [asked.join(' '), said.join(' ')];
        const legend = Array.from({ length: rows }, (_, at) => ({
          colour: '#5e3c99',
          pattern: 'none' as const,
          label: `klass ${at} torg`,
        }));
        const base = givenPage();
        const page = { ...base, question, sentence, legend, picture: hasPicture ? base.picture : undefined };
        const plans = slidesOf(givenProtocol({ pages: [page] }));
        const all = signsOf(plans);
        for (const word of new Set([...question.split(/\s+/), ...sentence.split(/\s+/)]))
          expect(all).toContain(word.slice(0, 20));
        for (const { label } of legend) expect(all).toContain(label.replaceAll(' ', ''));
        for (const { items } of plans)
          for (const { box } of items) {
            expect(box.x + box.w).toBeLessThanOrEqual(13.34);
            expect(box.y + box.h).toBeLessThanOrEqual(7.5);
          }
      }),
      { numRuns: 60 },
    );
  });

  test('loses no sign of a text that is cut between words', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 800, unit: 'grapheme' }),
        fc.double({ min: 1, max: 12, noNaN: true }),
        (text, width) => {
          const spaceless = (one: string): string => one.replace(/\s+/g, '');
          expect(spaceless(partsOf(text, 'lead', width, 2).join(' '))).toBe(spaceless(text));
        },
      ),
    );
  });

  test('says the matrix in words too, on the first of its slides', () => {
    const plans = slidesOf(protocol).filter(({ title }) => title.startsWith('Tavlan'));
    expect(plans.map(({ notes }) => notes)).toEqual([
      'Individ, Möten och ömsesidigt lärande mellan polerna: Gemensam simskola',
    ]);
  });

  test('has every card of a full board', () => {
    const cards = cells.flatMap((cell, at) =>
      Array.from({ length: 7 }, (_, number) =>
        givenCard({ what: `K${at}-${number}`, cells: [{ level: levelOf(cell), part: partOf(cell) }] }),
      ),
    );
    const plans = slidesOf(givenProtocol({ board: { cards, remarks: [], votes: '' } }));
    const onBoard = plans.filter(({ title }) => title.startsWith('Tavlan'));
    expect(onBoard).toHaveLength(4);
    for (const { what } of cards) expect(signsOf(onBoard)).toContain(`${what}Mellanrummet`);
  });

  test('is nothing where there is nothing', async () => {
    const { words } = protocol;
    const empty: LabProtocol = {
      ...{ language: 'sv', title: '', facts: [], opening: undefined, closing: undefined, pages: [], board: undefined },
      ...{ changes: [], context: [], sources: [], words },
    };
    expect(slidesIn(await opened(empty)).map(titleOf)).toEqual(['Labbprotokoll']);
  });

  test('keeps a legend beside its map, or below it where the words are many, and gives it no slide of its own', () => {
    const legend = Array.from({ length: 8 }, (_, at) => ({
      ...{ colour: '#5e3c99', pattern: 'none' as const, label: `klass nummer ${at}, 22` },
    }));
    for (const times of [1, 3]) {
      const page = givenPage({
        legend,
        charts: [],
        tables: [],
        sections: [],
        sentence: 'Ett ord till. '.repeat(9 * times),
      });
      const [slide, ...more] = slidesOf(givenProtocol({ pages: [page], opening: undefined, board: undefined })).slice(
        1,
        -3,
      );
      expect(more).toEqual([]);
      const [map, ...signs] = slide!.items
        .filter(({ kind }) => kind === 'picture' || kind === 'swatch')
        .map(({ box }) => box);
      expect(signs).toHaveLength(8);
      for (const { x, y } of signs)
        expect(times === 1 ? x - (map!.x + map!.w) : y - (map!.y + map!.h)).toBeGreaterThan(0);
    }
  });

  test('has the figures of each pole and of the two together on one slide, those with many rows after each other', () => {
    const table = {
      title: 'De två',
      rows: [['Uppgift', 'Värde'], ...Array.from({ length: 5 }, () => ['Lutning', '5,2'])],
    };
    const [mirror] = givenPage().tables;
    const slidesWith = (tables: LabProtocol['pages'][number]['tables']): readonly SlidePlan[] =>
      slidesOf(givenProtocol({ pages: [givenPage({ tables })] })).filter(({ title }) => /Nyckeltal|De två/.test(title));
    const [both, ...none] = slidesWith([mirror!, table]);
    expect(none).toEqual([]);
    expect(both?.items.filter(({ kind }) => kind === 'table')).toHaveLength(2);
    const rows = Array.from({ length: 40 }, () => table.rows[1]!);
    expect(slidesWith([mirror!, { ...table, rows: [...table.rows, ...rows] }]).length).toBeGreaterThan(2);
  });

  test('says of the step whose figures stand elsewhere where they are', () => {
    const page = givenPage({ tables: [], sameAs: { number: 1, sentence: 'Samma som i steg 1.' } });
    expect(slidesOf(givenProtocol({ pages: [page] })).some(({ notes }) => notes.includes('Samma som i steg 1.'))).toBe(
      true,
    );
  });

  test('tells how far it has come: always further, and never more than all of it', async () => {
    const told: number[] = [];
    const pages = Array.from({ length: 60 }, (_, at) => givenPage({ number: at + 1 }));
    await makePptx(givenProtocol({ pages }), { signal: never, progress: (share) => told.push(share) });
    expect(told.length).toBeGreaterThan(20);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect([told[0], told.at(-1)]).toEqual([0, 1]);
  });

  test('can be stopped', async () => {
    const controller = new AbortController();
    const pages = Array.from({ length: 60 }, (_, at) => givenPage({ number: at + 1 }));
    const making = makePptx(givenProtocol({ pages }), {
      signal: controller.signal,
      progress: () => controller.abort(new Error('nog')),
    });
    await expect(making).rejects.toThrow('nog');
  });
});

/** All signs on the slides, without spaces. */
function signsOf(plans: readonly SlidePlan[]): string {
  const texts = plans.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === 'text' ? item.runs.map(({ text }) => text) : item.kind === 'table' ? item.rows.flat() : [],
    ),
  );
  return texts.join('').replace(/\s+/g, '');
}
