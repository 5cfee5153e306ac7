import type { Geometry, Position } from 'geojson';
import { overlayMarks } from '../../classes/overlay-looks.ts';
import type { Mark } from '../../drawing/drawing.ts';
import { overlayText } from '../../geography/overlay-text.ts';
import type { OverlayDrawing } from '../overlay-drawing.ts';
import { tintOpacity } from '../overlay-layers.ts';
import { linesOf } from '../svg-paths.ts';
import { linesInFrame, projectorOf } from './frame.ts';
import type { Brush } from './shown.ts';

/** Layers of the person's own, the lowest first. */
export function overlayShapes(overlays: readonly OverlayDrawing[], brush: Brush): readonly Mark[] {
  return overlays.flatMap((drawing) => (drawing.kind === 'points' ? points(drawing, brush) : lines(drawing, brush)));
}

function lines({ kind, colour, dash, collection }: OverlayDrawing, { frame, colours }: Brush): readonly Mark[] {
  const stroke = colour || colours.ink;
  const d = linesInFrame(linesOf(collection), projectorOf(frame));
  const tint: Mark = { kind: 'path', d, fill: stroke, evenOdd: true, opacity: tintOpacity };
  return [
    ...(kind === 'fill' ? [tint] : []),
    { kind: 'path', d, stroke: colours.halo, width: 4.5, opacity: 0.9 },
    { kind: 'path', d, stroke, width: 2, ...(dash.length > 0 ? { dash: dash.map((part) => 2 * part) } : {}) },
  ];
}

function points(drawing: OverlayDrawing, { frame, colours }: Brush): readonly Mark[] {
  const to = projectorOf(frame);
  const { features } = JSON.parse(overlayText(drawing)) as GeoJSON.FeatureCollection<
    Geometry,
    { readonly category: number }
  >;
  return features.flatMap(({ geometry, properties }) => {
    const look = drawing.marks[Math.min(properties.category, drawing.marks.length - 1)];
    const d = overlayMarks[look?.shape ?? 0] ?? '';
    return positionsOf(geometry).flatMap(([lon = 0, lat = 0]): Mark[] => {
      const move = to(lon, lat);
      if (move[0] < -20 || move[1] < -20 || move[0] > frame.size.width + 20 || move[1] > frame.size.height + 20)
        return [];
      const marks: readonly Mark[] = [
        { kind: 'path', d, stroke: colours.halo, width: 1.5 },
        { kind: 'path', d, fill: look?.colour ?? colours.ink },
      ];
      return [{ kind: 'group', marks, move }];
    });
  });
}

function positionsOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'MultiPoint' ? geometry.coordinates : [];
}
