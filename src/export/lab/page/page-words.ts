/** Headings and labels of the pages, beside those of the protocol. */
export interface PageWords {
  readonly contents: string;
  /** Links to the step before and the one after. */
  readonly before: string;
  readonly after: string;
  readonly stepOf: (number: number, of: number) => string;
  readonly level: string;
  readonly noCards: string;
  readonly more: (count: string, one: boolean) => string;
  readonly dots: (count: string, one: boolean) => string;
  /** A place on the board: its level and its part. */
  readonly place: (level: string, part: string) => string;
  readonly unplaced: (count: string, one: boolean) => string;
  readonly boardCaption: string;
  readonly back: string;
  readonly open: string;
}

/** How the pages are laid out. */
export interface PageManner {
  readonly words: PageWords;
  readonly count: (value: number) => string;
  /** Notes folded, to be opened by who wants them; in the open on paper. */
  readonly folds: boolean;
}
