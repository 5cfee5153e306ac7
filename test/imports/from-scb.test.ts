import { describe, expect, it } from 'vitest';
import { indicators } from '../../data/catalogue/indicators.ts';
import type { Cell } from '../../data/catalogue/catalogue.ts';
import { cellsOf } from '../../data/catalogue/cells-of.ts';
import type { ScbPack } from '../../src/imports/from-scb/pack-from-scb.ts';
import { packFromScb, packVintages } from '../../src/imports/from-scb/pack-from-scb.ts';
import { decodePack, decodeValues } from '../../src/pack/decode-pack.ts';
import { readManifest } from '../../src/pack/pack-format.ts';
import { ProblemError } from '../../src/problem/problem.ts';
import type { TablePart } from '../../src/scb/plan/order.ts';
import { planFetch } from '../../src/scb/plan/plan-fetch.ts';
import type { Figure } from './arrived.ts';
import { arrived, tableAnswer } from './arrived.ts';

const employed: Figure = ({ codes }) => (codes['ContentsCode'] === '0000089X' ? 350 : 500);
const lines = (pack: ScbPack, name: string): readonly string[] => (pack.files.get(name) ?? '').trim().split('\n');
const kinds = ({ problems }: ScbPack): readonly string[] => problems.map(({ kind }) => kind);
const source = ({ manifest }: ScbPack, table: string) => manifest.sources.find((one) => one.table === table);

