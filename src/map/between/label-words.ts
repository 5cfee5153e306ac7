import { never } from '../../problem/never.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import type { LabelWords } from './between-marks.ts';

/** The words of a label. */
export function labelWords(words: LabelWords, { between, format, text }: BetweenLanguage): string {
  const { labels } = between.map;
  switch (words.kind) {
    case 'residents':
      return labels.residents(
        words.pole === 'a' ? text.common.poleA : text.common.poleB,
        format.count(Number(words.k.toPrecision(2))),
      );
    case 'moved':
      return format.count(words.households);
    case 'region':
      return labels.region[words.of](format.count(words.areas), words.areas === 1);
    default:
      return never(words);
  }
}
