import type { Point } from './mercator.ts';

/** What the pointer does on the drawn surface, whichever engine drew it. Points are px of the surface. */
export interface PointerEvents {
  /** Undefined when the pointer leaves or a finger lifts. At most once a frame. */
  readonly hover: (point: Point | undefined) => void;
  readonly pickAt: (point: Point, add: boolean) => void;
}

/** px between press and release that still make a click. */
const clickWithinPx = 4;

/** Listens until the signal aborts. The second click of a double click is left to zooming. */
export function watchPointer(surface: HTMLElement, events: PointerEvents, signal: AbortSignal): void {
  let pressed: Point | undefined;
  let latest: Point | undefined;
  let frame = 0;
  const pointOf = (event: MouseEvent): Point => {
    const { left, top } = surface.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const hover = (point: Point | undefined): void => {
    latest = point;
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      events.hover(latest);
    });
  };
  const listen = { signal, passive: true };
  surface.addEventListener('pointerdown', (event) => (pressed = pointOf(event)), { ...listen, capture: true });
  surface.addEventListener(
    'pointerleave',
    () => {
      hover(undefined);
    },
    listen,
  );
  surface.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'mouse') hover(event.buttons === 0 ? pointOf(event) : undefined);
    },
    listen,
  );
  surface.addEventListener(
    'click',
    (event) => {
      const point = pointOf(event);
      const still = pressed && Math.hypot(point[0] - pressed[0], point[1] - pressed[1]) <= clickWithinPx;
      if (still && event.detail < 2) events.pickAt(point, event.shiftKey);
    },
    listen,
  );
}
