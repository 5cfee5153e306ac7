import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MarkLook } from '../classes/overlay-looks.ts';
import type { MapColours } from './map-colours.ts';
import type { OverlayDrawing } from './overlay-drawing.ts';

/** MapLibre's name of an overlay's source. */
export function overlaySource(id: string): string {
  return `overlay-${id}`;
}

/** MapLibre's name of the picture of a mark. */
export function markImage({ shape, colour }: MarkLook): string {
  return `mark-${shape.toString()}-${colour}`;
}

/** How much of a fill's colour is laid over the areas: enough to see what is inside, too little to take one class for another. */
export const tintOpacity = 0.05;

const byZoom = (...stops: number[]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...(stops as [number, number]),
];

/** The layers of one overlay, the lowest first: a light tint inside, a halo that lets it read on every class, the line; or the marks of its points. */
export function overlayLayers(drawing: OverlayDrawing, colours: MapColours): LayerSpecification[] {
  return drawing.kind === 'points'
    ? [markLayer(drawing)]
    : [...tintLayer(drawing, colours), ...lineLayers(drawing, colours)];
}

function tintLayer({ id, kind, colour }: OverlayDrawing, { ink }: MapColours): LayerSpecification[] {
  if (kind !== 'fill') return [];
  const paint = { 'fill-color': colour || ink, 'fill-opacity': tintOpacity, 'fill-antialias': false };
  return [{ id: `${overlaySource(id)}-tint`, type: 'fill', source: overlaySource(id), paint }];
}

function lineLayers({ id, colour, dash }: OverlayDrawing, { ink, halo }: MapColours): LayerSpecification[] {
  const source = overlaySource(id);
  const round = { 'line-join': 'round', 'line-cap': dash.length > 0 ? 'butt' : 'round' } as const;
  return [
    {
      id: `${source}-halo`,
      type: 'line',
      source,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': halo, 'line-width': byZoom(8, 3.2, 12, 5), 'line-opacity': 0.9 },
    },
    {
      id: `${source}-line`,
      type: 'line',
      source,
      layout: round,
      paint: {
        'line-color': colour || ink,
        'line-width': byZoom(8, 1.3, 12, 2.2),
        ...(dash.length > 0 && { 'line-dasharray': [...dash] }),
      },
    },
  ];
}

function markLayer({ id, marks }: OverlayDrawing): LayerSpecification {
  const [first] = marks;
  const last = marks.at(-1) ?? first;
  const cases = marks.slice(0, -1).flatMap((look, k) => [k, markImage(look)]);
  const image = last ? markImage(last) : '';
  return {
    id: `${overlaySource(id)}-marks`,
    type: 'symbol',
    source: overlaySource(id),
    layout: {
      'icon-image':
        cases.length > 0
          ? (['match', ['get', 'category'], ...cases, image] as unknown as ExpressionSpecification)
          : image,
      'icon-size': byZoom(8, 0.7, 12, 1),
      'icon-allow-overlap': true,
      // Names keep their places.
      'icon-ignore-placement': true,
    },
  };
}
