import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LegendItem } from '../../classes/legend.ts';
import { LightElement } from '../../element/light-element.ts';
import type { Level } from '../../geography/area-set.ts';
import type { LayerAnswer, PackAnswer } from '../../protocol/requests.ts';
import type { SettledView } from '../../store/state.ts';
import { classWords } from '../../text/class-words.ts';
import type { Language } from '../../text/language.ts';
import { legendHeading, uncertainWords } from '../../text/legend-words.ts';
import { originOverAll } from '../../text/origin-words.ts';
import './legend.css';
import { swatch } from './swatch.ts';

/** The legend: one line a class with its colour, words and number of areas, then one line for each reason why an area has no value. */
export class Legend extends LightElement {
  static override properties = {
    language: { attribute: false },
    layer: { attribute: false },
    pack: { attribute: false },
    view: { attribute: false },
  };

  declare language: Language;
  declare layer: LayerAnswer | undefined;
  declare pack: PackAnswer | undefined;
  declare view: SettledView;

  protected override render(): TemplateResult | typeof nothing {
    const { language, layer } = this;
    // Until the words of a change have come, its classes have no names.
    if (!language || !layer || (layer.changeSince !== undefined && !language.between)) return nothing;
    const words = language.text.controls.legend;
    return html`
      <h2 class="label">
        <span>${legendHeading(layer, this.nameOfA(), language)}</span><span>${words.areas[this.level()]}</span>
      </h2>
      ${this.origin(layer)}
      <ul role="list">
        ${layer.classed.items.filter(shown).map((item, i) => this.line(item, layer, i))} ${this.uncertain(layer)}
      </ul>
    `;
  }

  private level(): Level {
    return this.view?.level ?? 'deso';
  }

  /** That the figures, or some of them, are estimates of ours; or which levels have a column that this one lacks. */
  private origin({ origin, onlyAt, values, measure }: LayerAnswer): TemplateResult | typeof nothing {
    const { text, format } = this.language;
    const estimates = originOverAll(origin, values.status, this.language);
    if (estimates !== '') return html`<p class="origin small">${estimates}</p>`;
    if (onlyAt.length === 0 || !measure.startsWith('column:')) return nothing;
    const levels = onlyAt.map((level) => text.controls.levels[level]);
    return html`<p class="origin small">${text.origin.onlyAt(format.list(levels))}</p>`;
  }

  private nameOfA(): string {
    const areas = this.view && this.pack?.[this.view.level]?.areas;
    const [code, more] = this.view?.a ?? [];
    if (!areas || code === undefined || more !== undefined) return '';
    return areas.names[areas.codes.indexOf(code)] ?? '';
  }

  private line(item: LegendItem, layer: LayerAnswer, i: number): TemplateResult {
    const { language } = this;
    const words = classWords(item, { ...layer, scale: layer.classed.scale }, language);
    const pattern = item.kind === 'class' ? 'none' : item.pattern;
    return html`<li>
      ${swatch({ fill: item.fill, pattern, id: `mr-swatch-${String(i)}` })}
      <span>${words}</span>
      <b>${language.format.count(item.count)}</b>
    </li>`;
  }

  private uncertain(layer: LayerAnswer): TemplateResult | typeof nothing {
    const count = layer.classed.uncertain.reduce((sum, one) => sum + one, 0);
    if (count === 0) return nothing;
    const fill = layer.classed.items.find((item) => item.kind === 'class' && item.position === 0)?.fill ?? 'none';
    return html`<li class="also">
      ${swatch({ fill, pattern: 'light', id: 'mr-swatch-uncertain' })}
      <span>${uncertainWords(layer, this.language)}</span>
      <b>${this.language.format.count(count)}</b>
    </li>`;
  }
}

/** A class stays in sight when it is empty, so that the scale does; a reason that no area has does not. */
function shown(item: LegendItem): boolean {
  return item.kind === 'class' || item.count > 0;
}

customElements.define('mr-legend', Legend);

declare global {
  interface HTMLElementTagNameMap {
    'mr-legend': Legend;
  }
}
