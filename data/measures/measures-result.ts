import type { Column, Estimate, EstimateColumn } from '../../src/measures/column.ts';
import { estimateAt, estimateColumn } from '../../src/measures/column.ts';
import { measureOf } from '../../src/measures/catalogue.ts';
import { baseOf } from '../../src/measures/base-of.ts';
import { logBalance } from '../../src/measures/log-balance.ts';
import type { MeasureContext } from '../../src/measures/measure-context.ts';
import type { Inputs } from '../../src/measures/roles.ts';
import { withSmallBase } from '../../src/measures/small-numbers.ts';
import { smoothedBalance } from '../../src/measures/smoothing.ts';
import { Status, statusNames } from '../../src/measures/status.ts';
import { fail } from '../../src/problem/problem.ts';
import { indexMunicipalities } from '../../src/relations/index-municipalities.ts';
import type { IndexArea, MunicipalityIndex } from '../../src/relations/municipality-index.ts';
import { relatePoles } from '../../src/relations/pole-pair.ts';
import { usableBasis } from '../../src/relations/pole-quartiles.ts';
import type { MeasuresInput } from './measures-input.ts';

/** A number as JSON can say it: ∞ in words, null where there is none (a status beside it says why). */
type Figure = number | 'Infinity' | '-Infinity' | null;
type Cell = string | number | null;

/** A flat record: one line of CSV, or one object of JSON. */
export type Line = Readonly<Record<string, Cell | readonly unknown[] | Readonly<Record<string, unknown>>>>;

/** Everything that the command prints. */
export interface MeasuresResult {
  readonly year: number | null;
  readonly quartiles: 'households' | 'persons' | 'percent';
  readonly areas: readonly Line[];
  readonly municipalities: readonly Line[];
  readonly pair: Line | null;
}

function figure(value: number): Figure {
  if (value === Infinity) return 'Infinity';
  if (value === -Infinity) return '-Infinity';
  return Number.isFinite(value) ? value : null;
}

/** An estimate under a name: value, ends and reason. */
function spread(name: string, { value, lower, upper, status }: Estimate): Record<string, Cell> {
  return {
    [name]: figure(value),
    [`${name}Lower`]: figure(lower),
    [`${name}Upper`]: figure(upper),
    [`${name}Status`]: statusNames[status],
  };
}

/** A figure that has no interval under a name: value and reason. */
function point(name: string, { value, status }: Estimate): Record<string, Cell> {
  return { [name]: figure(value), [`${name}Status`]: statusNames[status] };
}

/** ln of the balance of percents; the log balance with Haldane–Anscombe's half belongs to counts. */
function logOf(balances: EstimateColumn): EstimateColumn {
  const status = balances.status.map((s, i) =>
    s === Status.present && balances.values[i] === 0 ? Status.infinite : s,
  );
  return {
    values: balances.values.map(Math.log),
    lower: balances.lower.map(Math.log),
    upper: balances.upper.map(Math.log),
    status,
  };
}

function logBalances(
  basis: 'households' | 'persons',
  low: Column | undefined,
  high: Column | undefined,
  balances: EstimateColumn,
  base: Column,
): EstimateColumn {
  if (!low || !high) return estimateColumn(balances.values.length);
  return basis === 'persons' ? logOf(balances) : withSmallBase(logBalance(low, high), base);
}

/** The smoothed balance; it is of counts, and throws `wrongArgument` for percents. */
function smoothedBalances(inputs: Inputs, { basis, groupOf, groups }: MeasureContext, base: Column): EstimateColumn {
  if (basis === 'persons') return fail('wrongArgument', { argument: '--smooth', wants: 'counts' });
  const { q1, q4 } = inputs;
  return q1 && q4 ? withSmallBase(smoothedBalance(q1, q4, groupOf, groups), base) : estimateColumn(base.values.length);
}

function areaLines({ areas, inputs }: MeasuresInput, context: MeasureContext, smooth: boolean): Line[] {
  const balance = measureOf('balance').compute(inputs, context);
  const ice = measureOf('ice').compute(inputs, context);
  const deviation = measureOf('localDeviation').compute(inputs, context);
  const [low, high] = context.basis === 'persons' ? [inputs.p1, inputs.p4] : [inputs.q1, inputs.q4];
  const base = baseOf(inputs, context);
  const log = logBalances(context.basis, low, high, balance, base);
  const smoothed = smooth ? smoothedBalances(inputs, context, base) : null;
  return areas.codes.map((area, i) => ({
    area,
    name: areas.names[i] ?? '',
    kommun: areas.municipalities[areas.municipalityOf[i] ?? 0]?.code ?? '',
    status: statusNames[(balance.status[i] ?? Status.noData) as Status],
    ...spread('balance', estimateAt(balance, i)),
    ...(smoothed && spread('smoothedBalance', estimateAt(smoothed, i))),
    ...spread('logBalance', estimateAt(log, i)),
    ...spread('ice', estimateAt(ice, i)),
    ...spread('localDeviation', estimateAt(deviation, i)),
  }));
}

