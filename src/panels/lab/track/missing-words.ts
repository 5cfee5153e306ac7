import type { Problem } from '../../../problem/problem.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';

/** What a step asks for and cannot have, as calm sentences, each once. */
export function missingWords(problems: readonly Problem[], { lab, format }: LabLanguage): readonly string[] {
  return [...new Set(problems.map((one) => sentenceOf(one, lab.track.missing, format.list)))];
}

function sentenceOf(
  found: Problem,
  words: LabLanguage['lab']['track']['missing'],
  list: (items: readonly string[]) => string,
): string {
  switch (found.kind) {
    case 'linkArea':
      return words.areas(list(found.detail.codes));
    case 'linkYear':
      return words.year(String(found.detail.asked), String(found.detail.used));
    case 'linkMeasure':
      return words.measure(found.detail.asked);
    case 'linkField':
      return words.part(found.detail.value);
    default:
      return words.damaged;
  }
}
