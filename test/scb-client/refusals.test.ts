import { describe, expect, it } from 'vitest';
import { planFetch } from '../../src/scb/plan/plan-fetch.ts';
import { answer, answerTable, datasetOf, json, problemJson, selected } from './fake-scb.ts';
import { fetchFrom, order, tableParts } from './fetching.ts';

const one = tableParts({ years: [2024] });

describe('what passes by itself', () => {
  it('is asked for again after waits that double, half of each by chance', async () => {
    for (const random of [0, 0.999_999]) {
      const { runtime, problem, calls } = await fetchFrom(() => new Response('', { status: 503 }), one, {
        random: () => random,
      });
      expect([problem?.kind, calls]).toEqual(['scbUnavailable', 6]);
      const factor = random === 0 ? 0.5 : 1;
      expect(runtime.waits.map((ms) => Math.round(ms))).toEqual([1, 2, 4, 8, 16].map((s) => s * 1_000 * factor));
    }
  });

  it('comes in the end: 500, a cut-off answer, an empty one, and then the right one', async () => {
    const { arrived, retries, news } = await fetchFrom((address, init, nth) => {
      if (nth === 1) return new Response('oops', { status: 500 });
      if (nth === 2) return json(JSON.stringify(datasetOf('TAB6680', selected(address, init))).slice(0, 400));
      if (nth === 3) return json('');
      return answerTable(address, init);
    }, one);
    expect([arrived.length, retries]).toEqual([1, 3]);
    expect(news.filter(({ state }) => state === 'waiting').map(({ problem }) => problem?.kind)).toEqual([
      'scbUnavailable',
      'scbCutOff',
      'scbEmpty',
    ]);
    expect(news.at(-1)).toMatchObject({ state: 'arrived', attempt: 4 });
  });

  it('is not trusted when fewer bytes came than were promised', async () => {
    const { problem } = await fetchFrom((address, init) => {
      const text = JSON.stringify(datasetOf('TAB6680', selected(address, init)));
      return json(text, { headers: { 'content-length': String(text.length + 10) } });
    }, one);
    expect(problem?.kind).toBe('scbCutOff');
  });

  it('tells a line that breaks in the middle of the body', async () => {
    const { problem } = await fetchFrom(() => {
      let sent = false;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (sent) controller.error(new TypeError('terminated'));
          else controller.enqueue(new TextEncoder().encode('{"version"'));
          sent = true;
        },
      });
      return new Response(body, { headers: { 'content-type': 'application/json' } });
    }, one);
    expect(problem).toMatchObject({ kind: 'scbCutOff', detail: { bytes: 10 } });
  });

  it('a service that does not answer in time', async () => {
    const { problem, calls } = await fetchFrom(() => Promise.reject(new DOMException('late', 'TimeoutError')), one);
    expect([problem?.kind, calls]).toEqual(['scbTooSlow', 6]);
  });
});

describe('no answer at all', () => {
  const refused = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

  it('says which address, and the command to run instead', async () => {
    const { problem } = await fetchFrom(refused, planFetch(order));
    expect(problem).toMatchObject({
      kind: 'scbUnreachable',
      detail: {
        source: 'TAB6680',
        address: 'https://px.example',
        message: 'Failed to fetch',
        command: 'npm run data -- --kommun 1402,1480 --years 2023-2024 --scb https://px.example',
      },
    });
  });

  it('does not ask a service part after part that has never answered', async () => {
    const parts = planFetch({
      ...order,
      indicators: ['employment', 'population', 'tenure', 'education', 'birthRegion', 'households'],
    });
    const { failed, calls } = await fetchFrom(refused, parts);
    expect(failed).toHaveLength(parts.length);
    // Three attempts for each of the three answers waited for at a time, and for one municipality.
    expect(calls).toBe(12);
  });

  it('of one service leaves the other', async () => {
    const parts = planFetch(order);
    const { arrived, failed } = await fetchFrom(
      (address, init) => (address.includes('wfs') ? refused() : answer(address, init)),
      parts,
    );
    expect(arrived.map(({ kind }) => kind)).toEqual(['table', 'table']);
    expect(failed.map(({ problem }) => problem.kind)).toEqual(Array(4).fill('scbUnreachable'));
  });

  it('once, of a service that answers otherwise, is only asked for again', async () => {
    const { arrived, retries } = await fetchFrom(
      (address, init, nth) => (nth === 1 ? refused() : answer(address, init)),
      planFetch(order),
    );
    expect([arrived.length, retries]).toEqual([6, 1]);
  });

  it('of the whole country names the command for it', async () => {
    const { problem } = await fetchFrom(refused, tableParts({ municipalities: 'all', years: [2024] }));
    expect(problem?.detail).toMatchObject({ command: 'npm run data -- --all --years 2024 --scb https://px.example' });
  });
});

