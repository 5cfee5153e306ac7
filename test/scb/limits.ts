/** What the service allows. */
export interface Limits {
  readonly calls: number;
  readonly seconds: number;
  readonly cells: number;
  /** Longest address, scheme and host of the real service included. */
  readonly addressLength: number;
}

/** As `/config` of the real service says. */
export const realLimits: Limits = { calls: 30, seconds: 10, cells: 150_000, addressLength: 2_000 };

/** Counts the calls of the last seconds. `take` gives 0 when a call may pass, and otherwise the whole seconds until one may. */
export function callWindow({ calls, seconds }: Limits, now: () => number): { take(): number } {
  let passed: number[] = [];
  return {
    take() {
      const time = now();
      passed = passed.filter((at) => time - at < seconds * 1000);
      const oldest = passed[0];
      if (passed.length < calls || oldest === undefined) {
        passed.push(time);
        return 0;
      }
      return Math.max(1, Math.ceil((oldest + seconds * 1000 - time) / 1000));
    },
  };
}
