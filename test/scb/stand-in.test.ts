import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallWorld } from './small-world.ts';
import type { StandIn } from './stand-in.ts';
import { startStandIn } from './stand-in.ts';

const app = mkdtempSync(join(tmpdir(), 'stand-in-'));
let standIn: StandIn;

beforeAll(async () => {
  mkdirSync(join(app, 'assets'));
  writeFileSync(join(app, 'index.html'), '<p>Mellanrum</p>');
  writeFileSync(join(app, 'scb.json'), '{"px":"https://example.org"}');
  standIn = await startStandIn({ world: smallWorld(), app });
});
afterAll(async () => {
  await standIn.close();
  rmSync(app, { recursive: true });
});

const own = (path: string): string => standIn.address.replace(/\/$/, path);

describe('the page', () => {
  test('says in both languages that the values are fictional, and how to ask it', async () => {
    const response = await fetch(standIn.address);
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toContain('Det här är inte SCB. Alla värden är påhittade');
    expect(text).toContain('This is not SCB. Every value is fictional');
    expect(text).toContain(standIn.px);
    expect(text).toContain(`npm run data -- --scb http://localhost:${standIn.port}`);
    expect(text).toContain('href="/app/"');
  });

  test('has no script and no inline style, and a policy that forbids them', async () => {
    const response = await fetch(standIn.address);
    expect(await response.text()).not.toMatch(/<script|<style| style=| on\w+=/);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await fetch(own('/stand-in.css'))).headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  test('shows a fault that its form adds, with its text as text, and takes all away', async () => {
    const post = (fields: Record<string, string>): Promise<Response> =>
      fetch(own('/stand-in/faults'), { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
    expect((await post({ kind: 'slow', at: '<b>', ms: '5', call: '', times: '', retryAfter: '' })).status).toBe(303);
    const text = await (await fetch(standIn.address)).text();
    expect(text).toContain('långsamt svar');
    expect(text).toContain('vid / at &lt;b&gt;, ms 5');
    expect(await (await fetch(own('/stand-in/faults'))).json()).toEqual([
      { fault: { kind: 'slow', at: '<b>', ms: 5 }, met: 0, struck: 0 },
    ]);
    await post({ kind: '' });
    expect(await (await fetch(own('/stand-in/faults'))).json()).toEqual([]);
  });

  test('refuses a fault that it does not know, in words, and one that another site sends', async () => {
    const post = (body: string, headers = {}): Promise<Response> =>
      fetch(own('/stand-in/faults'), { method: 'POST', body, headers });
    const refused = await post('{"kind":"birds"}');
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('"birds" is no fault')]);
    expect((await post('[]', { origin: 'https://example.org' })).status).toBe(403);
  });

  test('sets faults by JSON', async () => {
    const set = (faults: unknown): Promise<Response> =>
      fetch(own('/stand-in/faults'), { method: 'POST', body: JSON.stringify(faults) });
    await set([{ kind: 'unavailable', times: 1 }]);
    expect((await fetch(`${standIn.px}/config`)).status).toBe(503);
    expect(await (await set([])).json()).toEqual([]);
  });
});

describe('the app beside it', () => {
  test('asks the stand-in at its own origin, whatever its folder says', async () => {
    const scb = `${standIn.address}app/scb.json`;
    expect(await (await fetch(scb)).json()).toEqual({ px: standIn.px, wfs: standIn.wfs, standIn: true });
    const numbered = scb.replace('localhost', '127.0.0.1');
    expect(await (await fetch(numbered)).json()).toMatchObject({ px: standIn.px.replace('localhost', '127.0.0.1') });
  });

  test('is served from its folder, and nothing outside of it', async () => {
    expect(await (await fetch(`${standIn.address}app/`)).text()).toBe('<p>Mellanrum</p>');
    expect((await fetch(own('/app'))).url).toBe(`${standIn.address}app/`);
    expect((await fetch(`${standIn.address}app/..%2f..%2fetc/passwd`)).status).toBe(403);
    expect((await fetch(`${standIn.address}app/birds.js`)).status).toBe(404);
    expect((await fetch(`${standIn.address}application`)).status).toBe(404);
  });
});

describe('what was asked', () => {
  test('is kept, oldest first, without the page and the app', async () => {
    const before = standIn.calls.length;
    await fetch(`${standIn.px}/config?lang=en`);
    await fetch(standIn.address);
    await fetch(`${standIn.wfs}?service=WFS`);
    expect(standIn.calls.slice(before)).toMatchObject([
      { service: 'px', method: 'GET', address: '/api/v2/config?lang=en', status: 200, faults: [] },
      { service: 'wfs', method: 'GET', address: '/geoserver/stat/wfs?service=WFS', status: 200, faults: [] },
    ]);
    expect(await (await fetch(own('/stand-in/calls'))).json()).toHaveLength(standIn.calls.length);
  });

  test('of a browser before it posts is allowed', async () => {
    const { status, headers } = await fetch(`${standIn.px}/tables/TAB6684/data`, { method: 'OPTIONS' });
    expect([status, headers.get('access-control-allow-headers'), headers.get('access-control-allow-methods')]).toEqual([
      204,
      'content-type',
      'GET, POST, OPTIONS',
    ]);
  });
});

describe('npm run scb:stand-in', () => {
  const run = (...flags: string[]) =>
    spawn(process.execPath, ['--import', 'tsx', 'test/scb/stand-in-command.ts', ...flags], { stdio: 'pipe' });

  test('starts, says where, and answers with the faults it was given', async () => {
    const command = run('--port', '0', '--without-app', '--fault', 'unavailable,at=TAB6684');
    const [said] = (await once(command.stdout, 'data')) as [Buffer];
    const [, address = ''] = /is at (http:\/\/localhost:\d+\/)/.exec(said.toString()) ?? [];
    expect((await fetch(`${address}api/v2/tables/TAB6684`)).status).toBe(503);
    expect((await fetch(`${address}api/v2/tables/TAB6680`)).status).toBe(200);
    command.kill();
    await once(command, 'exit');
  }, 60_000);

  test.each([
    [['--port', 'x'], '--port wants a number from 0 to 65535, and got x.'],
    [['--fault', 'birds'], '"birds" is no fault.'],
    [['--areas', 'birds'], '--areas wants real, invented or demo, and got birds.'],
    [['--birds'], '--birds'],
  ])(
    '%j is refused in words',
    async (flags, words) => {
      const command = run(...flags);
      let said = '';
      command.stderr.on('data', (part: Buffer) => (said += part.toString()));
      const [code] = (await once(command, 'close')) as [number];
      expect([code, said]).toEqual([1, expect.stringContaining(words)]);
      expect(said).not.toContain('    at ');
    },
    60_000,
  );
});
