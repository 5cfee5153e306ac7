import { pannedBy, zoomedAt } from './fit.ts';
import type { Gestured } from './gestured.ts';
import type { Point } from './mercator.ts';
import { watchTwoFingers } from './svg-two-fingers.ts';

/** Zoom steps for each px of the wheel. */
const wheelStep = 1 / 300;

/**
 * Lets a surface be dragged, zoomed with the wheel and with a double click; two fingers are left to the buttons, but where the map yields to the page
 * around: there they move it.
 */
export function watchGestures(surface: HTMLElement, map: Gestured, signal: AbortSignal): void {
  let held: Point | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  const pointOf = (event: MouseEvent): Point => {
    const { left, top } = surface.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ): void => {
    surface.addEventListener(type, listener as EventListener, { signal, passive: false });
  };
  on('pointerdown', (event) => {
    const isLeft = event.pointerType === 'touch' && map.manner().yields;
    if (event.button === 0 && !isLeft) held = [event.clientX, event.clientY];
  });
  on('pointermove', (event) => {
    if (!held) return;
    const [dx, dy] = [event.clientX - held[0], event.clientY - held[1]];
    if (!surface.hasPointerCapture(event.pointerId)) {
      if (Math.hypot(dx, dy) < 4) return;
      surface.setPointerCapture(event.pointerId);
    }
    held = [event.clientX, event.clientY];
    map.move(pannedBy(map.camera(), -dx, -dy, map.size()), false);
  });
  const letGo = (event: PointerEvent): void => {
    held = undefined;
    if (surface.hasPointerCapture(event.pointerId)) map.move(map.camera(), true);
  };
  on('pointerup', letGo);
  on('pointercancel', letGo);
  on('wheel', (event) => {
    if (map.manner().yields && !event.ctrlKey && !event.metaKey) {
      map.held('wheel');
      return;
    }
    event.preventDefault();
    map.move(zoomedAt(map.camera(), -event.deltaY * wheelStep, pointOf(event), map.size()), false);
    clearTimeout(restTimer);
    restTimer = setTimeout(() => {
      map.move(map.camera(), true);
    }, 200);
  });
  watchTwoFingers(surface, map, signal);
  on('dblclick', (event) => {
    map.move(zoomedAt(map.camera(), 1, pointOf(event), map.size()), true);
  });
}
