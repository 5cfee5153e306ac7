import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hasValue, Status } from '../../measures/status.ts';
import { never } from '../../problem/never.ts';
import type { PairGeography, PairRelation, PoleSummary } from '../../relations/pair-relation.ts';
import { intervalWords, reasonWords, valueWords } from '../../text/explain/value-words.ts';
import type { ReportLanguage } from '../../text/load-report-text.ts';
import { contrastApart, isOpenContrast, leastApart } from '../../text/open-contrast.ts';
import { aloneWords } from '../pair/alone-words.ts';
import { coverageWords } from '../pair/coverage-words.ts';
import { relationLines } from '../pair/relation-figures.ts';
import { poleCodes, poleNames } from './pole-names.ts';

/** A number with what must be known of it: `figure` large, or `unsaid` where there is none to show; the rest beneath. */
interface Figure {
  readonly figure: string;
  readonly unsaid: string;
  readonly notes: readonly string[];
}

/** The key figures as a mirror: A, what lies between, B; then what belongs to the two together. */
export function keyFigures(relation: PairRelation, language: ReportLanguage): TemplateResult {
  const { text, report } = language;
  const { a, b, basis } = relation;
  const part = text.pair.subsets[relation.subset] ?? relation.subset;
  const balance = text.pair.balanceBasis(text.pair.basis[basis]);
  return html`<section class="key">
    <h2>${report.key}</h2>
    <table class="mirror">
      <thead>
        <tr>
          <th scope="col">${report.figure}</th>
          <th scope="col">${poleHead(a, 'a', language)}</th>
          <th scope="col">${text.pair.between}</th>
          <th scope="col">${poleHead(b, 'b', language)}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">${balance}${part === '' ? nothing : html`<br />${part}`}</th>
          <td>${figure(balanceOf(relation, 'a', language))}</td>
          <td>${figure(contrastOf(relation, language))}</td>
          <td>${figure(balanceOf(relation, 'b', language))}</td>
        </tr>
        <tr>
          <th scope="row">${report.where}</th>
          <td>${place(a, language)}</td>
          <td>${groundWords(relation.geography, language).map((words) => html`<p>${words}</p>`)}</td>
          <td>${place(b, language)}</td>
        </tr>
      </tbody>
    </table>
    <h3>${report.together}</h3>
    <table class="together">
      <tbody>
        ${pairs(relationLines(relation, language)).map(
          (lines) =>
            html`<tr>
              ${lines.map(
                ({ title, words }) =>
                  html`<th scope="row">${title}</th>
                    <td>${words}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** Two beside each other on a row. */
function pairs<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.flatMap((_, at) => (at % 2 === 0 ? [items.slice(at, at + 2)] : []));
}

/** A pole's sign and its names; A and B by the same function, so that neither weighs more. */
export function poleHead(pole: PoleSummary, side: 'a' | 'b', language: ReportLanguage): TemplateResult {
  const { common } = language.text;
  return html`<span class=${`sign ${side}`}>${side === 'a' ? common.poleA : common.poleB}</span>
    ${poleNames(pole, language)}`;
}

function figure({ figure: words, unsaid, notes }: Figure): TemplateResult {
  return html`${words === '' ? html`<p class="unsaid">${unsaid}</p>` : html`<p class="figure">${words}</p>`}${notes
    .filter(Boolean)
    .map((note) => html`<p class="note">${note}</p>`)}`;
}

function balanceOf(relation: PairRelation, side: 'a' | 'b', language: ReportLanguage): Figure {
  const { pair } = language.text;
  const { balance, coverage } = relation[side];
  const isInfinite = balance.status === Status.infinite;
  const reason = isInfinite ? '' : reasonWords(balance, language);
  if (reason !== '') return { figure: '', unsaid: reason, notes: [] };
  const alone = aloneWords(relation, side, language);
  const words = valueWords(balance, 'ratio', language);
  if (alone !== '') return { figure: '', unsaid: words, notes: [alone] };
  const interval = intervalWords(balance, language);
  const ends = interval === '' ? '' : relation.form === 'percents' ? pair.rounding(interval) : pair.sampling(interval);
  const counted = coverage && hasValue(balance.status) ? coverageWords(coverage, language) : '';
  return { figure: words, unsaid: '', notes: [isInfinite ? pair.infinite : '', ends && `(${ends})`, counted] };
}

/** How many times the poles are apart, whichever is the higher, as the pair's panel says it. */
function contrastOf(relation: PairRelation, language: ReportLanguage): Figure {
  const { pair } = language.text;
  const unsaid = (words: string, reason = ''): Figure => ({ figure: '', unsaid: words, notes: [reason] });
  if (isOpenContrast(relation)) {
    const least = leastApart(relation, language);
    return least === ''
      ? unsaid(pair.uncertain)
      : { figure: pair.atLeast(`${least}×`), unsaid: '', notes: [pair.apart] };
  }
  const contrast = contrastApart(relation.contrast);
  const reason = reasonWords(contrast, language);
  if (relation.certainty === 'unknown' || reason !== '') return unsaid(pair.unknownApart, reason);
  if (relation.certainty === 'equal') return unsaid(pair.same);
  const interval = intervalWords(contrast, language);
  return {
    figure: `${language.format.ratio(contrast.value)}×`,
    unsaid: '',
    notes: [relation.certainty === 'uncertain' ? pair.uncertain : pair.apart, interval && `(${interval})`],
  };
}

function place(pole: PoleSummary, language: ReportLanguage): TemplateResult {
  const { text, format } = language;
  const { codes, municipalities } = pole;
  return html`<p>${format.list(municipalities.slice(0, 3))}</p>
    ${codes.length > 1 ? html`<p>${text.pair.areas(format.count(codes.length))}</p>` : nothing}
    <p class="note">${poleCodes(codes, language)}</p>`;
}

/** How the poles lie on the ground, a line each. */
export function groundWords(geography: PairGeography, { text, format }: ReportLanguage): readonly string[] {
  const words = text.pair.geography;
  const { position, distanceM, sharedBorderM, bordersBetween } = geography;
  const distance = Number.isFinite(distanceM) ? [words.apart(format.distance(distanceM))] : [];
  switch (position) {
    case 'same':
      return [words.same];
    case 'overlapping':
      return [words.overlapping];
    case 'touching':
      return [...distance, words.sharedBorder(format.distance(sharedBorderM))];
    case 'apart':
      return [
        ...distance,
        bordersBetween === null
          ? words.noPath
          : words.bordersBetween(format.count(bordersBetween), bordersBetween === 1),
      ];
    default:
      return never(position);
  }
}
