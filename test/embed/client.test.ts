// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect } from '../../src/embed/client.ts';
import type { ConnectOptions, MellanrumClient } from '../../src/embed/client.ts';
import { GivenMap, mapOrigin, shown } from './given-host.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function givenFrame(): { frame: HTMLIFrameElement; map: GivenMap } {
  const frame = document.createElement('iframe');
  const map = new GivenMap(frame);
  return { frame, map };
}

async function connected(options: ConnectOptions = {}): Promise<{ client: MellanrumClient; map: GivenMap }> {
  const { frame, map } = givenFrame();
  return { client: await connect(frame, { origin: mapOrigin, ...options }), map };
}

describe('a page that connects to a map', () => {
  test('asks the map for its state, at its origin only', async () => {
    const { map } = await connected();
    expect(map.asked).toMatchObject([{ source: 'mellanrum', v: 1, type: 'getState' }]);
    expect(map.origins()).toEqual(new Set([mapOrigin]));
  });
  test('waits for a lazy frame as long as it takes, and begins when it has loaded', async () => {
    const frame = document.createElement('iframe');
    const connecting = connect(frame, { origin: mapOrigin, timeoutMs: 1000 });
    await vi.advanceTimersByTimeAsync(60_000);
    const map = new GivenMap(frame);
    frame.dispatchEvent(new Event('load'));
    await connecting;
    expect(map.asked).toHaveLength(1);
  });
  test('asks again until the map is there', async () => {
    const { frame, map } = givenFrame();
    map.reply = () => (map.asked.length < 4 ? { ok: false, reason: 'notReady' } : { ok: true, state: shown });
    const connecting = connect(frame, { origin: mapOrigin });
    await vi.advanceTimersByTimeAsync(3000);
    await connecting;
    expect(map.asked).toHaveLength(4);
  });
  test('is told when the time is out', async () => {
    const { frame, map } = givenFrame();
    map.reply = () => undefined;
    const connecting = expect(connect(frame, { origin: mapOrigin, timeoutMs: 500 })).rejects.toMatchObject({
      name: 'MellanrumError',
      reason: 'timeout',
    });
    await vi.advanceTimersByTimeAsync(3500);
    await connecting;
  });
  test('may give up before the frame has loaded', async () => {
    const giveUp = new AbortController();
    const connecting = connect(document.createElement('iframe'), { origin: mapOrigin, signal: giveUp.signal });
    giveUp.abort();
    await expect(connecting).rejects.toMatchObject({ reason: 'closed' });
  });
});

describe('a connected page', () => {
  test('asks in the words of the address', async () => {
    const { client, map } = await connected();
    await client.setView({ ar: '2020', kommun: null });
    await client.select(['0138C1010'], ['0127C1020']);
    await client.setMeasure('inkomst');
    await client.setLanguage('en');
    expect(map.asked.slice(1).map(({ type, payload }) => [type, payload])).toEqual([
      ['setView', { ar: '2020', kommun: null }],
      ['select', { a: ['0138C1010'], b: ['0127C1020'] }],
      ['setMeasure', { matt: 'inkomst' }],
      ['setLanguage', { sprak: 'en' }],
    ]);
    expect(await client.getState()).toEqual(shown);
  });
  test('gets a picture', async () => {
    const { client, map } = await connected();
    const picture = { blob: new Blob(['x']), name: 'karta.png', alt: 'En karta' };
    map.reply = () => ({ ok: true, picture });
    expect(await client.exportImage({ format: 'png', scale: 2 })).toMatchObject({ name: 'karta.png', alt: 'En karta' });
  });
  test('is told why something was refused', async () => {
    const { client, map } = await connected();
    map.reply = () => ({ ok: false, reason: 'field', field: 'ar' });
    await expect(client.setView({ ar: 'i fjol' })).rejects.toMatchObject({ reason: 'field', field: 'ar' });
  });
  test('is told when no answer comes', async () => {
    const { client, map } = await connected({ timeoutMs: 500 });
    map.reply = () => undefined;
    const asking = expect(client.setMeasure('ice')).rejects.toMatchObject({ reason: 'timeout' });
    await vi.advanceTimersByTimeAsync(600);
    await asking;
  });
  test('hears what changes until it stops listening', async () => {
    const { client, map } = await connected();
    const heard: unknown[] = [];
    const stop = client.on('viewChanged', (state) => heard.push(state.fields));
    map.tell('viewChanged', shown);
    map.tell('selectionChanged', shown.selection);
    stop();
    map.tell('viewChanged', shown);
    expect(heard).toEqual([{ matt: 'ice' }]);
  });
  test('greets a map that was loaded anew, so that it goes on telling', async () => {
    const { client, map } = await connected();
    const heard: unknown[] = [];
    client.on('ready', (state) => heard.push(state));
    map.tell('ready', { v: 1 });
    await vi.advanceTimersByTimeAsync(10);
    expect(map.payloads('getState')).toHaveLength(2);
    expect(heard).toEqual([shown]);
  });
  test('breaks its promises when it is closed, and asks no more', async () => {
    const { client, map } = await connected();
    map.reply = () => undefined;
    const asking = client.getState();
    client.close();
    await expect(asking).rejects.toMatchObject({ reason: 'closed' });
    await expect(client.getState()).rejects.toMatchObject({ reason: 'closed' });
    expect(map.asked).toHaveLength(2);
  });
});

const liars = [
  ['another origin', { origin: 'https://ond.example' }, {}],
  ['no origin', { origin: 'null' }, {}],
  ['another window', { source: {} }, {}],
  ['another source', {}, { source: 'webpack' }],
  ['another version', {}, { v: 2 }],
  ['no payload', {}, { payload: null }],
  ['markup for a payload', {}, { payload: '<script>alert(1)</script>' }],
] as const;

describe(`what comes from elsewhere (${liars.length * 2} messages)`, () => {
  test.each(liars)('is not heard: %s', async (_, from, more) => {
    const { client, map } = await connected({ timeoutMs: 500 });
    const heard: unknown[] = [];
    client.on('viewChanged', (state) => heard.push(state));
    map.reply = () => undefined;
    const asking = expect(client.setMeasure('ice')).rejects.toMatchObject({ reason: 'timeout' });
    const requestId = map.asked.at(-1)?.requestId;
    map.post({ source: 'mellanrum', v: 1, type: 'ack', requestId, payload: { ok: true }, ...more }, from);
    map.post({ source: 'mellanrum', v: 1, type: 'viewChanged', payload: shown, ...more }, from);
    await vi.advanceTimersByTimeAsync(600);
    await asking;
    expect(heard).toEqual([]);
  });
});
