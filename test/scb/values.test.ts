import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from './ask.ts';
import { askData, codesOf } from './ask.ts';
import type { StandIn } from './stand-in.ts';
import { startStandIn } from './stand-in.ts';
import { demoWorld } from './world/world.ts';

// The demo region: 425 areas, on every machine the same.
let standIn: StandIn;

beforeAll(async () => {
  standIn = await startStandIn({ world: demoWorld(), limits: { calls: 10_000 } });
}, 60_000);
afterAll(() => standIn.close());

const areas = { 'codelist[Region]': 'vs_DeSO2025', Region: '*' };
const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

/** The cells of each region, in order. */
function rows({ value, size }: Dataset): readonly (readonly (number | null)[])[] {
  const length = value.length / (size[0] ?? 1);
  return Array.from({ length: size[0] ?? 0 }, (_, i) => value.slice(i * length, (i + 1) * length));
}

describe('economic standard', () => {
  const ask = { ...areas, ContentsCode: '*', Tid: '2024' };

  test('quartiles are whole percents that sum to 100 but for rounding, and differ between areas', async () => {
    const found = rows(await askData(standIn, 'TAB6684', ask)).filter((row) => row[1] !== null);
    const lowest = found.map(([, q1]) => q1 ?? NaN);
    for (const row of found) {
      const quartiles = row.slice(1, 5);
      expect(quartiles.every((percent) => Number.isInteger(percent))).toBe(true);
      expect(Math.abs(sum(quartiles) - 100)).toBeLessThanOrEqual(2);
    }
    expect(Math.min(...lowest)).toBeLessThan(12);
    expect(Math.max(...lowest)).toBeGreaterThan(45);
    expect(sum(lowest) / lowest.length).toBeGreaterThan(18);
    expect(sum(lowest) / lowest.length).toBeLessThan(35);
  });

  test('some cells are suppressed: null, with `..` in their status', async () => {
    const data = await askData(standIn, 'TAB6684', { ...ask, ContentsCode: '000008A6', Tid: 'from(2024)' });
    const years = await askData(standIn, 'TAB6684', {
      'codelist[Region]': 'vs_DeSO2018',
      Region: '*',
      ContentsCode: '000008A6',
      Tid: 'to(2023)',
    });
    for (const { value, status = {} } of [data, years]) {
      const missing = value.flatMap((one, i) => (one === null ? [String(i)] : []));
      expect(Object.keys(status)).toEqual(missing);
      expect(new Set(Object.values(status)).size).toBeLessThanOrEqual(1);
    }
    const share = Object.keys(years.status ?? {}).length / years.value.length;
    expect(share).toBeGreaterThan(0.003);
    expect(share).toBeLessThan(0.01);
    expect(Object.values(years.status ?? {})[0]).toBe('..');
  });

  test('the same question gives the same answer', async () => {
    expect(await askData(standIn, 'TAB6684', ask)).toEqual(await askData(standIn, 'TAB6684', ask));
  });
});

