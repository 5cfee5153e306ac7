/** What a page of the protocol may be made of: nothing that runs, loads or sends. */
export type PageTag =
  | ('main' | 'header' | 'nav' | 'section' | 'details' | 'summary' | 'div')
  | ('h1' | 'h2' | 'h3' | 'p' | 'span' | 'b' | 'a' | 'ol' | 'ul' | 'li' | 'dl' | 'dt' | 'dd')
  | ('table' | 'caption' | 'thead' | 'tbody' | 'tr' | 'th' | 'td')
  | ('svg' | 'rect' | 'path');

export interface PageElement {
  readonly tag: PageTag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
}

/** A picture as PNG; what lays it out decides where its bytes lie. */
export interface PageImage {
  readonly tag: 'img';
  readonly png: Uint8Array;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A part of a page. A text is a text, whatever stands in it. */
export type PageNode = string | PageElement | PageImage;

/** An element with its attributes and what stands in it; what is undefined is left out. */
export function element(
  tag: PageTag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (PageNode | readonly PageNode[] | undefined)[]
): PageElement {
  return { tag, attributes, children: children.flat().filter((one) => one !== undefined) };
}

/** Tags of drawings, which have a name space of their own. */
export const drawn: ReadonlySet<string> = new Set<PageTag>(['svg', 'rect', 'path']);