describe('a pack of what has arrived from SCB', () => {
  it('has the areas in the order of their codes, and columns computed as the catalogue says', async () => {
    const pack = await packFromScb(arrived({}, employed));
    expect(lines(pack, 'values-2024.csv')).toEqual([
      'area,employmentRate,employmentBase',
      '1440A0010,0.7,500',
      '1440C1010,0.7,500',
      '1480C1010,0.7,500',
      '1480C1020,0.7,500',
    ]);
    expect(readManifest(pack.files.get('pack.json') ?? '')).toEqual(pack.manifest);
    expect(pack.problems).toEqual([]);
  });

  it('opens on the latest year that has the balance, and on no pair of ours', async () => {
    const indicators = ['economicStandard', 'population'];
    const pack = await packFromScb(arrived({ years: [2024, 2025], indicators }, () => 25));
    expect(pack.manifest.years).toEqual([2024, 2025]);
    expect(pack.manifest.start).toEqual({ year: 2024, a: [], b: [] });
    expect((await packFromScb(arrived({}, employed))).manifest.start).toBeUndefined();
  });

  it.each(['employment', 'economicStandard', 'socioeconomicIndex', 'birthRegion'])(
    'of %s opens without a problem',
    async (id) => {
      const { files, manifest } = await packFromScb(arrived({ indicators: [id] }, () => 25));
      const { deso, problems } = decodePack(manifest, files.get('areas.topojson') ?? '');
      const larger = { regso: manifest.regsos ?? [], kommun: manifest.municipalities };
      expect(problems).toEqual([]);
      for (const { path } of manifest.files.values)
        expect(decodeValues(manifest, deso.areas.codes, files.get(path) ?? '', path).problems).toEqual([]);
      for (const { path, level } of manifest.files.larger ?? []) {
        const own = larger[level].map(({ code }) => code);
        expect(decodeValues(manifest, own, files.get(path) ?? '', path).problems).toEqual([]);
      }
    },
  );

  it('is the same bytes every time', async () => {
    const [one, other] = [await packFromScb(arrived({}, employed)), await packFromScb(arrived({}, employed))];
    expect([...one.files]).toEqual([...other.files]);
  });

  it('keeps every reason why a figure is missing, and says how many', async () => {
    const marks: Readonly<Record<string, ReturnType<Figure>>> = {
      '1440A0010': '..',
      '1440C1010': '.',
      '1480C1010': '-',
    };
    const pack = await packFromScb(arrived({ indicators: ['population'] }, ({ region }) => marks[region] ?? 700));
    expect(lines(pack, 'values-2024.csv').slice(1)).toEqual([
      '1440A0010,..',
      '1440C1010,.',
      '1480C1010,-',
      '1480C1020,700',
    ]);
    expect(source(pack, 'TAB6574')?.coverage).toEqual({ counted: 2, of: 4, suppressed: 1, missing: 1 });
  });

  it('gives no share where a part is withheld, and none of nobody', async () => {
    const pack = await packFromScb(
      arrived({}, ({ region, codes }) => {
        if (region === '1440A0010') return codes['ContentsCode'] === '0000089X' ? '..' : 500;
        return region === '1480C1010' ? 0 : 100;
      }),
    );
    expect(lines(pack, 'values-2024.csv').slice(1)).toEqual([
      '1440A0010,..,500',
      '1440C1010,1,100',
      '1480C1010,.,0',
      '1480C1020,1,100',
    ]);
  });

  it('adds ages up, and misses the sum where one of them is missing', async () => {
    const pack = await packFromScb(
      arrived({ indicators: ['ages'] }, ({ region, codes }) =>
        region === '1440A0010' && codes['Alder'] === '-4' ? '..' : 10,
      ),
    );
    expect(lines(pack, 'values-2024.csv').slice(0, 3)).toEqual([
      'area,ages0to19,ages20to64,ages65up',
      '1440A0010,..,90,40',
      '1440C1010,40,90,40',
    ]);
  });

  it('takes RegSO and municipalities from SCB itself, with their names', async () => {
    const pack = await packFromScb(
      arrived({ indicators: ['medianIncome'] }, ({ region }) => ({ '1480': 301.5, '1480R001': 299 })[region] ?? 200),
    );
    expect(lines(pack, 'values-kommun-2024.csv')).toEqual(['area,disposableIncome', '1440,200', '1480,301.5']);
    expect(lines(pack, 'values-regso-2024.csv')).toContain('1480R001,299');
    expect(pack.manifest.regsos).toEqual([
      { code: '1440R001', name: 'Nödinge (norra)' },
      { code: '1440R002', name: 'Skepplanda' },
      { code: '1480R001', name: 'Norum' },
    ]);
    expect(pack.manifest.municipalities).toEqual([
      { code: '1440', name: 'Ale' },
      { code: '1480', name: 'Göteborg' },
    ]);
    expect(pack.files.get('areas.topojson')).toContain('"regso":"1480R001"');
  });

  it('has a year for figures that only RegSO have', async () => {
    const pack = await packFromScb(arrived({ indicators: ['socioeconomicIndex'] }, () => 3));
    expect(pack.manifest.years).toEqual([2024]);
    expect(lines(pack, 'values-regso-2024.csv')).toContain('1440R002,3,3');
    expect(source(pack, 'TAB6586')?.coverage).toEqual({ counted: 6, of: 6, suppressed: 0, missing: 0 });
  });
});

