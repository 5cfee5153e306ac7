import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DataWish } from '../../data/scb/data-arguments.ts';
import { dataArguments, yearList } from '../../data/scb/data-arguments.ts';
import { dataReport } from '../../data/scb/data-report.ts';
import type { DataOutcome } from '../../data/scb/fetch-data.ts';
import { fetchData } from '../../data/scb/fetch-data.ts';
import { exitCodeOf, reportOf } from '../../data/scb/report-of.ts';
import { summary } from '../../data/scb/summary.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { problemOf } from '../problem-of.ts';
import type { Fault } from '../scb/faults/fault.ts';
import { virtualRuntime } from '../scb-client/virtual-runtime.ts';
import { smallWorld } from '../scb/small-world.ts';
import type { StandIn } from '../scb/stand-in.ts';
import { startStandIn } from '../scb/stand-in.ts';
import { chance, filesIn, killedData, startData } from './run-data.ts';

let folder: string;
let standIn: StandIn;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  standIn = await startStandIn({ world: smallWorld(), limits: { calls: 10_000 } });
});
afterEach(async () => {
  await standIn.close();
  rmSync(folder, { recursive: true });
});

const args = (...more: readonly string[]): string[] => [
  ...['--kommun', '1402,1480', '--years', '2023-2024', '--indicators', 'population,employment'],
  ...['--scb', standIn.address, '--out', join(folder, 'packs'), '--checkpoints', join(folder, 'checkpoints')],
  ...more,
];
const wished = (...more: readonly string[]): DataWish => {
  const wish = dataArguments(args(...more));
  if (!wish) throw new Error('only help was asked for');
  return wish;
};

function run(wish: DataWish, signal = new AbortController().signal, onNews = () => undefined): Promise<DataOutcome> {
  // A clock that jumps over waits.
  const runtime = virtualRuntime((address, init) => fetch(address, init));
  return fetchData(wish, { runtime, signal, onPlan: () => undefined, onNews });
}

const packs = (): ReadonlyMap<string, string> => filesIn(join(folder, 'packs'));
const swedish = await loadLanguage('sv');
const said = (wish: DataWish, outcome: DataOutcome): string => summary(reportOf(wish, outcome, 1, swedish)).join('\n');

describe('the arguments of npm run data', () => {
  it('are years, one by one and as spans', () => {
    expect(yearList('2024')).toEqual([2024]);
    expect(yearList('2021-2023, 2011,2022')).toEqual([2011, 2021, 2022, 2023]);
    for (const text of ['', '2024-2020', '24', '2020-', 'i år'])
      expect(problemOf(() => yearList(text))).toMatchObject({ kind: 'wrongArgument', detail: { wants: 'years' } });
  });

  it('are municipalities, counties, Göteborgsregionen, or all', () => {
    const of = (...list: readonly string[]) => dataArguments(list)?.order.municipalities;
    expect(of('--kommun', '1480,1402', '--kommun', '1480')).toEqual(['1402', '1480']);
    expect(of('--kommun', 'gr')).toHaveLength(13);
    expect(of('--lan', '14')).toHaveLength(49);
    expect(of('--lan', '09', '--kommun', '0114')).toEqual(['0114', '0980']);
    expect(of('--all', '--kommun', '1480')).toBe('all');
  });

  it.each([
    [[], 'missingArgument'],
    [['--kommun', '148'], 'wrongArgument'],
    [['--lan', '02'], 'wrongArgument'],
    [['--all', '--scb', 'localhost:4180'], 'wrongArgument'],
    [['--all', '--scb', 'http://localhost:4180/api/v2'], 'wrongArgument'],
    [['--all', '--tolerance', '0'], 'wrongArgument'],
    [['--all', '--tolerance', 'lite'], 'wrongArgument'],
    [['--all', '--id', '../ut'], 'wrongArgument'],
    [['--all', '1480'], 'unknownArgument'],
  ])('%j are refused', (list, kind) => {
    expect(problemOf(() => dataArguments(list))).toMatchObject({ kind });
  });

  it('ask for the latest year that all indicators have when they say none', () => {
    expect(dataArguments(['--all'])?.order.years).toEqual([2024]);
    expect(dataArguments(['--all', '--indicators', 'population'])?.order.years).toEqual([2025]);
  });
});

