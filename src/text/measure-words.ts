import { parseMeasure } from '../measures/parse-measure.ts';
import type { MeasureKey } from '../measures/roles.ts';
import type { BothLanguages, PackColumn } from '../pack/pack.ts';
import type { Language } from './language.ts';

/** The title of a measure as every list, legend and header says it; `columns` are the pack's own. */
export function measureTitle(key: MeasureKey, columns: readonly PackColumn[], language: Language): string {
  const { measures } = language.text;
  const parsed = parseMeasure(key);
  switch (parsed?.kind) {
    case 'known':
      return measures.known[parsed.key].title;
    case 'ratio':
      return measures.ratioTitle(
        columnTitle(parsed.numerator, columns, language),
        columnTitle(parsed.denominator, columns, language),
      );
    case 'column':
      return columnTitle(parsed.id, columns, language);
    case undefined:
      return key;
  }
}

/** The title of a column: the pack's own, else ours for a known role (also within a part of the stock), else its name. */
export function columnTitle(id: string, columns: readonly PackColumn[], language: Language): string {
  const own: BothLanguages | undefined = columns.find((column) => column.id === id)?.title;
  if (own) return own[language.id];
  const { measures } = language.text;
  const titles: Readonly<Record<string, string>> = measures.columns;
  const [, role = '', part = ''] = /^([qp][1-4])_(\w+)$/.exec(id) ?? [];
  const inPart = titles[role];
  return inPart === undefined ? (titles[id] ?? id) : measures.columnInPart(inPart, measures.subsets[part] ?? part);
}
