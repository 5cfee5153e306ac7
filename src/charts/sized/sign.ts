import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';

/** A pole's sign in a picture: the filled disc with A, the ringed one with B. */
export function drawSign(pole: 'a' | 'b', letter: string, x: number, y: number, radius: number): SVGTemplateResult {
  return svg`<g class=${`pole-sign ${pole}`}>
    <circle class="ground" cx=${x} cy=${y} r=${radius + 1.5} />
    <circle class="disc" cx=${x} cy=${y} r=${radius} />
    <text x=${x} y=${y} dy="0.36em" text-anchor="middle">${letter}</text>
  </g>`;
}
