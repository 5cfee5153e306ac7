import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FrontierAnswer } from '../../relations/frontier-relation.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

/** What the lines between areas mean, on the map beside them. */
export function frontierLegend({ test }: FrontierAnswer, { between }: BetweenLanguage): TemplateResult {
  const words = between.map.borders;
  return html`
    <section class="frontier-legend" aria-label=${words.legend}>
      <h3>${words.legend}</h3>
      <ul>
        ${
          test === 'none'
            ? html`<li>${sample(['slight'])} ${words.untested}</li>`
            : html`<li>${sample(['low', 'middle', 'high'])} ${words.certain}</li>
                <li>${sample(['slight'])} ${words.slight}</li>`
        }
      </ul>
      ${test === 'none' ? nothing : html`<p>${words.thicker}</p>`}
    </section>
  `;
}

/** Strokes side by side, as wide as on the map. */
function sample(looks: readonly ('slight' | 'low' | 'middle' | 'high')[]): TemplateResult {
  return html`<span class="strokes" aria-hidden="true">${looks.map((look) => html`<i class=${look}></i>`)}</span>`;
}
