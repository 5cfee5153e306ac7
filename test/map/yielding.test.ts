// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { Camera } from '../../src/address/camera.ts';
import type { HeldGesture, Manner } from '../../src/map/manner.ts';
import { freely } from '../../src/map/manner.ts';
import { watchGestures } from '../../src/map/svg-gestures.ts';

const start: Camera = { lon: 12, lat: 57, zoom: 10 };
let listening = new AbortController();
afterEach(() => {
  listening.abort();
  listening = new AbortController();
});

function surfaceThat(manner: Manner): { surface: HTMLElement; held: HeldGesture[]; camera: () => Camera } {
  const surface = document.createElement('div');
  const held: HeldGesture[] = [];
  let camera = start;
  const map = {
    camera: () => camera,
    size: () => ({ width: 400, height: 300 }),
    move: (to: Camera) => {
      camera = to;
    },
    manner: () => manner,
    held: (gesture: HeldGesture) => held.push(gesture),
  };
  watchGestures(surface, map, listening.signal);
  return { surface, held, camera: () => camera };
}

const wheel = (keys: { ctrlKey?: boolean; metaKey?: boolean } = {}): WheelEvent =>
  Object.defineProperties(
    new WheelEvent('wheel', { deltaY: -300, cancelable: true }),
    Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, { value }])),
  );
const touch = (...fingers: readonly [number, number][]): Event =>
  Object.assign(new Event('touchmove', { cancelable: true }), {
    touches: fingers.map(([clientX, clientY]) => ({ clientX, clientY })),
  });

describe('a map that yields to the page around it', () => {
  const yielding: Manner = { ...freely, yields: true };

  test('leaves the wheel to the page, and says how it would zoom', () => {
    const { surface, held, camera } = surfaceThat(yielding);
    const event = wheel();
    surface.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(held).toEqual(['wheel']);
    expect(camera()).toEqual(start);
  });

  test('zooms with Ctrl or ⌘', () => {
    for (const keys of [{ ctrlKey: true }, { metaKey: true }]) {
      const { surface, held, camera } = surfaceThat(yielding);
      const event = wheel(keys);
      surface.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
      expect(camera().zoom).toBeCloseTo(11);
      expect(held).toEqual([]);
    }
  });

  test('leaves one finger to the page', () => {
    const { surface, held, camera } = surfaceThat(yielding);
    const event = touch([10, 10]);
    surface.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(held).toEqual(['touch']);
    expect(camera()).toEqual(start);
  });

  test('is moved and zoomed by two', () => {
    const { surface, held, camera } = surfaceThat(yielding);
    surface.dispatchEvent(touch([100, 100], [200, 100]));
    const event = touch([50, 120], [250, 120]);
    surface.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(camera().zoom).toBeCloseTo(11);
    expect(camera().lat).toBeGreaterThan(start.lat);
    expect(held).toEqual([]);
  });
});

test('the app’s own map zooms with the wheel alone', () => {
  const { surface, held, camera } = surfaceThat(freely);
  surface.dispatchEvent(wheel());
  expect(camera().zoom).toBeCloseTo(11);
  expect(held).toEqual([]);
});
