import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Status } from '../../measures/status.ts';
import type { PlaceDistribution } from '../../relations/distribution.ts';
import { heldWords } from '../../text/between-sentences/distribution.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

/** Beside a curve: D and Gini with what they mean, and what each pole holds of both groups. */
export function curveFigures(
  place: PlaceDistribution,
  isNamed: boolean,
  language: BetweenLanguage,
): TemplateResult | typeof nothing {
  const { curve, municipalities } = place;
  if (curve.status !== Status.present) return nothing;
  const { format, text, between } = language;
  const words = between.distribution;
  const figure = (name: string, value: string, means: string): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}<small>${means}</small></dd>
    </div>`;
  const { dissimilarity, gini } = curve;
  const percent = format.percent(dissimilarity.value);
  return html`<div class="figures">
    ${isNamed ? html`<h3 class="label">${format.list(municipalities)}</h3>` : nothing}
    <dl>
      ${figure(words.dissimilarity, format.number(dissimilarity.value, 2), words.dissimilarityMeans(percent))}
      ${figure(words.gini, format.number(gini.value, 2), words.giniMeans)}
      ${held(place, 'a', text.common.poleA, language)} ${held(place, 'b', text.common.poleB, language)}
    </dl>
  </div>`;
}

function held(
  place: PlaceDistribution,
  pole: 'a' | 'b',
  letter: string,
  language: BetweenLanguage,
): TemplateResult | typeof nothing {
  const { rows } = place[pole];
  if (rows.length === 0) return nothing;
  const { curve } = place;
  const steps = [...curve.rows.keys()].filter((k) => rows.includes(curve.rows[k] ?? -1));
  const share = (so: Float64Array): number => steps.reduce((sum, k) => sum + (so[k + 1] ?? 0) - (so[k] ?? 0), 0);
  const words =
    steps.length === 0 || !isTold(place, pole)
      ? language.between.distribution.holdsNone
      : heldWords(share(curve.low), share(curve.high), language);
  return html`<div>
    <dt><span class=${`sign ${pole}`}>${letter}</span></dt>
    <dd>${words}</dd>
  </div>`;
}

/** Shares of a pole below the least base would tell who lives there. */
function isTold(place: PlaceDistribution, pole: 'a' | 'b'): boolean {
  const { status } = place[pole].balance;
  return status === Status.present || status === Status.infinite;
}
