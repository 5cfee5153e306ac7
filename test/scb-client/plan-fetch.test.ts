import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, indicatorOf, tableOf, yearsOf } from '../../data/catalogue/cells-of.ts';
import { divisionOf } from '../../data/catalogue/divisions.ts';
import { indicators } from '../../data/catalogue/indicators.ts';
import { gothenburgRegion, municipalities } from '../../data/catalogue/municipalities.ts';
import { addressLimit, cellLimit } from '../../src/scb/limits.ts';
import { commandOf } from '../../src/scb/plan/command-of.ts';
import { estimateFetch } from '../../src/scb/plan/estimate.ts';
import type { FetchOrder, FetchPart, TablePart } from '../../src/scb/plan/order.ts';
import { planFetch } from '../../src/scb/plan/plan-fetch.ts';
import { tableRequest } from '../../src/scb/plan/table-request.ts';
import { scbService } from '../../src/scb/service.ts';
import { problemOf } from '../problem-of.ts';

const codes = municipalities.map(({ code }) => code);
const ids = indicators.map(({ id }) => id);
const allYears = Array.from({ length: 16 }, (_, i) => 2010 + i);

const orders: fc.Arbitrary<FetchOrder> = fc.record({
  municipalities: fc.oneof(
    fc.constant('all' as const),
    fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 290 }),
  ),
  years: fc.uniqueArray(fc.constantFrom(...allYears), { minLength: 1 }),
  indicators: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
  levels: fc.uniqueArray(fc.constantFrom('deso' as const, 'regso' as const, 'kommun' as const), { minLength: 1 }),
});

const isTable = (part: FetchPart): part is TablePart => part.kind === 'table';

/** The plan of an order, empty when SCB has nothing of it. */
function planned(order: FetchOrder): readonly FetchPart[] {
  const problem = problemOf(() => planFetch(order));
  if (problem) expect(problem.kind).toBe('scbNothingPublished');
  return problem ? [] : planFetch(order);
}

/** Every single thing a part asks for: table, level, division, region pattern, year and one code of each dimension. */
function asked(part: TablePart): string[] {
  const lists = part.selection.map(({ dimension, codelist = '', codes: own }) =>
    own.map((code) => `${dimension}${codelist}=${code}`),
  );
  const product = lists.reduce<string[]>((so, list) => so.flatMap((head) => list.map((one) => `${head}|${one}`)), ['']);
  return product.map((one) => `${part.source} ${part.level} ${part.vintage} ${one}`);
}

/** What an order amounts to, made from the catalogue without the plan: number of (table, level, division, year, region pattern, codes). */
function owed({ municipalities: where, years, indicators: wanted, levels }: FetchOrder): number {
  const columns = wanted.flatMap((id) => indicatorOf(id)?.columns ?? []);
  const used = new Set(columns.flatMap(({ sources }) => sources.map(({ table }) => table)));
  let count = 0;
  for (const id of used) {
    const own = columns.flatMap(({ sources }) => sources.filter(({ table }) => table === id)).map(yearsOf);
    const given = years.filter((year) => own.some(({ from, to }) => from <= year && year <= to)).length;
    const per = [...codesOf(id, columns).values()].reduce((product, list) => product * list.length, 1);
    const deep = levels.filter((level) => tableOf(id)?.levels.includes(level)).length;
    count += given * per * deep * (where === 'all' ? 1 : where.length);
  }
  return count;
}

