/**
 * A picture as instructions that know neither page nor file: what writes SVG and what paints a canvas follow the same list, so that both look alike.
 * Lengths in px of the picture at 1×; y grows downwards; later marks lie above earlier ones.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** What it shows, in a few words and in whole sentences: name and description of the SVG. */
  readonly title: string;
  readonly description: string;
  readonly marks: readonly Mark[];
}

/** A colour as CSS writes it (`#rrggbb`), or a tile that is repeated. */
export type Paint = string | Tile;

/** A pattern that stands for a state: its marks repeat in squares of `side` px. */
export interface Tile {
  readonly id: string;
  readonly side: number;
  readonly marks: readonly Mark[];
}

export interface PathMark {
  readonly kind: 'path';
  /** Commands as in SVG's `d`. */
  readonly d: string;
  readonly fill?: Paint;
  readonly stroke?: string;
  /** Width of the line in px of the picture, whatever the group's scale. */
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
  /** Rings inside rings are holes. */
  readonly evenOdd?: boolean;
}

export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly face: 'sans' | 'serif';
  readonly weight?: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Colour of a line around the letters, under them. */
  readonly halo?: string;
  /** Goes on where the text before it ends, on the same line: where another font is at hand than was measured, x is where it would have stood. */
  readonly continues?: boolean;
}

/** Marks moved and scaled together, and cut at a rectangle. */
export interface GroupMark {
  readonly kind: 'group';
  readonly marks: readonly Mark[];
  readonly move?: readonly [x: number, y: number];
  readonly scale?: number;
  /** x, y, width, height in the group's own units. */
  readonly clip?: readonly [number, number, number, number];
}

export type Mark = PathMark | TextMark | GroupMark;

/** How wide a text is in px. */
export type MeasureText = (text: string, font: Pick<TextMark, 'size' | 'face' | 'weight'>) => number;
