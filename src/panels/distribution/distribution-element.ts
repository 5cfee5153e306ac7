import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { View } from '../../address/view.ts';
import { mostAlone, sharedDots } from '../../charts/quantile-dots/state.ts';
import { LightElement } from '../../element/light-element.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import type { Distribution } from '../../relations/distribution.ts';
import type { Scatter } from '../../relations/scatter.ts';
import { act } from '../../store/actions.ts';
import { latest } from '../../store/result.ts';
import type { Result } from '../../store/result.ts';
import { levelOf } from '../../store/settle.ts';
import type { Pointed, SettledView } from '../../store/state.ts';
import { leftOutSentence, orderSentence, shortCurveSentence } from '../../text/between-sentences/distribution.ts';
import { scatterNotes, shortTogetherSentence } from '../../text/between-sentences/scatter.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { problemWords } from '../../text/problem-words.ts';
import { segments } from '../controls/segments.ts';
import { curveFigures } from './curve-figures.ts';
import { measureSelects } from './measure-selects.ts';
import '../../charts/quantile-dots/element.ts';
import '../../charts/scatter/element.ts';
import '../../charts/segregation-curve/element.ts';
import './distribution.css';

const kinds = ['dots', 'lorenz', 'scatter'] as const satisfies readonly View['distribution'][];

/** One kind of picture: its sentence, itself, what is told beside it, and how it is read. */
interface Content {
  readonly said: string;
  readonly picture: TemplateResult;
  readonly notes: TemplateResult | typeof nothing;
  readonly how: string;
}

/**
 * `<mr-distribution>`: both poles among the areas of their municipalities, in one of three pictures: dots, segregation curve, two measures. The sentence
 * comes first.
 *
 * Properties: `language`, `view`, `pack`, `distribution`, `scatter`, `pointed`. Events: `act` (change, point, pickArea).
 */
export class DistributionElement extends LightElement {
  static override properties = {
    language: { attribute: false },
    view: { attribute: false },
    pack: { attribute: false },
    distribution: { attribute: false },
    scatter: { attribute: false },
    pointed: { attribute: false },
  };
  declare language: BetweenLanguage;
  declare view: SettledView;
  declare pack: PackAnswer;
  declare distribution: Result<Distribution>;
  declare scatter: Result<Scatter>;
  declare pointed: Pointed | undefined;

  override render(): TemplateResult {
    const { language, view } = this;
    const words = language.between.distribution;
    const result = this.result();
    const busy = result.state === 'waiting' || result.state === 'idle';
    const { said, picture, notes, how } = this.content();
    return html`<div class="distribution" data-kind=${view.distribution} aria-busy=${busy ? 'true' : 'false'}>
      <div class="lead">
        ${segments({
          name: 'mr-distribution',
          label: words.choice,
          value: view.distribution,
          options: kinds.map((value) => ({ value, title: words.kinds[value] })),
          onChoose: (distribution) => {
            act(this, { type: 'change', change: { distribution } });
          },
        })}
        ${view.distribution === 'scatter' ? measureSelects(this, view, this.pack, language) : nothing}
        ${this.failure(result)} ${said === '' ? nothing : html`<p class="say">${said}</p>`}
      </div>
      <div class="picture">${picture}</div>
      ${
        how === ''
          ? nothing
          : html`<div class="notes">
              ${notes}
              <details>
                <summary>${words.how}</summary>
                <p>${how}</p>
              </details>
            </div>`
      }
    </div>`;
  }

  /** What is asked for the kind in view. */
  private result(): Result<Distribution | Scatter> {
    return this.view.distribution === 'scatter' ? this.scatter : this.distribution;
  }

  private content(): Content {
    const distribution = latest(this.distribution);
    const scatter = latest(this.scatter);
    switch (this.view.distribution) {
      case 'dots':
        return distribution ? this.dots(distribution) : this.nothingYet();
      case 'lorenz':
        return distribution ? this.curves(distribution) : this.nothingYet();
      case 'scatter':
        return scatter ? this.twoMeasures(scatter) : this.nothingYet();
    }
  }

  private nothingYet(): Content {
    const words = this.language.between.drawer.waiting;
    const picture = this.result().state === 'failed' ? html`` : html`<p class="wait">${words}</p>`;
    return { said: '', picture, notes: nothing, how: '' };
  }

  private failure(result: Result<unknown>): TemplateResult | typeof nothing {
    if (result.state !== 'failed') return nothing;
    const { title, where, advice } = problemWords(result.problem, this.language);
    return html`<p class="failed" role="alert"><strong>${title}</strong> ${where} ${advice}</p>`;
  }

  private dots(distribution: Distribution): Content {
    const { language } = this;
    const { areas } = levelOf(this.pack, this.view.level);
    const { places } = distribution;
    const words = language.between.distribution;
    const most = Math.max(...places.map(({ rows }) => rows.length));
    const each =
      most > mostAlone ? words.dotIsShare(words.fiftieth, language.format.number(most / sharedDots)) : words.dotIsArea;
    return {
      said: places.map((place) => orderSentence(place, areas, language)).join(' '),
      picture: html`<mr-quantile-dots
        .language=${language}
        .areas=${areas}
        .distribution=${distribution}
        .pointed=${this.pointed}
      ></mr-quantile-dots>`,
      notes: leftOut(places.flatMap((place) => leftOutSentence(place.leftOut, language))),
      how: `${each} ${words.dotsHow} ${words.walkHint}`,
    };
  }

  private curves({ places, basis }: Distribution): Content {
    const { language } = this;
    const { areas } = levelOf(this.pack, this.view.level);
    const words = language.between.distribution;
    return {
      said: places.map((place) => shortCurveSentence(place, basis, language)).join(' '),
      picture: html`<div class="curves" data-places=${places.length}>
        ${places.map(
          (place) =>
            html`<mr-segregation-curve
              .language=${language}
              .areas=${areas}
              .place=${place}
              .basis=${basis}
              .pointed=${this.pointed}
            ></mr-segregation-curve>`,
        )}
      </div>`,
      notes: html`${places.map((place) => curveFigures(place, places.length > 1, language))}`,
      how: `${words.curveIs(basis)} ${words.curveHow} ${words.walkHint}`,
    };
  }

  private twoMeasures(scatter: Scatter): Content {
    const { language, pack } = this;
    const words = language.between.distribution.scatter;
    const { columns } = pack.manifest;
    const ground = scatter.inside.includes(0) ? `${words.ground} ` : '';
    return {
      said: shortTogetherSentence(scatter, columns, language),
      picture: html`<mr-scatter
        .language=${language}
        .areas=${levelOf(pack, this.view.level).areas}
        .scatter=${scatter}
        .columns=${columns}
        .pointed=${this.pointed}
      ></mr-scatter>`,
      notes: leftOut(leftOutSentence(scatter.leftOut, language)),
      how: `${scatterNotes({ ...scatter, leftOut: [] }, language).join(' ')} ${words.cross} ${ground}${language.between.distribution.walkHint}`,
    };
  }
}

function leftOut(sentences: readonly string[]): TemplateResult | typeof nothing {
  return sentences.length === 0 ? nothing : html`<p class="small">${sentences.join(' ')}</p>`;
}

customElements.define('mr-distribution', DistributionElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-distribution': DistributionElement;
  }
}
