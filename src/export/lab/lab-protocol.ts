import type { CriterionPart, Level } from '../../lab/matrix.ts';

/**
 * A lab as it is written down, in one language and ready to be laid out: on paper, as slides, or as one page of HTML. All texts are whole; what lays it out
 * makes none of its own but from `words`.
 */
export interface LabProtocol {
  readonly language: 'sv' | 'en';
  readonly title: string;
  /** Place, date and group, those that have been said, each with its label. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly opening: WordsPage | undefined;
  readonly closing: WordsPage | undefined;
  readonly pages: readonly ProtocolPage[];
  readonly board: ProtocolBoard | undefined;
  /** What has changed since the last lab, as sentences; empty in the first. */
  readonly changes: readonly string[];
  /** That it shows differences between areas and not what people are like; that the figures are made up where they are. */
  readonly context: readonly string[];
  /** Sources, editions and licences of the figures, a line each. */
  readonly sources: readonly string[];
  readonly words: ProtocolWords;
}

export interface WordsPage {
  readonly title: string;
  readonly text: string;
}

/** A step of the track. */
export interface ProtocolPage {
  /** From 1. */
  readonly number: number;
  readonly title: string;
  readonly kind: 'open' | 'close';
  readonly question: string;
  readonly note: string;
  /** The relation in words; '' where no pair is chosen. */
  readonly sentence: string;
  /** Region, level, measure, year and basis, in a line. */
  readonly corner: string;
  readonly picture: ProtocolPicture | undefined;
  readonly charts: readonly ProtocolPicture[];
  readonly legend: readonly ProtocolLegendRow[];
  readonly tables: readonly ProtocolTable[];
  /** An earlier step that has the tables of this one, which are not written twice, with the sentence that says so. */
  readonly sameAs?: { readonly number: number; readonly sentence: string };
  /** What lies between, part by part in sentences; left out where nothing of it is shown. */
  readonly sections?: readonly ProtocolSection[];
  /** Sentence on why there is no picture, or what of the step could not be had; '' for nothing. */
  readonly missing: string;
  /** Address of the view, '' where it leads nobody there. */
  readonly link: string;
}

export interface ProtocolSection {
  readonly heading: string;
  readonly text: string;
}

/** A picture as PNG, with px of the picture (not of the file, which may have more to each). */
export interface ProtocolPicture {
  readonly title: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface ProtocolLegendRow {
  /** `#rrggbb`. */
  readonly colour: string;
  readonly pattern: 'none' | 'hatched' | 'dotted' | 'outline';
  readonly label: string;
}

/** The first row of cells is the head. */
export interface ProtocolTable {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  /** Columns of A and of B, where the table has both beside each other. */
  readonly poles?: readonly [a: number, b: number];
}

/** The board: its cards, where each stands in the matrix, and what is remarked. */
export interface ProtocolBoard {
  readonly cards: readonly ProtocolCard[];
  readonly remarks: readonly { readonly sentence: string; readonly reason: string }[];
  /** Said of the votes; '' where nobody has voted. */
  readonly votes: string;
}

export interface ProtocolCard {
  readonly what: string;
  readonly who: string;
  /** Pole A, Bergsåsen; the space between; the whole. */
  readonly where: string;
  readonly cells: readonly { readonly level: Level; readonly part: CriterionPart }[];
  readonly method: string;
  readonly state: string;
  readonly note: string;
  readonly dots: number;
}

/** Headings and labels. */
export interface ProtocolWords {
  readonly protocol: string;
  readonly question: string;
  readonly note: string;
  readonly legend: string;
  readonly board: string;
  readonly cards: string;
  readonly remarks: string;
  readonly votes: string;
  readonly changes: string;
  readonly sources: string;
  readonly link: string;
  readonly kinds: Readonly<Record<'open' | 'close', string>>;
  /** Heads of the table of cards: what, who, where, places in the matrix, method, state, note, votes. */
  readonly cardHeads: readonly [string, string, string, string, string, string, string, string];
  readonly levels: Readonly<Record<Level, string>>;
  readonly parts: Readonly<Record<CriterionPart, string>>;
  readonly criteria: Readonly<Record<'potential' | 'integration' | 'relation', string>>;
  /** Page 3 of 12. */
  readonly page: (number: number, of: number) => string;
}
