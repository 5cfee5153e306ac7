import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { AreaSet } from '../../geography/area-set.ts';
import type { PackColumn } from '../../pack/pack.ts';
import type { Scatter } from '../../relations/scatter.ts';
import { act } from '../../store/actions.ts';
import type { Pointed } from '../../store/state.ts';
import { areaName } from '../../text/between-sentences/area-names.ts';
import { axisTick, axisTitle, axisValue, togetherSentence } from '../../text/between-sentences/scatter.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { ChartSize } from '../sized/chart-size.ts';
import { walkLayer } from '../walk/walk.ts';
import type { LitPoint } from './draw.ts';
import { drawScatter } from './draw.ts';
import type { ScatterLayout } from './layout.ts';
import { scatterLayout } from './layout.ts';
import { scatterState } from './state.ts';
import '../sized/sized.css';
import './element.css';

/** How far from a point the pointer may be, in px. */
const reach = 14;

/**
 * `<mr-scatter>`: two measures of every area, the poles' municipalities on the ground of the region, with the medians as a cross and the poles' signs
 * with a line between.
 *
 * Properties: `language`, `areas`, `scatter`, `columns` (the pack's own), `pointed`. Events: `act` (point, pickArea).
 */
export class ScatterElement extends LightElement {
  static override properties = {
    language: { attribute: false },
    areas: { attribute: false },
    scatter: { attribute: false },
    columns: { attribute: false },
    pointed: { attribute: false },
  };
  declare language: BetweenLanguage;
  declare areas: AreaSet;
  declare scatter: Scatter;
  declare columns: readonly PackColumn[];
  declare pointed: Pointed | undefined;
  private readonly size = new ChartSize(this);
  /** The layout is kept while only what is lit changes. */
  private kept: { readonly key: readonly unknown[]; readonly layout: ScatterLayout } | undefined;

  override render(): TemplateResult | typeof nothing {
    const { language, scatter, columns } = this;
    if (scatter.rows.length === 0) return nothing;
    const { text, between } = language;
    const words = between.distribution.scatter;
    const layout = this.layout();
    const letters = { a: text.common.poleA, b: text.common.poleB };
    const walked = this.walked();
    const at = this.pointed?.kind === 'area' ? walked.findIndex((k) => scatter.rows[k] === this.pointedRow()) : -1;
    const lit = this.lit(layout);
    return html`<figure class="sized-chart">
      <svg
        width=${layout.width}
        height=${layout.height}
        role="img"
        aria-label=${words.chart(togetherSentence(scatter, columns, language))}
      >
        ${drawScatter(layout, letters, lit)}
      </svg>
      ${walkLayer({
        label: words.walk(axisTitle(scatter.x, columns, language)),
        at,
        count: walked.length,
        words: lit ? between.distribution.named(lit.name, lit.values) : '',
        onStep: (to) => {
          this.point(scatter.rows[walked[to] ?? -1]);
        },
        onPoint: (x, y) => {
          this.point(this.nearest(layout, x, y));
        },
        onLeave: () => {
          this.point(undefined);
        },
        onChoose: (add) => {
          const code = this.areas.codes[this.pointedRow() ?? -1];
          if (code !== undefined) act(this, { type: 'pickArea', code, add });
        },
      })}
    </figure>`;
  }

  /** The points that the keys go through: those of the poles' municipalities, in order of x. */
  private walked(): readonly number[] {
    const { inside } = this.scatter;
    return [...inside.keys()].filter((k) => inside[k] === 1);
  }

  private layout(): ScatterLayout {
    const { language, scatter, columns } = this;
    const { room } = this.size;
    const key = [scatter, language, columns, room];
    if (this.kept?.key.every((part, k) => part === key[k])) return this.kept.layout;
    const words = {
      x: axisTitle(scatter.x, columns, language),
      y: axisTitle(scatter.y, columns, language),
      tickX: (value: number) => axisTick(value, scatter.x, language),
      tickY: (value: number) => axisTick(value, scatter.y, language),
    };
    const layout = scatterLayout(scatter, scatterState(scatter), words, room);
    this.kept = { key, layout };
    return layout;
  }

  private pointedRow(): number | undefined {
    return this.pointed?.kind === 'area' ? this.pointed.row : undefined;
  }

  private lit({ places }: ScatterLayout): LitPoint | null {
    const { scatter, language, areas } = this;
    const row = this.pointedRow();
    const k = row === undefined ? -1 : scatter.rows.indexOf(row);
    if (row === undefined || k < 0) return null;
    const words = language.between.distribution;
    const x = axisValue(scatter.xs[k] ?? NaN, scatter.x, language);
    const y = axisValue(scatter.ys[k] ?? NaN, scatter.y, language);
    return {
      x: places[2 * k] ?? 0,
      y: places[2 * k + 1] ?? 0,
      name: areaName(areas, row),
      values: words.named(x, y),
    };
  }

  /** The point nearest to a place in the picture, those inside first; undefined where none is near. */
  private nearest({ places }: ScatterLayout, x: number, y: number): number | undefined {
    const { rows, inside } = this.scatter;
    let found: number | undefined;
    let least = reach;
    for (let k = 0; k < rows.length; k++) {
      // A point of the ground gives way to one inside that is almost as near.
      const distance = Math.hypot((places[2 * k] ?? 0) - x, (places[2 * k + 1] ?? 0) - y) + (inside[k] === 1 ? 0 : 4);
      if (distance >= least) continue;
      least = distance;
      found = rows[k];
    }
    return found;
  }

  private point(row: number | undefined): void {
    if (row === this.pointedRow()) return;
    act(this, { type: 'point', pointed: row === undefined ? undefined : { kind: 'area', row } });
  }
}

if (!customElements.get('mr-scatter')) customElements.define('mr-scatter', ScatterElement);
