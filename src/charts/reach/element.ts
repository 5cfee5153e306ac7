import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import { act } from '../../store/actions.ts';
import { drawReach } from './draw.ts';
import { reachLayout } from './layout.ts';
import type { ReachState } from './state.ts';
import './element.css';

/** How far from a place the pointer may be, in percent of the strip. */
const near = 6;

/**
 * `<mr-reach-strip>`: how far away the places of one category lie from one pole, on that pole's side of the mirror.
 *
 * Properties: `strip` (its state), `words` (the text alternative), `pointed` (row of the place that is pointed at; −1 for none).
 * Events: `act` (point).
 */
export class ReachStrip extends LightElement {
  static override properties = {
    strip: { attribute: false },
    words: { attribute: false },
    pointed: { attribute: false },
  };
  declare strip: ReachState;
  declare words: string;
  declare pointed: number;

  override render(): TemplateResult {
    return html`<svg
      role="img"
      aria-label=${this.words}
      @pointermove=${(event: PointerEvent) => {
        this.point(event);
      }}
      @pointerleave=${() => {
        if (this.pointed >= 0) act(this, { type: 'point', pointed: undefined });
      }}
    >
      ${drawReach(this.strip, reachLayout(this.strip), this.pointed)}
    </svg>`;
  }

  private point({ currentTarget, clientX }: PointerEvent): void {
    const { left, width } = (currentTarget as SVGSVGElement).getBoundingClientRect();
    const at = (100 * (clientX - left)) / width;
    const { dots } = reachLayout(this.strip);
    const distances = dots.map((dot) => Math.abs(dot - at));
    const nearest = distances.indexOf(Math.min(...distances));
    const index = (distances[nearest] ?? Infinity) <= near ? this.strip.places[nearest]?.index : undefined;
    if ((index ?? -1) === this.pointed) return;
    act(this, { type: 'point', pointed: index === undefined ? undefined : { kind: 'place', index } });
  }
}

if (!customElements.get('mr-reach-strip')) customElements.define('mr-reach-strip', ReachStrip);
