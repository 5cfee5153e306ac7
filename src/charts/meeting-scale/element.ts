import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { MeetingScale } from '../../relations/meeting-scale.ts';
import { act } from '../../store/actions.ts';
import {
  meetingSentences,
  sizeWords,
  stepApartWords,
  surroundingsWords,
} from '../../text/between-sentences/meeting-scale.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { ChartSize } from '../sized/chart-size.ts';
import { walkLayer } from '../walk/walk.ts';
import { drawMeetingScale } from './draw.ts';
import { meetingScaleLayout } from './layout.ts';
import { meetingScaleState } from './state.ts';
import '../sized/sized.css';
import './element.css';

/**
 * `<mr-meeting-scale-chart>`: both poles' surroundings as they grow, on the scale around even, and where they meet.
 *
 * Properties: `language`, `scale`, `chosen` (index of the size in focus).
 * Events: `act` (change: `context`; point, while the pointer is on another size).
 */
export class MeetingScaleChart extends LightElement {
  static override properties = {
    language: { attribute: false },
    scale: { attribute: false },
    chosen: { attribute: false },
    hover: { state: true },
  };
  declare language: BetweenLanguage;
  declare scale: MeetingScale;
  declare chosen: number;
  /** The size that the pointer is on; −1 for none. */
  declare private hover: number;
  private readonly size = new ChartSize(this);

  constructor() {
    super();
    this.hover = -1;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.scale.steps.length === 0) return nothing;
    const { language, scale, hover } = this;
    const words = language.between.meetingScale.chart;
    const state = meetingScaleState(scale, this.chosen);
    const layout = meetingScaleLayout(
      state,
      { residents: words.residents, size: (k) => sizeWords(k, language), tick: (balance) => this.tick(balance) },
      { ...this.size.room, text: this.textSize() },
    );
    const met = scale.steps[state.meeting];
    const drawn = {
      a: language.text.common.poleA,
      b: language.text.common.poleB,
      coarse: words.coarse,
      meeting: met ? words.meeting(sizeWords(met.k, language)) : '',
      focus: this.sizeOf(this.chosen),
    };
    const lit = hover < 0 || hover === this.chosen ? null : { at: hover, words: this.stepWords(hover) };
    return html`<figure class="sized-chart">
      <svg
        width=${layout.width}
        height=${layout.height}
        role="img"
        aria-label=${meetingSentences(scale, language).join(' ')}
      >
        ${drawMeetingScale(state, layout, drawn, lit)}
      </svg>
      ${walkLayer({
        label: words.walk,
        at: this.chosen,
        count: scale.steps.length,
        words: this.stepWords(this.chosen),
        onStep: (to) => {
          this.choose(to);
        },
        onPoint: (x) => {
          this.hover = nearest(layout.xs, x);
        },
        onLeave: () => {
          this.hover = -1;
        },
        onChoose: () => {
          if (this.hover >= 0) this.choose(this.hover);
        },
      })}
    </figure>`;
  }

  /** How large the smallest type is here, in px. */
  private textSize(): number {
    return (parseFloat(getComputedStyle(this).getPropertyValue('--size-12')) || 0.75) * this.size.room.rem;
  }

  private tick(balance: number): string {
    const { format, between } = this.language;
    const { low, high, even } = between.meetingScale.chart;
    if (balance === 1) return even;
    return balance > 1 ? low(format.count(balance)) : high(format.count(1 / balance));
  }

  private sizeOf(at: number): string {
    const k = this.scale.steps[at]?.k;
    return k === undefined ? '' : sizeWords(k, this.language);
  }

  private stepWords(at: number): string {
    const step = this.scale.steps[at];
    if (!step) return '';
    const { language } = this;
    return language.between.meetingScale.chart.step(
      sizeWords(step.k, language),
      surroundingsWords(step.a, language),
      surroundingsWords(step.b, language),
      stepApartWords(step, language),
    );
  }

  private choose(at: number): void {
    const k = this.scale.steps[at]?.k;
    if (k !== undefined) act(this, { type: 'change', change: { context: k } });
  }
}

function nearest(xs: readonly number[], x: number): number {
  let found = -1;
  let least = Infinity;
  xs.forEach((at, i) => {
    if (Math.abs(at - x) >= least) return;
    least = Math.abs(at - x);
    found = i;
  });
  return found;
}

if (!customElements.get('mr-meeting-scale-chart')) customElements.define('mr-meeting-scale-chart', MeetingScaleChart);
