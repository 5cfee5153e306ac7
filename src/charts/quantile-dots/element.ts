import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { AreaSet } from '../../geography/area-set.ts';
import type { Distribution, PlaceDistribution } from '../../relations/distribution.ts';
import { act } from '../../store/actions.ts';
import type { Pointed } from '../../store/state.ts';
import { areaName } from '../../text/between-sentences/area-names.ts';
import { balanceWords } from '../../text/between-sentences/balance-words.ts';
import { endName, placeWords, spreadSentences } from '../../text/between-sentences/distribution.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { ChartSize } from '../sized/chart-size.ts';
import { walkLayer } from '../walk/walk.ts';
import type { LitDot } from './draw.ts';
import { drawDots } from './draw.ts';
import type { RowWords } from './head-words.ts';
import type { DotsLayout, ScaleWords } from './layout.ts';
import { dotsLayout } from './layout.ts';
import type { DotsState } from './state.ts';
import { dotsState } from './state.ts';
import '../sized/sized.css';
import './element.css';

/** How far from a dot the pointer may be, in px. */
const reach = 14;

/**
 * `<mr-quantile-dots>`: the areas of the poles' municipalities by their balance, each a dot (of more than sixty, each dot an equal share), with both
 * ends named, the middle, and A and B. Two municipalities are two rows on one scale.
 *
 * Properties: `language`, `areas`, `distribution`, `pointed`. Events: `act` (point, pickArea).
 */
export class QuantileDots extends LightElement {
  static override properties = {
    language: { attribute: false },
    areas: { attribute: false },
    distribution: { attribute: false },
    pointed: { attribute: false },
  };
  declare language: BetweenLanguage;
  declare areas: AreaSet;
  declare distribution: Distribution;
  declare pointed: Pointed | undefined;
  private readonly size = new ChartSize(this);

  override render(): TemplateResult | typeof nothing {
    if (this.distribution.places.every(({ rows }) => rows.length === 0)) return nothing;
    const { language, areas, distribution } = this;
    const { text, between } = language;
    const state = dotsState(distribution);
    const layout = dotsLayout(
      state,
      distribution.places.map((place) => this.rowWords(place)),
      this.scale(),
      this.size.room,
    );
    const lit = this.lit(state);
    const rows = distribution.places.flatMap((place) => Array.from(place.rows));
    const at = this.pointed?.kind === 'area' ? rows.indexOf(this.pointed.row) : -1;
    const said = distribution.places.flatMap((place) => spreadSentences(place, areas, language)).join(' ');
    const letters = { a: text.common.poleA, b: text.common.poleB };
    return html`<figure class="sized-chart">
      <svg width=${layout.width} height=${layout.height} role="img" aria-label=${between.distribution.dots(said)}>
        ${drawDots(state, layout, letters, lit)}
      </svg>
      ${
        rows.length === 0
          ? nothing
          : walkLayer({
              label: between.distribution.walk,
              at,
              count: rows.length,
              words: at < 0 ? '' : this.areaWords(rows[at] ?? -1),
              onStep: (to) => {
                this.point(rows[to]);
              },
              onPoint: (x, y) => {
                this.point(nearest(state, layout, x, y));
              },
              onLeave: () => {
                this.point(undefined);
              },
              onChoose: (add) => {
                this.choose(add);
              },
            })
      }
    </figure>`;
  }

  private rowWords(place: PlaceDistribution): RowWords {
    const { language, areas, distribution } = this;
    const words = language.between.distribution;
    const [low, high] = [place.balances[0], place.balances.at(-1)];
    if (low === undefined || high === undefined) {
      return { low: null, high: null, middle: words.spreadNone(placeWords(place, language)) };
    }
    const end = (balance: number): NonNullable<RowWords['low']> => {
      const short = endName(place, areas, balance, language);
      return { long: words.named(short, balanceWords(balance, language)), short };
    };
    const value = balanceWords(place.median.value, language);
    const name = language.format.list(place.municipalities);
    const middle = distribution.places.length > 1 ? words.middleOf(name, value) : words.middle(value);
    const isOne = low === high;
    return { low: isOne && place.rows.length > 1 ? null : end(low), high: isOne ? null : end(high), middle };
  }

  private scale(): ScaleWords {
    const { language } = this;
    const { ticks, ends, balance: words } = language.between.distribution;
    const { format } = language;
    return {
      long: (balance) => (balance > 1 ? words.low(format.count(balance)) : words.high(format.count(1 / balance))),
      short: (balance) => {
        if (balance === 1) return words.even;
        return balance > 1 ? ticks.low(format.count(balance)) : ticks.high(format.count(1 / balance));
      },
      ...ends,
    };
  }

  private lit(state: DotsState): LitDot | null {
    if (this.pointed?.kind !== 'area') return null;
    const { row } = this.pointed;
    for (const [k, place] of this.distribution.places.entries()) {
      const rank = place.rows.indexOf(row);
      const dot = state.rows[k]?.dots.findIndex(({ from, to }) => rank >= from && rank < to) ?? -1;
      if (rank >= 0 && dot >= 0) return { row: k, dot, words: this.areaWords(row) };
    }
    return null;
  }

  private areaWords(row: number): string {
    const { language, areas, distribution } = this;
    for (const { rows, balances } of distribution.places) {
      const rank = rows.indexOf(row);
      if (rank < 0) continue;
      const words = balanceWords(balances[rank] ?? NaN, language);
      return language.between.distribution.named(areaName(areas, row), words);
    }
    return '';
  }

  private point(row: number | undefined): void {
    const known = this.pointed?.kind === 'area' ? this.pointed.row : undefined;
    if (row === known) return;
    act(this, { type: 'point', pointed: row === undefined ? undefined : { kind: 'area', row } });
  }

  private choose(add: boolean): void {
    const code = this.pointed?.kind === 'area' ? this.areas.codes[this.pointed.row] : undefined;
    if (code !== undefined) act(this, { type: 'pickArea', code, add });
  }
}

/** The area of the dot nearest to a place in the picture; undefined where none is near. */
function nearest(state: DotsState, layout: DotsLayout, x: number, y: number): number | undefined {
  let found: number | undefined;
  let least = reach;
  layout.rows.forEach(({ dots }, k) => {
    dots.forEach((dot, at) => {
      const distance = Math.hypot(dot.x - x, dot.y - y);
      if (distance >= least) return;
      least = distance;
      found = state.rows[k]?.dots[at]?.row;
    });
  });
  return found;
}

if (!customElements.get('mr-quantile-dots')) customElements.define('mr-quantile-dots', QuantileDots);
