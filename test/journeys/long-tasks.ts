interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock, and of the thread's own work. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What Chromium has to note for `longTasks`. */
export const taskCategories = ['disabled-by-default-devtools.timeline', 'toplevel', '__metadata'];

/** The tasks of the page's main thread: by the clock, which also counts waiting for other programs, and by the work of the thread itself. */
export interface Tasks {
  readonly count: number;
  readonly over: (ms: number, measured: 'wall' | 'cpu') => string;
  readonly longest: (measured: 'wall' | 'cpu') => string;
}

/** Reads the tasks of the busiest page's main thread from a trace of Chromium. */
export function longTasks(trace: string): Tasks {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const runs = traceEvents.filter(({ name, ph }) => ph === 'X' && /RunTask/.test(name));
  const [busiest = []] = mains
    .map(({ pid, tid }) => runs.filter((run) => run.pid === pid && run.tid === tid))
    .sort((one, other) => other.length - one.length);
  const ms = {
    wall: busiest.map(({ dur = 0 }) => dur / 1000),
    cpu: busiest.map(({ tdur = 0 }) => tdur / 1000),
  };
  return {
    count: busiest.length,
    over: (limit, measured) => String(ms[measured].filter((each) => each > limit).length),
    longest: (measured) => Math.max(0, ...ms[measured]).toFixed(0),
  };
}
