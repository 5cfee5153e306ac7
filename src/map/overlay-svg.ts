import type { FeatureCollection, Geometry, Position } from 'geojson';
import { overlayMarks } from '../classes/overlay-looks.ts';
import { overlayText } from '../geography/overlay-text.ts';
import type { MapColours } from './map-colours.ts';
import type { OverlayDrawing } from './overlay-drawing.ts';
import { tintOpacity } from './overlay-layers.ts';
import type { Scene } from './scene.ts';
import { svgElement } from './svg-element.ts';
import { linesOf, linesPath } from './svg-paths.ts';
import type { Plane } from './svg-paths.ts';

/** Overlays in the map without WebGL: lines keep their width by themselves, marks their size by being turned back at each zoom. */
export class SvgOverlays {
  readonly group = svgElement('g', { fill: 'none', 'pointer-events': 'none' });
  private shown:
    { readonly overlays: Scene['overlays']; readonly colours: MapColours; readonly plane: Plane } | undefined;
  private scale = 1;
  private marks: { readonly element: SVGElement; readonly place: string }[] = [];

  draw({ overlays, colours }: Scene, plane: Plane): void {
    const { shown } = this;
    if (shown?.overlays === overlays && shown.colours === colours && shown.plane === plane) return;
    this.shown = { overlays, colours, plane };
    this.marks = [];
    this.group.replaceChildren(...overlays.map((drawing) => this.layer(drawing, colours, plane)));
  }

  /** The world is drawn at another scale. */
  zoom(scale: number): void {
    if (scale === this.scale) return;
    this.scale = scale;
    for (const { element, place } of this.marks) element.setAttribute('transform', place + this.turnedBack());
  }

  private turnedBack(): string {
    return ` scale(${(1 / this.scale).toFixed(6)})`;
  }

  private layer(drawing: OverlayDrawing, colours: MapColours, plane: Plane): SVGElement {
    const group = svgElement('g', { 'data-overlay': drawing.id });
    group.append(
      ...(drawing.kind === 'points' ? this.points(drawing, colours, plane) : lines(drawing, colours, plane)),
    );
    return group;
  }

  private points(drawing: OverlayDrawing, { halo }: MapColours, plane: Plane): SVGElement[] {
    const { features } = JSON.parse(overlayText(drawing)) as FeatureCollection<Geometry, { readonly category: number }>;
    return features.flatMap(({ geometry, properties }) => {
      const look = drawing.marks[Math.min(properties.category, drawing.marks.length - 1)];
      return positionsOf(geometry).map(([lon = 0, lat = 0]) => {
        const [x, y] = plane(lon, lat);
        const place = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
        const element = svgElement('path', {
          d: overlayMarks[look?.shape ?? 0] ?? '',
          fill: look?.colour ?? '',
          stroke: halo,
          'stroke-width': 1.5,
          'paint-order': 'stroke',
          transform: place + this.turnedBack(),
        });
        this.marks.push({ element, place });
        return element;
      });
    });
  }
}

function lines(drawing: OverlayDrawing, { ink, halo }: MapColours, plane: Plane): SVGElement[] {
  const { kind, dash, collection } = drawing;
  const stroke = drawing.colour || ink;
  const d = linesPath(linesOf(collection), plane);
  const tint = svgElement('path', { d, fill: stroke, 'fill-rule': 'evenodd', 'fill-opacity': tintOpacity });
  const dashes = dash.length > 0 ? { 'stroke-dasharray': dash.map((part) => 2 * part).join(' ') } : {};
  const caps = dash.length > 0 ? { 'stroke-linecap': 'butt' } : {};
  return [
    ...(kind === 'fill' ? [tint] : []),
    svgElement('path', { d, stroke: halo, 'stroke-width': 4.5, 'stroke-opacity': 0.9 }),
    svgElement('path', { d, stroke, 'stroke-width': 2, ...dashes, ...caps }),
  ];
}

function positionsOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'MultiPoint' ? geometry.coordinates : [];
}
