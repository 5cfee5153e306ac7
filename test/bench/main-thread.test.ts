import { describe, expect, test } from 'vitest';
import { sumOf } from './main-thread.ts';

const thread = { pid: 1, tid: 2, args: {} };
const main = { name: 'thread_name', ph: 'M', ts: 0, pid: 1, tid: 2, args: { name: 'CrRendererMain' } };
const event = (name: string, ts: number, dur: number) => ({ ...thread, name, ph: 'X', ts, dur });

describe('script on the main thread', () => {
  test('counts a piece once, however much lies inside it', () => {
    const events = [
      main,
      event('TimerFire', 0, 5000),
      event('FunctionCall', 1000, 3000),
      event('FunctionCall', 6000, 1000),
    ];
    expect(sumOf(events)).toEqual({ script: 6, drawing: 0 });
  });

  test('keeps what the map draws apart', () => {
    const events = [main, event('FireAnimationFrame', 0, 8000), event('FunctionCall', 100, 7000)];
    expect(sumOf(events)).toEqual({ script: 0, drawing: 7 });
  });

  test('counts what the page itself does in an animation frame: its first script, and its elements', () => {
    const own = {
      ...event('FunctionCall', 100, 1000),
      args: { data: { url: 'http://localhost/assets/index-ab12.js' } },
    };
    const events = [main, event('FireAnimationFrame', 0, 8000), own, event('RunMicrotasks', 2000, 5000)];
    expect(sumOf([...events, event('FunctionCall', 9000, 1000)])).toEqual({ script: 7, drawing: 0 });
  });

  test('counts processor time where the trace tells it', () => {
    expect(sumOf([main, { ...event('TimerFire', 0, 9000), tdur: 2000 }])).toEqual({ script: 2, drawing: 0 });
  });

  test('does not count other threads', () => {
    const worker = { ...event('FunctionCall', 0, 9000), tid: 9 };
    expect(sumOf([main, worker, event('FunctionCall', 0, 1000)])).toEqual({ script: 1, drawing: 0 });
  });
});