describe('the sources of such a pack', () => {
  it('say table, codes, date, who is counted, and what was done', async () => {
    const pack = await packFromScb(arrived({}, employed));
    expect(source(pack, 'TAB6680')).toMatchObject({
      retrieved: '2026-11-22',
      licence: 'CC0',
      codes: ['0000089X', '0000089Y'],
      columns: ['employmentRate', 'employmentBase'],
      population: { sv: 'personer 20–64 år' },
      transformations: [
        { sv: 'Förvärvsfrekvens 20–64 år: andel = (kod 0000089X) / (kod 0000089Y), avrundad till fyra decimaler' },
      ],
    });
    expect(source(pack, 'stat:DeSO_2025')).toMatchObject({
      retrieved: '2026-11-23',
      note: { sv: expect.stringMatching(/^Områdena omfattar också hav och sjöar\. DeSO saknar egna namn/) as string },
    });
    expect(source(pack, 'stat:DeSO_2025')?.transformations?.[0]?.sv).toMatch(/högst 25 m .*uppmätt 0/);
  });

  it('tell only of breaks that the pack’s years cross', async () => {
    const population = async (years: readonly number[]) =>
      source(await packFromScb(arrived({ years, indicators: ['population'] }, () => 9)), 'TAB6574')?.breaks;
    expect(await population([2024])).toBeUndefined();
    expect((await population([2024, 2025]))?.map(({ between }) => between)).toEqual([[2024, 2025]]);
    const income = await packFromScb(arrived({ years: [2013, 2016], indicators: ['medianIncome'] }, () => 9));
    expect(source(income, 'TAB6684')?.breaks?.map(({ between }) => between)).toEqual([[2014, 2015]]);
  });

  it('say that another address than SCB’s has answered, and that the values may be made up', async () => {
    const service = { px: 'http://localhost:4180/api/v2', wfs: 'http://localhost:4180/geoserver/stat/wfs' };
    const { manifest } = await packFromScb({ ...arrived({}, employed), service });
    expect(manifest.fictional).toBe(true);
    expect(manifest.description?.sv).toBe(
      'Hämtat från http://localhost:4180, inte från SCB. Värdena kan vara påhittade.',
    );
    for (const { url, note } of manifest.sources) {
      expect(url).toBe('http://localhost:4180');
      expect(note?.en).toContain('not from Statistics Sweden');
    }
    expect((await packFromScb(arrived({}, employed))).manifest.fictional).toBe(false);
  });
});

describe('what is not there', () => {
  const isTable = (table: string) => (part: { readonly source: string }) => part.source === table;

  it('leaves the rest: a table that did not arrive has no columns', async () => {
    const pack = await packFromScb(arrived({ indicators: ['employment', 'population'] }, () => 9, isTable('TAB6574')));
    expect(lines(pack, 'values-2024.csv')[0]).toBe('area,employmentRate,employmentBase');
    expect(pack.manifest.sources.map(({ table }) => table)).toEqual(['stat:DeSO_2025', 'TAB6680']);
  });

  it('is a municipality’s areas when their boundaries did not arrive, by name, and its rows are not told of twice', async () => {
    const pack = await packFromScb(
      arrived({}, employed, ({ kind, municipalities: own }) => kind === 'areas' && own.includes('1440')),
    );
    expect(pack.manifest.counts).toEqual({ areas: 2, municipalities: 1 });
    expect(pack.problems).toMatchObject([{ kind: 'boundariesMissing', detail: { municipalities: ['Ale'] } }]);
  });

  it.each([
    ['boundaries', 'areas'],
    ['figures', 'table'],
  ])('is everything when no %s arrived', async (what, missing) => {
    const making = packFromScb(arrived({}, employed, ({ kind }) => kind === missing));
    await expect(making).rejects.toMatchObject({ problem: { kind: 'nothingToShow', detail: { what } } });
    await expect(making).rejects.toBeInstanceOf(ProblemError);
  });

  it('is a year in which every area is 0 or without a value', async () => {
    const pack = await packFromScb(
      arrived({ years: [2024, 2025], indicators: ['population'] }, ({ region, year }) =>
        year === 2024 ? (region.startsWith('1440') ? '.' : 0) : 700,
      ),
    );
    expect(pack.manifest.years).toEqual([2025]);
    expect(pack.problems).toMatchObject([{ kind: 'yearsWithoutFigures', detail: { table: 'TAB6574', years: [2024] } }]);
  });

  it('is not a year in which everything is withheld', async () => {
    const pack = await packFromScb(arrived({ indicators: ['population'] }, () => '..'));
    expect(lines(pack, 'values-2024.csv')[1]).toBe('1440A0010,..');
  });

  it('is a figure that cannot be, and it is counted', async () => {
    const pack = await packFromScb(
      arrived({ indicators: ['economicStandard'] }, ({ region }) => (region === '1480C1010' ? 140 : 25)),
    );
    expect(lines(pack, 'values-2024.csv')[3]).toBe('1480C1010,x,x,x,x,140');
    expect(pack.problems).toMatchObject([{ kind: 'unusableFigures', detail: { table: 'TAB6684', count: 4 } }]);
  });

  it('is told when a table changed while it was fetched', async () => {
    const input = arrived({}, employed);
    const first = input.parts.find(({ kind }) => kind === 'table');
    const keep = {
      get: (id: string) =>
        first?.kind === 'table' && id === first.id
          ? Promise.resolve(tableAnswer(first, employed, '2026-02-02'))
          : input.keep.get(id),
    };
    expect((await packFromScb({ ...input, keep })).problems).toEqual([
      { kind: 'mixedPublications', place: {}, detail: { table: 'TAB6680', dates: ['2026-01-01', '2026-02-02'] } },
    ]);
  });

  it('is a part that cannot be read, and the rest is there', async () => {
    const input = arrived({ indicators: ['employment', 'population'] }, () => 9);
    const broken = input.parts.find(({ source: table, level }) => table === 'TAB6574' && level === 'deso');
    const keep = {
      get: (id: string) =>
        id === broken?.id ? Promise.resolve(new TextEncoder().encode('{"version":')) : input.keep.get(id),
    };
    const pack = await packFromScb({ ...input, keep });
    expect(kinds(pack)).toEqual(['scbCutOff']);
    expect(lines(pack, 'values-2024.csv')[0]).toBe('area,employmentRate,employmentBase');
  });
});

