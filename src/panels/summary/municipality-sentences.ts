import type { Basis } from '../../measures/roles.ts';
import { Status, hasValue } from '../../measures/status.ts';
import type { LeftOut, MunicipalityIndex } from '../../relations/municipality-index.ts';
import { valueWords } from '../../text/explain/value-words.ts';
import { coverageSentence } from './pair-sentences.ts';
import type { Language } from '../../text/language.ts';

/** What is said of a municipality: its balance, and its range of living conditions with both ends named in one sentence. */
export function municipalitySentences(index: MunicipalityIndex, basis: Basis, language: Language): string[] {
  const words = language.text.summary;
  return [
    ...(hasValue(index.balance.status)
      ? [
          words.municipalityBalance(
            valueWords(index.balance, 'ratio', language),
            valueWords(index.medianBalance, 'ratio', language),
            basis,
          ),
          ...coverageSentence(index.balanceCoverage, index.balance, language),
        ]
      : []),
    ...indexSentences(index, language),
  ];
}

function indexSentences(index: MunicipalityIndex, { text, format }: Language): string[] {
  const words = text.summary;
  const { weakest, strongest, status, n } = index;
  if (status === Status.tooFewAreas) return [words.tooFewAreas(format.count(n))];
  if (!hasValue(status) || !weakest || !strongest) return [words.noIndex];
  return [
    words.bothEnds(
      weakest.name || weakest.code,
      strongest.name || strongest.code,
      format.ratio(index.bottomGap),
      format.ratio(index.topGap),
      format.ratio(index.poleQuotient),
    ),
    words.areaCount(format.count(n)),
  ];
}

/** One line a municipality and reason: which areas the index leaves out. */
export function leftOutLines(indices: readonly MunicipalityIndex[], { text, format }: Language): string[] {
  const words = text.summary;
  const reasons: readonly LeftOut['reason'][] = ['tooFewPersons', 'missingIndicator'];
  return indices.flatMap((index) =>
    reasons.flatMap((reason) => {
      const areas = index.leftOut.filter((one) => one.reason === reason).map(({ name, code }) => name || code);
      return areas.length === 0
        ? []
        : [words.leftOutLine(index.name, format.list(areas), words.leftOutReasons[reason])];
    }),
  );
}
