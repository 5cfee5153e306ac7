import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import type { Language } from '../../text/language.ts';
import { explained } from '../explained/explained.ts';
import { drawQuartileBar } from './draw.ts';
import type { QuartileBar, QuartileLayout } from './layout.ts';
import { quartileLayout } from './layout.ts';
import { quartileState } from './state.ts';
import './element.css';

type Quartile = 0 | 1 | 2 | 3;
const order: readonly Quartile[] = [0, 1, 2, 3];

/**
 * `<mr-quartile-bars>`: how purchasing power is shared in A and in B, as a mirror on one scale. Each share is a number that explains itself;
 * the bars repeat them and are pictures with the same words.
 *
 * Properties: `language`, `relation`. Events: `explain` (bubbles).
 */
export class QuartileBars extends LightElement {
  static override properties = { language: { attribute: false }, relation: { attribute: false } };
  declare language: Language;
  declare relation: PairRelation;

  override render(): TemplateResult {
    const layout = quartileLayout(quartileState(this.relation.a, this.relation.b));
    if (!layout.a && !layout.b) {
      const { common, pair } = this.language.text;
      return html`<p class="none">${pair.both(pair.quartileNone(common.poleA), pair.quartileNone(common.poleB))}</p>`;
    }
    return html`<div class="mirror">${order.map((quartile) => this.row(layout, quartile))}</div>`;
  }

  private row(layout: QuartileLayout, quartile: Quartile): TemplateResult {
    const name = this.language.text.pair.quartileNames[quartile];
    return html`<div class="part">
      ${this.side(layout.a, 'a', quartile)}<span class="name">${name}</span>${this.side(layout.b, 'b', quartile)}
    </div>`;
  }

  private side(bars: readonly QuartileBar[] | null, pole: 'a' | 'b', quartile: Quartile): TemplateResult {
    const { text, format } = this.language;
    const letter = pole === 'a' ? text.common.poleA : text.common.poleB;
    const bar = bars?.[quartile];
    if (!bar) {
      return html`<span class="none">${quartile === 0 ? text.pair.quartileNone(letter) : nothing}</span>`;
    }
    const name = text.pair.quartileNames[quartile];
    const share = format.percent(bar.share);
    const words = text.pair.quartileShare(share, name, letter);
    const figure = html`<span class=${`share ${pole}`}
      >${explained({ of: 'quartile', pole, quartile }, share, this.language, text.pair.quartileName(name, letter))}</span
    >`;
    const drawn = html`<svg class="side" role="img" aria-label=${words}>${drawQuartileBar(bar, pole)}</svg>`;
    return pole === 'a' ? html`${figure}${drawn}` : html`${drawn}${figure}`;
  }
}

if (!customElements.get('mr-quartile-bars')) customElements.define('mr-quartile-bars', QuartileBars);
