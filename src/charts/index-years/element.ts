import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { IndexYears } from '../../relations/development-relation.ts';
import { indexSentence } from '../../text/between-sentences/development.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { ChartSize } from '../sized/chart-size.ts';
import { drawIndexYears } from './draw.ts';
import { indexYearsLayout } from './layout.ts';
import { indexYearsState } from './state.ts';
import '../sized/sized.css';
import './element.css';

/**
 * `<mr-index-years>`: a municipality's segregation index in both directions over the years, as two surfaces from the median: up to the strongest area,
 * down to the weakest. A picture; its words say first year and last.
 *
 * Properties: `language`, `index`, `year` (in view).
 */
export class IndexYearsChart extends LightElement {
  static override properties = {
    language: { attribute: false },
    index: { attribute: false },
    year: { attribute: false },
  };
  declare language: BetweenLanguage;
  declare index: IndexYears;
  declare year: number;
  private readonly size = new ChartSize(this);

  override render(): TemplateResult {
    const { language, index, year } = this;
    const state = indexYearsState(index, year);
    if (!state) return html`<p class="none">${indexSentence(index, language)}</p>`;
    const { room } = this.size;
    const lit = state.chosen >= 0 && state.top[state.chosen] !== null ? state.chosen : lastKnown(state.top);
    const layout = indexYearsLayout(state, lit, room);
    const found = index.years[lit];
    const words = language.between.development.index;
    const figures = {
      top: found ? words.up(language.format.ratio(found.topGap)) : '',
      bottom: found ? words.down(language.format.ratio(found.bottomGap)) : '',
    };
    return html`<figure class="sized-chart">
      <svg width=${layout.width} height=${layout.height} role="img" aria-label=${indexSentence(index, language)}>
        ${drawIndexYears(layout, figures, room.rem)}
      </svg>
    </figure>`;
  }
}

function lastKnown(logs: readonly (number | null)[]): number {
  return logs.findLastIndex((log) => log !== null);
}

customElements.define('mr-index-years', IndexYearsChart);

declare global {
  interface HTMLElementTagNameMap {
    'mr-index-years': IndexYearsChart;
  }
}
