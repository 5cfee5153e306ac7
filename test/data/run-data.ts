import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a run of `npm run data` ended with. */
export interface DataRun {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command as a process of its own, in Swedish. */
export function startData(args: readonly string[]): {
  readonly process: ChildProcess;
  readonly ended: Promise<DataRun>;
} {
  const child = spawn(process.execPath, ['--import', 'tsx', 'data/scb/data-command.ts', ...args], {
    env: { ...process.env, LANG: 'sv_SE.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<DataRun>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { process: child, ended };
}

/** Every file below a folder by its name, as text. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Where a run is killed: so many calls after it started, and so many milliseconds after that call. */
export interface Kill {
  readonly calls: number;
  readonly afterMs: number;
}

/** Starts the command and kills it, as the power would, unless it has ended before. */
export async function killedData(
  args: readonly string[],
  calls: readonly unknown[],
  { calls: after, afterMs }: Kill,
): Promise<DataRun> {
  const before = calls.length;
  const { process: child, ended } = startData(args);
  let timer: NodeJS.Timeout | undefined;
  const watch = setInterval(() => {
    if (calls.length - before < after) return;
    clearInterval(watch);
    timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
  }, 2);
  const run = await ended;
  clearInterval(watch);
  clearTimeout(timer);
  return run;
}