describe('the two divisions', () => {
  const figure: Figure = ({ year }) => year;

  it('make a pack each, and neither has the other’s years', async () => {
    const input = arrived({ years: [2022, 2023, 2024], indicators: ['population'] }, figure);
    expect(packVintages(input.order.years)).toEqual(['2025', '2018']);
    const now = await packFromScb(input);
    const before = await packFromScb({ ...input, vintage: '2018' });
    expect([now.manifest.vintage, now.manifest.years]).toEqual(['DeSO 2025', [2024]]);
    expect([before.manifest.vintage, before.manifest.years]).toEqual(['DeSO 2018', [2022, 2023]]);
    expect(now.problems).toEqual([
      {
        kind: 'yearsOfOtherDivision',
        place: {},
        detail: { years: [2022, 2023], division: 'DeSO 2018', used: 'DeSO 2025' },
      },
    ]);
    expect(lines(before, 'values-2022.csv')[1]).toBe('1440A0010,2022');
  });

  it('are told of when an indicator has none of a division’s years', async () => {
    const pack = await packFromScb(arrived({ years: [2023], indicators: ['tenure', 'population'] }, figure));
    expect(pack.problems).toMatchObject([
      { kind: 'yearsNotPublished', detail: { indicator: { sv: 'Upplåtelseform' }, years: [2023] } },
    ]);
  });
});

describe('the plan of the whole country', () => {
  it('asks for every cell of a formula in one call, so that no share is computed of halves', () => {
    const parts = planFetch({
      municipalities: 'all',
      years: Array.from({ length: 15 }, (_, k) => 2011 + k),
      indicators: indicators.map(({ id }) => id),
      levels: ['deso', 'regso', 'kommun'],
    });
    const sources = indicators.flatMap(({ columns }) => columns.flatMap((column) => column.sources));
    const codesOf = ({ content, codes = {} }: Cell) => [['ContentsCode', content] as const, ...Object.entries(codes)];
    for (const part of parts.filter(({ kind }) => kind === 'table') as TablePart[]) {
      const asked = new Map(part.selection.map(({ dimension, codes }) => [dimension, codes]));
      const wanted = sources
        .filter(({ table }) => table === part.source)
        .flatMap(({ formula }) => cellsOf(formula).flatMap(codesOf));
      for (const [dimension, code] of wanted) expect(asked.get(dimension), part.id).toContain(code);
    }
  });
});
