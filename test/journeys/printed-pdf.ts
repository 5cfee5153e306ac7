import { inflateSync } from 'node:zlib';

/** What a PDF that Chromium printed says of itself. */
export interface PrintedPdf {
  readonly pages: number;
  /** True where its content is tagged. */
  readonly isMarked: boolean;
  readonly title: string;
  readonly languages: ReadonlySet<string>;
  /** How many there are of every kind of part: H1, Table, TH, Figure … */
  readonly parts: ReadonlyMap<string, number>;
  /** The words of every figure that has them. */
  readonly alternatives: readonly string[];
  /** Lines and curves that are drawn on a page, from 0. */
  readonly strokesOn: (page: number) => number;
}

/** Reads a PDF as Chromium writes it: its objects stand in the open, and only the drawing of a page is packed. */
export function readPdf(file: Buffer): PrintedPdf {
  const text = file.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => [id, body]),
  );
  const bodies = [...objects.values()];
  const pages = bodies.filter((body) => /\/Type \/Page\b/.test(body));
  const parts = new Map<string, number>();
  for (const body of bodies) {
    const kind = /\/Type \/StructElem\s*\/S \/(\w+)/.exec(body)?.[1];
    if (kind !== undefined) parts.set(kind, (parts.get(kind) ?? 0) + 1);
  }
  return {
    pages: pages.length,
    isMarked: /\/MarkInfo\s*<<[^>]*\/Marked true/.test(text) && /\/StructTreeRoot \d+ 0 R/.test(text),
    title: stringsOf(text, 'Title')[0] ?? '',
    languages: new Set(stringsOf(text, 'Lang')),
    parts,
    alternatives: stringsOf(text, 'Alt'),
    strokesOn: (page) => {
      const id = /\/Contents (\d+) 0 R/.exec(pages[page] ?? '')?.[1] ?? '';
      const drawing = unpacked(objects.get(id) ?? '');
      return [...drawing.matchAll(/ [lc]\n/g)].length;
    },
  };
}

function unpacked(body: string): string {
  const start = body.indexOf('stream\n') + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(body)?.[1] ?? 0);
  return inflateSync(Buffer.from(body.slice(start, start + length), 'latin1')).toString('latin1');
}

/** The strings that stand under a name: in brackets, or as hexadecimal digits. */
function stringsOf(text: string, name: string): readonly string[] {
  const found = text.matchAll(new RegExp(`/${name} ?(?:\\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)|<([0-9A-Fa-f]*)>)`, 'g'));
  return [...found].map(([, plain, digits]) =>
    decoded(
      plain === undefined
        ? Buffer.from(digits ?? '', 'hex')
        : Buffer.from(plain.replace(/\\([\s\S])/g, '$1'), 'latin1'),
    ),
  );
}

function decoded(bytes: Buffer): string {
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return isWide ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString('latin1');
}
