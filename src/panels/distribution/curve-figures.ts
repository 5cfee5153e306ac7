import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Status } from '../../measures/status.ts';
import type { PlaceDistribution } from '../../relations/distribution.ts';
import { heldWords } from '../../text/between-sentences/distribution.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

/** Beside a curve: what each pole holds of both groups, D and Gini. */
export function curveFigures(
  place: PlaceDistribution,
  isNamed: boolean,
  language: BetweenLanguage,
): TemplateResult | typeof nothing {
  const { curve, municipalities } = place;
  if (curve.status !== Status.present) return nothing;
  const { format, text, between } = language;
  const words = between.distribution;
  const name = isNamed ? html`${format.list(municipalities)}: ` : nothing;
  return html`<ul class="figures">
    ${held(place, 'a', text.common.poleA, language)} ${held(place, 'b', text.common.poleB, language)}
    <li>
      ${name}${words.distance(format.number(curve.dissimilarity.value, 2))},
      ${words.gini(format.number(curve.gini.value, 2))}
    </li>
  </ul>`;
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
  return html`<li><span class=${`sign ${pole}`}>${letter}</span>${words}</li>`;
}

/** Shares of a pole below the least base would tell who lives there. */
function isTold(place: PlaceDistribution, pole: 'a' | 'b'): boolean {
  const { status } = place[pole].balance;
  return status === Status.present || status === Status.infinite;
}
