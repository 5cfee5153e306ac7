import type { Estimate, Unit } from '../../../measures/column.ts';
import { exact, missing } from '../../../measures/column.ts';
import { Status, hasValue } from '../../../measures/status.ts';
import type { PackColumn } from '../../../pack/pack.ts';
import type { MunicipalityIndex } from '../../../relations/municipality-index.ts';
import type { IndicatorRow, PairRelation, PoleSummary } from '../../../relations/pair-relation.ts';
import { indicatorTitle } from '../../../text/explain/value-words.ts';
import type { Language } from '../../../text/language.ts';
import { contrastApart, isOpenContrast } from '../../../text/open-contrast.ts';
import type { FilesText } from '../../../text/sv/sharing/files.ts';

/** One figure of the pair. What does not apply is left out; what has no value has its reason. */
export interface PairRow {
  readonly part: string;
  readonly figure: string;
  readonly unit: string;
  readonly a?: Estimate;
  readonly b?: Estimate;
  /** A minus B. */
  readonly difference?: Estimate;
  readonly ratio?: Estimate;
  /** Of both poles together, or of what lies between them. */
  readonly together?: Estimate;
  readonly made?: string;
  /** Said of the ratio or the figure of both. */
  readonly remark?: string;
}

/** What the pair's rows are made from. */
export interface PairRowParts {
  readonly relation: PairRelation;
  /** The municipalities of the poles. */
  readonly index: readonly MunicipalityIndex[];
  readonly columns: readonly PackColumn[];
  readonly language: Language;
  readonly words: FilesText;
}

/** Everything that is known of two poles, in the order of the page, A and B alike. Shares are percents. */
export function pairRows(parts: PairRowParts): readonly PairRow[] {
  return [
    balanceRow(parts),
    ...quartileRows(parts),
    ...parts.relation.indicators.map((row) => indicatorRow(row, parts)),
    ...relationRows(parts),
    ...groundRows(parts),
    ...parts.index.flatMap((index) => indexRows(index, parts)),
  ];
}

function balanceRow({ relation, language, words }: PairRowParts): PairRow {
  const { a, b, contrast } = relation;
  const isOpen = isOpenContrast(relation);
  const apart = contrastApart(contrast);
  return {
    part: words.pairFile.parts.balance,
    figure: language.text.pair.balanceBasis(language.text.pair.basis[relation.basis]),
    unit: language.text.table.units.ratio,
    a: a.balance,
    b: b.balance,
    // Without a bound only the end that is certain can be told.
    ratio: isOpen ? openEnd(apart.lower) : apart,
    ...(isOpen && { remark: words.pairFile.atLeast }),
  };
}

function quartileRows({ relation: { a, b }, language, words }: PairRowParts): readonly PairRow[] {
  const { quartileNames } = language.text.pair;
  return quartileNames.map((name, k) => ({
    part: words.pairFile.parts.quartiles,
    figure: words.pairFile.quartileShare(name),
    unit: language.text.table.units.share,
    a: quartileShare(a, k),
    b: quartileShare(b, k),
  }));
}

/** A pole whose balance may not be told tells none of what it is made of either. */
function quartileShare({ quartileShares, balance }: PoleSummary, k: number): Estimate {
  const isTold = hasValue(balance.status) || balance.status === Status.infinite;
  if (!isTold) return missing(balance.status);
  const share = quartileShares?.[k];
  return share === undefined ? missing(Status.noData) : exact(share * 100);
}

function indicatorRow(row: IndicatorRow, { columns, language, words }: PairRowParts): PairRow {
  const factor = row.unit === 'share' ? 100 : 1;
  const isKnown = [row.a, row.b].every(({ status }) => hasValue(status));
  return {
    part: words.pairFile.parts.indicators,
    figure: indicatorTitle(row.id, columns, language),
    unit: language.text.table.units[row.unit],
    a: times(row.a, factor),
    b: times(row.b, factor),
    // One known pole and a difference would tell the other, whatever is said of it.
    ...(isKnown && { difference: times(row.difference, factor), ratio: row.ratio }),
    made: words.pairFile.weighting[row.weighting],
  };
}

function relationRows({ relation, language, words }: PairRowParts): readonly PairRow[] {
  const { pair, table } = language.text;
  const { units, parts, doublings, atLeast } = words.pairFile;
  const row = (figure: string, unit: string, together: Estimate): PairRow => ({
    part: parts.relation,
    figure,
    unit,
    together,
  });
  const gradient = times(relation.gradientPerKm, 1 / Math.LN2);
  const isOpen = isOpenContrast(relation) && hasValue(gradient.status);
  return [
    row(pair.dissimilarity.title, table.units.ratio, relation.dissimilarity),
    row(pair.swaps.title, units.changes, relation.swaps),
    row(pair.pooledBalance.title, table.units.ratio, relation.pooledBalance),
    row(pair.exposure.title, table.units.share, times(relation.exposure, 100)),
    row(pair.quartileDistance.title, units.steps, relation.quartileDistance),
    {
      ...row(pair.gradientLabel, doublings, isOpen ? openEnd(Math.min(...ends(gradient))) : gradient),
      ...(isOpen && { remark: atLeast }),
    },
  ];
}

function groundRows({ relation, language, words }: PairRowParts): readonly PairRow[] {
  const { geography } = relation;
  const { pairFile } = words;
  const known = (value: number): Estimate => (Number.isFinite(value) ? exact(value) : missing(Status.noData));
  const row = (figure: string, unit: Unit, together: Estimate): PairRow => ({
    part: pairFile.parts.ground,
    figure,
    unit: language.text.table.units[unit],
    together,
  });
  const { bordersBetween } = geography;
  return [
    row(pairFile.distance, 'metres', known(geography.distanceM)),
    row(pairFile.sharedBorder, 'metres', known(geography.sharedBorderM)),
    {
      ...row(pairFile.borders, 'count', bordersBetween === null ? missing(Status.noData) : exact(bordersBetween)),
      ...(bordersBetween === null && { remark: pairFile.noPath }),
    },
  ];
}

function indexRows(
  { name, status, index, topGap, poleQuotient }: MunicipalityIndex,
  { words }: PairRowParts,
): PairRow[] {
  const { pairFile } = words;
  const known = (value: number): Estimate => (hasValue(status) ? exact(value) : missing(status));
  const row = (figure: string, together: Estimate): PairRow => ({
    part: pairFile.parts.index,
    figure,
    unit: pairFile.units.times,
    together,
  });
  return [
    row(pairFile.index.index(name), hasValue(status) ? index : missing(status)),
    row(pairFile.index.top(name), known(topGap)),
    row(pairFile.index.poles(name), known(poleQuotient)),
  ];
}

function times(estimate: Estimate, factor: number): Estimate {
  const { value, lower, upper } = estimate;
  return { ...estimate, value: value * factor, lower: lower * factor, upper: upper * factor };
}

/** Only the lower end is known. */
function openEnd(lower: number): Estimate {
  return { value: NaN, status: Status.present, lower, upper: NaN };
}

function ends({ lower, upper }: Estimate): readonly [number, number] {
  return [Math.abs(lower), Math.abs(upper)];
}
