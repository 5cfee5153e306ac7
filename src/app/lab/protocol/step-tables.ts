import type { ProtocolTable } from '../../../export/lab/lab-protocol.ts';
import { pairTable } from '../../../export/package/pair-table.ts';
import { relationLines } from '../../../panels/pair/relation-figures.ts';
import type { PairRelation } from '../../../relations/pair-relation.ts';
import type { PackColumn } from '../../../pack/pack.ts';
import type { ProtocolLanguage } from './protocol-language.ts';

/** The key figures of a pair as tables of words: A, the difference, B, the same for both; then what belongs to the two together; none without a pair. */
export function keyTables(
  relation: PairRelation | undefined,
  columns: readonly PackColumn[],
  language: ProtocolLanguage,
): readonly ProtocolTable[] {
  if (!relation) return [];
  const words = language.lab.protocol;
  const table = pairTable({ relation, columns }, language, language.package);
  const mirror = (row: readonly string[]): readonly string[] => {
    const [what = '', a = '', b = '', between = ''] = row;
    return [what, a, between, b];
  };
  const lines = relationLines(relation, language);
  return [
    ...(table
      ? [
          {
            title: words.keyFigures,
            poles: [1, 3] as const,
            rows: [mirror([...table.head.slice(0, 3), words.difference]), ...table.rows.map(mirror)],
          },
        ]
      : []),
    ...(lines.length === 0
      ? []
      : [
          {
            title: words.together,
            rows: [[words.figure, words.value], ...lines.map(({ title, words: said }) => [title, said])],
          },
        ]),
  ];
}
