import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readAddress } from '../../src/address/codec.ts';
import { fields, initialView } from '../../src/address/view.ts';
import { isAsking, readRequest } from '../../src/embed/read-request.ts';
import { GivenFrame, host } from './given-frame.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const markup = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)', '&lt;b&gt;'];
const message = (more: object): object => ({ source: 'mellanrum', v: 1, requestId: 'h', ...more });
const view = (payload: unknown): object => message({ type: 'setView', payload });
const deep = (levels: number): unknown => (levels === 0 ? 'x' : { a: deep(levels - 1) });
const words = Object.values(fields).map(({ key }) => key);

/** Not for us, or not of our version: passed by without an answer. */
const passedBy: readonly unknown[] = [
  ...[undefined, null, 0, NaN, '', 'mellanrum', true, [], {}, new Map(), new Date(0), new ArrayBuffer(8), [[[]]]],
  ...['', 'Mellanrum', 'webpack', 'react-devtools', 1, null, undefined, {}, ['mellanrum']].map((source) => ({
    source,
    v: 1,
    type: 'getState',
  })),
  ...[0, 2, '1', null, undefined, 1.5, [1], {}].map((v) => ({ source: 'mellanrum', v, type: 'getState' })),
  ...['', 'ready', 'ack', 'viewChanged', 'eval', 'navigate', 'setview', '__proto__', 'constructor', 7, null, {}].map(
    (type) => ({ source: 'mellanrum', v: 1, type }),
  ),
];

/** Ours by its head, wrong in the rest: refused with a reason. */
const refused: readonly unknown[] = [
  ...[undefined, null, 0, 'matt=ice', true, [], ['matt'], new Map([['matt', 'ice']]), new Set(), new Date(0)].map(view),
  ...[1, true, {}, [], undefined, ['ice'], { matt: 'ice' }].map((matt) => view({ matt })),
  ...['adress', 'url', 'href', 'src', 'html', 'v', 'toString', 'hasOwnProperty', 'valueOf', ''].map((word) =>
    view({ [word]: 'x' }),
  ),
  ...['__proto__', 'constructor', 'prototype'].flatMap((key) => [
    view(JSON.parse(`{ "${key}": { "polluted": true } }`)),
    view(JSON.parse(`{ "matt": { "${key}": "x" } }`)),
    view(JSON.parse(`{ "matt": "ice", "${key}": "x" }`)),
    JSON.parse(`{ "source": "mellanrum", "v": 1, "type": "getState", "${key}": { "polluted": true } }`) as unknown,
  ]),
  // Free text is the one field that markup may stand in: it is text there.
  ...markup.flatMap((text) => words.filter((word) => word !== 'sok').map((word) => view({ [word]: text }))),
  ...markup.map((text) => message({ type: 'setMeasure', payload: { matt: text } })),
  ...markup.map((text) => message({ type: 'setLanguage', payload: { sprak: text } })),
  ...markup.map((text) => message({ type: 'select', payload: { a: [text], b: [text] } })),
  ...[undefined, null, {}, { a: [] }, { a: null, b: null }, { a: 'x', b: 'y' }, { a: [1], b: [2] }].map((payload) =>
    message({ type: 'select', payload }),
  ),
  ...[['0138C1010'], ['ingen'], ['0138C1010.0127C1020'], ['0138c1010'], [''], ['x'.repeat(5000)]].map((a) =>
    message({ type: 'select', payload: { a, b: [] } }),
  ),
  ...[undefined, {}, { format: 'exe' }, { format: 'png', scale: 1000 }, { format: 'png', width: 1e9 }].map((payload) =>
    message({ type: 'exportImage', payload }),
  ),
  ...['<b>', 'x'.repeat(65), '', 1, null, {}].map((requestId) =>
    message({ type: 'getState', requestId, payload: undefined }),
  ),
  message({ type: 'getState', payload: { all: true } }),
  message({ type: 'getState', extra: 1 }),
];

const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `c${at}`);

/** More than any view needs. */
const giants: readonly unknown[] = [
  view({ sok: 'x'.repeat(10_000_000) }),
  view(Object.fromEntries(many(100_000).map((key) => [key, 'x']))),
  view(many(1_000_000)),
  view(deep(5)),
  view(deep(500)),
  message({ type: 'select', payload: { a: many(600), b: many(600) } }),
  message({ type: 'getState', requestId: 'x'.repeat(1_000_000) }),
  message({ type: 'getState', ...Object.fromEntries(many(50_000).map((key) => [key, 1])) }),
];

