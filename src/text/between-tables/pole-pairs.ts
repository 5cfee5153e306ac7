import type { Estimate } from '../../measures/column.ts';
import { Status } from '../../measures/status.ts';
import type { SuggestedPair, SuggestedPairs, SuggestedSide } from '../../relations/suggested-pair.ts';
import { apartWords, reasonSentence, sideName, sidePlace } from '../between-sentences/suggest.ts';
import { contrastApart } from '../open-contrast.ts';
import type { PlainColumn, PlainPair, PlainTable } from '../plain-table.ts';
import { codesOf, countColumn, estimateColumns, figureOf, numberColumn, sentenceColumn } from './columns.ts';
import type { TableParts } from './table-parts.ts';
import { captionOf } from './table-parts.ts';

/** Suggested pairs: the chosen A's own first, then by municipality and distance. Both sides alike. */
export function pairTables(answer: SuggestedPairs, parts: TableParts): readonly PlainTable[] {
  const { suggest, tables } = parts.language.between;
  const pairs = [...(answer.ofA ? [answer.ofA] : []), ...answer.pairs.map(({ pair }) => pair)];
  return [
    pairTable(
      {
        id: 'pairs',
        title: tables.titles.pairs,
        notes: [suggest.finds[answer.kind], ...(answer.none ? Object.values(suggest.nonePairs[answer.none]) : [])],
        pairs,
      },
      parts,
    ),
  ];
}

/** A table of pairs, whatever suggested them. */
export interface PairList {
  readonly id: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly pairs: readonly SuggestedPair[];
}

/** Pairs as rows: both sides with their balances, how many times apart, how far, and why. */
export function pairTable({ id, title, notes, pairs }: PairList, parts: TableParts): PlainTable {
  const { language, areas } = parts;
  const { poleA, poleB } = language.text.common;
  return {
    id,
    title,
    caption: captionOf(title, parts),
    notes,
    columns: [
      nameColumn('a', poleA, pairs, parts),
      nameColumn('b', poleB, pairs, parts),
      ...apartColumns(pairs, parts),
      ...balanceColumns('a', poleA, pairs, parts),
      ...balanceColumns('b', poleB, pairs, parts),
      ...placeColumns(pairs, parts),
    ],
    length: pairs.length,
    codes: (row) => codesOf(areas, [...(pairs[row]?.a.rows ?? []), ...(pairs[row]?.b.rows ?? [])]),
    pair: (row) => polesOf(pairs[row], parts),
  };
}

function polesOf(pair: SuggestedPair | undefined, { areas, language }: TableParts): PlainPair | undefined {
  if (!pair) return undefined;
  const { a, b } = pair;
  return {
    a: codesOf(areas, a.rows),
    b: codesOf(areas, b.rows),
    names: [sideName(a, areas, language), sideName(b, areas, language)],
  };
}

function nameColumn(
  side: 'a' | 'b',
  letter: string,
  pairs: readonly SuggestedPair[],
  { language, areas }: TableParts,
): PlainColumn {
  const of = (row: number): SuggestedSide => pairs[row]?.[side] ?? noSide;
  return {
    key: side,
    title: language.between.tables.columns.sideOf(letter),
    kind: 'text',
    cell: (row) => {
      const detail = sidePlace(of(row), areas, language);
      return { text: sideName(of(row), areas, language), ...(detail !== '' && { detail }) };
    },
  };
}

function balanceColumns(
  side: 'a' | 'b',
  letter: string,
  pairs: readonly SuggestedPair[],
  { language }: TableParts,
): readonly PlainColumn[] {
  const { columns, units } = language.between.tables;
  const titled = { key: `${side}Balance`, title: columns.balanceOf(letter), unit: units.ratio };
  const balance = (row: number): Estimate => (pairs[row]?.[side] ?? noSide).balance;
  return estimateColumns(titled, pairs.length, balance, language.format.ratio, language);
}

const noSide: SuggestedSide = { rows: [], balance: { value: NaN, status: Status.noData, lower: NaN, upper: NaN } };

function apartColumns(pairs: readonly SuggestedPair[], { language }: TableParts): readonly PlainColumn[] {
  const { columns, units, lower, upper, atLeast } = language.between.tables;
  const noData = (): string => language.text.measures.statuses.noData.short;
  const turned = (row: number) => {
    const pair = pairs[row];
    return pair ? contrastApart(pair.contrast) : noSide.balance;
  };
  const figure = (row: number): number => (isOpen(pairs[row]) ? turned(row).lower : figureOf(turned(row)));
  const apart: PlainColumn = {
    key: 'apart',
    title: columns.apart,
    unit: units.times,
    kind: 'number',
    value: figure,
    cell: (row) => {
      const pair = pairs[row];
      if (!pair) return { text: '', reason: noData() };
      const { times, reason, interval } = apartWords(pair, language);
      if (times === '') return { text: '', reason };
      if (isOpen(pair)) return { text: times, value: figure(row), remark: atLeast };
      return { text: times, value: figure(row), ...(interval !== '' && { detail: interval }) };
    },
  };
  const end = (key: 'lower' | 'upper', title: string): PlainColumn => ({
    ...numberColumn({ key, title, unit: units.times }, (row) => turned(row)[key], language.format.ratio, noData),
    isOnlyInFiles: true,
  });
  return [apart, end('lower', lower(columns.apart)), end('upper', upper(columns.apart))];
}

function placeColumns(pairs: readonly SuggestedPair[], { language, areas }: TableParts): readonly PlainColumn[] {
  const { columns, units } = language.between.tables;
  return [
    countColumn(
      { key: 'distance', title: columns.distance, unit: units.metres },
      (row) => pairs[row]?.distanceM ?? NaN,
      language,
    ),
    countColumn(
      { key: 'border', title: columns.sharedBorder, unit: units.metres },
      (row) => pairs[row]?.sharedBorderM ?? NaN,
      language,
    ),
    sentenceColumn({ key: 'why', title: columns.why }, (row) => {
      const pair = pairs[row];
      return pair ? reasonSentence(pair, areas, language) : '';
    }),
  ];
}

/** Where a side has nobody of one group, only the end that is certain can be told. */
function isOpen(pair: SuggestedPair | undefined): boolean {
  if (!pair) return false;
  const hasNobody = [pair.a, pair.b].some(({ balance }) => balance.value === 0 || balance.value === Infinity);
  return hasNobody && contrastApart(pair.contrast).lower > 1;
}
