import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing, Mark } from '../../src/drawing/drawing.ts';
import { isSound } from '../../src/drawing/sound.ts';
import type { Context } from '../../src/drawing/to-canvas.ts';
import { toCanvas } from '../../src/drawing/to-canvas.ts';
import { toSvg } from '../../src/drawing/to-svg.ts';
import type { XmlVisitor } from '../../src/files/xlsx/read-xml.ts';
import { readXml } from '../../src/files/xlsx/read-xml.ts';
import type { ZipEntry } from '../../src/files/zip.ts';

const drawingOf = (marks: readonly Mark[], title = 'Karta', description = 'Ord'): Drawing => ({
  ...{ width: 100, height: 80, background: '#ffffff' },
  ...{ title, description, marks },
});

/** Reads XML strictly: names of elements in order, and the text that they hold. */
async function read(xml: string): Promise<{ readonly elements: string[]; readonly text: string }> {
  const elements: string[] = [];
  const open: string[] = [];
  let text = '';
  const entry = {
    chunks: async function* () {
      yield await Promise.resolve(new TextEncoder().encode(xml));
    },
  } as unknown as ZipEntry;
  const visitor: XmlVisitor = {
    open: (name) => {
      elements.push(name);
      open.push(name);
    },
    text: (words) => (text += words),
    close: (name) => {
      expect(open.pop()).toBe(name);
    },
  };
  await readXml(entry, visitor, 'bild.svg');
  expect(open).toEqual([]);
  return { elements, text };
}

const hostile = fc.oneof(
  fc.constantFrom(
    ']]>',
    '<script>alert(1)</script>',
    '"><image href="x" onerror="alert(1)"/>',
    "' onload='x",
    '&lt;b&gt;',
    '\u0000\u0008\u001f\ud800\uffff',
    '<!--',
    '<![CDATA[',
    '&#x3c;',
    'javascript:alert(1)',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const number = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 0));
const path = fc.record({
  kind: fc.constant('path' as const),
  d: fc.oneof(fc.constantFrom('M0 0L10 10', 'M1 1h5v5h-5Z', 'MNaN 0L1 1', ''), hostile),
  fill: fc.oneof(fc.constant('#5e3c99'), hostile),
  stroke: hostile,
  width: number,
});
const text = fc.record({
  kind: fc.constant('text' as const),
  ...{ x: number, y: number, text: hostile, size: fc.constantFrom(12, NaN, 18) },
  face: fc.constantFrom('sans' as const, 'serif' as const),
  fill: hostile,
  halo: fc.oneof(fc.constant('#ffffff'), hostile),
});
const mark: fc.Arbitrary<Mark> = fc.letrec<{ mark: Mark }>((tie) => ({
  mark: fc.oneof(
    { maxDepth: 3 },
    path,
    text,
    fc.record({
      kind: fc.constant('group' as const),
      marks: fc.array(tie('mark'), { maxLength: 4 }),
      move: fc.tuple(number, number),
      scale: fc.oneof(fc.constantFrom(1, 0.5, 2), number),
    }),
  ),
})).mark;

/** Shapes that a writer must draw: what is sound, within groups that are. */
function shapes(marks: readonly Mark[]): { paths: number; texts: number } {
  return marks.filter(isSound).reduce(
    (sum, one) => {
      if (one.kind === 'group') {
        const inside = shapes(one.marks);
        return { paths: sum.paths + inside.paths, texts: sum.texts + inside.texts };
      }
      return one.kind === 'path' ? { ...sum, paths: sum.paths + 1 } : { ...sum, texts: sum.texts + 1 };
    },
    { paths: 0, texts: 0 },
  );
}

