import { describe, expect, it } from 'vitest';
import { decodeTablePart } from '../../src/scb/decode/decode-table-part.ts';
import { memoryKeep } from '../../src/scb/part-keep.ts';
import type { TablePart } from '../../src/scb/plan/order.ts';
import { planFetch } from '../../src/scb/plan/plan-fetch.ts';
import { answer, answerTable, problemJson } from './fake-scb.ts';
import { areasParts, fetchFrom, order, tableParts } from './fetching.ts';

const one = tableParts({ years: [2024] });

describe('a fetch that meets nothing', () => {
  it('asks once for each part, keeps what came, and says so', async () => {
    const parts = tableParts();
    const { arrived, failed, calls, retries, keep, news } = await fetchFrom(answer, parts);
    expect([arrived, failed, calls, retries]).toEqual([parts, [], 2, 0]);
    const cube = decodeTablePart(parts[0] as TablePart, (await keep.get(parts[0]!.id))!);
    expect(cube.dimensions.map(({ id }) => id)).toEqual(['Region', 'ContentsCode', 'Alder', 'Kon', 'Tid']);
    expect(news.map(({ state }) => state)).toEqual(expect.arrayContaining(['asking', 'arrived']));
  });

  it('keeps the two divisions apart: bare codes to 2023, with a suffix from 2024', async () => {
    const parts = tableParts();
    const { keep } = await fetchFrom(answer, parts);
    const codes = await Promise.all(
      parts.map(async (part) => {
        const cube = decodeTablePart(part as TablePart, (await keep.get(part.id))!);
        return [part.vintage, cube.dimensions[0]?.categories[0]?.code];
      }),
    );
    expect(codes).toEqual([
      ['2018', '1402A0010'],
      ['2025', '1402A0010_DeSO2025'],
    ]);
  });

  it('sends no cookie and no referrer', async () => {
    let init: RequestInit = {};
    await fetchFrom((address, given) => {
      init = given;
      return answerTable(address, given);
    }, one);
    expect([init.credentials, init.referrerPolicy]).toEqual(['omit', 'no-referrer']);
  });
});

describe('what was kept', () => {
  it('is not asked for again', async () => {
    const keep = memoryKeep();
    const parts = planFetch(order);
    await fetchFrom(answer, parts, { keep });
    const { calls, arrived, news } = await fetchFrom(answer, parts, { keep });
    expect([calls, arrived.length]).toEqual([0, 6]);
    expect(news.every(({ state }) => state === 'kept')).toBe(true);
  });

  it('but is no longer what it was is fetched anew', async () => {
    const keep = memoryKeep();
    const [part] = one;
    await keep.put(part!.id, new TextEncoder().encode('{"version": "2.0", "cla'));
    const { calls, arrived } = await fetchFrom(answer, one, { keep });
    expect([calls, arrived.length]).toEqual([1, 1]);
  });

  it('goes on from any call at which it was stopped, and ends with the same bytes', async () => {
    const parts = planFetch({ ...order, municipalities: ['1480'], years: [2024] });
    const whole = await fetchFrom(answer, parts);
    const bytesOf = (keep: typeof whole.keep): Promise<(string | undefined)[]> =>
      Promise.all(parts.map(async ({ id }) => new TextDecoder().decode(await keep.get(id))));
    const expected = await bytesOf(whole.keep);
    for (let stop = 1; stop <= whole.calls; stop++) {
      const keep = memoryKeep();
      const controller = new AbortController();
      const cut = fetchFrom(
        (address, init, nth) => {
          if (nth === stop) controller.abort(new Error('stopped'));
          return answer(address, init);
        },
        parts,
        { keep, signal: controller.signal },
      );
      await expect(cut).rejects.toThrow('stopped');
      const again = await fetchFrom(answer, parts, { keep });
      expect(again.failed).toEqual([]);
      expect(await bytesOf(keep)).toEqual(expected);
    }
  });
});

describe('a failed part', () => {
  it('leaves the rest', async () => {
    const parts = tableParts();
    const { arrived, failed } = await fetchFrom(
      (address, init) =>
        address.includes('DeSO2025')
          ? problemJson(404, 'Node with id, TAB6680 can not be found')
          : answer(address, init),
      parts,
    );
    expect(arrived).toEqual([parts[0]]);
    expect(failed).toEqual([
      { part: parts[1], problem: { kind: 'scbUnknownTable', place: {}, detail: { source: 'TAB6680' } } },
    ]);
  });
});

describe('an abort', () => {
  it.each([
    ['while it waits for an answer', () => new Promise<Response>(() => undefined)],
    ['while it waits after a refusal', () => Promise.resolve(new Response('', { status: 503 }))],
  ])('%s ends it at once with its reason', async (_, answering) => {
    const controller = new AbortController();
    const fetching = fetchFrom(
      (_address, _init, nth) => {
        if (nth === 2 || nth === 1) setTimeout(() => controller.abort(new Error('enough')), 5);
        return answering();
      },
      planFetch(order),
      { signal: controller.signal },
    );
    await expect(fetching).rejects.toThrow('enough');
  });

  it('before it starts asks for nothing', async () => {
    let calls = 0;
    const signal = AbortSignal.abort(new Error('never'));
    await expect(
      fetchFrom((...given) => (calls++, answer(given[0], given[1])), planFetch(order), { signal }),
    ).rejects.toThrow('never');
    expect(calls).toBe(0);
  });

  it('while calls wait for their turn', async () => {
    const controller = new AbortController();
    const many = Array.from({ length: 60 }, (_, i) => ({ ...one[0]!, id: `part-${i}` }));
    const fetching = fetchFrom(answer, many, {
      signal: controller.signal,
      onNews: ({ state }) => {
        if (state === 'waiting') controller.abort(new Error('enough'));
      },
    });
    await expect(fetching).rejects.toThrow('enough');
  });
});

it('asks for boundaries one municipality at a time, beside the figures', async () => {
  let underWay = 0;
  let most = 0;
  const { arrived } = await fetchFrom(async (address, init, _, runtime) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await runtime.wait(20_000, init.signal!);
    underWay -= 1;
    return answer(address, init);
  }, areasParts());
  expect([arrived.length, most]).toEqual([4, 1]);
});
