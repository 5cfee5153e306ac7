import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { QuartileBar } from './layout.ts';

/** One bar as an svg that fills its cell: A grows leftwards from the middle, B rightwards. */
export function drawQuartileBar(bar: QuartileBar, side: 'a' | 'b'): SVGTemplateResult {
  const x = side === 'a' ? 100 - bar.lengthPercent : 0;
  return svg`<rect class="ground" x="0" y="0" width="100%" height="100%" />
    <rect class=${`bar part-${bar.quartile}`} x=${`${x}%`} y="0" width=${`${bar.lengthPercent}%`} height="100%" />`;
}
