import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import '../../charts/development/element.ts';
import '../../charts/index-years/element.ts';
import { LightElement } from '../../element/light-element.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import { contrastChange } from '../../relations/contrast-change.ts';
import type { ContrastChange, Development, IndexYears } from '../../relations/development-relation.ts';
import { act } from '../../store/actions.ts';
import type { Result } from '../../store/result.ts';
import { latest } from '../../store/result.ts';
import type { SettledView } from '../../store/state.ts';
import { changeSentences, developmentNotes } from '../../text/between-sentences/development.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { problemWords } from '../../text/problem-words.ts';
import { compareControls } from './compare-controls.ts';
import './development.css';
import { playButton } from './play-button.ts';
import { Player } from './player.ts';
import { yearTable } from './year-table.ts';

/**
 * `<mr-development>`: whether the poles come closer over the years, in a sentence and a chart, with the index of their municipalities, the years played
 * one after the other, and two years compared on the map.
 *
 * Properties: `language`, `view`, `pack`, `answer` (of the question `development`), `arrived` (everything of the year in view is there), `reducedMotion`.
 * Events: `act` (chooseYear, change).
 */
export class DevelopmentElement extends LightElement {
  static override properties = {
    language: { attribute: false },
    view: { attribute: false },
    pack: { attribute: false },
    answer: { attribute: false },
    arrived: { attribute: false },
    reducedMotion: { attribute: false },
  };
  declare language: BetweenLanguage;
  declare view: SettledView;
  declare pack: PackAnswer;
  declare answer: Result<Development>;
  declare arrived: boolean;
  declare reducedMotion: boolean;
  private asked: number | undefined;
  private readonly player = new Player(this, {
    step: (again) => this.step(again),
    isReady: () => this.arrived && (this.asked === undefined || this.asked === this.view.year),
  });

  constructor() {
    super();
    this.arrived = true;
    this.reducedMotion = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { language, answer, view } = this;
    if (!language || !view || !answer) return nothing;
    const development = latest(answer);
    if (!development) return this.without(answer);
    const [first = '', ...more] = changeSentences(this.changeOf(development), development, language);
    const notes = developmentNotes(development, language);
    const isWaiting = answer.state === 'waiting';
    return html`<div class="development" aria-busy=${isWaiting ? 'true' : 'false'}>
      <div class="head">
        <p class="say">${first}</p>
        ${more.length > 0 ? html`<p class="more">${more.join(' ')}</p>` : nothing}
      </div>
      <mr-development-chart
        .language=${language}
        .development=${development}
        .year=${view.year}
        .compared=${view.compareYear}
      ></mr-development-chart>
      <div class="beside">${this.controls()} ${development.index.map((index) => this.index(index))}</div>
      <div class="foot">
        ${
          notes.length > 0
            ? html`<ul class="notes small">
                ${notes.map((note) => html`<li>${note}</li>`)}
              </ul>`
            : nothing
        }
        ${yearTable(development, view.year, language)}
      </div>
    </div>`;
  }

  private without(answer: Result<Development>): TemplateResult {
    const { between, format } = this.language;
    if (answer.state === 'failed') {
      const { title, advice } = problemWords(answer.problem, this.language);
      return html`<p class="drawer-wait">${title} ${advice}</p>`;
    }
    const progress = answer.state === 'waiting' ? (answer.progress ?? 0) : 0;
    return html`<p class="drawer-wait" aria-busy="true">${between.development.reading(format.percent(progress))}</p>`;
  }

  /** Between the two years that are compared; else over all of them. */
  private changeOf({ years, form, change }: Development): ContrastChange | null {
    const { compareYear, year } = this.view;
    const [one, other] = [compareYear, year].map((wanted) => years.find((found) => found.year === wanted));
    if (compareYear === null || compareYear === year || !one || !other) return change;
    return contrastChange(one, other, form) ?? change;
  }

  private controls(): TemplateResult | typeof nothing {
    const { language, view, pack, reducedMotion, player } = this;
    const { years } = pack.manifest;
    if (years.length < 2) return nothing;
    return html`<div class="tools">
      ${playButton({
        language,
        playing: player.playing,
        isLast: view.year === years.at(-1),
        reducedMotion,
        onPress: () => {
          if (reducedMotion) this.step(true);
          else if (player.playing) player.stop();
          else player.start();
        },
      })}
      ${compareControls({
        language,
        years,
        view,
        onChange: (change) => {
          act(this, { type: 'change', change });
        },
      })}
    </div>`;
  }

  private index(index: IndexYears): TemplateResult {
    const { language, view } = this;
    const words = language.between.development.index;
    return html`<section class="index-years">
      <h3 class="small">${words.heading(index.name)}, <span class="own">${words.own}</span></h3>
      <mr-index-years .language=${language} .index=${index} .year=${view.year}></mr-index-years>
    </section>`;
  }

  /** A year on, or from the last one back to the first when asked to begin again. */
  private step(again: boolean): boolean {
    const { years } = this.pack.manifest;
    const next = years[years.indexOf(this.view.year) + 1] ?? (again ? years[0] : undefined);
    if (next === undefined) return false;
    this.asked = next;
    act(this, { type: 'chooseYear', year: next });
    return true;
  }
}

customElements.define('mr-development', DevelopmentElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-development': DevelopmentElement;
  }
}
