import type { Mark } from '../../drawing/drawing.ts';
import { borderBetween } from '../outline.ts';
import { areasInFrame, linesInFrame, projectorOf } from './frame.ts';
import type { Brush, MapPicture } from './shown.ts';

/** Widths are drawn in steps of this many px: a dozen paths in place of thousands. */
const stepPx = 0.5;

/** Borders between areas by how much they differ: thin ones first, then the halo of the certain, then these. */
export function borderMarks(
  { areas, shapes, borders: rows, between: { frontiers: drawing } }: MapPicture,
  { frame, colours }: Brush,
): readonly Mark[] {
  if (!drawing || !rows) return [];
  const to = projectorOf(frame);
  const inside = new Set(areasInFrame(areas.bounds, frame));
  const byWidth = new Map<number, string>();
  drawing.widths.forEach((width, row) => {
    const [one, other] = [rows.one[row] ?? -1, rows.other[row] ?? -1];
    if (width === 0 || !inside.has(one) || !inside.has(other)) return;
    const step = Math.max(1, Math.round(width / stepPx)) * (drawing.certain[row] === 1 ? 1 : -1);
    const d = linesInFrame(borderBetween(one, other, shapes), to);
    byWidth.set(step, (byWidth.get(step) ?? '') + d);
  });
  const steps = [...byWidth].sort(([one], [other]) => one - other);
  const certain = steps.filter(([step]) => step > 0);
  const line = (d: string, stroke: string, width: number, opacity: number): Mark => ({
    kind: 'path',
    ...{ d, stroke, width, opacity },
  });
  return [
    ...steps.filter(([step]) => step < 0).map(([step, d]) => line(d, colours.quiet, -step * stepPx, 0.75)),
    ...certain.map(([step, d]) => line(d, colours.halo, step * stepPx + 2.4, 0.9)),
    ...certain.map(([step, d]) => line(d, colours.ink, step * stepPx, 1)),
  ];
}
