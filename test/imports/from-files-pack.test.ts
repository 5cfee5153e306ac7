import { beforeEach, describe, expect, it } from 'vitest';
import { base, basePack, csvDesk, deso, facts, task } from './given-own-pack.ts';
import { decodeValues } from '../../src/pack/decode-pack.ts';
import { readManifest } from '../../src/pack/pack-format.ts';
import { Status } from '../../src/measures/status.ts';
import { packChoices } from '../../src/analysis/pack-choices.ts';
import type { FileDesk } from '../../src/imports/from-files/file-desk.ts';
import type { DeskPack } from '../../src/imports/from-files/file-desk.ts';
import type { Corrections, OwnPackFacts } from '../../src/imports/from-files/proposal.ts';
import { region } from './given-files.ts';

let desk: FileDesk;
beforeEach(() => {
  desk = csvDesk();
});

async function packed(
  files: Readonly<Record<string, string>>,
  corrections: Corrections = {},
  given: Partial<OwnPackFacts> = {},
): Promise<DeskPack> {
  const proposals = await desk.propose(
    Object.entries(files).map(([name, text]) => new File([text], name)),
    region,
    task,
  );
  const ids = proposals.map(({ id }) => id);
  return desk.makePack(ids, Object.fromEntries(ids.map((id) => [id, corrections])), { ...facts, ...given }, basePack);
}

async function columnOf({ pack }: DeskPack, path: string, id: string): Promise<(number | undefined)[]> {
  const text = await pack.files.get(path)!.text();
  const { regsos = [], municipalities } = pack.manifest;
  const codes = path.includes('regso')
    ? regsos.map(({ code }) => code)
    : path.includes('kommun')
      ? municipalities.map(({ code }) => code)
      : region.codes;
  const column = decodeValues(pack.manifest, codes, text, path).columns[id]!;
  return [...column.values].map((value, i) => (column.status[i] === Status.present ? value : undefined));
}