describe('a plan', { timeout: 60_000 }, () => {
  it('has no part that reaches the limit of cells', () => {
    fc.assert(
      fc.property(orders, (order) => {
        expect(planned(order).filter(({ cells }) => cells >= cellLimit)).toEqual([]);
      }),
    );
  });

  it('asks for everything that is ordered, and for nothing twice', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const all = planned(order).filter(isTable).flatMap(asked);
        expect(new Set(all).size).toBe(all.length);
        expect(all.length).toBe(owed(order));
      }),
      { numRuns: 40 },
    );
  });

  it('asks for each year in the division that it follows, in ordered years only', () => {
    fc.assert(
      fc.property(orders, (order) => {
        for (const part of planned(order).filter(isTable)) {
          expect(part.years.every((year) => order.years.includes(year))).toBe(true);
          expect(new Set(part.years.map((year) => divisionOf(year).vintage))).toEqual(new Set([part.vintage]));
          expect(part.selection.find(({ dimension }) => dimension === 'Tid')?.codes).toEqual(part.years.map(String));
        }
      }),
    );
  });

  it('never writes an address of 2 000 characters, never a key twice, never ? and * together', () => {
    fc.assert(
      fc.property(orders, (order) => {
        for (const part of planned(order).filter(isTable)) {
          const { address, body } = tableRequest(part, scbService);
          expect(address.length).toBeLessThan(addressLimit);
          const keys = [...new URL(address).searchParams.keys()];
          expect(new Set(keys).size).toBe(keys.length);
          const dimensions = part.selection.map(({ dimension }) => dimension);
          expect(new Set(dimensions).size).toBe(dimensions.length);
          const regions = part.selection[0]?.codes.join() ?? '';
          expect(regions.includes('*') && regions.includes('?')).toBe(false);
          expect(decodeURIComponent(body ?? address)).toContain(part.selection.at(-1)?.codes[0] ?? '-');
        }
      }),
    );
  });

  it('is the same for the same order, however it is written, and its ids name files', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const turned: FetchOrder = {
          municipalities:
            order.municipalities === 'all' ? 'all' : [...order.municipalities, ...order.municipalities].reverse(),
          years: [...order.years, ...order.years].reverse(),
          indicators: [...order.indicators].reverse(),
          levels: [...order.levels].reverse(),
        };
        const parts = planned(order);
        expect(JSON.stringify(planned(turned))).toBe(JSON.stringify(parts));
        expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
        expect(parts.filter(({ id }) => !/^[A-Za-z0-9_-]{5,80}$/.test(id))).toEqual([]);
      }),
    );
  });

  it('fetches the boundaries of each municipality once for each division that has figures', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const parts = planned(order);
        const vintages = new Set(parts.filter(isTable).map(({ vintage }) => vintage));
        const areas = parts.filter(({ kind }) => kind === 'areas');
        const count = order.municipalities === 'all' ? 290 : order.municipalities.length;
        expect(areas).toHaveLength(count * vintages.size);
      }),
    );
  });
});

describe('the words of a call', () => {
  const only = (order: Partial<FetchOrder>): TablePart => {
    const parts = planFetch({
      municipalities: ['1480'],
      years: [2024],
      indicators: ['employment'],
      levels: ['deso'],
      ...order,
    });
    return parts.filter(isTable)[0]!;
  };

  it('take the list of DeSO 2025 for the whole country', () => {
    const { address, body } = tableRequest(only({ municipalities: 'all' }), scbService);
    expect(body).toBeUndefined();
    expect(address).toBe(
      'https://statistikdatabasen.scb.se/api/v2/tables/TAB6680/data?lang=sv&outputFormat=json-stat2' +
        '&codelist[Region]=vs_DeSO2025&valueCodes[Region]=*&valueCodes[ContentsCode]=0000089X,0000089Y' +
        '&valueCodes[Alder]=20-64&valueCodes[Kon]=1%2B2&valueCodes[Tid]=2024',
    );
  });

  it('take nine ? and bare codes for the country and a municipality of DeSO 2018', () => {
    expect(only({ municipalities: 'all', years: [2023] }).selection[0]).toEqual({
      dimension: 'Region',
      codes: ['?????????'],
    });
    expect(only({ years: [2023] }).selection[0]?.codes).toEqual(['1480?????']);
  });

  it('take a pattern for each municipality, several in one call, with the suffix of 2025', () => {
    expect(only({ municipalities: ['1480', '1402'] }).selection[0]?.codes).toEqual([
      '1402?????_DeSO2025',
      '1480?????_DeSO2025',
    ]);
    expect(only({ levels: ['regso'] }).selection[0]?.codes).toEqual(['1480R???_RegSO2025']);
    expect(only({ levels: ['regso'], years: [2022] }).selection[0]?.codes).toEqual(['1480R???']);
    expect(only({ levels: ['kommun'], indicators: ['population'] }).selection[0]?.codes).toEqual(['1480']);
  });

  it('encode what an address would change: + and letters with dots', () => {
    expect(tableRequest(only({ indicators: ['birthRegion'] }), scbService).address).toContain(
      'valueCodes[Fodelseregion]=sv,eu,%C3%B6v',
    );
    expect(tableRequest(only({ indicators: ['education'] }), scbService).address).toContain('3%2B4');
  });

  it('go in a body when there are too many for an address', () => {
    const part = only({ municipalities: codes });
    const { address, body } = tableRequest(part, scbService);
    expect(address).not.toContain('valueCodes');
    const sent = JSON.parse(body ?? '') as {
      selection: { variableCode: string; valueCodes: string[]; codelist?: string }[];
    };
    expect(sent.selection.map(({ variableCode }) => variableCode)).toEqual([
      'Region',
      'ContentsCode',
      'Alder',
      'Kon',
      'Tid',
    ]);
    expect(sent.selection[0]?.valueCodes).toHaveLength(290);
    expect(sent.selection[3]).toEqual({ variableCode: 'Kon', valueCodes: ['1+2'] });
  });

  it('ask both tables of education for their own years', () => {
    const parts = planFetch({
      municipalities: ['1480'],
      years: [2022, 2023, 2024, 2025],
      indicators: ['education'],
      levels: ['deso'],
    });
    expect(parts.filter(isTable).map(({ source, vintage, years }) => [source, vintage, years])).toEqual([
      ['TAB6534', '2025', [2024, 2025]],
      ['TAB5956', '2018', [2022, 2023]],
    ]);
  });
});

