import type { FeatureCollection } from 'geojson';
import type { PaletteTheme } from '../classes/legend.ts';
import type { MarkLook } from '../classes/overlay-looks.ts';
import { markLooks, overlayColour, overlayDashes } from '../classes/overlay-looks.ts';
import { overlayCategories } from '../geography/overlay-text.ts';
import type { Overlay, OverlayKind } from '../geography/overlay.ts';
import type { AskedPolygon } from '../store/state.ts';

/** An overlay as an engine draws it. */
export interface OverlayDrawing {
  readonly id: string;
  readonly kind: OverlayKind;
  /** #rrggbb, or '' for the ink of the map. */
  readonly colour: string;
  /** In widths of the line; empty for a whole line. */
  readonly dash: readonly number[];
  /** Marks by number of category; only of points. */
  readonly marks: readonly MarkLook[];
  readonly categoryProperty?: string;
  readonly collection: FeatureCollection;
}

/** No overlay's own id: those are of letters, digits and hyphens between them. */
export const askedId = '-asked';

/** What lies over the areas, the lowest first: overlays that are not hidden, then the polygon that is asked about. Pure. */
export function drawOverlays(
  overlays: readonly Overlay[],
  asked: AskedPolygon | undefined,
  theme: PaletteTheme,
): readonly OverlayDrawing[] {
  const shown = overlays.filter(({ hidden }) => !hidden).map((overlay) => drawingOf(overlay, theme));
  return [...shown.reverse(), ...(asked ? [drawingOfAsked(asked)] : [])];
}

function drawingOf({ id, kind, colour, categoryProperty, collection }: Overlay, theme: PaletteTheme): OverlayDrawing {
  const category = kind === 'points' && categoryProperty !== undefined ? { categoryProperty } : {};
  const categories = kind === 'points' ? overlayCategories({ ...category, collection }).length : 0;
  return {
    id,
    kind,
    colour: overlayColour(theme, colour),
    dash: overlayDashes[colour % overlayDashes.length] ?? [],
    marks: kind === 'points' ? markLooks(theme, colour, categories) : [],
    ...category,
    collection,
  };
}

const made = new WeakMap<AskedPolygon, OverlayDrawing>();

function drawingOfAsked(asked: AskedPolygon): OverlayDrawing {
  const known = made.get(asked);
  if (known) return known;
  const features = [{ type: 'Feature' as const, properties: {}, geometry: asked.geometry }];
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const drawing: OverlayDrawing = { id: askedId, kind: 'fill', colour: '', dash: [], marks: [], collection };
  made.set(asked, drawing);
  return drawing;
}

/** Whether two drawings have the same text for the map: the same features and categories. */
export function sameFeatures(one: OverlayDrawing | undefined, other: OverlayDrawing): boolean {
  return one?.collection === other.collection && one.categoryProperty === other.categoryProperty;
}

/** Whether two drawings look the same, whatever their features. */
export function sameLook(one: OverlayDrawing, other: OverlayDrawing): boolean {
  return JSON.stringify(lookOf(one)) === JSON.stringify(lookOf(other));
}

function lookOf({ kind, colour, dash, marks }: OverlayDrawing): unknown {
  return [kind, colour, dash, marks];
}
