import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { IndexLineLayout } from './layout.ts';

const percent = (value: number): string => `${value.toFixed(3)}%`;

/** The line: rail, a small dot for every area, a bar at the median, a tick at each end, and the poles' areas with their signs. */
export function drawIndexLine(layout: IndexLineLayout): SVGTemplateResult {
  const tick = (x: number, kind: string): SVGTemplateResult =>
    svg`<line class=${kind} x1=${percent(x)} y1=${kind === 'median' ? '8%' : '28%'} x2=${percent(x)} y2=${kind === 'median' ? '92%' : '72%'} />`;
  const dot = (x: number, kind: string, radius: number): SVGTemplateResult =>
    svg`<circle class=${kind} cx=${percent(x)} cy="50%" r=${radius} />`;
  return svg`<line class="rail" x1="0" y1="50%" x2="100%" y2="50%" />
    ${layout.dots.map((x) => dot(x, 'area', 2.5))}
    ${tick(0, 'end')}${tick(100, 'end')}${tick(layout.median, 'median')}
    ${layout.b.map((x) => svg`${dot(x, 'halo', 7.5)}${dot(x, 'pole b', 5.5)}`)}
    ${layout.a.map((x) => svg`${dot(x, 'halo', 7)}${dot(x, 'pole a', 5)}`)}`;
}