describe('an order that makes no sense', () => {
  const good: FetchOrder = { municipalities: ['1480'], years: [2024], indicators: ['population'], levels: ['deso'] };

  it.each(['municipalities', 'years', 'indicators', 'levels'] as const)('without %s is told of', (what) => {
    expect(problemOf(() => planFetch({ ...good, [what]: [] }))).toMatchObject({
      kind: 'scbEmptyOrder',
      detail: { what },
    });
  });

  it('names a municipality, an indicator or a year that does not exist', () => {
    expect(problemOf(() => planFetch({ ...good, municipalities: ['1480', '9999'] }))).toMatchObject({
      kind: 'scbUnknownMunicipality',
      detail: { codes: ['9999'] },
    });
    expect(problemOf(() => planFetch({ ...good, indicators: ['happiness'] }))).toMatchObject({
      kind: 'scbUnknownIndicator',
      detail: { ids: ['happiness'] },
    });
    expect(problemOf(() => planFetch({ ...good, years: [1999] }))).toMatchObject({
      kind: 'scbNothingPublished',
      detail: { from: 2010, to: 2025 },
    });
  });

  it('asks for DeSO of a table that has only RegSO', () => {
    expect(problemOf(() => planFetch({ ...good, indicators: ['socioeconomicIndex'] }))?.kind).toBe(
      'scbNothingPublished',
    );
    expect(
      planFetch({ ...good, indicators: ['socioeconomicIndex'], levels: ['deso', 'regso'] }).filter(isTable),
    ).toHaveLength(1);
  });
});

describe('the command that does the same', () => {
  const parts = (municipalities: FetchOrder['municipalities']): readonly FetchPart[] =>
    planFetch({ municipalities, years: [2015, 2024], indicators: ['population'], levels: ['deso'] });

  it('names the municipalities or the whole country, and the first and last year', () => {
    expect(commandOf(parts(['1480', '1402']))).toBe('npm run data -- --kommun 1402,1480 --years 2015-2024');
    expect(commandOf(parts('all'))).toBe('npm run data -- --all --years 2015-2024');
  });

  it('names a service that is not SCB', () => {
    const service = { px: 'http://localhost:4100/api/v2', wfs: 'http://localhost:4100/wfs' };
    expect(commandOf(parts(['1480']), service)).toMatch(/ --scb http:\/\/localhost:4100$/);
  });
});

describe('an estimate', () => {
  it('of Göteborgsregionen in one year is some calls, and two minutes that the boundaries take', () => {
    const parts = planFetch({ municipalities: gothenburgRegion, years: [2024], indicators: ids, levels: ['deso'] });
    const { calls, seconds, cells } = estimateFetch(parts);
    // 584 areas at 90 s for 500.
    expect(seconds).toBe(106);
    // Boundaries: a count and a page each, four pages of Göteborg.
    expect(calls).toBe(parts.filter(isTable).length + 13 * 2 + 3);
    expect(cells).toBe(parts.reduce((sum, part) => sum + part.cells, 0));
  });

  it('of the whole country is in the size of 62 MB of boundaries and eighteen minutes', () => {
    const { seconds, bytes } = estimateFetch(
      planFetch({ municipalities: 'all', years: [2024], indicators: ['population'], levels: ['deso'] }),
    );
    expect(seconds).toBe(Math.ceil(6160 * 0.18));
    expect(bytes).toBeGreaterThan(61e6);
    expect(bytes).toBeLessThan(64e6);
  });

  it('of many small calls is the limit of calls', () => {
    const [part] = planFetch({
      municipalities: ['1480'],
      years: [2024],
      indicators: ['population'],
      levels: ['kommun'],
    });
    const many = Array.from({ length: 300 }, () => ({ ...part!, seconds: 0.01 }));
    expect(estimateFetch(many).seconds).toBe(90);
  });
});
