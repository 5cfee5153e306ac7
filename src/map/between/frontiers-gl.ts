import type { ExpressionSpecification, GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { FrontierPainter } from '../late-frontiers.ts';
import type { Scene } from '../scene.ts';
import type { Placed } from '../style.ts';
import type { FrontierDrawing } from './frontier-drawing.ts';

const source = 'between-frontiers';

/** The layer that borders lie below: poles and all names are above. */
const firstAbove = 'marked';

/** Borders drawn by MapLibre: one source for a level, widths by the state of each border, so that another measure or year moves no geometry. */
export class GlFrontiers implements FrontierPainter {
  private readonly map: MapLibreMap;
  private shown: { readonly drawing: FrontierDrawing; readonly scene: Scene } | undefined;

  constructor(map: MapLibreMap) {
    this.map = map;
  }

  draw(scene: Scene): void {
    const { frontiers: drawing } = scene;
    const { shown } = this;
    if (!drawing) {
      this.clear();
      return;
    }
    const same = shown && shown.scene.colours === scene.colours && shown.scene.level === scene.level;
    if (same && shown.drawing === drawing) return;
    if (!same) this.clear();
    this.lay(drawing, scene);
    this.shown = { drawing, scene };
  }

  clear(): void {
    if (!this.shown) return;
    for (const { layer } of layersOf(this.shown.scene)) if (this.map.getLayer(layer.id)) this.map.removeLayer(layer.id);
    if (this.map.getSource(source)) this.map.removeSource(source);
    this.shown = undefined;
  }

  private lay(drawing: FrontierDrawing, scene: Scene): void {
    const { map } = this;
    const known = this.shown?.drawing;
    if (!known) {
      map.addSource(source, { type: 'geojson', data: drawing.address, tolerance: 0.2, buffer: 16, maxzoom: 14 });
      for (const { layer, below } of layersOf(scene)) map.addLayer(layer, below);
    } else if (known.address !== drawing.address) {
      map.removeFeatureState({ source });
      void map.getSource<GeoJSONSource>(source)?.setData(drawing.address);
    }
    const before = known?.address === drawing.address ? known : undefined;
    drawing.widths.forEach((width, id) => {
      const certain = drawing.certain[id] === 1;
      if (before?.widths[id] === width && (before.certain[id] === 1) === certain) return;
      map.setFeatureState({ source, id }, { width, certain });
    });
  }
}

const width = ['coalesce', ['feature-state', 'width'], 0] as unknown as ExpressionSpecification;

/** A width for borders of one kind, none for the other: it grows with the zoom as the areas do. */
function widthOf(isCertain: boolean, more = 0): ExpressionSpecification {
  const wide = ['case', ['>', width, 0], ['+', width, more], 0];
  const own = ['case', ['==', ['coalesce', ['feature-state', 'certain'], false], isCertain], wide, 0];
  const stops = [8, 0.4, 10, 0.7, 12, 1, 15, 1.5];
  const scaled = stops.map((stop, k) => (k % 2 === 0 ? stop : ['*', stop, own]));
  return ['interpolate', ['linear'], ['zoom'], ...scaled] as unknown as ExpressionSpecification;
}

/** Those that may be chance thin, those that are certain whole with a halo. */
function layersOf({ colours }: Scene): Placed[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const line = (id: string, paint: Record<string, unknown>): Placed => ({
    layer: { id: `${source}-${id}`, type: 'line', source, layout: round, paint },
    below: firstAbove,
  });
  return [
    line('slight', { 'line-color': colours.quiet, 'line-width': widthOf(false), 'line-opacity': 0.75 }),
    line('halo', { 'line-color': colours.halo, 'line-width': widthOf(true, 2.4), 'line-opacity': 0.9 }),
    line('certain', { 'line-color': colours.ink, 'line-width': widthOf(true) }),
  ];
}