describe('people', () => {
  test('an area has 700 to 2 700 in every year', async () => {
    const { value } = await askData(standIn, 'TAB6574', { ...areas, ContentsCode: '*', Tid: '2024' });
    expect(value.every((people) => people !== null && people >= 700 && people <= 2700)).toBe(true);
  });

  test('ages and sexes sum to the total to 2024', async () => {
    const data = await askData(standIn, 'TAB6574', {
      Region: '9901',
      Alder: '*',
      Kon: '*',
      ContentsCode: '*',
      Tid: '2024',
    });
    const kinds = rows({ ...data, size: [data.size[1] ?? 1] });
    const [total, ...ages] = kinds.map(([men = 0, women = 0, both = 0]) => ({
      parts: (men ?? 0) + (women ?? 0),
      both,
    }));
    for (const { parts, both } of ages) expect(parts).toBe(both);
    expect(sum(ages.map(({ both }) => both))).toBe(total?.both);
  });

  test('RegSO and municipality are the sums of their areas to 2024, and not quite from 2025', async () => {
    const of = async (Region: string, Tid: string): Promise<number> =>
      sum((await askData(standIn, 'TAB6572', { Region, ContentsCode: '*', Tid })).value);
    expect(await of('9901?????_DeSO2025', '2024')).toBe(await of('9901', '2024'));
    expect(await of('9901*_RegSO2025'.replace('*', '????'), '2024')).toBe(await of('9901', '2024'));
    expect(await of('9901?????_DeSO2025', '2025')).not.toBe(await of('9901', '2025'));
  });

  test('employed are never more than all', async () => {
    const data = await askData(standIn, 'TAB6680', {
      ...areas,
      Alder: '20-64',
      Kon: '1+2',
      ContentsCode: '0000089X,0000089Y',
      Tid: '2024',
    });
    for (const [employed, all] of rows(data).filter(([one]) => one !== null)) {
      expect(employed).toBeLessThanOrEqual(all ?? NaN);
      expect((employed ?? NaN) / (all ?? NaN)).toBeGreaterThan(0.4);
    }
  });

  test('figures can be not applicable (`.`) or not given yet (`...`)', async () => {
    const statuses = async (
      table: string,
      codelist: string,
      more: Readonly<Record<string, string>>,
    ): Promise<unknown> => {
      const ask = { 'codelist[Region]': codelist, Region: '*', ContentsCode: '*', Tid: 'to(2023)' };
      return [...new Set(Object.values((await askData(standIn, table, { ...ask, ...more })).status ?? {}))];
    };
    expect(await statuses('TAB6586', 'vs_RegSO2020', {})).toEqual(['.']);
    expect(await statuses('TAB6680', 'vs_DeSO2018', { Alder: '20-64', Kon: '1+2' })).toEqual(['...']);
  });

  test('no dwellings of a kind are nil: null, with `-`', async () => {
    const { status = {} } = await askData(standIn, 'TAB6638', {
      ...areas,
      Upplatelseform: '*',
      ContentsCode: '*',
      Tid: '2024',
    });
    expect(new Set(Object.values(status))).toEqual(new Set(['-']));
    expect(Object.keys(status).length).toBeGreaterThan(200);
  });
});

describe('two vintages', () => {
  const over = { ContentsCode: '000008A6', Tid: '2023,2024' };

  test('share code strings; the older has figures to 2023, the newer from 2024', async () => {
    const old = await askData(standIn, 'TAB6684', { ...over, 'codelist[Region]': 'vs_DeSO2018', Region: '*' });
    const recent = await askData(standIn, 'TAB6684', { ...over, ...areas });
    const bare = codesOf(recent, 'Region').map((code) => code.replace('_DeSO2025', ''));
    expect(codesOf(old, 'Region').filter((code) => bare.includes(code)).length).toBeGreaterThan(400);
    expect(codesOf(old, 'Region').length).toBe(bare.length - 12);
    expect(rows(old).every(([, in2024]) => in2024 === null)).toBe(true);
    expect(rows(recent).every(([in2023]) => in2023 === null)).toBe(true);
    expect(rows(old).filter(([in2023]) => in2023 !== null).length).toBeGreaterThan(380);
  });

  test('population before 2024 by areas of 2025 is 0 in some municipalities and missing in others', async () => {
    const { value } = await askData(standIn, 'TAB6574', { ...areas, ContentsCode: '*', Tid: '2020' });
    expect(new Set(value)).toEqual(new Set([0, null]));
  });

  test('education of ages 25–65 has only the newer areas, of 25–64 only the older', async () => {
    const metadata = async (id: string): Promise<readonly string[]> =>
      codesOf((await (await fetch(`${standIn.px}/tables/${id}/metadata`)).json()) as Dataset, 'Region');
    expect((await metadata('TAB6534')).some((code) => /^\d{4}[ABC]\d{4}$/.test(code))).toBe(false);
    expect((await metadata('TAB5956')).some((code) => code.endsWith('2025'))).toBe(false);
  });
});
