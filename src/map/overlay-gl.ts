import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { MarkLook } from '../classes/overlay-looks.ts';
import { overlayMarks } from '../classes/overlay-looks.ts';
import { overlayText } from '../geography/overlay-text.ts';
import type { MapColours } from './map-colours.ts';
import type { OverlayDrawing } from './overlay-drawing.ts';
import { sameFeatures, sameLook } from './overlay-drawing.ts';
import { markImage, overlayLayers, overlaySource } from './overlay-layers.ts';
import type { Scene } from './scene.ts';

/** The layer that overlays lie below: poles, the line between them and all names are above. */
const firstAbove = 'marked';

/** px of a mark's side. */
const markPx = 18;

interface Laid {
  readonly drawing: OverlayDrawing;
  readonly address: string;
}

/** Overlays drawn by MapLibre. Each has a source and layers of its own, put in below the poles; their text is handed over by address, since it may be large. */
export class GlOverlays {
  private readonly map: MapLibreMap;
  private readonly laid = new Map<string, Laid>();
  private shown: Pick<Scene, 'overlays' | 'colours'> | undefined;

  constructor(map: MapLibreMap) {
    this.map = map;
  }

  /** Lays what is new, changes what has changed, takes away what is gone. */
  draw({ overlays, colours }: Scene): void {
    const before = this.shown;
    if (before?.overlays === overlays && before.colours === colours) return;
    this.shown = { overlays, colours };
    const wanted = new Set(overlays.map(({ id }) => id));
    for (const id of [...this.laid.keys()]) if (!wanted.has(id)) this.takeAway(id);
    const sameOrder = before?.overlays.map(({ id }) => id).join() === overlays.map(({ id }) => id).join();
    const again = !sameOrder || before.colours !== colours;
    for (const drawing of overlays) this.lay(drawing, colours, again);
  }

  /** Takes everything away, before the layers of another region are laid. */
  clear(): void {
    for (const id of [...this.laid.keys()]) this.takeAway(id);
    this.shown = undefined;
  }

  private lay(drawing: OverlayDrawing, colours: MapColours, again: boolean): void {
    const known = this.laid.get(drawing.id);
    const address = this.sourceOf(drawing, known);
    if (known && !again && sameLook(known.drawing, drawing)) {
      this.laid.set(drawing.id, { drawing, address });
      return;
    }
    if (known) this.takeLayers(known.drawing, colours);
    for (const look of drawing.marks) this.addMark(look, colours);
    for (const layer of overlayLayers(drawing, colours)) this.map.addLayer(layer, firstAbove);
    this.laid.set(drawing.id, { drawing, address });
  }

  private sourceOf(drawing: OverlayDrawing, known: Laid | undefined): string {
    if (known && sameFeatures(known.drawing, drawing)) return known.address;
    const text = new Blob([overlayText(drawing)], { type: 'application/geo+json' });
    const address = URL.createObjectURL(text);
    const name = overlaySource(drawing.id);
    if (known) {
      URL.revokeObjectURL(known.address);
      void this.map.getSource<GeoJSONSource>(name)?.setData(address);
    } else this.map.addSource(name, { type: 'geojson', data: address, tolerance: 0.2, buffer: 16, maxzoom: 14 });
    return address;
  }

  private takeAway(id: string): void {
    const known = this.laid.get(id);
    if (!known) return;
    if (this.shown) this.takeLayers(known.drawing, this.shown.colours);
    if (this.map.getSource(overlaySource(id))) this.map.removeSource(overlaySource(id));
    URL.revokeObjectURL(known.address);
    this.laid.delete(id);
  }

  private takeLayers(drawing: OverlayDrawing, colours: MapColours): void {
    for (const { id } of overlayLayers(drawing, colours)) if (this.map.getLayer(id)) this.map.removeLayer(id);
  }

  /** The picture of a mark with its halo, once for each shape and colour, and anew when the halo's colour changes. */
  private addMark(look: MarkLook, { halo }: MapColours): void {
    const ratio = Math.min(2, Math.ceil(devicePixelRatio));
    const side = markPx * ratio;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = side;
    const pen = canvas.getContext('2d');
    if (!pen) return;
    pen.scale(ratio, ratio);
    pen.translate(markPx / 2, markPx / 2);
    pen.lineJoin = 'round';
    pen.lineWidth = 3;
    pen.strokeStyle = halo;
    pen.fillStyle = look.colour;
    const path = new Path2D(overlayMarks[look.shape]);
    pen.stroke(path);
    pen.fill(path);
    const image = pen.getImageData(0, 0, side, side);
    const name = markImage(look);
    if (this.map.hasImage(name)) this.map.updateImage(name, image);
    else this.map.addImage(name, image, { pixelRatio: ratio });
  }
}
