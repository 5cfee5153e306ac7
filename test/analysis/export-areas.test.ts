import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memberNames } from '../../src/analysis/area-properties.ts';
import { areaPieces } from '../../src/analysis/export-areas.ts';
import { shapes } from '../../src/geography/shapes.ts';
import { Status, hasValue } from '../../src/measures/status.ts';
import type { AreasAbout } from '../../src/protocol/export-requests.ts';
import type { PackAnswer, Scope, TableAnswer } from '../../src/protocol/requests.ts';
import { givenAreas } from '../panels/given.ts';
import type { ServedPack } from './served-pack.ts';
import { servedPack } from './served-pack.ts';

const signal = new AbortController().signal;
const about: AreasAbout = {
  name: 'exempel',
  metadata: { title: 'Exempel', context: 'Visar skillnader.' },
  reasons: Array.from({ length: 13 }, (_, status) => `skäl ${status}`),
  estimate: 'uppskattat',
};
const scope: Scope = { level: 'deso', year: 2022, basis: 'households', subset: 'all' };

type Read = FeatureCollection & { metadata: Record<string, unknown>; name: string };
const read = (text: string): Read => JSON.parse(text) as Read;

describe('areas of random figures', () => {
  const cell = fc.record({ status: fc.integer({ min: 0, max: 12 }), digits: fc.integer({ min: 1, max: 8999 }) });
  const key = fc.constantFrom('balance', 'column:rented', 'column:code', 'column:__proto__', 'column:balance_lower');

  test('let no figure out that is withheld, too small or without a value, by any member', () => {
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 6 }),
        fc.uniqueArray(key, { minLength: 1 }),
        (cells, keys) => {
          const areas = givenAreas(cells.length);
          // A careless column that still holds what it must not tell.
          const values = Float64Array.from(cells, ({ digits }, row) => 7_000_000 + digits + row * 10_000 + 0.125);
          const status = Uint8Array.from(cells, (one) => one.status);
          const column = { name: 'x', unit: 'count', values, status } as const;
          const estimate = {
            values,
            status,
            lower: values.map((one) => one - 0.5),
            upper: values.map((one) => one + 0.5),
          };
          const columns = keys.map((one) => ({
            key: one,
            column,
            estimate,
            today: { values, status },
          })) as TableAnswer['columns'];
          const geography = { areas, shapes: shapes(cells.map(() => [])) };
          const text = [...areaPieces({ geography, columns, scope, about })].map(({ part }) => part as string).join('');
          const { features } = read(text);
          expect(features).toHaveLength(cells.length);
          cells.forEach(({ status: reason }, row) => {
            const written = JSON.stringify(features[row]?.properties);
            const figure = String(Math.floor(values[row] ?? NaN));
            expect(written.includes(figure)).toBe(hasValue(reason));
            if (!hasValue(reason)) expect(written).toContain(`"skäl ${reason}"`);
          });
        },
      ),
    );
  });

  test('have names of which no two are alike', () => {
    const names = memberNames(['balance', 'column:balance', 'column:code', 'column:balance_lower', 'column:year']);
    expect(names).toEqual(['balance', 'column_balance', 'column_code', 'column_balance_lower_2', 'column_year']);
    expect(memberNames(['column:a_lower', 'column:a'])).toEqual(['a_lower', 'column_a']);
    const keys = fc.uniqueArray(
      fc.string({ maxLength: 12 }).map((name) => `column:${name}` as const),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(keys, (all) => {
        const made = memberNames(all).flatMap((name) => [name, `${name}_lower`, `${name}_upper`, `${name}_status`]);
        expect(new Set(made).size).toBe(made.length);
      }),
    );
  });
});

describe('the demo region as GeoJSON', () => {
  let served: ServedPack;
  let pack: PackAnswer;
  let inView: Scope;

  beforeEach(async () => {
    served = await servedPack();
    pack = await served.client.call('openPack', { base: served.base, id: 'exempel' }, { signal });
    inView = { ...scope, year: pack.manifest.start?.year ?? 0 };
  });
  afterEach(() => {
    served.close();
  });

  const exported = async (over: Partial<Scope> = {}): Promise<Read> =>
    read(await (await served.client.call('exportAreas', { ...inView, ...over, about }, { signal })).text());

  test('has every area with the figures of the table, and says what it is', async () => {
    const [{ features, metadata, name, bbox }, table] = await Promise.all([
      exported(),
      served.client.call('table', inView, { signal }),
    ]);
    expect(features.map(({ properties }) => properties?.['code'] as string)).toEqual(pack.deso.areas.codes);
    expect([name, metadata]).toEqual([about.name, about.metadata]);
    const [west, south, east, north] = pack.manifest.bounds;
    bbox?.forEach((edge, k) => expect(edge).toBeCloseTo([west, south, east, north][k] ?? NaN, 2));
    const { column, estimate } = table.columns.find(({ key }) => key === 'balance')!;
    features.forEach(({ properties }, row) => {
      const status = column.status[row] ?? Status.noData;
      if (!hasValue(status)) {
        expect(properties).toMatchObject({ balance: null, balance_status: `skäl ${status}` });
        return;
      }
      expect(properties?.['balance']).toBeCloseTo(column.values[row] ?? NaN, 9);
      expect(properties?.['balance_lower']).toBeCloseTo(estimate?.lower[row] ?? NaN, 9);
    });
    expect(features.some(({ properties }) => properties?.['balance'] === null)).toBe(true);
  });

  test('has municipalities at their level, and today beside what is tried', async () => {
    const { a = [], b = [] } = pack.manifest.start ?? {};
    const scenario = { moves: [{ kind: 'exchange', amount: 50 }], year: inView.year, level: 'deso', a, b } as const;
    const [larger, tried] = await Promise.all([exported({ level: 'kommun' }), exported({ scenario })]);
    expect(larger.features).toHaveLength(pack.kommun.areas.codes.length);
    const of = tried.features.find(({ properties }) => properties?.['code'] === a[0])?.properties;
    expect(of?.['balance']).toBeLessThan(of?.['balance_today'] as number);
  });

  test('stops when it is told to, and says how far it has come until then', async () => {
    const controller = new AbortController();
    const told: number[] = [];
    const call = served.client.call(
      'exportAreas',
      { ...inView, about },
      {
        signal: controller.signal,
        onProgress: (share) => {
          told.push(share);
          if (share > 0.1) controller.abort();
        },
      },
    );
    await expect(call).rejects.toThrow();
    expect(told[0]).toBe(0.1);
    expect(told.at(-1)).toBeLessThan(1);
  });

  test('writes a table as CSV and as a workbook', async () => {
    const sheet = {
      titles: { data: 'Tabell', about: 'Om' },
      about: [],
      columns: [{ title: 'Namn', kind: 'text', values: ['Söder'] }],
      length: 1,
    } as const;
    const csv = await served.client.call('writeSheet', { sheet, format: 'csv' }, { signal });
    expect([csv.type, await csv.text()]).toEqual(['text/csv;charset=utf-8', '\r\nNamn\r\nSöder\r\n']);
    const xlsx = await served.client.call('writeSheet', { sheet, format: 'xlsx' }, { signal });
    expect(new Uint8Array(await xlsx.arrayBuffer()).slice(0, 2)).toEqual(Uint8Array.of(0x50, 0x4b));
  });
});
