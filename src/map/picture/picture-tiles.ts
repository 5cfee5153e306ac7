import type { Mark, Tile } from '../../drawing/drawing.ts';
import type { TiledPattern } from '../patterns.ts';
import { patternShape } from '../patterns.ts';

/** The tile of a pattern as a picture repeats it, drawn as the map draws it. */
export function tileOf(pattern: TiledPattern, ink: string, times = 1): Tile {
  const { mark, side: plain, thick, opacity } = patternShape[pattern];
  const side = plain * times;
  return { id: `${pattern} ${ink} ${times}`, side, marks: [marking(mark, side, thick * times, opacity, ink)] };
}

/** A line runs through two corners and just past them, so that the tiles meet. */
function marking(mark: 'down' | 'up' | 'dot', side: number, thick: number, opacity: number, ink: string): Mark {
  if (mark === 'dot') return { kind: 'path', d: discAt(side / 2, side / 2, thick), fill: ink, opacity };
  const past = thick;
  const lines = [
    [-past, past, past, -past],
    [-past, side + past, side + past, -past],
    [side - past, side + past, side + past, side - past],
  ];
  const turned = (x: number): number => (mark === 'down' ? side - x : x);
  const d = lines.map(([x0 = 0, y0 = 0, x1 = 0, y1 = 0]) => `M${turned(x0)} ${y0}L${turned(x1)} ${y1}`).join('');
  return { kind: 'path', d, stroke: ink, width: thick, opacity };
}

/** A disc as a path. */
export function discAt(x: number, y: number, radius: number): string {
  const [from, to] = [(x - radius).toFixed(2), (2 * radius).toFixed(2)];
  const r = radius.toFixed(2);
  return `M${from} ${y.toFixed(2)}a${r} ${r} 0 1 0 ${to} 0a${r} ${r} 0 1 0 -${to} 0Z`;
}