function end(area: IndexArea | null): string {
  return area?.code ?? '';
}

function municipalityLine(index: MunicipalityIndex): Line {
  const { companions, weakest, strongest } = index;
  return {
    kommun: index.code,
    name: index.name,
    status: statusNames[index.status],
    n: index.n,
    S: figure(index.index.value),
    SLower: figure(index.index.lower),
    SUpper: figure(index.index.upper),
    F1: figure(index.f1),
    F2: figure(index.f2),
    F4: figure(index.f4),
    medianOverP10: figure(index.medianOverP10),
    topGap: figure(index.topGap),
    bottomGap: figure(index.bottomGap),
    poleQuotient: figure(index.poleQuotient),
    weakest: end(weakest),
    strongest: end(strongest),
    ratioEmploymentRate: figure(weakest?.medianOver.employmentRate ?? NaN),
    ratioDisposableIncome: figure(weakest?.medianOver.disposableIncome ?? NaN),
    ratioPostSecondaryShare: figure(weakest?.medianOver.postSecondaryShare ?? NaN),
    leftOut: index.leftOut.map(({ code, reason }) => `${code} ${reason}`),
    ...spread('balance', index.balance),
    ...point('medianBalance', index.medianBalance),
    D: figure(companions.dissimilarity.value),
    xPx: figure(companions.isolation.value),
    xPy: figure(companions.exposure.value),
    H: figure(companions.theilH.value),
    varianceRatio: figure(companions.varianceRatio.value),
    gini: figure(companions.gini.value),
    atkinson: figure(companions.atkinson.value),
    multigroupD: figure(companions.multigroupDissimilarity.value),
    multigroupH: figure(companions.multigroupTheilH.value),
    mutualInformation: figure(companions.mutualInformation.value),
  };
}

/** The codes of both poles, each code once: `A1+A2:B1`. Throws `wrongArgument` where a pole or a code is empty, or there are more than two poles. */
export function polesOf(text: string): readonly [readonly string[], readonly string[]] {
  const poles = text.split(':').map((pole) => [...new Set(pole.split('+').map((code) => code.trim()))]);
  const [a, b] = poles;
  if (!a || !b || poles.length !== 2 || poles.flat().includes(''))
    return fail('wrongArgument', { argument: `--pair ${text}`, wants: 'pair' });
  return [a, b];
}

/** Rows of the codes of a pole; throws `unknownArea`. */
function rowsOf(codes: readonly string[], asked: readonly string[]): number[] {
  const unknown = asked.filter((code) => !codes.includes(code));
  if (unknown.length > 0) fail('unknownArea', { codes: unknown });
  return asked.map((code) => codes.indexOf(code));
}

function pairLine(input: MeasuresInput, basis: 'households' | 'persons', text: string): Line {
  const [first, second] = polesOf(text);
  const { areas } = input;
  const a = rowsOf(areas.codes, first);
  const b = rowsOf(areas.codes, second);
  const relation = relatePoles({ ...input, year: input.year ?? 0, basis, subset: 'all', a, b, suggested: false });
  const { geography } = relation;
  const line = {
    a: relation.a.codes.join('+'),
    b: relation.b.codes.join('+'),
    certainty: relation.certainty,
    ...spread('balanceA', relation.a.balance),
    ...spread('balanceB', relation.b.balance),
    ...spread('OR', relation.contrast),
    ...point('D', relation.dissimilarity),
    ...spread('beta', relation.pooledBalance),
    ...point('swaps', relation.swaps),
    ...point('W1', relation.quartileDistance),
    ...point('xPy', relation.exposure),
  };
  if (!input.hasGeography) return line;
  return {
    ...line,
    distanceM: figure(geography.distanceM),
    sharedBorderM: figure(geography.sharedBorderM),
    bordersBetween: geography.bordersBetween,
    ...spread('gradientPerKm', relation.gradientPerKm),
  };
}

/** Computes areas, municipalities and, where asked for, a pair (`CODES_A:CODES_B`), with the very functions that the app uses. With `smooth` every area has its smoothed balance beside its balance. */
export function measuresResult(input: MeasuresInput, pair: string | null, smooth = false): MeasuresResult {
  const basis = usableBasis('households', input.inputs);
  const { areas, inputs } = input;
  const context = { basis, groupOf: areas.municipalityOf, groups: areas.municipalities.length };
  const indices = indexMunicipalities({
    year: input.year ?? 0,
    basis,
    areas,
    inputs,
    municipalities: areas.municipalities.map(({ code }) => code),
  });
  return {
    year: input.year,
    quartiles: basis === 'persons' ? 'percent' : inputs.q1?.unit === 'persons' ? 'persons' : 'households',
    areas: areaLines(input, context, smooth),
    municipalities: indices.map(municipalityLine),
    pair: pair === null ? null : pairLine(input, basis, pair),
  };
}
