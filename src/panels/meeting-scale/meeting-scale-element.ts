import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { MeetingScale, MeetingStep, Surroundings } from '../../relations/meeting-scale.ts';
import { stepInFocus } from '../../relations/meeting-sizes.ts';
import { act } from '../../store/actions.ts';
import { latest } from '../../store/result.ts';
import type { Result } from '../../store/result.ts';
import type { SettledView } from '../../store/state.ts';
import {
  meetingSentences,
  sizeWords,
  stepApartWords,
  stepNotes,
  surroundingsWords,
} from '../../text/between-sentences/meeting-scale.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { problemWords } from '../../text/problem-words.ts';
import { sizeTable } from './size-table.ts';
import '../../charts/meeting-scale/element.ts';
import './meeting-scale.css';

/**
 * `<mr-meeting-scale>`: Mötesskalan. How large surroundings must be before those of both poles are alike: in words, as a chart, and size by size.
 *
 * Properties: `language`, `view`, `answer`. Events: `act` (change: `context`).
 */
export class MeetingScaleElement extends LightElement {
  static override properties = {
    language: { attribute: false },
    view: { attribute: false },
    answer: { attribute: false },
  };
  declare language: BetweenLanguage;
  declare view: SettledView;
  declare answer: Result<MeetingScale>;

  protected override render(): TemplateResult | typeof nothing {
    const { language, answer } = this;
    if (!language || !answer) return nothing;
    const scale = latest(answer);
    if (!scale) {
      const waiting =
        answer.state === 'failed' ? problemWords(answer.problem, language).title : language.between.drawer.waiting;
      return html`<p class="drawer-wait" aria-busy=${answer.state === 'waiting' ? 'true' : 'false'}>${waiting}</p>`;
    }
    const at = stepInFocus(scale, this.view.context);
    const step = scale.steps[at];
    return html`<div class="scale" aria-busy=${answer.state === 'waiting' ? 'true' : 'false'}>
      <div class="said">
        <p class="sentence">${meetingSentences(scale, language).join(' ')}</p>
        ${step ? stepNotes(scale, step, language).map((note) => html`<p class="small note">${note}</p>`) : nothing}
      </div>
      ${
        step
          ? html`${this.focused(scale, step, at)}
              <mr-meeting-scale-chart .language=${language} .scale=${scale} .chosen=${at}></mr-meeting-scale-chart>
              ${this.more(scale)}`
          : nothing
      }
    </div>`;
  }

  /** The size in focus: its rings, what lives within them, and the buttons that lead to the sizes beside it. */
  private focused(scale: MeetingScale, step: MeetingStep, at: number): TemplateResult {
    const { language } = this;
    const words = language.between.meetingScale;
    return html`<div class="focused">
      <div class="stepper" role="group" aria-label=${words.chart.walk}>
        ${this.stepButton(words.smaller, '−', scale.steps[at - 1])}
        <output class="size">${words.size(sizeWords(step.k, language))}</output>
        ${this.stepButton(words.larger, '+', scale.steps[at + 1])}
      </div>
      <ul class="rings">
        ${this.ring('a', step.a)}${this.ring('b', step.b)}
      </ul>
      <p class="apart">
        ${stepApartWords(step, language)}
        ${
          scale.meeting >= 0 && at !== scale.meeting
            ? html`<button
                type="button"
                class="explains"
                @click=${() => {
                  this.choose(null);
                }}
              >
                ${words.toMeeting}
              </button>`
            : nothing
        }
      </p>
    </div>`;
  }

  private ring(pole: 'a' | 'b', surroundings: Surroundings): TemplateResult {
    const { language } = this;
    const { text, format } = language;
    const words = language.between.meetingScale;
    return html`<li>
      <span class=${`sign ${pole}`}>${pole === 'a' ? text.common.poleA : text.common.poleB}</span>
      <span class="balance">${surroundingsWords(surroundings, language)}</span>
      <span class="small"
        >${words.within(format.distance(surroundings.radiusM))}, ${words.areas(format.count(surroundings.areas))}</span
      >
    </li>`;
  }

  private stepButton(label: string, sign: string, to: MeetingStep | undefined): TemplateResult {
    return html`<button
      type="button"
      class="button"
      aria-label=${label}
      ?disabled=${to === undefined}
      @click=${() => {
        if (to) this.choose(to.k);
      }}
    >
      ${sign}
    </button>`;
  }

  private more(scale: MeetingScale): TemplateResult {
    const { language } = this;
    const words = language.between.meetingScale;
    return html`<div class="more">
      <details>
        <summary>${words.table.show}</summary>
        ${sizeTable(scale, language)}
      </details>
      <details>
        <summary>${words.how}</summary>
        <p class="small">${scale.basis === 'persons' ? words.howPersons : words.howWords}</p>
      </details>
    </div>`;
  }

  private choose(context: number | null): void {
    act(this, { type: 'change', change: { context } });
  }
}

if (!customElements.get('mr-meeting-scale')) customElements.define('mr-meeting-scale', MeetingScaleElement);