describe('npm run data', () => {
  it('writes a pack for each division, tells of it in the report, and leaves nothing behind', async () => {
    const wish = wished();
    const outcome = await run(wish);
    expect([outcome.outcome, exitCodeOf(outcome.outcome)]).toEqual(['complete', 0]);
    expect(readdirSync(join(folder, 'packs')).sort()).toEqual(['1402-1480-2023', '1402-1480-2024']);
    expect(readdirSync(join(folder, 'checkpoints'))).toEqual([]);
    const report = v.parse(dataReport, JSON.parse(JSON.stringify(reportOf(wish, outcome, 1, swedish))));
    expect(report.packs.map(({ vintage, years, areas, problems }) => ({ vintage, years, areas, problems }))).toEqual([
      { vintage: '2025', years: [2024], areas: 7, problems: [] },
      { vintage: '2018', years: [2023], areas: 6, problems: [] },
    ]);
    for (const { id, files } of report.packs)
      for (const { path, bytes } of files) expect(Buffer.byteLength(packs().get(`${id}/${path}`) ?? '')).toBe(bytes);
    expect(report.fetched).toMatchObject({ failed: 0, retries: 0, calls: standIn.calls.length });
  });

  it('writes the same bytes twice', async () => {
    await run(wished());
    const first = packs();
    await run(wished());
    expect(packs()).toEqual(first);
  });

  it('asks nothing and writes nothing when it is only to say what it would take', async () => {
    const wish = wished('--dry-run');
    const outcome = await run(wish);
    expect(outcome.outcome).toBe('planned');
    expect(standIn.calls).toHaveLength(0);
    expect(readdirSync(folder)).toEqual([]);
    expect(said(wish, outcome)).toMatch(/TAB6574: 6 calls, .* cells, .* kB, about/);
    expect(v.is(dataReport, reportOf(wish, outcome, 1, swedish))).toBe(true);
  });

  it('gives packs the id that was asked for, the older one with its division', async () => {
    await run(wished('--id', 'min', '--title', 'Min region', '--tolerance', '50'));
    expect(readdirSync(join(folder, 'packs')).sort()).toEqual(['min', 'min-deso2018']);
    expect(JSON.parse(packs().get('min/pack.json') ?? '')).toMatchObject({ title: { sv: 'Min region' } });
    expect(packs().get('min/pack.json')).toContain('högst 50 m från SCB:s linje');
  });
});

