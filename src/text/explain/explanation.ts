/** A named number or text that goes into a figure. */
export interface ExplainedInput {
  readonly name: string;
  readonly value: string;
}

/** Where the inputs come from. */
export interface ExplainedSource {
  readonly title: string;
  /** Table, date and licence, as one line; '' when nothing is known. */
  readonly details: string;
  readonly url: string;
  readonly note: string;
}

/** "Så räknas det" for one number: all words, no markup. Lists may be empty, texts ''. */
export interface Explanation {
  readonly title: string;
  readonly meaning: string;
  readonly formulas: readonly string[];
  readonly inputs: readonly ExplainedInput[];
  readonly steps: readonly string[];
  readonly result: string;
  readonly interval: string;
  readonly year: string;
  readonly basis: string;
  readonly sources: readonly ExplainedSource[];
  readonly notes: readonly string[];
  /** Anchor on the method page. */
  readonly topic: string;
}

/** The part of an explanation that a single figure decides; the rest follows from the pair or the municipality. */
export type Figure = Pick<Explanation, 'title' | 'meaning' | 'formulas' | 'topic' | 'result'> &
  Partial<Pick<Explanation, 'inputs' | 'steps' | 'interval' | 'notes'>> & {
    /** Columns of the pack that the figure is made of. */
    readonly columns: readonly string[];
  };
