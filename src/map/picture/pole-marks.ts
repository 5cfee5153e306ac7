import type { Mark } from '../../drawing/drawing.ts';
import type { Point } from '../mercator.ts';
import { project } from '../mercator.ts';
import { outlineOf } from '../outline.ts';
import type { Frame } from './frame.ts';
import { linesInFrame, projectorOf } from './frame.ts';
import type { Brush, MapPicture } from './shown.ts';
import { discAt } from './picture-tiles.ts';
import type { PictureColours } from './picture-colours.ts';

/** px of a sign across, as on the map. */
const signPx = 28;

/** px between the poles below which the distance has no room between their signs. */
const roomPx = 78;

/** Outlines of the poles and the line between them. */
export function outlineMarks({ poles, link, between, shapes }: MapPicture, { frame, colours }: Brush): readonly Mark[] {
  const to = projectorOf(frame);
  const { halo, ink } = colours;
  const marks: Mark[] = poles.flatMap(({ areas, suggested }): Mark[] => {
    const d = linesInFrame(outlineOf(areas, shapes), to);
    return [
      { kind: 'path', d, stroke: halo, width: 6 },
      { kind: 'path', d, stroke: ink, width: 2.8, ...(suggested ? { dash: [6, 4] } : {}) },
    ];
  });
  if (!link || between.leavesLine) return marks;
  const d = linesInFrame([[[...link.from], [...link.to]]], to);
  return [
    ...marks,
    { kind: 'path', d, stroke: halo, width: 6 },
    { kind: 'path', d, stroke: ink, width: 2.6, dash: [0, 5.2] },
  ];
}

/** The letters A and B, and how far they are apart where there is room between them. */
export function signMarks(
  { poles, link, between }: MapPicture,
  { frame, colours, language, measure }: Brush,
): readonly Mark[] {
  const at = (place: Point): Point => project(place, frame.camera, frame.size);
  const { common } = language.text;
  const marks: Mark[] = [];
  if (link && !between.leavesLine) {
    const [[ax, ay], [bx, by]] = [at(link.from), at(link.to)];
    const text = language.format.distance(link.distanceM);
    const width = measure(text, { size: 13, face: 'sans', weight: 600 }) + 24;
    if (Math.hypot(bx - ax, by - ay) >= Math.max(roomPx, width + signPx))
      marks.push(...pill((ax + bx) / 2, (ay + by) / 2, width, text, colours));
  }
  for (const { pole, point, suggested } of poles) {
    const [x, y] = at(point);
    marks.push(...poleSign(pole, pole === 'a' ? common.poleA : common.poleB, [x, y], signPx / 2, colours, suggested));
  }
  return marks;
}

/** Where the signs and the words between them stand, px. */
export function signPlaces({ poles, link }: MapPicture, { camera, size }: Frame): readonly Point[] {
  const points = poles.map(({ point }) => project(point, camera, size));
  if (!link) return points;
  const [[ax, ay], [bx, by]] = [project(link.from, camera, size), project(link.to, camera, size)];
  return [...points, [(ax + bx) / 2, (ay + by) / 2]];
}

/** A pole's sign: the filled disc for A, the ringed one for B, a broken ring for what is only suggested. */
export function poleSign(
  pole: 'a' | 'b',
  letter: string,
  [x, y]: Point,
  radius: number,
  { ink, card, onInk, halo }: Pick<PictureColours, 'ink' | 'card' | 'onInk' | 'halo'>,
  suggested = false,
): readonly Mark[] {
  const size = radius * 0.95;
  return [
    { kind: 'path', d: discAt(x, y, radius + 2), fill: halo },
    { kind: 'path', d: discAt(x, y, radius), fill: pole === 'a' ? ink : card },
    {
      kind: 'path',
      d: discAt(x, y, radius - 1),
      stroke: ink,
      width: 2,
      ...(suggested ? { dash: [4, 3] } : {}),
    },
    {
      kind: 'text',
      ...{ x, y: y + size * 0.36, text: letter, size, face: 'sans', weight: 650, anchor: 'middle' },
      fill: pole === 'a' ? onInk : ink,
    },
  ];
}

function pill(x: number, y: number, width: number, text: string, { card, ink, rule }: PictureColours): readonly Mark[] {
  const [left, top, height] = [x - width / 2, y - 12, 24];
  const r = height / 2;
  const run = (width - height).toFixed(2);
  const d = `M${(left + r).toFixed(2)} ${top.toFixed(2)}h${run}a${r} ${r} 0 0 1 0 ${height}h-${run}a${r} ${r} 0 0 1 0 -${height}Z`;
  return [
    { kind: 'path', d, fill: card, stroke: rule, width: 1 },
    { kind: 'text', x, y: y + 4.7, text, size: 13, face: 'sans', weight: 600, anchor: 'middle', fill: ink },
  ];
}
