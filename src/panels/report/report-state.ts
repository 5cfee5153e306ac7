import type { PairRelation } from '../../relations/pair-relation.ts';
import type { ReportLanguage } from '../../text/load-report-text.ts';
import type { RelationSentence } from '../../text/sentence.ts';
import type { BetweenParts } from '../drawer/parts.ts';

/** A size in px. */
export interface ReportSize {
  readonly width: number;
  readonly height: number;
}

/** All that a report says. */
export interface ReportState extends Omit<BetweenParts, 'language' | 'relation'> {
  readonly language: ReportLanguage;
  /** Of the poles in the view, and no others; undefined where they are not both chosen, or not yet related. */
  readonly relation: PairRelation | undefined;
  readonly sentence: Pick<RelationSentence, 'parts' | 'text'>;
  /** What the map shows: the measure's title. */
  readonly measure: string;
  /** Address of the same view. */
  readonly link: string;
  /** Draws the map with its legend at a size; undefined where it cannot be drawn. */
  readonly draw: (size: ReportSize) => SVGElement | undefined;
}

/** How much of what there is room is given, from all of it to what two pages always hold. Numbers are the most that is listed. */
export interface Brevity {
  readonly indicators: number;
  readonly indexes: number;
  /** Sentences of each part of what lies between. */
  readonly sentences: number;
  readonly sources: number;
  /** Set in smaller type. */
  readonly small: boolean;
}

/** Tried in this order until the report has room on its pages. */
export const brevities: readonly Brevity[] = [
  { indicators: 40, indexes: 4, sentences: 12, sources: 12, small: false },
  { indicators: 40, indexes: 4, sentences: 12, sources: 12, small: true },
  { indicators: 40, indexes: 3, sentences: 6, sources: 8, small: true },
  { indicators: 40, indexes: 2, sentences: 3, sources: 5, small: true },
  { indicators: 24, indexes: 2, sentences: 3, sources: 5, small: true },
  { indicators: 16, indexes: 2, sentences: 2, sources: 3, small: true },
  { indicators: 12, indexes: 1, sentences: 2, sources: 2, small: true },
  { indicators: 12, indexes: 1, sentences: 1, sources: 2, small: true },
  { indicators: 8, indexes: 1, sentences: 1, sources: 2, small: true },
];
