import type { Mark } from '../../drawing/drawing.ts';
import type { Point } from '../mercator.ts';
import { projectorOf } from './frame.ts';
import type { Brush, MapPicture } from './shown.ts';
import { signPlaces } from './pole-marks.ts';

const size = 14;

/** px between the middles of two lines of names. */
const linePx = 20;

/** Names of municipalities: a larger one's goes before a smaller one's where both have no room, and none lies over a pole's letter or past the edge. */
export function nameMarks(picture: MapPicture, { frame, colours, measure }: Brush): readonly Mark[] {
  const { names, centroids, areaM2 } = picture.municipalities;
  const to = projectorOf(frame);
  const taken: { x: number; y: number; width: number }[] = signPlaces(picture, frame).map(([x, y]) => ({
    ...{ x, y },
    width: 56,
  }));
  const order = names.map((_, at) => at).sort((one, other) => (areaM2[other] ?? 0) - (areaM2[one] ?? 0));
  return order.flatMap((at): Mark[] => {
    const text = names[at] ?? '';
    const [x, y]: Point = to(centroids[at * 2] ?? 0, centroids[at * 2 + 1] ?? 0);
    const width = measure(text, { size, face: 'sans', weight: 600 }) + 8;
    const isWithin = x > width / 2 && x < frame.size.width - width / 2 && y > linePx && y < frame.size.height - linePx;
    const isFree = taken.every(
      (other) => Math.abs(other.y - y) > linePx || Math.abs(other.x - x) > (other.width + width) / 2,
    );
    if (text === '' || !isWithin || !isFree) return [];
    taken.push({ x, y, width });
    const look = { size, face: 'sans', weight: 600, fill: colours.ink, halo: colours.halo } as const;
    return [{ kind: 'text', x, y: y + size * 0.36, text, anchor: 'middle', ...look }];
  });
}