describe('a refusal', () => {
  it.each([
    ['The query resulted in cell that exceeds the number of allowed.', 'scbTooManyCells'],
    ['Too many cells selected', 'scbTooManyCells'],
    ['Value, xxx is not a valid value code for variable yyy', 'scbUnknownValue'],
    ['Non-existent value', 'scbUnknownValue'],
    ['Missing selection for mandantory variable Kon', 'scbUnknownValue'],
    ['Something else', 'scbRefused'],
  ])('with 400 and “%s” is %s, and not asked for again', async (words, kind) => {
    const { problem, calls } = await fetchFrom(() => problemJson(400, words), one);
    expect([problem?.kind, calls]).toEqual([kind, 1]);
  });

  it('is told by its title where there is no detail', async () => {
    const { problem } = await fetchFrom(
      () =>
        json(
          { type: 'Parameter error', title: 'Too many cells selected', status: 400 },
          { status: 400, headers: { 'content-type': 'application/problem+json' } },
        ),
      one,
    );
    expect(problem).toMatchObject({
      kind: 'scbTooManyCells',
      detail: { source: 'TAB6680', limit: 150_000, cells: one[0]?.cells },
    });
  });

  it('with 404 is a table that is gone, and with a page of HTML still a refusal', async () => {
    expect((await fetchFrom(() => problemJson(404, 'Node with id, TAB6680 can not be found'), one)).problem?.kind).toBe(
      'scbUnknownTable',
    );
    expect((await fetchFrom(() => new Response('<html>', { status: 414 }), one)).problem).toMatchObject({
      kind: 'scbRefused',
      detail: { status: 414, detail: '' },
    });
  });
});

describe('an answer that is no data', () => {
  it('of another type is refused, with what it was', async () => {
    const page = (): Response =>
      new Response('<html>Logga in</html>', { headers: { 'content-type': 'text/html; charset=utf-8' } });
    const { problem, calls } = await fetchFrom(page, one);
    expect(problem).toMatchObject({
      kind: 'scbWrongType',
      detail: { source: 'TAB6680', expected: 'JSON', got: 'text/html' },
    });
    expect(calls).toBe(3);
  });

  it('in another charset is refused: by its word, and by its bytes', async () => {
    const bytes = (address: string, init: RequestInit): Uint8Array<ArrayBuffer> =>
      new Uint8Array(
        Buffer.from(
          JSON.stringify(datasetOf('TAB6680', selected(address, init), { label: 'arbetsmarknadsstatus, ålder' })),
          'latin1',
        ),
      );
    const type = (charset: string): ResponseInit => ({
      headers: { 'content-type': `application/json; charset=${charset}` },
    });
    expect(
      (await fetchFrom((address, init) => new Response(bytes(address, init), type('utf-8')), one)).problem,
    ).toMatchObject({
      kind: 'scbWrongCharset',
    });
    expect(
      (
        await fetchFrom(
          (address, init) => json(datasetOf('TAB6680', selected(address, init)), type('windows-1252')),
          one,
        )
      ).problem,
    ).toMatchObject({
      kind: 'scbWrongCharset',
      detail: { charset: 'windows-1252' },
    });
  });
});
