import { pannedBy, zoomedAt } from './fit.ts';
import type { Gestured } from './gestured.ts';
import type { Point } from './mercator.ts';

/** Lets two fingers move and zoom the map while one scrolls the page around it; one that tries is told. */
export function watchTwoFingers(surface: HTMLElement, map: Gestured, signal: AbortSignal): void {
  let held: { readonly middle: Point; readonly apart: number } | undefined;
  surface.addEventListener(
    'touchmove',
    (event) => {
      const [one, other] = event.touches;
      if (!map.manner().yields || !one) return;
      if (!other) {
        map.held('touch');
        return;
      }
      event.preventDefault();
      const now = fingers(one, other, surface);
      const before = held ?? now;
      held = now;
      const [x, y] = [now.middle[0] - before.middle[0], now.middle[1] - before.middle[1]];
      const panned = pannedBy(map.camera(), -x, -y, map.size());
      map.move(zoomedAt(panned, Math.log2(now.apart / before.apart), now.middle, map.size()), false);
    },
    { signal, passive: false },
  );
  const letGo = (): void => {
    if (held) map.move(map.camera(), true);
    held = undefined;
  };
  surface.addEventListener('touchend', letGo, { signal });
  surface.addEventListener('touchcancel', letGo, { signal });
}

function fingers(one: Touch, other: Touch, surface: HTMLElement): { readonly middle: Point; readonly apart: number } {
  const { left, top } = surface.getBoundingClientRect();
  return {
    middle: [(one.clientX + other.clientX) / 2 - left, (one.clientY + other.clientY) / 2 - top],
    apart: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)),
  };
}
