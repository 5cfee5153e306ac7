import type { Remark } from '../lab/board/remarks.ts';
import { never } from '../problem/never.ts';
import type { LabLanguage } from './load-lab-text.ts';

/** What is said of a board: the sentence, and why. */
export interface RemarkWords {
  readonly sentence: string;
  readonly reason: string;
}

/** A remark of the board in words. */
export function remarkWords(remark: Remark, { lab, format }: Pick<LabLanguage, 'lab' | 'format'>): RemarkWords {
  const { remarks } = lab.board;
  const { length } = remark.cards;
  const count = [format.count(length), length === 1] as const;
  switch (remark.kind) {
    case 'onePole':
      return { sentence: remarks.onePole[remark.pole], reason: remarks.onePoleWhy(...count) };
    case 'onlySymptoms':
      return { sentence: remarks.onlySymptoms, reason: remarks.onlySymptomsWhy(...count) };
    case 'nothingRelational':
      return { sentence: remarks.nothingRelational, reason: remarks.nothingRelationalWhy(...count) };
    case 'nothingAtCity':
      return { sentence: remarks.nothingAtCity, reason: remarks.nothingAtCityWhy(...count) };
    default:
      return never(remark);
  }
}
