import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askRefusal, dataAddress, wfsAddress } from './ask.ts';
import type { Fault } from './faults/fault.ts';
import { faultKinds } from './faults/fault.ts';
import { readFaultsJson, readFaultText } from './faults/read-faults.ts';
import { smallWorld } from './small-world.ts';
import type { StandIn } from './stand-in.ts';
import { startStandIn } from './stand-in.ts';

let standIn: StandIn;

beforeEach(async () => {
  standIn = await startStandIn({ world: smallWorld() });
});
afterEach(() => standIn.close());

const ask = { Region: '1480', ContentsCode: '000008A6', Tid: '2024' };
const data = (): string => dataAddress(standIn, 'TAB6684', ask);
const areas = (municipality: string): string =>
  wfsAddress(standIn, { typeName: 'stat:DeSO_2025', CQL_FILTER: `kommunkod='${municipality}'`, srsName: 'EPSG:4326' });
const strike = (...faults: Fault[]): void => standIn.setFaults(faults);

async function codesAt(address: string): Promise<readonly string[]> {
  const { features } = (await (await fetch(address)).json()) as {
    features: { properties: { desokod: string } }[];
  };
  return features.map(({ properties }) => properties.desokod);
}

describe('what goes wrong', () => {
  test('slow: the answer waits, and is right', async () => {
    strike({ kind: 'slow', ms: 150 });
    const start = performance.now();
    const response = await fetch(data());
    expect(performance.now() - start).toBeGreaterThan(145);
    expect(response.status).toBe(200);
  });

  test('cut: half of the body arrives, then the line breaks', async () => {
    const whole = (await (await fetch(areas('1480'))).text()).length;
    strike({ kind: 'cut' });
    const response = await fetch(areas('1480'));
    expect(response.status).toBe(200);
    let arrived = 0;
    const read = async (): Promise<void> => {
      for await (const part of response.body ?? []) arrived += (part as Uint8Array).length;
    };
    await expect(read()).rejects.toThrow();
    expect(arrived).toBeGreaterThan(0);
    expect(arrived).toBeLessThan(whole);
  });

  test.each([
    [{ kind: 'tooManyCalls', retryAfter: 3 }, 429, '3'],
    [{ kind: 'tooManyCalls' }, 429, null],
    [{ kind: 'serverError' }, 500, null],
    [{ kind: 'unavailable', retryAfter: 7 }, 503, '7'],
    [{ kind: 'unavailable' }, 503, null],
  ] as const)('%o', async (fault, status, retryAfter) => {
    strike(fault);
    for (const address of [data(), areas('1480')]) {
      const response = await fetch(address);
      expect([response.status, response.headers.get('retry-after')]).toEqual([status, retryAfter]);
    }
  });

  test('html: 200, and a page', async () => {
    strike({ kind: 'html' });
    const response = await fetch(data());
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('<!DOCTYPE html>');
  });

  test('empty: 200, and nothing', async () => {
    strike({ kind: 'empty' });
    const response = await fetch(areas('1480'));
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('latin1: the header says UTF-8 and the bytes are not', async () => {
    strike({ kind: 'latin1' });
    const response = await fetch(data());
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const bytes = await response.arrayBuffer();
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
    expect(new TextDecoder('latin1').decode(bytes)).toContain('År 2011-2024');
  });

  test('changedCodes: the old code is unknown, the metadata has the new', async () => {
    strike({ kind: 'changedCodes' });
    expect(await askRefusal(data())).toEqual([
      400,
      'Value, 000008A6 is not a valid value code for variable ContentsCode',
    ]);
    expect((await fetch(dataAddress(standIn, 'TAB6684', { ...ask, ContentsCode: 'NY0008A6' }))).status).toBe(200);
  });

  test('changedTitle: the same figures under another title', async () => {
    const before = (await (await fetch(data())).json()) as { label: string; value: unknown };
    strike({ kind: 'changedTitle' });
    const after = (await (await fetch(data())).json()) as { label: string; value: unknown };
    expect(after.value).toEqual(before.value);
    expect([before.label, after.label]).toEqual([
      expect.stringContaining('Ekonomisk standard'),
      expect.stringContaining('Fåglar'),
    ]);
  });

  test('duplicateArea and missingArea: the count by hits stays right', async () => {
    const right = await codesAt(areas('1402'));
    strike({ kind: 'duplicateArea' });
    expect(await codesAt(areas('1402'))).toEqual([...right, right[0]]);
    strike({ kind: 'missingArea' });
    expect(await codesAt(areas('1402'))).toEqual(right.slice(1));
    expect(await (await fetch(`${areas('1402')}&resultType=hits`)).text()).toContain('numberOfFeatures="2"');
  });

  test('noCors: neither answer nor preflight lets a page of another origin read', async () => {
    const origin = async (address: string, method = 'GET'): Promise<string | null> =>
      (await fetch(address, { method })).headers.get('access-control-allow-origin');
    expect([await origin(data()), await origin(areas('1402')), await origin(data(), 'OPTIONS')]).toEqual([
      '*',
      '*',
      '*',
    ]);
    strike({ kind: 'noCors' });
    expect([await origin(data()), await origin(areas('1402')), await origin(data(), 'OPTIONS')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('several at once', async () => {
    strike({ kind: 'slow', ms: 60 }, { kind: 'serverError' }, { kind: 'noCors' });
    const response = await fetch(data());
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([500, null]);
    expect(standIn.calls.at(-1)?.faults).toEqual(['slow', 'serverError', 'noCors']);
  });

  test('every kind is proven here', () => {
    expect(Object.keys(faultKinds)).toHaveLength(13);
  });
});

describe('when it goes wrong', () => {
  const statuses = async (...addresses: string[]): Promise<readonly number[]> => {
    const found: number[] = [];
    for (const address of addresses) found.push((await fetch(address)).status);
    return found;
  };

  test('only for one table', async () => {
    strike({ kind: 'serverError', at: 'TAB6684' });
    expect(await statuses(data(), `${standIn.px}/tables/TAB6680`, areas('1480'))).toEqual([500, 200, 200]);
  });

  test.each(['stat:DeSO_2025', 'DeSO_2025'])('only for one layer: %s', async (at) => {
    strike({ kind: 'serverError', at });
    expect(await statuses(areas('1480'), areas('1480').replace('DeSO_2025', 'RegSO_2025'), data())).toEqual([
      500, 200, 200,
    ]);
  });

  test('only for one municipality, by GET, by POST and in the map service', async () => {
    strike({ kind: 'serverError', at: '1402' });
    const of = (Region: string): string => dataAddress(standIn, 'TAB6684', { ...ask, Region });
    expect(await statuses(of('1402?????_DeSO2025'), of('1480'), of('00,1402'), areas('1402'), areas('1480'))).toEqual([
      500, 200, 500, 500, 200,
    ]);
    const post = async (region: string): Promise<number> => {
      const selection = [
        { variableCode: 'Region', valueCodes: [region] },
        { variableCode: 'ContentsCode', valueCodes: ['*'] },
        { variableCode: 'Tid', valueCodes: ['2024'] },
      ];
      const address = `${standIn.px}/tables/TAB6684/data`;
      return (await fetch(address, { method: 'POST', body: JSON.stringify({ selection }) })).status;
    };
    expect([await post('1402C1010_DeSO2025'), await post('1480C1010_DeSO2025')]).toEqual([500, 200]);
  });

  test('only for the n-th call about it', async () => {
    strike({ kind: 'serverError', at: 'TAB6684', call: 2 });
    expect(await statuses(areas('1480'), data(), data(), data())).toEqual([200, 200, 500, 200]);
  });

  test('only so many times', async () => {
    strike({ kind: 'unavailable', times: 2 });
    expect(await statuses(data(), data(), data())).toEqual([503, 503, 200]);
  });

  test('and no more when it is taken away', async () => {
    strike({ kind: 'unavailable' });
    expect(await statuses(data())).toEqual([503]);
    strike();
    expect(await statuses(data())).toEqual([200]);
  });
});

describe('faults in writing', () => {
  test('are read from the command line and from JSON', () => {
    expect(readFaultText('slow,ms=3000,at=TAB6684')).toEqual({ kind: 'slow', ms: 3000, at: 'TAB6684' });
    expect(readFaultsJson('[{"kind":"cut","times":1},{"kind":"html"}]')).toEqual([
      { kind: 'cut', times: 1 },
      { kind: 'html' },
    ]);
    expect(readFaultsJson('{"kind":"cut"}')).toEqual([{ kind: 'cut' }]);
  });

  test.each([
    ['birds', 'is no fault. There are: slow, cut'],
    ['slow,ms=soon', 'ms wants a whole number from 0, and got "soon"'],
    ['slow,ms=-1', 'ms wants a whole number from 0'],
    ['slow,colour=red', 'A fault has no colour'],
  ])('%s is refused in words', (text, words) => {
    expect(() => readFaultText(text)).toThrow(words);
  });

  test.each(['{', '7', '[null]'])('%s is no list of faults', (text) => {
    expect(() => readFaultsJson(text)).toThrow(/not JSON|is an object/);
  });
});
