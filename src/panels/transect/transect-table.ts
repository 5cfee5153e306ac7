import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AreaSet } from '../../geography/area-set.ts';
import type { Transect, TransectSegment } from '../../relations/transect-relation.ts';
import { areaName } from '../../text/between-sentences/area-names.ts';
import { stepInWords, valueInWords } from '../../text/between-sentences/transect-words.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

/** More rows than this are told by their number: nobody reads them, and the page would wait for them. */
const mostRows = 120;

/** The stretches of a transect in the order of the way: area, from and to, value, and the step over the border before it. */
export function transectTable(transect: Transect, areas: AreaSet, language: BetweenLanguage): TemplateResult {
  const words = language.between.transect.table;
  const steps = new Map(
    transect.crossings.map((crossing) => [crossing.after, stepInWords(crossing, transect, language)]),
  );
  const { segments } = transect;
  const more = segments.length - mostRows;
  return html`<table>
      <thead>
        <tr>
          <th scope="col">${words.area}</th>
          <th scope="col">${words.stretch}</th>
          <th scope="col">${words.value}</th>
          <th scope="col">${words.step}</th>
        </tr>
      </thead>
      <tbody>
        ${segments.slice(0, mostRows).map((segment, at) => row(segment, steps.get(at), transect, areas, language))}
      </tbody>
    </table>
    ${more > 0 ? html`<p>${words.more(language.format.count(more))}</p>` : nothing}`;
}

function row(
  segment: TransectSegment,
  step: string | undefined,
  transect: Transect,
  areas: AreaSet,
  language: BetweenLanguage,
): TemplateResult {
  const { between, format } = language;
  const { table, chart } = between.transect;
  const isOutside = segment.row < 0;
  return html`<tr>
    <th scope="row">${isOutside ? chart.outside : areaName(areas, segment.row)}</th>
    <td>${table.between(format.distance(segment.fromM), format.distance(segment.toM))}</td>
    <td>${isOutside ? table.none : valueInWords(segment.estimate, transect, language)}</td>
    <td>${step === undefined || step === '' ? table.none : step}</td>
  </tr>`;
}
