import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/files/read-file.ts';
import type { OpenRegion } from '../../src/imports/from-files/open-region.ts';
import type { FileProposal } from '../../src/imports/from-files/proposal.ts';
import { FileDesk } from '../../src/imports/from-files/file-desk.ts';
import { gothenburgRegion } from '../../data/catalogue/municipalities.ts';
import type { TextTable } from '../../src/table/read-csv.ts';
import { readCsv } from '../../src/table/read-csv.ts';
import { usesOf } from './given-files.ts';

const real = '../shared/real';
const task = { signal: new AbortController().signal, progress: () => undefined };

interface KeyRow {
  readonly deso: string;
  readonly regso: string;
  readonly regsoName: string;
  readonly kommun: string;
  readonly kommunName: string;
}

function unique(list: readonly { readonly code: string; readonly name: string }[]): OpenRegion['regsos'] {
  return [...new Map(list.map((one) => [one.code, one])).values()];
}

/** The country, or some municipalities of it, as an open region: from SCB's key. */
function regionOf(municipalities: readonly string[] | 'all'): OpenRegion {
  const table = readCsv(readFileSync(`${real}/boundaries/deso2025-key.csv`), 'deso2025-key.csv');
  const rows = table.rows
    .map(([deso = '', regso = '', regsoName = '', kommun = '', kommunName = '']): KeyRow => ({
      deso,
      regso,
      regsoName,
      kommun,
      kommunName,
    }))
    .filter(({ kommun }) => municipalities === 'all' || municipalities.includes(kommun));
  return {
    vintage: 'DeSO 2025',
    codes: rows.map(({ deso }) => deso),
    names: rows.map(() => ''),
    municipalityOf: rows.map(({ kommun }) => kommun),
    municipalities: unique(rows.map(({ kommun, kommunName }) => ({ code: kommun, name: kommunName }))),
    regsos: unique(rows.map(({ regso, regsoName }) => ({ code: regso, name: regsoName }))),
    columns: [],
  };
}

async function proposalOf(path: string, region: OpenRegion): Promise<FileProposal> {
  const file = new File([readFileSync(`${real}/${path}`)], path.split('/').at(-1)!);
  const [found] = await new FileDesk(readFile).propose([file], region, task);
  return found!;
}

/** A recorded answer of PxWebApi 1 as the table that it is: codes, then contents. */
function recorded(name: string): TextTable {
  const { columns, data } = JSON.parse(readFileSync(`${real}/recorded/${name}`, 'utf8')) as {
    columns: { text: string }[];
    data: { key: string[]; values: string[] }[];
  };
  return {
    file: name,
    header: columns.map(({ text }) => text),
    rows: data.map(({ key, values }) => [...key, ...values]),
    problems: [],
  };
}

async function recordedProposal(name: string, region: OpenRegion): Promise<FileProposal> {
  const table = recorded(name);
  const desk = new FileDesk(() =>
    Promise.resolve({ kind: 'tables', format: { type: 'csv' }, tables: [{ name: '', table }] }),
  );
  const [found] = await desk.propose([new File([], name)], region, task);
  return found!;
}