describe('figures for the open region', () => {
  it('give it a year more, and keep all that it had', async () => {
    const made = await packed({ 'hushall-2017.csv': deso });
    const { manifest } = made.pack;
    expect(readManifest(await made.pack.files.get('pack.json')!.text())).toEqual(manifest);
    expect(manifest).toMatchObject({ id: 'lokal-mitt', years: [2016, 2017], fictional: true, vintage: 'DeSO 2025' });
    expect(await made.pack.files.get('values-2016.csv')!.text()).toBe(base.files.get('values-2016.csv'));
    expect(await made.pack.files.get('areas.topojson')!.text()).toBe(base.files.get('areas.topojson'));
    expect(await made.pack.files.get('places.csv')!.text()).toBe(base.files.get('places.csv'));
    expect(await columnOf(made, 'values-2017.csv', 'q1')).toEqual([0, 10, 20, 30, 40, 50]);
    expect(manifest.columns).toEqual([
      { id: 'q1', unit: 'households' },
      { id: 'q4', unit: 'households' },
      // The file says that it is of households.
      { id: 'egna-hus', unit: 'households', title: { sv: 'Egna hus', en: 'Egna hus' } },
    ]);
    expect(made.measures).toEqual(['balance', 'column:egna-hus']);
  });

  it('say in the sources where they are from and what was done', async () => {
    const { pack } = await packed({ 'hushall-2017.csv': `${deso}1480C1010;1;2;3\n` });
    expect(pack.manifest.sources).toHaveLength(2);
    expect(pack.manifest.sources[1]).toEqual({
      title: { sv: 'hushall-2017.csv', en: 'hushall-2017.csv' },
      table: 'hushall-2017.csv',
      retrieved: '2026-11-22',
      licence: 'Kommunens egna',
      columns: ['q1', 'q4', 'egna-hus'],
      codes: ['Kvartil1', 'Kvartil4', 'Egna hus'],
      vintage: 'DeSO 2025',
      coverage: { counted: 18, of: 18, suppressed: 0, missing: 0 },
      transformations: [
        { sv: 'Året är ur filens namn', en: 'The year is from the name of the file' },
        { sv: 'DeSO 2025 kopplade på kod: 6 av 6 områden', en: 'DeSO 2025 joined by code: 6 of 6 areas' },
        {
          sv: '1 område i filen utanför regionen används inte',
          en: '1 area of the file outside the region is not used',
        },
      ],
    });
  });

  it('for a year that it has stand back, or go first, as chosen, and it is said', async () => {
    const kept = await packed({ 'hushall-2016.csv': deso });
    expect(await columnOf(kept, 'values-2016.csv', 'q1')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(kept.problems).toContainEqual({
      kind: 'sameColumnAndYear',
      place: {},
      detail: { columns: ['q1', 'q4'], years: [2016], kept: 'open' },
    });
    const taken = await packed({ 'hushall-2016.csv': deso }, {}, { onConflict: 'takeOwn' });
    expect(await columnOf(taken, 'values-2016.csv', 'q1')).toEqual([0, 10, 20, 30, 40, 50]);
    expect(taken.problems).toMatchObject([{ detail: { kept: 'own' } }]);
  });

  it('in several files of a year each make one series', async () => {
    const made = await packed({ 'hus-2017.csv': deso, 'hus-2018.csv': deso.replaceAll(';5\n', ';8\n') });
    expect(made.pack.manifest.years).toEqual([2016, 2017, 2018]);
    expect(made.pack.manifest.columns.map(({ id }) => id)).toEqual(['q1', 'q4', 'egna-hus']);
    expect((await columnOf(made, 'values-2018.csv', 'egna-hus'))[5]).toBe(8);
  });

  it('that are called alike but count other things get an id each', async () => {
    const made = await packed({ 'a-2017.csv': deso, 'b-2017.csv': deso.replaceAll('Egna hus', 'Egna  hus, andel') });
    expect(made.pack.manifest.columns.map(({ id }) => id)).toContain('egna-hus-andel');
  });

  it('make an own balansmått of any two counts, which the region then offers', async () => {
    const proposals = await desk.propose(
      [new File([deso.replace('Kvartil1', 'Stugor').replace('Kvartil4', 'Villor')], 'hus-2017.csv')],
      region,
      task,
    );
    const [{ id } = { id: '' }] = proposals;
    const balance = {
      numerator: { proposal: id, indicator: 'Stugor' },
      denominator: { proposal: id, indicator: 'Villor' },
    };
    const made = await desk.makePack([id], {}, { ...facts, balance }, basePack);
    expect(made.measures[0]).toBe('ratio:stugor/villor');
    expect(packChoices(made.pack.manifest).countColumns).toEqual(expect.arrayContaining(['stugor', 'villor']));
    const wrong = { ...facts, balance: { ...balance, denominator: balance.numerator } };
    expect((await desk.makePack([id], {}, wrong, basePack)).problems).toMatchObject([{ kind: 'balanceNeedsCounts' }]);
  });
});

describe('figures for larger areas', () => {
  it('stay theirs: RegSO by name go beside the areas, never over them', async () => {
    const made = await packed({
      'regso2020-2016.csv':
        'region;upplåtelseform;Antal 2016\nAle (Centrum);hyresrätt;5\nAle (Centrum);bostadsrätt;7\nHabo (Centrum);hyresrätt;1\nHabo (Centrum);bostadsrätt;2\n',
    });
    expect(made.pack.manifest.files.larger).toMatchObject([
      { path: 'values-regso-2016.csv', level: 'regso', year: 2016 },
    ]);
    expect(await made.pack.files.get('values-2016.csv')!.text()).toBe(base.files.get('values-2016.csv'));
    expect(await columnOf(made, 'values-regso-2016.csv', 'hyresratt')).toEqual([1, 5, undefined, undefined]);
    expect(made.pack.manifest.sources[1]?.transformations).toContainEqual({
      sv: 'RegSO 2020 kopplade på namn och kommun till RegSO 2025: 2 av 4 områden',
      en: 'RegSO 2020 joined by name and municipality to RegSO 2025: 2 of 4 areas',
    });
  });

  it('of a year that the areas have no figures for can be chosen, and the areas say why they have none', async () => {
    const made = await packed({ 'kommun-2020.csv': 'kommun;Antal lägenheter\n1440;50\n0643;9\n' });
    expect(made.pack.manifest.years).toEqual([2016, 2020]);
    expect(await columnOf(made, 'values-kommun-2020.csv', 'antal-lagenheter')).toEqual([9, 50]);
    const text = await made.pack.files.get('values-2020.csv')!.text();
    const { columns } = decodeValues(made.pack.manifest, region.codes, text, 'values-2020.csv');
    expect(new Set(columns['antal-lagenheter']?.status)).toEqual(new Set([Status.notAvailable]));
  });

  it('need a region that knows its RegSO, which a key file gives', async () => {
    const bare = { ...region, regsos: [] };
    const regso = new File(['region;Antal lägenheter\nAle (Älvängen);5\n'], 'r-2016.csv');
    const [without] = await desk.propose([regso], bare, task);
    expect(without?.problems).toMatchObject([{ kind: 'regionWithoutRegso' }]);
    const key = region.codes.map(
      (code, i) => `${code},${i < 2 ? '0643R001' : '1440R003'},${i < 2 ? 'Centrum' : 'Älvängen'}`,
    );
    const [keyed] = await desk.propose(
      [new File([`deso,regso_code,regso_name\n${key.join('\n')}\n`], 'key.csv')],
      bare,
      task,
    );
    expect(keyed).toMatchObject({ use: { value: 'key' }, problems: [] });
    const made = await desk.makePack([keyed!.id], {}, facts, {
      ...basePack,
      manifest: { ...base.manifest, regsos: [] },
    });
    expect(made.pack.manifest.regsos).toEqual([
      { code: '0643R001', name: 'Centrum' },
      { code: '1440R003', name: 'Älvängen' },
    ]);
    const areas = JSON.parse(await made.pack.files.get('areas.topojson')!.text()) as {
      objects: { areas: { geometries: { properties: { code: string; regso?: string } }[] } };
    };
    expect(areas.objects.areas.geometries[0]?.properties.regso).toBe('0643R001');
  });
});