describe('npm run data, when something goes wrong', () => {
  const withFaults = (...faults: readonly Fault[]): void => standIn.setFaults(faults);

  it('writes the rest of what a closed table leaves, says so, and later fetches only what is missing', async () => {
    await run(wished());
    const whole = packs();
    rmSync(join(folder, 'packs'), { recursive: true });
    withFaults({ kind: 'serverError', at: 'TAB6574' });
    const wish = wished();
    const outcome = await run(wish);
    expect([outcome.outcome, exitCodeOf(outcome.outcome)]).toEqual(['gaps', 2]);
    expect(packs().get('1402-1480-2024/values-2024.csv')?.split('\n')[0]).toBe('area,employmentRate,employmentBase');
    expect(said(wish, outcome)).toContain('TAB6574');
    expect(reportOf(wish, outcome, 1, swedish).failed.map(({ source }) => source)).toContain('TAB6574');
    withFaults();
    const before = standIn.calls.length;
    expect((await run(wished())).outcome).toBe('complete');
    expect(standIn.calls.length - before).toBe(6);
    expect(packs()).toEqual(whole);
  });

  it.each([
    ['changedTitle', /titel|heter/i],
    ['changedCodes', /kod/i],
  ] as const)('writes nothing of a table with %s, and says which', async (kind, words) => {
    withFaults({ kind, at: 'TAB6680' });
    const wish = wished();
    const outcome = await run(wish);
    expect([outcome.outcome, exitCodeOf(outcome.outcome)]).toEqual(['nothing', 3]);
    expect(existsSync(join(folder, 'packs'))).toBe(false);
    expect(said(wish, outcome)).toContain('TAB6680');
    expect(said(wish, outcome)).toMatch(words);
    expect(said(wish, outcome)).toContain('Nothing was written.');
  });

  it('writes nothing when nobody answers', async () => {
    const wish = wished();
    await standIn.close();
    const outcome = await run(wish);
    expect(exitCodeOf(outcome.outcome)).toBe(3);
    expect(existsSync(join(folder, 'packs'))).toBe(false);
    standIn = await startStandIn({ world: smallWorld() });
  });

  it('names an area that the service has and does not give', async () => {
    withFaults({ kind: 'missingArea', at: 'stat:DeSO_2025' });
    const wish = wished();
    const outcome = await run(wish);
    expect(outcome.outcome).toBe('gaps');
    expect(outcome.packs[0]?.problems.map(({ kind }) => kind)).toEqual(['scbMissingAreas', 'scbMissingAreas']);
    expect(said(wish, outcome)).toContain('2 områden, men 1 kom');
    withFaults();
    expect((await run(wished())).outcome).toBe('complete');
    expect(packs().get('1402-1480-2024/values-2024.csv')?.trim().split('\n')).toHaveLength(8);
  });

  it('stops when it is told to, and goes on from there', async () => {
    const stop = new AbortController();
    let news = 0;
    const stopped = await run(wished(), stop.signal, () => {
      if (++news === 12) stop.abort();
      return undefined;
    });
    expect([stopped.outcome, exitCodeOf(stopped.outcome)]).toEqual(['cancelled', 130]);
    const before = standIn.calls.length;
    const outcome = await run(wished());
    expect(outcome.outcome).toBe('complete');
    expect(outcome.fetched?.kept).toBeGreaterThan(0);
    const again = standIn.calls.length - before;
    expect(again).toBeLessThan(outcome.parts.reduce((sum, { calls }) => sum + calls, 0));
  });

  it('begins anew when asked to', async () => {
    withFaults({ kind: 'serverError', at: 'TAB6574' });
    await run(wished());
    withFaults();
    const outcome = await run(wished('--fresh'));
    expect(outcome.fetched?.kept).toBe(0);
  });
});

describe('npm run data, as a process', { timeout: 60_000 }, () => {
  it('ends with the same bytes however often it is killed', async () => {
    const random = chance(3);
    await startData(args()).ended;
    const whole = packs();
    rmSync(join(folder, 'packs'), { recursive: true });
    standIn.setFaults([{ kind: 'slow', ms: 20 }]);
    for (let kill = 0; kill < 3; kill++) {
      const kept = { calls: 1 + Math.floor(random() * 5), afterMs: random() * 30 };
      expect((await killedData(args(), standIn.calls, kept)).code).toBeNull();
    }
    const { code } = await startData(args()).ended;
    expect(code).toBe(0);
    expect(packs()).toEqual(whole);
    expect(readdirSync(join(folder, 'checkpoints'))).toEqual([]);
  });

  it('has its exit code, its report on the output, and its words beside it', async () => {
    standIn.setFaults([{ kind: 'changedTitle', at: 'TAB6574' }]);
    const { code, stdout, stderr } = await startData(args('--report', '-')).ended;
    expect(code).toBe(3);
    expect(v.parse(dataReport, JSON.parse(stdout))).toMatchObject({ outcome: 'nothing', exitCode: 3, packs: [] });
    expect(stderr).toContain('Nothing was written.');
    const refused = await startData(['--kommun', '14']).ended;
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('Skriv kommunkoder med fyra siffror');
  });
});
