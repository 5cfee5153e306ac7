import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { DataReport } from '../../data/scb/data-report.ts';
import { dataReport } from '../../data/scb/data-report.ts';
import { chance, filesIn, startData } from '../data/run-data.ts';
import type { StandIn } from '../scb/stand-in.ts';
import { startStandIn } from '../scb/stand-in.ts';
import { openWorld } from '../scb/world/world.ts';
import { detailedWorld } from './detailed-world.ts';
import type { Figure } from './figure.ts';

const trials = 20;

/** Where a run writes, and what it is told. */
class Place {
  readonly folder: string;
  readonly #standIn: StandIn;
  readonly #wish: readonly string[];

  constructor(standIn: StandIn, wish: readonly string[]) {
    this.folder = mkdtempSync(join(tmpdir(), 'bench-scb-'));
    this.#standIn = standIn;
    this.#wish = wish;
  }

  get args(): readonly string[] {
    const { folder } = this;
    const out = ['--out', join(folder, 'packs'), '--checkpoints', join(folder, 'checkpoints')];
    return [...this.#wish, '--scb', this.#standIn.address, ...out, '--report', join(folder, 'report.json')];
  }

  get report(): DataReport {
    return v.parse(dataReport, JSON.parse(readFileSync(join(this.folder, 'report.json'), 'utf8')));
  }

  get packs(): ReadonlyMap<string, string> {
    const folder = join(this.folder, 'packs');
    return existsSync(folder) ? filesIn(folder) : new Map<string, string>();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);
}

/** The whole country, all years and indicators, at the limits of the real service and with areas as detailed as real ones. */
export async function benchCountry(): Promise<readonly Figure[]> {
  const standIn = await startStandIn({ world: detailedWorld(openWorld()) });
  const place = new Place(standIn, ['--all', '--years', '2011-2024']);
  const start = performance.now();
  const { code, stderr } = await startData(place.args).ended;
  const minutes = (performance.now() - start) / 60_000;
  await standIn.close();
  if (code !== 0) throw new Error(`exit code ${String(code)}\n${stderr.slice(-2000)}`);
  const { fetched, memoryBytes, packs, plan } = place.report;
  const refused = standIn.calls.filter(({ status }) => status === 429).length;
  const megabytes = standIn.calls.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  place.remove();
  const areas = packs.map(({ areas: own, years }) => `${own} areas × ${years.length} years`).join(' and ');
  const what = 'the whole country, 2011–2024, all indicators';
  return [
    {
      part: 'h',
      what: `${what}: calls`,
      value: fetched?.calls ?? NaN,
      unit: 'calls',
      note: `${plan.calls} planned, ${plan.cells} cells, ${megabytes.toFixed(0)} MB; ${areas}`,
    },
    { part: 'h', what: `${what}: calls made again`, value: fetched?.retries ?? NaN, unit: 'calls' },
    { part: 'h', what: `${what}: refused as too fast`, value: refused, unit: 'calls', goal: { atMost: 0 } },
    {
      part: 'h',
      what: `${what}: time`,
      value: minutes,
      unit: 'min',
      note: `fetching ${((fetched?.seconds ?? NaN) / 60).toFixed(1)} min of it, at 30 calls in 10 s of each service`,
    },
    {
      part: 'h',
      what: `${what}: memory`,
      value: memoryBytes / 2 ** 20,
      unit: 'MiB',
      goal: { atMost: 2048 },
    },
  ];
}

/** Twenty runs killed at a random moment of their time, each then run to its end: how many end with the same bytes. */
export async function benchKilled(): Promise<readonly Figure[]> {
  const standIn = await startStandIn({ limits: { calls: 1_000_000 } });
  const wish = ['--kommun', '1402,1480', '--years', '2023-2024', '--indicators', 'medianIncome,employment'];
  const whole = new Place(standIn, wish);
  const start = performance.now();
  await startData(whole.args).ended;
  const fullMs = performance.now() - start;
  const random = chance(20);
  let [same, stopped, kept] = [0, 0, 0];
  for (let trial = 0; trial < trials; trial++) {
    const place = new Place(standIn, wish);
    const { process: child, ended } = startData(place.args);
    const timer = setTimeout(() => child.kill('SIGKILL'), random() * fullMs);
    if ((await ended).code === null) stopped++;
    clearTimeout(timer);
    const { code } = await startData(place.args).ended;
    kept += place.report.fetched?.kept ?? 0;
    if (code === 0 && isSame(place.packs, whole.packs)) same++;
    place.remove();
  }
  whole.remove();
  await standIn.close();
  return [
    {
      part: 'h',
      what: `killed at a random moment and started again, ${trials} times`,
      value: same,
      unit: 'the same bytes',
      goal: { atLeast: trials },
      note: `${stopped} were killed before they ended; the others had just finished; ${kept} parts were not fetched twice; a whole run takes ${(fullMs / 1000).toFixed(1)} s`,
    },
  ];
}
