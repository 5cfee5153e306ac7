import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hasValue } from '../../measures/status.ts';
import type { MunicipalityIndex } from '../../relations/municipality-index.ts';
import { valueWords } from '../../text/explain/value-words.ts';
import type { Language } from '../../text/language.ts';
import type { MethodText } from './load-method.ts';
import { publishedBalances, publishedPlaces, publishedTrends } from './published.ts';

type Cell = string | number;

/** The published figures, each table with its figure in the report, and beside the published index what the tool computes where it has data. */
export function publishedTables(
  indices: readonly MunicipalityIndex[],
  { published: words }: MethodText,
  language: Language,
): TemplateResult {
  const { format } = language;
  const percent = (share: number): string => format.percent(share);
  const both = (two: readonly [number, number]): string => words.both(percent(two[0]), percent(two[1]));
  const ours = (code: string | undefined): string => {
    const index = indices.find((one) => one.code === code);
    if (!code) return '';
    return index ? `${valueWords(index.index, 'ratio', language)} (${String(index.year)})` : '–';
  };
  return html`
    ${table(
      `${words.figure3}. ${words.bothExplained}`,
      [
        words.place,
        words.employment,
        words.education,
        words.lowIncome,
        words.bornOutsideEu,
        words.shareInPublicHousing,
        words.index,
        words.ours(''),
      ],
      publishedPlaces.map((row) => [
        words.placeOf(row.place, row.kind),
        both(row.employment),
        both(row.education),
        both(row.lowIncome),
        both(row.bornOutsideEu),
        percent(row.shareInPublicHousing),
        row.index === undefined ? '' : format.number(row.index, 2),
        ours(row.code),
      ]),
    )}
    <p class="small">${words.boden}</p>
    ${table(
      words.balances,
      [words.place, words.municipality, words.scope, words.year, words.statistic, words.balance, words.figure],
      publishedBalances.map((row) => [
        row.place,
        row.municipality,
        words.scopes[row.scope],
        row.year,
        words.statistics[row.statistic],
        format.number(row.balance, decimalsOf(row.balance)),
        row.figure,
      ]),
    )}
    ${table(
      words.trends,
      [
        words.place,
        words.scope,
        words.year,
        words.employment,
        words.education,
        words.lowIncome,
        words.bornOutsideEu,
        words.figure,
      ],
      publishedTrends.map((row) => [
        row.place,
        words.scopes[row.scope],
        row.year,
        percent(row.employment),
        percent(row.education),
        percent(row.lowIncome),
        percent(row.bornOutsideEu),
        row.figure,
      ]),
    )}
  `;
}

/** What the tool computes for the municipalities of the open region, in both directions. */
export function ownIndexTable(
  indices: readonly MunicipalityIndex[],
  { published: words }: MethodText,
  language: Language,
): TemplateResult {
  const { format } = language;
  const known = indices.filter((index) => hasValue(index.status));
  return table(
    `${words.oursHere}. ${words.ours(String(known[0]?.year ?? ''))}.`,
    [words.municipality, words.bottom, words.indexBand, words.top, words.p10, words.areas],
    indices.map((index) =>
      hasValue(index.status)
        ? [
            index.name,
            format.number(index.bottomGap, 2),
            `${format.number(index.index.lower, 2)}–${format.number(index.index.upper, 2)}`,
            format.number(index.topGap, 2),
            format.number(index.medianOverP10, 2),
            format.count(index.n),
          ]
        : [index.name, valueWords(index.index, 'ratio', language), '', '', '', format.count(index.n)],
    ),
  );
}

/** As many decimals as were published. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** A table with a caption above, the first column as row headers; without a head where two columns need none. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Cell[])[]): TemplateResult {
  return html`<div class="wide" role="region" tabindex="0" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      ${
        head.length === 0
          ? nothing
          : html`<thead>
              <tr>
                ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
              </tr>
            </thead>`
      }
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
