import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Development, DevelopmentYear } from '../../relations/development-relation.ts';
import { apartCell, balanceCell } from '../../text/between-sentences/development.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

/** The chart as a table, folded until it is asked for. `chosen` is the year in view. */
export function yearTable({ years }: Development, chosen: number, language: BetweenLanguage): TemplateResult {
  const { table } = language.between.development;
  const row = (year: DevelopmentYear): TemplateResult =>
    html`<tr aria-current=${year.year === chosen ? 'true' : 'false'}>
      <th scope="row">${year.year}</th>
      <td>${balanceCell(year.a, language)}</td>
      <td>${balanceCell(year.b, language)}</td>
      <td>${apartCell(year, language)}</td>
    </tr>`;
  return html`<details class="year-by-year">
    <summary>${table.show}</summary>
    <div class="scrolls" tabindex="0" role="region" aria-label=${table.caption}>
      <table>
        <caption class="visually-hidden">
          ${table.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${table.year}</th>
            <th scope="col">${table.a}</th>
            <th scope="col">${table.b}</th>
            <th scope="col">${table.apart}</th>
          </tr>
        </thead>
        <tbody>
          ${years.map(row)}
        </tbody>
      </table>
    </div>
  </details>`;
}
