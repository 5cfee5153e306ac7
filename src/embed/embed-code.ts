/** What every way of embedding ends in: a link to the same view, where frames and scripts are stripped. */
export interface FullPage {
  readonly link: string;
  /** What the link says. */
  readonly words: string;
}

/** A map in a frame. */
export interface Frame {
  readonly src: string;
  /** What the frame is called for who does not see it. */
  readonly title: string;
  /** px; null for the whole width of its place. */
  readonly width: number | null;
  /** px. */
  readonly height: number;
  readonly full: FullPage;
}

/** A map as an element of its own. */
export interface ElementOfPage {
  /** Address of the script that knows the element. */
  readonly script: string;
  readonly title: string;
  /** px. */
  readonly height: number;
  /** Parts of the view as an address writes them, by the address' words. */
  readonly fields: Readonly<Record<string, string>>;
  readonly full: FullPage;
}

/** What a frame may do that a page has to let it: fill the screen, copy, and share by the machine's own way. */
const allowed = 'fullscreen; clipboard-write; web-share';

/**
 * The code of a frame: an `iframe` and, after it, a paragraph with the link to the full page. Whatever the texts hold, they stay texts: see `escaped`.
 */
export function frameCode({ src, title, width, height, full }: Frame): string {
  const attributes = written([
    ['src', src],
    ['title', title],
    ['width', width === null ? '100%' : String(width)],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['allow', allowed],
  ]);
  return `<iframe ${attributes}></iframe>\n${paragraph(full)}`;
}

/** The code of `<mellanrum-karta>`: its script, and the element around the paragraph with the link, which is all there is where scripts are stripped. */
export function elementCode({ script, title, height, fields, full }: ElementOfPage): string {
  const attributes = written([...Object.entries(fields), ['titel', title], ['hojd', String(height)]]);
  return [
    `<script ${written([['src', script]])} defer></script>`,
    `<mellanrum-karta ${attributes}>`,
    `  ${paragraph(full)}`,
    '</mellanrum-karta>',
  ].join('\n');
}

/**
 * A text that stays a text wherever it is put in a page, in an element or in a quoted attribute. Signs that no page may hold (controls, halves of signs,
 * what Unicode calls no character) are left out; breaks of lines become spaces. Pure.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\t\n\f\r\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .trim();
}

/** How long a code is as it travels, in bytes of UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function paragraph({ link, words }: FullPage): string {
  return `<p><a ${written([['href', link]])}>${escaped(words)}</a></p>`;
}

function written(attributes: readonly (readonly [name: string, text: string])[]): string {
  return attributes.map(([name, text]) => `${name}="${escaped(text)}"`).join(' ');
}
