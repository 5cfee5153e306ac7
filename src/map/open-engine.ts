import type { Camera } from '../address/camera.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import type { EngineEvents, MapEngine } from './engine.ts';
import { GlMap } from './gl-map.ts';
import type { Manner } from './manner.ts';
import type { MapColours } from './map-colours.ts';
import { SvgMap } from './svg-map.ts';

/** An engine, and why it is not MapLibre where it is not. */
export interface Opened {
  readonly engine: MapEngine;
  readonly why: Problem | undefined;
}

/** Opens MapLibre; SVG where WebGL is missing (`new Map()` throws at once) or where `because` says that it was lost. */
export function openEngine(
  surface: HTMLElement,
  camera: Camera,
  colours: MapColours,
  events: EngineEvents,
  manner: Manner,
  because: Problem | undefined,
): Opened {
  surface.replaceChildren();
  if (because) return { engine: new SvgMap(surface, camera, events, manner), why: because };
  try {
    return { engine: new GlMap(surface, camera, colours, events, manner), why: undefined };
  } catch (error) {
    surface.replaceChildren();
    surface.removeAttribute('class');
    surface.className = 'surface';
    const why = problem('noWebGl', { message: error instanceof Error ? error.message : String(error) });
    return { engine: new SvgMap(surface, camera, events, manner), why };
  }
}
