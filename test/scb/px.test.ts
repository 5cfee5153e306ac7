import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askData, askRefusal, codesOf, dataAddress } from './ask.ts';
import { smallWorld } from './small-world.ts';
import type { StandIn } from './stand-in.ts';
import { startStandIn } from './stand-in.ts';

let standIn: StandIn;

beforeAll(async () => {
  standIn = await startStandIn({ world: smallWorld(), limits: { calls: 10_000 } });
});
afterAll(() => standIn.close());

const year = { ContentsCode: '000008A6', Tid: '2024' };

describe('what a selection gives', () => {
  test('values in row-major order, the last dimension fastest', async () => {
    const data = await askData(standIn, 'TAB6684', {
      Region: '1480C1010_DeSO2025,1480C1020_DeSO2025',
      ContentsCode: '000008A6,000008A9',
      Tid: '2024',
    });
    expect([data.id, data.size]).toEqual([
      ['Region', 'ContentsCode', 'Tid'],
      [2, 2, 1],
    ]);
    const one = (Region: string, ContentsCode: string): Promise<number | null | undefined> =>
      askData(standIn, 'TAB6684', { Region, ContentsCode, Tid: '2024' }).then(({ value }) => value[0]);
    expect(data.value).toEqual([
      await one('1480C1010_DeSO2025', '000008A6'),
      await one('1480C1010_DeSO2025', '000008A9'),
      await one('1480C1020_DeSO2025', '000008A6'),
      await one('1480C1020_DeSO2025', '000008A9'),
    ]);
  });

  test('the same by GET and by POST', async () => {
    const body = {
      selection: [
        { variableCode: 'Region', codelist: 'vs_DeSO2025', valueCodes: ['*'] },
        { variableCode: 'ContentsCode', valueCodes: ['*'] },
        { variableCode: 'Tid', valueCodes: ['2024'] },
      ],
    };
    const posted = await fetch(`${standIn.px}/tables/TAB6684/data?lang=sv&outputFormat=json-stat2`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const got = await askData(standIn, 'TAB6684', {
      'codelist[Region]': 'vs_DeSO2025',
      Region: '*',
      ContentsCode: '*',
      Tid: '2024',
    });
    expect(await posted.json()).toEqual(got);
    expect(codesOf(got, 'Region')).toHaveLength(7);
  });

  test('the order of the table, however it was asked for', async () => {
    const data = await askData(standIn, 'TAB6684', {
      Region: '1480,00',
      ContentsCode: '000008A9,000008A6',
      Tid: '2024',
    });
    expect([codesOf(data, 'Region'), codesOf(data, 'ContentsCode')]).toEqual([
      ['00', '1480'],
      ['000008A6', '000008A9'],
    ]);
  });

  test('names of RegSO with their municipality, of DeSO by bare code, in both languages', async () => {
    const ask = { Region: '00,1480R001_RegSO2025,1480C1010_DeSO2025', ContentsCode: '000008A6', Tid: '2024' };
    const { dimension } = await askData(standIn, 'TAB6684', ask);
    expect(dimension['Region']?.category.label).toEqual({
      '00': 'Riket',
      '1480C1010_DeSO2025': '1480C1010',
      '1480R001_RegSO2025': 'Göteborg (Norra staden)',
    });
    const english = await askData(standIn, 'TAB6684', { ...ask, lang: 'en' });
    expect(english.dimension['Region']?.category.label['00']).toBe('Sweden');
    expect(english.label).toContain('Economic standard');
  });

  test('a variable that was left out is summed away to its total, and not shown', async () => {
    const left = await askData(standIn, 'TAB6574', { Region: '1480', ContentsCode: '000007Y7', Tid: '2024' });
    const asked = await askData(standIn, 'TAB6574', {
      Region: '1480',
      Alder: 'totalt',
      Kon: '1+2',
      ContentsCode: '000007Y7',
      Tid: '2024',
    });
    expect(left.id).toEqual(['Region', 'ContentsCode', 'Tid']);
    expect(left.value).toEqual(asked.value);
  });

  test('nothing asked for is the default selection, not the whole table', async () => {
    expect((await askData(standIn, 'TAB6684', {})).size).toEqual([1, 7, 1]);
  });
});

describe('mixed tables', () => {
  test('`1480*` also gives the municipality, the older areas and RegSO', async () => {
    const regions = codesOf(await askData(standIn, 'TAB6684', { Region: '1480*', ...year }), 'Region');
    expect(regions).toEqual(
      expect.arrayContaining(['1480', '1480C1010', '1480C1010_DeSO2025', '1480R001', '1480R001_RegSO2025']),
    );
    expect(regions.every((code) => code.startsWith('1480'))).toBe(true);
  });

  test('`?` is exactly one character', async () => {
    const ask = async (Region: string): Promise<readonly string[]> =>
      codesOf(await askData(standIn, 'TAB6684', { Region, ...year }), 'Region');
    expect(await ask('1480?????_DeSO2025')).toHaveLength(5);
    expect((await ask('1480?????')).every((code) => /^1480[ABC]\d{4}$/.test(code))).toBe(true);
    expect(await ask('1480C10?0')).not.toContain('1480A0010');
  });

  test.each([
    ['14*', ['14', '1402', '1402C1010', '1402R001_RegSO2025']],
    ['*_RegSO2025', ['1402R001_RegSO2025', '1480R001_RegSO2025', '1480R002_RegSO2025']],
    ['*R001*', ['1402R001', '1480R001', '1402R001_RegSO2025', '1480R001_RegSO2025']],
  ])('`*` stands first, last or on both sides: %s', async (Region, some) => {
    const regions = codesOf(await askData(standIn, 'TAB6684', { Region, ...year }), 'Region');
    expect(regions).toEqual(expect.arrayContaining(some));
    if (!Region.startsWith('14')) expect(regions).toHaveLength(some.length);
  });

  test.each(['1480*_DeSO2025', '1480?*', '14*0*'])('refuses %s: a star within, or two kinds mixed', async (Region) => {
    expect(await askRefusal(dataAddress(standIn, 'TAB6684', { Region, ...year }))).toEqual([
      400,
      `${Region} is not a valid selection expression`,
    ]);
  });

  test.each([
    ['top(2)', ['2023', '2024']],
    ['[top(1,1)]', ['2023']],
    ['bottom(1)', ['2011']],
    ['from(2023)', ['2023', '2024']],
    ['to(2012)', ['2011', '2012']],
    ['[range(2012,2014)]', ['2012', '2013', '2014']],
  ])('years by expression: %s', async (Tid, years) => {
    const data = await askData(standIn, 'TAB6684', { Region: '00', ContentsCode: '000008A6', Tid });
    expect(codesOf(data, 'Tid')).toEqual(years);
  });

  test.each(['top(0)', 'top(x)', 'from(1066)'])('refuses years by %s', async (Tid) => {
    expect(
      (await askRefusal(dataAddress(standIn, 'TAB6684', { Region: '00', ContentsCode: '000008A6', Tid })))[0],
    ).toBe(400);
  });

  test('employment has DeSO and RegSO only, the index RegSO only', async () => {
    const metadata = async (id: string): Promise<readonly string[]> => {
      const response = await fetch(`${standIn.px}/tables/${id}/metadata`);
      return codesOf((await response.json()) as never, 'Region');
    };
    expect(await metadata('TAB6680')).not.toContain('1480');
    expect((await metadata('TAB6586')).every((code) => /R\d{3}(_RegSO2025)?$/.test(code))).toBe(true);
  });
});

describe('traps of the address', () => {
  test('of a repeated key all but the first are dropped without a word', async () => {
    const address = dataAddress(standIn, 'TAB6684', { Region: '00', ...year });
    const response = await fetch(`${address}&valueCodes[Region]=1480&valueCodes[Tid]=2011`);
    const data = (await response.json()) as never;
    expect([codesOf(data, 'Region'), codesOf(data, 'Tid')]).toEqual([['00'], ['2024']]);
  });

  test('`+` is a space unless it is encoded', async () => {
    const rest = `valueCodes[Region]=1480R001&valueCodes[Alder]=20-64&valueCodes[ContentsCode]=0000089X&valueCodes[Tid]=2023`;
    const address = `${standIn.px}/tables/TAB6680/data?${rest}&valueCodes[Kon]=`;
    expect(await askRefusal(`${address}1+2`)).toEqual([400, 'Value, 1 2 is not a valid value code for variable Kon']);
    expect((await fetch(`${address}1%2B2`)).status).toBe(200);
  });

  test('a value twice breaks the service: 500, and nothing to read', async () => {
    const response = await fetch(dataAddress(standIn, 'TAB6684', { Region: '00,00', ...year }));
    expect([response.status, await response.text()]).toEqual([500, '']);
  });
});

describe('refusals', () => {
  const ask = { Region: '1480', ...year };

  test.each([
    [{ ...ask, Region: '9999' }, 'Value, 9999 is not a valid value code for variable Region'],
    [{ ...ask, Region: '9999*' }, 'Value, 9999* is not a valid value code for variable Region'],
    [{ ...ask, Tid: '2025' }, 'Value, 2025 is not a valid value code for variable Tid'],
    [{ ...ask, Alder: '20-64' }, 'Variable, Alder is not a variable of the table'],
    [{ Region: '1480', Tid: '2024' }, 'Missing selection for mandantory variable ContentsCode'],
    [{ ...ask, lang: 'no' }, 'Language no is not supported'],
    [{ ...ask, outputFormat: 'xlsx' }, 'Output format xlsx is not supported'],
  ])('%o', async (selection, detail) => {
    expect(await askRefusal(dataAddress(standIn, 'TAB6684', selection as never))).toEqual([400, detail]);
  });

  test.each([
    ['/tables/TAB1', 'Node with id, TAB1 can not be found'],
    ['/tables/TAB1/data', 'Node with id, TAB1 can not be found'],
    ['/codelists/vs_DeSO2099', 'Codelist with id, vs_DeSO2099 can not be found'],
    ['/tables?pageNumber=7', 'Non-existent page'],
    ['/birds', 'There is no such address'],
  ])('404 for %s', async (path, detail) => {
    expect(await askRefusal(standIn.px + path)).toEqual([404, detail]);
  });

  test.each([
    '{',
    '7',
    '{"selection":7}',
    '{"selection":[{}]}',
    '{"selection":[{"variableCode":"Tid","valueCodes":[7]}]}',
  ])('a body that is no selection: %s', async (body) => {
    expect(await askRefusal(`${standIn.px}/tables/TAB6684/data`, { method: 'POST', body })).toEqual([
      400,
      'The body is not a selection',
    ]);
  });

  test('are problem+json, readable by any page', async () => {
    const { headers } = await fetch(`${standIn.px}/tables/TAB1`);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  test('may be worded as the reference implementation does, without detail', async () => {
    const other = await startStandIn({ world: smallWorld(), wording: 'reference', limits: { cells: 10 } });
    const titleOf = async (Region: string): Promise<unknown> =>
      (await fetch(dataAddress(other, 'TAB6684', { Region, ContentsCode: '*', Tid: '*' }))).json();
    expect(await titleOf('1480')).toEqual({ type: 'Parameter error', title: 'Too many cells selected', status: 400 });
    expect(await titleOf('7')).toEqual({ type: 'Parameter error', title: 'Non-existent value', status: 400 });
    await other.close();
  });
});
