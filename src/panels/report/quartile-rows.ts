import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { drawQuartileBar } from '../../charts/quartile-bars/draw.ts';
import type { QuartileBar } from '../../charts/quartile-bars/layout.ts';
import { quartileLayout } from '../../charts/quartile-bars/layout.ts';
import { quartileState } from '../../charts/quartile-bars/state.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import type { ReportLanguage } from '../../text/load-report-text.ts';
import { poleHead } from './key-figures.ts';

const order = [0, 1, 2, 3] as const;

/** Purchasing power in four parts, as a mirror on one scale: A's bars grow to the left, B's to the right. */
export function quartileRows(relation: PairRelation, language: ReportLanguage): TemplateResult {
  const { text, report } = language;
  const { common, pair } = text;
  const layout = quartileLayout(quartileState(relation.a, relation.b));
  if (!layout.a && !layout.b)
    return html`<section class="quartiles">
      <h2>${pair.quartiles}</h2>
      <p>${pair.both(pair.quartileNone(common.poleA), pair.quartileNone(common.poleB))}</p>
    </section>`;
  return html`<section class="quartiles">
    <h2>${pair.quartiles}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col" class="a">${poleHead(relation.a, 'a', language)}</th>
          <th scope="col" class="name">${report.quartile}</th>
          <th scope="col">${poleHead(relation.b, 'b', language)}</th>
        </tr>
      </thead>
      <tbody>
        ${order.map(
          (quartile) =>
            html`<tr>
              ${side(layout.a?.[quartile], 'a', quartile, language)}
              <th scope="row" class="name">${pair.quartileNames[quartile]}</th>
              ${side(layout.b?.[quartile], 'b', quartile, language)}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function side(
  bar: QuartileBar | undefined,
  pole: 'a' | 'b',
  quartile: (typeof order)[number],
  { text, format }: ReportLanguage,
): TemplateResult {
  const letter = pole === 'a' ? text.common.poleA : text.common.poleB;
  if (!bar) return html`<td class=${pole}>${quartile === 0 ? text.pair.quartileNone(letter) : '–'}</td>`;
  const share = format.percent(bar.share);
  const words = text.pair.quartileShare(share, text.pair.quartileNames[quartile], letter);
  const drawn = html`<svg role="img" aria-label=${words}>${drawQuartileBar(bar, pole)}</svg>`;
  return html`<td class=${pole}>
    <span class="bars"
      >${pole === 'a' ? html`<span>${share}</span>${drawn}` : html`${drawn}<span>${share}</span>`}</span
    >
  </td>`;
}
