import type { Mark } from '../../drawing/drawing.ts';
import type { Look } from '../area-looks.ts';
import { looksOf } from '../area-looks.ts';
import { areaInFrame, areasInFrame, projectorOf } from './frame.ts';
import type { Brush, MapPicture } from './shown.ts';
import { tileOf } from './picture-tiles.ts';

/** Areas of one look that share a path: fewer marks, and yet none so large that painting it keeps others waiting. */
const together = 48;

/** Areas in the colours of their classes, then the patterns of their states. A picture holds classes and reasons, never a value. */
export function areaMarks({ areas, shapes, classed, between }: MapPicture, brush: Brush): readonly Mark[] {
  const inside = areasInFrame(areas.bounds, brush.frame);
  const plain = painted(inside, shapes, classed, brush);
  const { swipe } = between;
  if (!swipe) return plain;
  const { width, height } = brush.frame.size;
  const half = width / 2;
  const from = swipe.side === 'left' ? 0 : half;
  const other = painted(inside, shapes, swipe.layer.classed, brush);
  return [
    ...plain,
    { kind: 'group', marks: other, clip: [from, 0, half, height] },
    { kind: 'path', d: `M${half} 0V${height}`, stroke: brush.colours.halo, width: 5 },
    { kind: 'path', d: `M${half} 0V${height}`, stroke: brush.colours.ink, width: 1.5 },
  ];
}

function painted(
  inside: readonly number[],
  shapes: MapPicture['shapes'],
  classed: MapPicture['classed'],
  { frame, colours }: Brush,
): readonly Mark[] {
  const to = projectorOf(frame);
  const looks = classed && looksOf(classed);
  const byLook = new Map<Look | undefined, number[]>();
  for (const area of inside) {
    const look = looks?.of(area);
    const own = byLook.get(look);
    if (own) own.push(area);
    else byLook.set(look, [area]);
  }
  const fills: Mark[] = [];
  const states: Mark[] = [];
  for (const [look, members] of byLook) {
    for (let at = 0; at < members.length; at += together) {
      const d = members
        .slice(at, at + together)
        .map((area) => areaInFrame(area, shapes, to))
        .join('');
      fills.push({
        kind: 'path',
        d,
        fill: look?.fill ?? colours.land,
        evenOdd: true,
        stroke: colours.hairline,
        width: 0.7,
      });
      if (look && look.pattern !== 'none') states.push(stateMark(look.pattern, d, colours));
    }
  }
  return [...fills, ...states];
}

function stateMark(pattern: Exclude<Look['pattern'], 'none'>, d: string, { line, quiet }: Brush['colours']): Mark {
  return pattern === 'blank'
    ? { kind: 'path', d, stroke: line, width: 1 }
    : { kind: 'path', d, fill: tileOf(pattern, quiet), evenOdd: true };
}
