import type { Page } from '@playwright/test';

/** Processor time of the page's main thread during an act, ms: what other programs take meanwhile is not in it. */
export interface MainThread {
  /** Handlers, messages, timers, rendering of elements, in an animation frame or not. */
  readonly script: number;
  /** What the map and its layers do in animation frames: drawing themselves. */
  readonly drawing: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time, μs. */
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

const scriptEvents = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'HandlePostMessage',
  'RunMicrotasks',
  'TimerFire',
  'v8.callFunction',
  'v8.run',
]);

/** Traces an act of the page, or another event of that name, begun by a timer so that nothing but the page's own work is seen, and the time after it. */
export async function mainThreadDuring(page: Page, act: string, afterMs = 1200, name = 'act'): Promise<MainThread> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser of its own.');
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8.execute', '__metadata'] });
  await page.evaluate(
    ([detail, type]) => {
      setTimeout(() => {
        document
          .querySelector('mr-app')
          ?.dispatchEvent(new CustomEvent(type, { detail: JSON.parse(detail) as unknown, bubbles: true }));
      }, 50);
    },
    [act, name] as const,
  );
  await page.waitForTimeout(afterMs);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return sumOf(trace.traceEvents);
}

/** Sums the outermost pieces of script on the busiest page's main thread. */
export function sumOf(events: readonly TraceEvent[]): MainThread {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const timed = events.filter(({ name, ph, dur }) => ph === 'X' && dur !== undefined && scriptEvents.has(name));
  const sums = mains.map(({ pid, tid }) => sumThread(timed.filter((event) => event.pid === pid && event.tid === tid)));
  return sums.reduce((most, one) => (one.script + one.drawing > most.script + most.drawing ? one : most), {
    script: 0,
    drawing: 0,
  });
}

function sumThread(events: readonly TraceEvent[]): MainThread {
  const ordered = [...events].sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  let [end, frameEnd] = [0, 0];
  let [script, drawing] = [0, 0];
  for (const event of ordered) {
    const { name, ts, dur = 0, tdur = dur } = event;
    if (ts < end) continue;
    if (name === 'FireAnimationFrame') {
      // What is in the frame is told apart below.
      frameEnd = ts + dur;
      continue;
    }
    end = ts + dur;
    if (ts < frameEnd && !isPages(event)) drawing += tdur / 1000;
    else script += tdur / 1000;
  }
  return { script, drawing };
}

/** In a frame: elements are rendered in microtasks, and the page's own code is that of its first script; the rest is the map's. */
function isPages({ name, args }: TraceEvent): boolean {
  return name === 'RunMicrotasks' || /\/index-[^/]*$/.test(args.data?.url ?? '');
}
