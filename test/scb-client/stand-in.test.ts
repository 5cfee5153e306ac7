import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { indicators } from '../../data/catalogue/indicators.ts';
import { decodeAreasPart } from '../../src/scb/decode/decode-areas-part.ts';
import { decodeTablePart } from '../../src/scb/decode/decode-table-part.ts';
import { fetchParts } from '../../src/scb/fetch-parts.ts';
import { memoryKeep } from '../../src/scb/part-keep.ts';
import type { FetchOutcome, PartNews } from '../../src/scb/part-news.ts';
import type { AreasPart, FetchOrder, FetchPart, TablePart } from '../../src/scb/plan/order.ts';
import { planFetch } from '../../src/scb/plan/plan-fetch.ts';
import type { Runtime } from '../../src/scb/runtime.ts';
import { systemRuntime } from '../../src/scb/system-runtime.ts';
import type { Fault, FaultKind } from '../scb/faults/fault.ts';
import { smallWorld } from '../scb/small-world.ts';
import type { StandIn } from '../scb/stand-in.ts';
import { startStandIn } from '../scb/stand-in.ts';

/** A clock that both sides read, and that jumps over every wait. */
let time = Date.UTC(2026, 0, 1);
const runtimeOf = (network: typeof fetch = systemRuntime.fetch): Runtime => ({
  fetch: network,
  now: () => time,
  wait: async (ms, signal) => {
    signal.throwIfAborted();
    time += ms;
    await new Promise((resolve) => setImmediate(resolve));
  },
  random: () => 0.5,
});

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn({ world: smallWorld(), now: () => time });
});
afterAll(() => standIn.close());
beforeEach(() => {
  standIn.setFaults([]);
  // The last test's calls are no concern of the next.
  time += 60_000;
});

const order: FetchOrder = {
  municipalities: ['1480', '1402'],
  years: [2023, 2024],
  indicators: ['population', 'employment'],
  levels: ['deso'],
};

interface Fetched extends FetchOutcome {
  readonly keep: ReturnType<typeof memoryKeep>;
  readonly news: readonly PartNews[];
}

async function fetched(
  parts: readonly FetchPart[],
  given: { runtime?: Runtime; keep?: Fetched['keep'] } = {},
): Promise<Fetched> {
  const news: PartNews[] = [];
  const keep = given.keep ?? memoryKeep();
  const outcome = await fetchParts(parts, {
    service: { px: standIn.px, wfs: standIn.wfs },
    runtime: given.runtime ?? runtimeOf(),
    keep,
    signal: new AbortController().signal,
    onNews: (one) => news.push(one),
  });
  return { ...outcome, keep, news };
}

const bytesOf = ({ keep }: Fetched, parts: readonly FetchPart[]): Promise<(string | undefined)[]> =>
  Promise.all(parts.map(async ({ id }) => new TextDecoder().decode(await keep.get(id))));