describe.skipIf(!existsSync(real))("SCB's real files", () => {
  it('RegSO of 2020 by name, tenures over four years: 3 358 of the 3 363 RegSO of 2025', async () => {
    const found = await proposalOf('exports/regso2020-tenure-web-export.csv', regionOf('all'));
    expect(found).toMatchObject({
      rows: 13_452,
      level: { value: 'regso', confidence: 'certain' },
      division: { value: '2020' },
    });
    expect(found.years).toEqual([2020, 2021, 2022, 2023]);
    expect(found.questions).toEqual([]);
    expect(found.problems).toEqual([]);
    expect(usesOf(found)).toEqual({
      'Antal | hyresrätt': 'own dwellings',
      'Antal | bostadsrätt': 'own dwellings',
      'Antal | äganderätt': 'own dwellings',
      'Antal | uppgift saknas': 'own dwellings',
    });
    expect(new Set(found.indicators.map(({ family }) => family.value))).toEqual(new Set(['upplatelseform']));
    // Renamed, or spelt otherwise, in 2025.
    expect(found.join).toMatchObject({ matched: 3358, areas: 3363, areasWithoutRow: 5 });
    expect(found.join.unjoined).toEqual([
      {
        reason: 'unknownName',
        count: 5,
        examples: [
          'Värmdö (Norra Värdölandet-Skärgården)',
          'Malmö (RegSO-Ön norr)',
          'Arboga (Nästkvarn-Studrestaden)',
          'Kiruna (Bolaget )',
          'Kiruna (Övre Norrmalm)',
        ],
      },
    ]);
  }, 30_000);

  it('the same in Göteborgsregionen: all 300 of its RegSO, and 3 063 outside it', async () => {
    for (const kind of ['tenure', 'birth']) {
      const found = await proposalOf(`exports/regso2020-${kind}-web-export.csv`, regionOf(gothenburgRegion));
      expect(found.join).toMatchObject({
        matched: 300,
        areas: 300,
        unjoined: [{ reason: 'outsideRegion', count: 3063 }],
        areasWithoutRow: 0,
      });
    }
  }, 30_000);

  it('birth region: the born in Sweden, and the whole as population', async () => {
    const found = await proposalOf('exports/regso2020-birth-web-export.csv', regionOf(gothenburgRegion));
    expect(usesOf(found)).toEqual({
      'Antal | Sverige | totalt': 'own persons',
      'Antal | totalt | totalt': 'population persons',
    });
  }, 30_000);

  it('values of twelve DeSO over two years, with roles, units and what is only like a role', async () => {
    const found = await proposalOf('values/deso2025-lilla-edet-ockero-2024.csv', regionOf(gothenburgRegion));
    expect(found).toMatchObject({
      level: { value: 'deso' },
      division: { value: '2025' },
      years: [2024, 2025],
      questions: [],
    });
    expect(found.join).toMatchObject({ matched: 12, areas: 584, unjoined: [] });
    expect(usesOf(found)).toEqual({
      pop: 'population persons',
      employment_rate_20_64_pct: 'employmentRate share',
      median_equiv_disp_income_ksek: 'disposableIncome kSEK',
      mean_net_income_ksek: 'own kSEK',
      low_economic_standard_pct: 'own percent',
      post_secondary_any_pct: 'own percent',
      rented_dwellings_pct: 'own percent',
      foreign_background_pct: 'own percent',
      unemployment_pct: 'own percent',
    });
  });

  it('the key between DeSO, RegSO and municipality is a key, not values', async () => {
    const found = await proposalOf('boundaries/deso2025-key.csv', regionOf(gothenburgRegion));
    expect(found).toMatchObject({ use: { value: 'key' }, rows: 6160, problems: [], join: { matched: 584 } });
  });

  it('the 584 areas are boundaries that a table may join', async () => {
    const found = await proposalOf('boundaries/deso2025-gr-584.wgs84.geojson', regionOf(gothenburgRegion));
    expect(found).toMatchObject({ use: { value: 'areas' }, rows: 584, join: { matched: 584, areas: 584 } });
  }, 30_000);

  it('answers of PxWebApi: RegSO of 2025 by code and suffix, population of Göteborg by age and sex', async () => {
    const found = await recordedProposal('pxweb-v1-goteborg-regso-population.json', regionOf(gothenburgRegion));
    expect(found).toMatchObject({ level: { value: 'regso' }, division: { value: '2025' }, years: [2024] });
    expect(found.indicators.find(({ use }) => use.value.as === 'role')).toMatchObject({
      words: ['Folkmängden per region', 'totalt', '1+2'],
      use: { value: { role: 'population' } },
    });
  });

  it('answers of PxWebApi: incomes of Växjö lie outside Göteborgsregionen, and inside the country', async () => {
    const name = 'pxweb-v1-vaxjo-income.json';
    const outside = await recordedProposal(name, regionOf(gothenburgRegion));
    expect(outside.join).toMatchObject({ matched: 0, unjoined: [{ reason: 'outsideRegion' }] });
    const inside = await recordedProposal(name, regionOf('all'));
    expect(inside.join.unjoined).toEqual([]);
    expect(inside.join.matched).toBeGreaterThan(0);
    expect(new Set(inside.indicators.map(({ unit }) => unit.value))).toEqual(new Set(['kSEK', 'persons']));
  });
});
