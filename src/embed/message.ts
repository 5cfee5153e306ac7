/**
 * Parts of a view as an address writes them, by the address' own words: `{ matt: 'ice', ar: '2023' }`. `null` for as it is from the start. Texts, never an
 * address and never markup: each is read by the field of the address that bears the name.
 */
export type Fields = Readonly<Record<string, string | null>>;

/** Codes of both poles; both lists empty for none. One pole alone cannot be asked for. */
export interface Poles {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** How a picture is wanted. The scale multiplies the pixels of a PNG, 2 if nothing is said. */
export interface PictureAsk {
  readonly format: 'png' | 'svg';
  readonly scale?: 1 | 2 | 4;
}

/** What is asked of an embedded map, and with what. */
export interface Asks {
  readonly setView: Fields;
  readonly select: Poles;
  readonly setMeasure: { readonly matt: string };
  readonly setLanguage: { readonly sprak: 'sv' | 'en' };
  readonly getState: undefined;
  readonly exportImage: PictureAsk;
}

export type Asked = keyof Asks;

/** What an embedded map tells. */
export type Told = 'ready' | 'viewChanged' | 'selectionChanged' | 'ack';

/** Every message between a page and the map embedded in it. */
export interface Message<T extends Asked | Told = Asked | Told> {
  readonly source: 'mellanrum';
  readonly v: 1;
  readonly type: T;
  /** Given by who asks, 1–64 letters, digits, `-` or `_`; the answer carries the same. */
  readonly requestId?: string;
  readonly payload?: unknown;
}

/** A pole as it is said: its codes, and its name in the map's language ('' for none). */
export interface ToldPole {
  readonly codes: readonly string[];
  readonly name: string;
}

export interface ToldSelection {
  readonly a: ToldPole;
  readonly b: ToldPole;
  /** The relation between the poles in a sentence, in the map's language; '' where there is none. */
  readonly sentence: string;
}

/** What an embedded map shows. */
export interface ToldState {
  /** The parts that differ from an empty address, as the address writes them. */
  readonly fields: Readonly<Record<string, string>>;
  /** Measure and year in words, in the map's language. */
  readonly measure: string;
  readonly year: string;
  readonly selection: ToldSelection;
}

/** A picture of the map with its legend, sentence and source. */
export interface Picture {
  readonly blob: Blob;
  /** A name for the file: what, where, when. */
  readonly name: string;
  /** What the picture shows, for who does not see it. */
  readonly alt: string;
}

/**
 * Why something that was asked for was not done: what is not of the right form; a field that the address would not take; more than any view needs; too much
 * in too short a time; a picture already being made; nothing there to ask yet; one pole without the other; or it was tried and did not succeed.
 */
export type Refusal = 'payload' | 'field' | 'tooLarge' | 'tooMany' | 'busy' | 'notReady' | 'onePole' | 'failed';

/** What `ack` says. */
export type Ack =
  | { readonly ok: true; readonly state?: ToldState; readonly picture?: Picture }
  | {
      readonly ok: false;
      readonly reason: Refusal;
      /** The word of the address' field that was refused, where it has such a field. */
      readonly field?: string;
    };