describe('against the stand-in', { timeout: 60_000 }, () => {
  it('every indicator at every level in every year arrives, and is what was asked for', async () => {
    const parts = planFetch({
      ...order,
      years: Array.from({ length: 16 }, (_, i) => 2010 + i),
      indicators: indicators.map(({ id }) => id),
      levels: ['deso', 'regso', 'kommun'],
    });
    const { failed, arrived } = await fetched(parts);
    expect(failed).toEqual([]);
    expect(arrived).toEqual(parts);
  });

  it('the whole country is asked for in one call for each table and division', async () => {
    const parts = planFetch({ ...order, municipalities: 'all' }).filter(({ kind }) => kind === 'table');
    const { failed, keep } = await fetched(parts);
    expect(failed).toEqual([]);
    expect(parts).toHaveLength(4);
    for (const part of parts) {
      const bytes = (await keep.get(part.id))!;
      const cube = part.kind === 'table' ? decodeTablePart(part, bytes) : null;
      expect(cube?.dimensions[0]?.categories.length).toBeGreaterThanOrEqual(6);
    }
  });

  it('a hundred calls are never refused for their haste', async () => {
    const [part] = planFetch(order);
    const many = Array.from({ length: 100 }, (_, i) => ({ ...part!, id: `part-${i}` }));
    const before = standIn.calls.length;
    const { failed, retries } = await fetched(many);
    expect([failed, retries]).toEqual([[], 0]);
    expect(new Set(standIn.calls.slice(before).map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('what is too long for an address goes in a body, and is read there', async () => {
    const part = planFetch(order).find((one): one is TablePart => one.kind === 'table' && one.vintage === '2025')!;
    const many = Array.from({ length: 150 }, (_, i) => `1480A${1000 + i}_DeSO2025`);
    const selection = part.selection.map((one) => (one.dimension === 'Region' ? { ...one, codes: many } : one));
    const { failed } = await fetched([{ ...part, selection }]);
    expect(standIn.calls.at(-1)).toMatchObject({ method: 'POST', status: 400 });
    // No such areas: the stand-in has read the first of them.
    expect(failed[0]?.problem).toMatchObject({ kind: 'scbUnknownValue' });
    expect(JSON.stringify(failed[0]?.problem.detail)).toContain('1480A1000_DeSO2025');
  });
});

const passing: readonly Fault[] = [
  { kind: 'slow', ms: 20 },
  { kind: 'cut', times: 2 },
  { kind: 'tooManyCalls', times: 2 },
  { kind: 'tooManyCalls', times: 2, retryAfter: 30 },
  { kind: 'serverError', times: 3 },
  { kind: 'unavailable', times: 2, retryAfter: 20 },
  { kind: 'html', times: 1 },
  { kind: 'empty', times: 2 },
  { kind: 'latin1', times: 1 },
];

describe('a fault that passes', { timeout: 60_000 }, () => {
  it.each(passing)('$kind leaves the same bytes in the end', async (fault) => {
    const parts = planFetch(order);
    const plain = await fetched(parts);
    time += 60_000;
    standIn.setFaults([fault]);
    const spoilt = await fetched(parts);
    expect(spoilt.failed).toEqual([]);
    expect(spoilt.retries).toBeGreaterThanOrEqual(fault.kind === 'slow' || fault.kind === 'latin1' ? 0 : 1);
    expect(await bytesOf(spoilt, parts)).toEqual(await bytesOf(plain, parts));
  });
});

describe('a fault that stays in one table', { timeout: 60_000 }, () => {
  const kinds: readonly (readonly [FaultKind, string])[] = [
    ['cut', 'scbCutOff'],
    ['tooManyCalls', 'scbTooFast'],
    ['serverError', 'scbUnavailable'],
    ['unavailable', 'scbUnavailable'],
    ['html', 'scbWrongType'],
    ['latin1', 'scbWrongCharset'],
    ['changedTitle', 'scbOtherTitle'],
    ['empty', 'scbEmpty'],
  ];

  it.each(kinds)('%s is told as %s, and the rest arrives', async (kind, problem) => {
    const parts = planFetch(order);
    standIn.setFaults([{ kind, at: 'TAB6680' }]);
    const { arrived, failed } = await fetched(parts);
    expect(failed.map(({ part }) => part.source)).toEqual(['TAB6680', 'TAB6680']);
    expect(failed[0]?.problem).toMatchObject({ kind: problem, detail: { source: 'TAB6680' } });
    expect(arrived).toHaveLength(parts.length - 2);
  });

  it('changed content codes are told with the code, or with what SCB says of it', async () => {
    standIn.setFaults([{ kind: 'changedCodes', at: 'TAB6680' }]);
    const { failed } = await fetched(planFetch(order));
    const { problem } = failed[0]!;
    expect(['scbUnknownValue', 'scbOtherCodes']).toContain(problem.kind);
    expect(JSON.stringify(problem.detail)).toContain('0000089X');
  });
});

describe('what the service refuses', () => {
  it('too many cells and an unknown code are told apart, in both of its wordings', async () => {
    for (const wording of ['specification', 'reference'] as const) {
      const small = await startStandIn({ world: smallWorld(), limits: { cells: 3 }, wording });
      const parts = planFetch(order).filter(({ kind }) => kind === 'table');
      const asking = (some: readonly FetchPart[]): Promise<FetchOutcome> =>
        fetchParts(some, {
          service: { px: small.px, wfs: small.wfs },
          runtime: runtimeOf(),
          keep: memoryKeep(),
          signal: new AbortController().signal,
          onNews: () => undefined,
        });
      const wrong = { ...parts[0]!, kind: 'table', selection: [{ dimension: 'Region', codes: ['0000'] }] } as FetchPart;
      const gone = { ...parts[0]!, source: 'TAB0001' };
      const kindOf = async (part: FetchPart): Promise<string | undefined> =>
        (await asking([part])).failed[0]?.problem.kind;
      expect([await kindOf(parts[0]!), await kindOf(wrong), await kindOf(gone)]).toEqual([
        'scbTooManyCells',
        'scbUnknownValue',
        'scbUnknownTable',
      ]);
      await small.close();
    }
  });
});

describe('boundaries of the stand-in', () => {
  const [gothenburg] = planFetch({ ...order, years: [2024] })
    .filter(({ kind }) => kind === 'areas')
    .slice(1) as [AreasPart];
  const problemsWith = async (kind: FaultKind): Promise<readonly string[]> => {
    standIn.setFaults([{ kind, at: gothenburg.source }]);
    const { keep } = await fetched([gothenburg]);
    return decodeAreasPart(gothenburg, (await keep.get(gothenburg.id))!).problems.map((problem) => problem.kind);
  };

  it('that come twice or not at all are told of', async () => {
    expect(await problemsWith('duplicateArea')).toEqual(['duplicateCodes']);
    time += 60_000;
    expect(await problemsWith('missingArea')).toEqual(['scbMissingAreas']);
  });

  it('of both divisions arrive in WGS 84', async () => {
    const parts = planFetch(order).filter((part): part is AreasPart => part.kind === 'areas');
    const { keep, failed } = await fetched(parts);
    expect(failed).toEqual([]);
    for (const part of parts) {
      const { features } = decodeAreasPart(part, (await keep.get(part.id))!);
      expect(features.length).toBeGreaterThan(0);
      const [lon = 0, lat = 0] = features[0]?.geometry.coordinates.flat(9) ?? [];
      expect([lon > 10 && lon < 25, lat > 55 && lat < 70]).toEqual([true, true]);
    }
  });
});

describe('a browser that may not read SCB', () => {
  /** What a browser does with an answer that no origin may read. */
  const browser: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (!response.headers.has('access-control-allow-origin')) throw new TypeError('Failed to fetch');
    return response;
  };

  it('is told the command to run instead', async () => {
    standIn.setFaults([{ kind: 'noCors' }]);
    const { failed, arrived } = await fetched(planFetch(order), { runtime: runtimeOf(browser) });
    expect(arrived).toEqual([]);
    expect(new Set(failed.map(({ problem }) => problem.kind))).toEqual(new Set(['scbUnreachable']));
    expect(failed[0]?.problem.detail).toMatchObject({
      command: `npm run data -- --kommun 1402,1480 --years 2023-2024 --scb ${new URL(standIn.px).origin}`,
    });
  });

  it('of one service has the other', async () => {
    standIn.setFaults([{ kind: 'noCors', at: 'stat:DeSO_2025' }]);
    const { arrived } = await fetched(planFetch({ ...order, years: [2024] }), { runtime: runtimeOf(browser) });
    expect(arrived.map(({ kind }) => kind)).toEqual(['table', 'table']);
  });
});
