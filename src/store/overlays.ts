import { checkOverlay, overlayId } from '../geography/overlay.ts';
import type { Overlay } from '../geography/overlay.ts';
import type { Problem } from '../problem/problem.ts';
import type { Action, OverlayAction, OverlayChange } from './actions.ts';
import type { State } from './state.ts';

/** The part of the state that is about layers and polygons of one's own. */
export type OverlayParts = Pick<State, 'overlays' | 'drawing' | 'routing' | 'asked'>;

/** How the page begins. */
export const noOverlays = {
  overlays: [],
  drawing: false,
  routing: false,
  asked: undefined,
  polygon: { state: 'idle' },
} as const;

const names: ReadonlySet<string> = new Set<OverlayAction['type']>([
  'addOverlay',
  'changeOverlay',
  'removeOverlay',
  'moveOverlay',
  'drawPolygon',
  'drawRoute',
  'askPolygon',
  'forgetPolygon',
]);

export function isOverlayAction(action: Action): action is OverlayAction {
  return names.has(action.type);
}

/** Layers and polygon after an action, and what could not be drawn as asked. Pure. */
export function overlayParts(
  { overlays, drawing, routing, asked }: OverlayParts,
  action: OverlayAction,
): OverlayParts & { readonly problems: readonly Problem[] } {
  const before = { overlays, drawing, routing, asked, problems: [] };
  switch (action.type) {
    case 'addOverlay': {
      const { overlay, problems } = checkOverlay(withFreeId(action.overlay, overlays));
      return overlay
        ? { ...before, overlays: placed(overlays, overlay, action.at ?? 0), problems }
        : { ...before, problems };
    }
    case 'changeOverlay':
      return { ...before, overlays: overlays.map((one) => (one.id === action.id ? changed(one, action.change) : one)) };
    case 'removeOverlay':
      return { ...before, overlays: overlays.filter(({ id }) => id !== action.id) };
    case 'moveOverlay': {
      const moved = overlays.find(({ id }) => id === action.id);
      const others = overlays.filter((one) => one !== moved);
      return moved ? { ...before, overlays: placed(others, moved, action.to) } : before;
    }
    case 'drawPolygon':
      return { ...before, drawing: action.on, routing: routing && !action.on };
    case 'drawRoute':
      return { ...before, routing: action.on, drawing: drawing && !action.on };
    case 'askPolygon':
      return { ...before, drawing: false, routing: false, asked: action.polygon };
    case 'forgetPolygon':
      return { ...before, asked: undefined };
  }
}

/** Two layers never share an id: the map's layers are named by it. */
function withFreeId(overlay: Overlay, overlays: readonly Overlay[]): Overlay {
  const taken = new Set(overlays.map(({ id }) => id));
  return { ...overlay, id: overlayId(overlay.id, taken) };
}

function placed(overlays: readonly Overlay[], overlay: Overlay, at: number): readonly Overlay[] {
  return [...overlays.slice(0, Math.max(0, at)), overlay, ...overlays.slice(Math.max(0, at))];
}

/** A change that leaves nothing to draw, or an empty name, is not made. */
function changed(overlay: Overlay, change: OverlayChange): Overlay {
  const name = change.name?.trim() === '' ? overlay.name : (change.name ?? overlay.name);
  const { overlay: after } = checkOverlay({ ...overlay, ...change, name });
  return after && after.collection.features.length === overlay.collection.features.length
    ? { ...after, collection: overlay.collection }
    : overlay;
}
