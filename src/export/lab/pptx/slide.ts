import type { ProtocolLegendRow, ProtocolPicture } from '../lab-protocol.ts';

/** Inches from the top left corner of a slide of 13.33 × 7.5. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** How a text looks: by its part on the slide, never by numbers. */
export type Look = 'lead' | 'body' | 'strong' | 'small' | 'label' | 'quote' | 'cardTitle' | 'cardText';

export interface Run {
  readonly text: string;
  readonly look: Look;
}

/** What a text stands on: what is not there, a question to the group, a card of the board. */
export type Ground = 'quiet' | 'question' | 'card';

/** Something on a slide, in the order in which it is read. */
export type Item =
  | { readonly kind: 'text'; readonly box: Box; readonly runs: readonly Run[]; readonly ground?: Ground }
  | { readonly kind: 'picture'; readonly box: Box; readonly picture: ProtocolPicture }
  | { readonly kind: 'swatch'; readonly box: Box; readonly row: ProtocolLegendRow }
  | {
      readonly kind: 'table';
      readonly box: Box;
      readonly rows: readonly (readonly string[])[];
      readonly widths: readonly number[];
      /** Names over the head: each over two columns, from the second on. */
      readonly groups?: readonly string[];
      /** How high the rows are, in inches; as high as their texts where it is not said. */
      readonly heights?: readonly number[];
      readonly size: 'table' | 'smallTable';
      /** True where the first column names its row. */
      readonly hasRowHeads?: boolean;
    };

/** A slide before it is drawn. Titles are unique, so that slides can be told from each other by ear. */
export interface SlidePlan {
  readonly title: string;
  readonly isCover?: boolean;
  readonly items: readonly Item[];
  readonly notes: string;
}

/** The part of a slide between its title and its foot. */
export const body: Box = { x: 0.6, y: 1.45, w: 12.13, h: 5.1 };
