import { afterEach, expect, test } from 'vitest';
import { askRefusal, dataAddress } from './ask.ts';
import { callWindow, realLimits } from './limits.ts';
import { smallWorld } from './small-world.ts';
import type { StandIn, StandInOptions } from './stand-in.ts';
import { startStandIn } from './stand-in.ts';

let standIn: StandIn;
const start = async (options: StandInOptions = {}): Promise<StandIn> =>
  (standIn = await startStandIn({ world: smallWorld(), ...options }));
afterEach(() => standIn.close());

test('30 calls in 10 seconds pass, the 31st is 429 with the seconds to wait, and then it passes', async () => {
  let now = 1_000_000;
  await start({ now: () => now });
  for (let call = 0; call < 30; call++) {
    now += 100;
    expect((await fetch(`${standIn.px}/config`)).status).toBe(200);
  }
  const refused = await fetch(`${standIn.px}/config`);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '8']);
  expect(await refused.json()).toMatchObject({ title: 'Too many requests', status: 429 });
  now += 7_000;
  expect((await fetch(`${standIn.px}/config`)).status).toBe(429);
  now += 1_000;
  expect((await fetch(`${standIn.px}/config`)).status).toBe(200);
});

test('no ten seconds, wherever they begin, let more than 30 calls through', () => {
  let now = 0;
  const calling = callWindow(realLimits, () => now);
  const passed: number[] = [];
  for (; now < 60_000; now += 37) if (calling.take() === 0) passed.push(now);
  for (const from of passed)
    expect(passed.filter((at) => at >= from && at < from + 10_000).length).toBeLessThanOrEqual(30);
  expect(passed.length).toBeGreaterThanOrEqual(180);
});

test('the map service and preflights are not counted', async () => {
  await start({ limits: { calls: 1 } });
  for (let call = 0; call < 3; call++) {
    expect((await fetch(`${standIn.wfs}?service=WFS`)).status).toBe(200);
    expect((await fetch(`${standIn.px}/config`, { method: 'OPTIONS' })).status).toBe(204);
  }
  expect((await fetch(`${standIn.px}/config`)).status).toBe(200);
  expect((await fetch(`${standIn.px}/config`)).status).toBe(429);
});

test('as many cells as the limit pass, one more is 400 and not 403', async () => {
  await start({ limits: { cells: 14 } });
  const ask = (Tid: string): string => dataAddress(standIn, 'TAB6684', { Region: '1480', ContentsCode: '*', Tid });
  expect((await fetch(ask('top(2)'))).status).toBe(200);
  expect(await askRefusal(ask('top(3)'))).toEqual([
    400,
    'The query resulted in cell that exceeds the number of allowed.',
  ]);
});

test('an address may have 2 000 characters with the host of the real service, not more', async () => {
  await start();
  const base = `${standIn.px}/config?lang=sv&filling=`;
  const host = 'https://statistikdatabasen.scb.se'.length - standIn.px.indexOf('/api');
  const filled = (length: number): string => base + 'x'.repeat(length - base.length - host);
  expect((await fetch(filled(2_000))).status).toBe(200);
  const refused = await fetch(filled(2_001));
  expect([refused.status, refused.headers.get('content-type')]).toEqual([414, 'text/html; charset=us-ascii']);
});

test('the config says the real limits', async () => {
  await start();
  expect(await (await fetch(`${standIn.px}/config`)).json()).toMatchObject({
    maxDataCells: 150_000,
    maxCallsPerTimeWindow: 30,
    timeWindow: 10,
    defaultDataFormat: 'json-stat2',
  });
});
