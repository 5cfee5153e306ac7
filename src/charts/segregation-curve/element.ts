import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { AreaSet } from '../../geography/area-set.ts';
import type { Basis } from '../../measures/roles.ts';
import type { PlaceDistribution } from '../../relations/distribution.ts';
import { act } from '../../store/actions.ts';
import type { Pointed } from '../../store/state.ts';
import { areaName } from '../../text/between-sentences/area-names.ts';
import { curveSentence, heldWords } from '../../text/between-sentences/distribution.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { ChartSize } from '../sized/chart-size.ts';
import { walkLayer } from '../walk/walk.ts';
import type { LitStep } from './draw.ts';
import { drawCurve } from './draw.ts';
import type { CurveLayout, CurveWords } from './layout.ts';
import { curveLayout } from './layout.ts';
import type { CurveState } from './state.ts';
import { curveState } from './state.ts';
import '../sized/sized.css';
import './element.css';

/**
 * `<mr-segregation-curve>`: the areas of a place laid end to end, from most low purchasing power to most high, by their shares of both; how far it
 * hangs under the diagonal is D. A's and B's areas are the dark stretches.
 *
 * Properties: `language`, `areas`, `place`, `basis`, `pointed`. Events: `act` (point, pickArea).
 */
export class SegregationCurveElement extends LightElement {
  static override properties = {
    language: { attribute: false },
    areas: { attribute: false },
    place: { attribute: false },
    basis: { attribute: false },
    pointed: { attribute: false },
  };
  declare language: BetweenLanguage;
  declare areas: AreaSet;
  declare place: PlaceDistribution;
  declare basis: Basis;
  declare pointed: Pointed | undefined;
  private readonly size = new ChartSize(this);

  override render(): TemplateResult | typeof nothing {
    const { language, place, basis } = this;
    const state = curveState(place);
    if (!state) return nothing;
    const { text, between, format } = language;
    const words = between.distribution;
    const said: CurveWords = {
      low: words.shareLow(basis),
      high: words.shareHigh(basis),
      dissimilarity: words.distance(format.number(state.dissimilarity, 2)),
    };
    const layout = curveLayout(state, said, this.size.room);
    const ends = {
      diagonal: words.diagonal,
      none: format.percent(0),
      half: format.percent(0.5),
      all: format.percent(1),
    };
    const letters = { a: text.common.poleA, b: text.common.poleB };
    const steps = [...state.rows.keys()].filter((k) => (state.rows[k] ?? -1) >= 0);
    const at = steps.findIndex((k) => this.isPointed(state.rows[k]));
    return html`<figure class="sized-chart">
      <svg
        width=${layout.width}
        height=${layout.height}
        role="img"
        aria-label=${words.curveChart(curveSentence(place, basis, language))}
      >
        ${drawCurve(layout, { ...said, ...ends }, letters, this.lit(state, layout, steps[at]))}
      </svg>
      ${walkLayer({
        label: words.walk,
        at,
        count: steps.length,
        words: at < 0 ? '' : words.named(...this.stepWords(state, steps[at] ?? 0)),
        onStep: (to) => {
          this.point(state.rows[steps[to] ?? -1]);
        },
        onPoint: (x) => {
          this.point(rowAt(state, layout, x));
        },
        onLeave: () => {
          this.point(undefined);
        },
        onChoose: (add) => {
          this.choose(add);
        },
      })}
    </figure>`;
  }

  private isPointed(row: number | undefined): boolean {
    return this.pointed?.kind === 'area' && this.pointed.row === row;
  }

  private lit(state: CurveState, { x, y }: CurveLayout, step: number | undefined): LitStep | null {
    if (step === undefined) return null;
    const middle = (shares: Float64Array): number => ((shares[step] ?? 0) + (shares[step + 1] ?? 0)) / 2;
    const [name, held] = this.stepWords(state, step);
    return { x: x(middle(state.low)), y: y(middle(state.high)), name, held };
  }

  private stepWords({ rows, low, high }: CurveState, step: number): readonly [string, string] {
    const own = (shares: Float64Array): number => (shares[step + 1] ?? 0) - (shares[step] ?? 0);
    return [areaName(this.areas, rows[step] ?? -1), heldWords(own(low), own(high), this.language)];
  }

  private point(row: number | undefined): void {
    if (this.isPointed(row) || (row === undefined && this.pointed?.kind !== 'area')) return;
    act(this, { type: 'point', pointed: row === undefined || row < 0 ? undefined : { kind: 'area', row } });
  }

  private choose(add: boolean): void {
    const code = this.pointed?.kind === 'area' ? this.areas.codes[this.pointed.row] : undefined;
    if (code !== undefined) act(this, { type: 'pickArea', code, add });
  }
}

/** The area whose step lies over a place along the axis; undefined outside, and where it is too small to be told of. */
function rowAt({ low, rows }: CurveState, { x }: CurveLayout, px: number): number | undefined {
  for (let k = 0; k < rows.length; k++) {
    // A step without anyone of the low goes straight up: it is a hair wide here.
    if (px >= x(low[k] ?? 0) && px <= Math.max(x(low[k + 1] ?? 0), x(low[k] ?? 0) + 1)) {
      const row = rows[k] ?? -1;
      return row < 0 ? undefined : row;
    }
  }
  return undefined;
}

if (!customElements.get('mr-segregation-curve')) customElements.define('mr-segregation-curve', SegregationCurveElement);
