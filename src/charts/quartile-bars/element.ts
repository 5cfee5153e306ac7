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
    return html`<div class="mirror">${([0, 1, 2, 3] as const).map((quartile) => this.row(layout, quartile))}</div>`;
  }

  private row(layout: QuartileLayout, quartile: 0 | 1 | 2 | 3): TemplateResult {
    const name = this.language.text.pair.quartileNames[quartile];
    return html`${this.figure(layout.a, 'a', quartile)}${this.bar(layout.a, 'a', quartile)}
      <span class="name">${name}</span>
      ${this.bar(layout.b, 'b', quartile)}${this.figure(layout.b, 'b', quartile)}`;
  }

  private figure(bars: readonly QuartileBar[] | null, pole: 'a' | 'b', quartile: 0 | 1 | 2 | 3): TemplateResult {
    const { text, format } = this.language;
    const letter = pole === 'a' ? text.common.poleA : text.common.poleB;
    const bar = bars?.[quartile];
    if (!bar) {
      return html`<span class=${`share ${pole}`}>${quartile === 0 ? text.pair.quartileNone(letter) : nothing}</span>`;
    }
    const share = format.percent(bar.share);
    const name = text.pair.quartileName(text.pair.quartileNames[quartile], letter);
    return html`<span class=${`share ${pole}`}
      >${explained({ of: 'quartile', pole, quartile }, share, this.language, name)}</span
    >`;
  }

  private bar(bars: readonly QuartileBar[] | null, pole: 'a' | 'b', quartile: 0 | 1 | 2 | 3): TemplateResult {
    const { text, format } = this.language;
    const bar = bars?.[quartile];
    const letter = pole === 'a' ? text.common.poleA : text.common.poleB;
    const words = bar
      ? text.pair.quartileShare(format.percent(bar.share), text.pair.quartileNames[quartile], letter)
      : text.pair.quartileNone(letter);
    return html`<svg class=${`side ${pole}`} role="img" aria-label=${words}>
      ${bar ? drawQuartileBar(bar, pole) : nothing}
    </svg>`;
  }
}

if (!customElements.get('mr-quartile-bars')) customElements.define('mr-quartile-bars', QuartileBars);
