import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { Development } from '../../relations/development-relation.ts';
import { act } from '../../store/actions.ts';
import { apartOf, polesSentence, yearSentence } from '../../text/between-sentences/development.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { ChartSize } from '../sized/chart-size.ts';
import { walkLayer } from '../walk/walk.ts';
import type { DevelopmentWords } from './draw.ts';
import { drawDevelopment } from './draw.ts';
import type { DevelopmentLayout } from './layout.ts';
import { developmentLayout, yearAt } from './layout.ts';
import type { DevelopmentState } from './state.ts';
import { developmentState } from './state.ts';
import '../sized/sized.css';
import './element.css';

/**
 * `<mr-development-chart>`: both poles over the years on the scale around even, their municipalities behind them, breaks marked. The arrow keys and a
 * click choose the year; the year under the pointer is told without being chosen.
 *
 * Properties: `language`, `development`, `year` (in view), `compared` (the year that it is compared with, or null). Events: `act` (chooseYear).
 */
export class DevelopmentChart extends LightElement {
  static override properties = {
    language: { attribute: false },
    development: { attribute: false },
    year: { attribute: false },
    compared: { attribute: false },
    hovered: { state: true },
    broken: { state: true },
  };
  declare language: BetweenLanguage;
  declare development: Development;
  declare year: number;
  declare compared: number | null;
  /** Index of the year under the pointer, and of the break that is told; −1 for none. */
  declare hovered: number;
  declare broken: number;
  private readonly size = new ChartSize(this);

  constructor() {
    super();
    this.compared = null;
    this.hovered = -1;
    this.broken = -1;
  }

  override render(): TemplateResult {
    const state = developmentState(this.development, this.year, this.compared);
    const lit = this.hovered >= 0 && this.hovered < state.years.length ? this.hovered : state.chosen;
    const words = this.words(state, lit);
    const layout = developmentLayout(state, words, this.size.room);
    const { chart } = this.language.between.development;
    return html`<figure class="sized-chart">
        <svg width=${layout.width} height=${layout.height} aria-hidden="true">
          ${drawDevelopment(state, layout, words, lit)}
        </svg>
        ${walkLayer({
          label: chart.label,
          at: state.chosen,
          count: state.years.length,
          words: this.said(state.chosen),
          onStep: (to) => {
            this.choose(to);
          },
          onPoint: (x) => {
            this.hovered = yearAt(layout, x);
          },
          onLeave: () => {
            this.hovered = -1;
          },
          onChoose: () => {
            this.choose(this.hovered);
          },
        })}
        ${state.breaks.length > 0 ? this.breakMarks(state, layout) : nothing}
      </figure>
      <p class="readout">${this.broken >= 0 ? this.brokenWords(state, this.broken) : this.told(lit)}</p>`;
  }

  private words(
    state: DevelopmentState,
    lit: number,
  ): DevelopmentWords & { readonly ticks: readonly [string, string, string] } {
    const { text, between, format } = this.language;
    const { chart } = between.development;
    const ends = format.count(state.end);
    const year = this.development.years[lit];
    const apart = year && apartOf(year.contrast, year.isOpen, this.language);
    return {
      ticks: [chart.tick.low(ends), chart.even, chart.tick.high(ends)],
      background: this.development.background.map(({ of, names }) => chart.background[of](format.list(names))),
      letters: { a: text.common.poleA, b: text.common.poleB },
      times: apart?.kind === 'times' ? chart.times(apart.times) : '',
    };
  }

  private said(at: number): string {
    const year = this.development.years[at];
    return year ? yearSentence(year, this.language) : '';
  }

  private told(at: number): string {
    const year = this.development.years[at];
    return year ? polesSentence(year, this.language) : '';
  }

  /** Above the layer that is walked on, so that a break can be pointed at and reached by Tab. */
  private breakMarks({ breaks, years }: DevelopmentState, layout: DevelopmentLayout): TemplateResult {
    const { top } = layout;
    const tell = (k: number) => () => {
      this.broken = k;
    };
    return html`<svg class="break-marks" width=${layout.width} height=${layout.height}>
      ${layout.breaks.map(
        (x, k) =>
          svg`<g role="img" tabindex="0" aria-label=${this.brokenWords({ breaks, years }, k)}
            @pointerenter=${tell(k)} @pointerleave=${tell(-1)} @focus=${tell(k)} @blur=${tell(-1)}>
            <rect x=${x - 12} y=${top - 16} width="24" height="24" />
            <path d=${`M${x} ${top - 13}l5 5l-5 5l-5 -5Z`} />
          </g>`,
      )}
    </svg>`;
  }

  private brokenWords({ breaks }: Pick<DevelopmentState, 'breaks' | 'years'>, at: number): string {
    const found = breaks[at];
    if (!found) return '';
    const [before, after] = found.between;
    return this.language.between.development.breakBetween(String(before), String(after), found.why[this.language.id]);
  }

  private choose(at: number): void {
    const year = this.development.years[at]?.year;
    if (year !== undefined && year !== this.year) act(this, { type: 'chooseYear', year });
  }
}

customElements.define('mr-development-chart', DevelopmentChart);

declare global {
  interface HTMLElementTagNameMap {
    'mr-development-chart': DevelopmentChart;
  }
}