describe('messages that mean ill', () => {
  test(`${passedBy.length} that are not ours are passed by in silence`, async () => {
    for (const data of passedBy) {
      const frame = GivenFrame.ready();
      frame.post(data);
      await vi.advanceTimersByTimeAsync(20);
      expect([frame.posted, frame.shown], JSON.stringify(data)).toEqual([[], []]);
    }
  });
  test(`${refused.length} that are wrong within are refused with a reason, to who sent them, and change nothing`, async () => {
    for (const data of refused) {
      const frame = GivenFrame.ready();
      frame.post(data);
      await vi.advanceTimersByTimeAsync(20);
      expect(frame.shown, JSON.stringify(data)).toEqual([]);
      expect(frame.acks(), JSON.stringify(data)).toMatchObject([{ ack: { ok: false }, to: host }]);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(refused.length).toBeGreaterThan(250);
  });
  test(`${giants.length} giants are refused at the first thing too many`, async () => {
    for (const data of giants) {
      const frame = GivenFrame.ready();
      frame.post(data);
      await vi.advanceTimersByTimeAsync(20);
      expect(frame.shown).toEqual([]);
      expect(frame.acks().map(({ ack }) => ack)).toEqual([{ ok: false, reason: 'tooLarge' }]);
    }
  });
  test('a message that refers to itself is refused', async () => {
    const round: Record<string, unknown> = {};
    round['a'] = round;
    expect(await GivenFrame.ready().answer('setView', round)).toEqual({ ok: false, reason: 'tooLarge' });
  });
  test('markup in the free text stays text, without control characters, and is refused above its length', async () => {
    const frame = GivenFrame.ready();
    expect(await frame.answer('setView', { sok: `${markup[0] ?? ''}\u0000\u001b` })).toEqual({ ok: true });
    expect(frame.view.filter).toBe('<img src=x onerror=alert(1)>');
    expect(await frame.answer('setView', { sok: 'x'.repeat(81) })).toEqual({
      ok: false,
      reason: 'field',
      field: 'sok',
    });
  });
  test('from another window than the one around it, or from one without origin, nothing is heard', async () => {
    const strangers = [
      { source: null },
      { source: {} },
      { source: { postMessage: () => undefined }, origin: host },
      { origin: 'null' },
      { origin: '' },
    ];
    for (const stranger of strangers) {
      const frame = GivenFrame.ready();
      for (const type of ['setView', 'select', 'setMeasure', 'setLanguage', 'getState', 'exportImage'])
        frame.post({ source: 'mellanrum', v: 1, type, payload: { matt: 'ice' } }, stranger);
      await vi.advanceTimersByTimeAsync(500);
      expect([frame.posted, frame.shown, frame.pictures]).toEqual([[], [], []]);
    }
  });
  test('nothing is ever posted to every origin', async () => {
    const frame = GivenFrame.ready();
    for (const data of [...passedBy, ...refused]) frame.post(data);
    await frame.answer('setMeasure', { matt: 'ice' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(new Set(frame.posted.map(({ to }) => to))).toEqual(new Set([host]));
  });
});

describe('10 000 messages in a second', () => {
  test('are shown as a few changes, answered a hundred times, and said once to be too many', async () => {
    const frame = GivenFrame.ready();
    for (let at = 0; at < 10_000; at++) {
      frame.ask('setView', { ar: String(1900 + (at % 300)) }, `f${at}`);
      if (at % 100 === 99) await vi.advanceTimersByTimeAsync(9);
    }
    await vi.advanceTimersByTimeAsync(50);
    const acks = frame.acks();
    expect(acks.filter(({ ack }) => ack.ok)).toHaveLength(100);
    expect(acks.filter(({ ack }) => !ack.ok)).toEqual([
      { ack: { ok: false, reason: 'tooMany' }, requestId: 'f100', to: host },
    ]);
    expect(frame.shown.length).toBeLessThanOrEqual(11);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await frame.answer('setMeasure', { matt: 'ice' })).toEqual({ ok: true });
  });
  test('of malformed ones are answered ten times', async () => {
    const frame = GivenFrame.ready();
    for (let at = 0; at < 10_000; at++) frame.ask('setView', { matt: at });
    await vi.advanceTimersByTimeAsync(50);
    expect(frame.acks()).toHaveLength(11);
    expect(frame.acks().at(-1)?.ack).toEqual({ ok: false, reason: 'tooMany' });
  });
  test('are not unpacked above what is read', () => {
    const frame = GivenFrame.ready();
    let unpacked = 0;
    const event = (): Event =>
      Object.defineProperties(new Event('message'), {
        source: { value: frame.parent },
        origin: { value: host },
        data: {
          get: () => {
            unpacked += 1;
            return { source: 'other' };
          },
        },
      });
    for (let at = 0; at < 10_000; at++) frame.dispatch(event());
    expect(unpacked).toBe(101);
  });
});

describe('laws of messages', () => {
  const anyMessage = fc.record(
    {
      source: fc.constant('mellanrum'),
      v: fc.constant(1),
      type: fc.constantFrom('setView', 'select', 'setMeasure', 'setLanguage', 'getState', 'exportImage'),
      requestId: fc.oneof(fc.constant('r'), fc.anything()),
      payload: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...words, '__proto__'), fc.jsonValue())),
    },
    { requiredKeys: ['source', 'v', 'type'] },
  );
  test('whatever it holds, reading a message throws nothing and touches no prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    fc.assert(
      fc.property(anyMessage, (data) => {
        expect(isAsking(data)).toBe(true);
        if (isAsking(data)) readRequest(data);
      }),
      { numRuns: 2000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });
  test('nothing comes in by message that an address would not take, and it means the same', () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('ice', 'tabell', '2020', 'ingen', '0138C1010', '0138C1010.0127C1020', '9/59/18', 'pa', 'av', ''),
      fc.constantFrom('a:arbete:120', 'a:arbete:120,skräp', '18,59~18.1,59', 'karta.text', '1', '0', 'en'),
    );
    let taken = 0;
    fc.assert(
      fc.property(fc.constantFrom(...words), texts, (word, text) => {
        const request = readRequest({ source: 'mellanrum', v: 1, type: 'setView', payload: { [word]: text } } as never);
        const address = `${word}=${encodeURIComponent(text)}`;
        const { view: read, problems } = readAddress({ search: `?${address}`, hash: `#${address}` });
        // Of an empty text that it cannot read an address says nothing; who sends a message is told.
        expect(request.kind === 'change').toBe(problems.length === 0 && !(request.kind === 'refused' && text === ''));
        if (request.kind === 'change') expect({ ...initialView, ...request.change }).toEqual(read);
        taken += request.kind === 'change' ? 1 : 0;
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(300);
  });
});
