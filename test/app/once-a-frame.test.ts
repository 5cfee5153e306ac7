import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OnceAFrame } from '../../src/app/once-a-frame.ts';

/** A window whose frames come when the test says so, or never. */
function windowWithFrames(): { window: Window; frame: () => void } {
  const asked = new Map<number, () => void>();
  let last = 0;
  const window = {
    requestAnimationFrame: (call: () => void) => {
      asked.set(++last, call);
      return last;
    },
    cancelAnimationFrame: (id: number) => asked.delete(id),
    setTimeout,
    clearTimeout,
  } as unknown as Window;
  const frame = (): void => {
    const calls = [...asked.values()];
    asked.clear();
    for (const call of calls) call();
  };
  return { window, frame };
}

describe('drawing once a frame', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('much news between two frames is drawn once, and news after that with the next', () => {
    const draw = vi.fn();
    const { window, frame } = windowWithFrames();
    const drawing = new OnceAFrame(window, draw);
    drawing.soon();
    drawing.soon();
    drawing.soon();
    expect(draw).not.toHaveBeenCalled();
    frame();
    expect(draw).toHaveBeenCalledTimes(1);
    drawing.soon();
    frame();
    expect(draw).toHaveBeenCalledTimes(2);
  });

  test('what is drawn at once takes with it what waited', () => {
    const draw = vi.fn();
    const { window, frame } = windowWithFrames();
    const drawing = new OnceAFrame(window, draw);
    drawing.soon();
    drawing.now();
    expect(draw).toHaveBeenCalledTimes(1);
    frame();
    vi.runAllTimers();
    expect(draw).toHaveBeenCalledTimes(1);
  });

  test('a hidden tab, where no frame comes, is drawn too, and only once', () => {
    const draw = vi.fn();
    const { window, frame } = windowWithFrames();
    new OnceAFrame(window, draw).soon();
    vi.runAllTimers();
    expect(draw).toHaveBeenCalledTimes(1);
    frame();
    expect(draw).toHaveBeenCalledTimes(1);
  });
});
