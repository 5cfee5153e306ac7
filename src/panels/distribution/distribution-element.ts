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
import { curveSentence, spreadSentences } from '../../text/between-sentences/distribution.ts';
import { scatterSentences } from '../../text/between-sentences/scatter.ts';
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
    const result = view.distribution === 'scatter' ? this.scatter : this.distribution;
    const busy = result.state === 'waiting' || result.state === 'idle';
    return html`<div class="distribution" aria-busy=${busy ? 'true' : 'false'}>
      <div class="kinds">
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
      </div>
      ${this.failure(result)} ${this.picture()}
    </div>`;
  }

  private picture(): TemplateResult {
    const { view } = this;
    const distribution = latest(this.distribution);
    const scatter = latest(this.scatter);
    if (view.distribution === 'scatter' && scatter) return this.twoMeasures(scatter);
    if (view.distribution === 'lorenz' && distribution) return this.curves(distribution);
    if (view.distribution === 'dots' && distribution) return this.dots(distribution);
    const failed = (view.distribution === 'scatter' ? this.scatter : this.distribution).state === 'failed';
    return failed ? html`` : html`<p class="wait">${this.language.between.drawer.waiting}</p>`;
  }

  private failure(result: Result<unknown>): TemplateResult | typeof nothing {
    if (result.state !== 'failed') return nothing;
    const { title, where, advice } = problemWords(result.problem, this.language);
    return html`<p class="failed" role="alert"><strong>${title}</strong> ${where} ${advice}</p>`;
  }

  private dots(distribution: Distribution): TemplateResult {
    const { language } = this;
    const { areas } = levelOf(this.pack, this.view.level);
    const sentences = distribution.places.flatMap((place) => spreadSentences(place, areas, language));
    return html`${said(sentences)}
      <mr-quantile-dots
        .language=${language}
        .areas=${areas}
        .distribution=${distribution}
        .pointed=${this.pointed}
      ></mr-quantile-dots>
      ${this.dotWords(distribution)}`;
  }

  private dotWords({ places }: Distribution): TemplateResult | typeof nothing {
    const { format, between } = this.language;
    const words = between.distribution;
    const most = Math.max(...places.map(({ rows }) => rows.length));
    if (most === 0) return nothing;
    const each =
      most > mostAlone ? words.dotIsShare(words.fiftieth, format.number(most / sharedDots)) : words.dotIsArea;
    return html`<p class="small">${each} ${words.walkHint}</p>`;
  }

  private curves({ places, basis }: Distribution): TemplateResult {
    const { language } = this;
    const { areas } = levelOf(this.pack, this.view.level);
    return html`${said(places.map((place) => curveSentence(place, basis, language)))}
      <div class="curves">
        ${places.map(
          (place) =>
            html`<div class="place">
              <mr-segregation-curve
                .language=${language}
                .areas=${areas}
                .place=${place}
                .basis=${basis}
                .pointed=${this.pointed}
              ></mr-segregation-curve>
              ${curveFigures(place, places.length > 1, language)}
            </div>`,
        )}
      </div>
      <p class="small">${language.between.distribution.curveIs(basis)}</p>`;
  }

  private twoMeasures(scatter: Scatter): TemplateResult {
    const { language, pack } = this;
    const words = language.between.distribution.scatter;
    const { columns } = pack.manifest;
    const [first = '', ...rest] = scatterSentences(scatter, columns, language);
    const hasGround = scatter.inside.includes(0);
    const isEmpty = scatter.rows.length === 0;
    return html`${said([first])}
      <mr-scatter
        .language=${language}
        .areas=${levelOf(pack, this.view.level).areas}
        .scatter=${scatter}
        .columns=${columns}
        .pointed=${this.pointed}
      ></mr-scatter>
      <p class="small">
        ${isEmpty ? nothing : `${words.cross} `}${hasGround ? `${words.ground} ` : nothing}${rest.join(' ')}
      </p>`;
  }
}

function said(sentences: readonly string[]): TemplateResult {
  return html`<p class="say">${sentences.join(' ')}</p>`;
}

customElements.define('mr-distribution', DistributionElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-distribution': DistributionElement;
  }
}