describe('a drawing as SVG', () => {
  it('is valid XML whose only elements are our own, whatever texts and numbers it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mark, { maxLength: 6 }), hostile, hostile, async (marks, title, description) => {
        const svg = toSvg(drawingOf(marks, title, description));
        const { elements } = await read(svg);
        const known = ['svg', 'title', 'desc', 'defs', 'pattern', 'clipPath', 'rect', 'g', 'path', 'text', 'tspan'];
        expect(elements.filter((name) => !known.includes(name))).toEqual([]);
        expect(svg).not.toMatch(/(?:x|y|width|size|translate\(|scale\()="?(?:NaN|-?Infinity)/);
      }),
    );
  });

  it('keeps a hostile name readable as the letters that it is', async () => {
    const name = '<script>"&\' ]]>';
    const svg = toSvg(
      drawingOf([{ kind: 'text', x: 1, y: 2, text: name, size: 12, face: 'sans', fill: '#000000' }], name, name),
    );
    expect((await read(svg)).text).toContain(name.repeat(3));
  });

  it('has a name, a description and the role of a picture', () => {
    const svg = toSvg(drawingOf([]));
    expect(svg).toMatch(/role="img" aria-labelledby="mr-title mr-description"/);
    expect(svg).toContain('<title id="mr-title">Karta</title><desc id="mr-description">Ord</desc>');
  });

  it('keeps lines and patterns as wide as they are said whatever the scale of their group', () => {
    const tile = { id: 'x', side: 6, marks: [] };
    const svg = toSvg(
      drawingOf([
        { kind: 'group', scale: 4, marks: [{ kind: 'path', d: 'M0 0H9', stroke: '#000000', width: 2, fill: tile }] },
        { kind: 'group', scale: 2, marks: [{ kind: 'path', d: 'M0 0H9', stroke: '#000000', dash: [6, 3] }] },
      ]),
    );
    expect(svg.match(/stroke-dasharray="[^"]*"/g)).toEqual(['stroke-dasharray="3 1.5"']);
    expect(svg).toContain('stroke-width="0.5"');
    expect(svg).toContain('patternTransform="scale(0.25)"');
  });
});

describe('a drawing on a canvas', () => {
  it('has as many shapes as the SVG', async () => {
    const path2d = globalThis.Path2D;
    globalThis.Path2D = function path() {
      // Only counted, never drawn.
    } as unknown as typeof Path2D;
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(mark, { maxLength: 6 }), async (marks) => {
          const calls = { fill: 0, stroke: 0, fillText: 0 };
          const target = new Proxy(
            {},
            {
              get: (_, name: string) => (): void => {
                if (name in calls) calls[name as keyof typeof calls]++;
              },
              set: () => true,
            },
          ) as unknown as Context;
          const easel = { context: target, scale: 2, canvas: () => ({ context: target, image: {} as ImageBitmap }) };
          await toCanvas(drawingOf(marks), { ...easel, pause: () => Promise.resolve() });
          const { elements } = await read(toSvg(drawingOf(marks)));
          const count = (name: string): number => elements.filter((one) => one === name).length;
          const expected = shapes(marks);
          expect(calls.fillText).toBe(expected.texts);
          expect(calls.stroke).toBe(expected.paths);
          expect(count('path')).toBe(expected.paths);
          // Each of these has a halo, which the file writes as a text of its own.
          expect(count('text')).toBe(2 * expected.texts);
        }),
      );
    } finally {
      globalThis.Path2D = path2d;
    }
  });

  it('stops where it is told to', async () => {
    const many = Array.from({ length: 200 }, (_, at): Mark => ({
      kind: 'text',
      x: at,
      y: 1,
      text: 'a',
      size: 9,
      face: 'sans',
      fill: '#000000',
    }));
    const target = new Proxy(
      {},
      {
        get: () => () => undefined,
        set: () => true,
      },
    ) as unknown as Context;
    const stopped = toCanvas(drawingOf(many), {
      ...{ context: target, scale: 1, canvas: () => ({ context: target, image: {} as ImageBitmap }) },
      pause: () => Promise.reject(new Error('stopped')),
    });
    await expect(stopped).rejects.toThrow('stopped');
  });
});
