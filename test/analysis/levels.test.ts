import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Column } from '../../src/measures/column.ts';
import { isEstimate } from '../../src/measures/origin.ts';
import type { MeasureKey } from '../../src/measures/roles.ts';
import { Status } from '../../src/measures/status.ts';
import type { PackInput } from '../../src/pack/write-pack.ts';
import { writePack } from '../../src/pack/write-pack.ts';
import { asMadePack } from '../../src/pack/made-pack.ts';
import type { Answer, PackAnswer } from '../../src/protocol/requests.ts';
import { gridAreas } from '../geography/grid-topology.ts';
import { smallPack } from '../pack/small-pack.ts';
import { column } from '../relations/pair-case.ts';
import type { ServedPack } from './served-pack.ts';
import { servedPack } from './served-pack.ts';

const signal = new AbortController().signal;
const year = 2017;

/** Six areas in two rows: the RegSO are the two western columns of each row, and the eastern column alone in its municipality. */
const regsoOf = ['9901R001', '9901R001', '9902R001', '9901R002', '9901R002', '9902R001'] as const;

function regsoPack(more: Partial<PackInput> = {}, regsos: readonly string[] = regsoOf): PackInput {
  const columns: readonly Column[] = [
    column('population', 'persons', [1000, 3000, 500, 2000, 2000, 700]),
    column('employmentBase', 'persons', [100, 300, 100, 200, 200, 100]),
    column('employmentRate', 'share', [0.4, 0.8, 0.5, 0.6, 0.8, 0.7]),
    column('disposableIncome', 'kSEK', [200, 400, 250, 300, 'suppressed', 260]),
    column('postSecondaryShare', 'share', [0.1, 0.3, 0.2, 0.2, 0.4, 0.2]),
  ];
  return {
    ...smallPack(),
    areas: gridAreas(3, 2, (x) => (x < 2 ? '9901' : '9902')).map((area, i) => ({
      ...area,
      ...(regsos[i] && { regso: regsos[i] }),
    })),
    regsos: [
      { code: '9901R001', name: 'Söder' },
      { code: '9901R002', name: 'Norr' },
    ],
    tables: [{ year, columns }],
    columns: [
      ...columns.map(({ name, unit }) => ({ id: name, unit })),
      { id: 'officialIndex', unit: 'ratio', title: { sv: 'Officiellt index', en: 'Official index' } },
    ],
    larger: [
      {
        level: 'regso',
        year,
        codes: ['9901R002', '9901R001', '9902R001'],
        columns: [column('officialIndex', 'ratio', [1.1, 0.9, 1.4])],
      },
      {
        level: 'kommun',
        year,
        codes: ['9901', '9902'],
        columns: [column('disposableIncome', 'kSEK', [333, 'suppressed'])],
      },
    ],
    ...more,
  };
}

let served: ServedPack;
beforeEach(async () => {
  served = await servedPack();
});
afterEach(() => {
  served.close();
});

async function open(input: PackInput = regsoPack()): Promise<PackAnswer> {
  const { files } = asMadePack(writePack(input));
  return served.client.call('openPack', { base: '', id: input.id, files }, { signal });
}

type Level = 'deso' | 'regso' | 'kommun';

async function table(level: Level): Promise<(key: MeasureKey) => Column> {
  const { columns } = await served.client.call(
    'table',
    { level, year, basis: 'households', subset: 'all' },
    { signal },
  );
  return (key) => {
    const found = columns.find((one) => one.key === key);
    if (!found) throw new Error(`no ${key} in ${columns.map((one) => one.key).join(' ')}`);
    return found.column;
  };
}

async function layer(level: Level, measure: MeasureKey): Promise<Answer<'layer'>> {
  const scope = { level, year, basis: 'households', subset: 'all' } as const;
  return served.client.call('layer', { ...scope, measure, seenFrom: [], theme: 'light' }, { signal });
}

describe('a pack that knows its RegSO', () => {
  test('has them as areas of their own, in their municipalities, with neighbours and borders', async () => {
    const { regso, deso } = await open();
    expect(regso?.areas.codes).toEqual(['9901R001', '9901R002', '9902R001']);
    expect(regso?.areas.names).toEqual(['Söder', 'Norr', '']);
    expect([...(regso?.areas.municipalityOf ?? [])]).toEqual([0, 0, 1]);
    expect([...(deso.areas.regsoOf ?? [])]).toEqual([0, 0, 2, 1, 1, 2]);
    expect([...(regso?.neighbours.neighbour ?? [])]).toEqual([1, 2, 0, 2, 0, 1]);
    expect(regso?.neighbours.borderM.every((metres) => metres > 1000)).toBe(true);
    expect(regso?.drawing.areas).toMatch(/^blob:/);
  });

  test('sums counts, and makes shares of counts from them', async () => {
    await open();
    const of = await table('regso');
    expect([...of('population').values]).toEqual([4000, 4000, 1200]);
    expect(of('employmentRate').values[0]).toBeCloseTo(0.7, 12);
    expect(isEstimate(of('employmentRate'), 0)).toBe(false);
  });

  test('estimates medians and other shares, says so, and how many areas count', async () => {
    await open();
    const of = await table('regso');
    const income = of('disposableIncome');
    expect(income.values[0]).toBe(350);
    expect([0, 1, 2].map((i) => isEstimate(income, i))).toEqual([true, true, true]);
    expect([...(income.coverage?.counted ?? [])]).toEqual([2, 1, 2]);
    expect(isEstimate(of('postSecondaryShare'), 0)).toBe(true);
    expect(isEstimate(of('livingConditions'), 0)).toBe(true);
    const { origin } = await layer('regso', 'disposableIncome');
    expect(isEstimate(origin, 0)).toBe(true);
  });

  test('takes a municipality’s median from the source, also that it is withheld', async () => {
    await open();
    const of = await table('kommun');
    expect(of('disposableIncome').values[0]).toBe(333);
    expect(isEstimate(of('disposableIncome'), 0)).toBe(false);
    expect(of('disposableIncome').status[1]).toBe(Status.suppressed);
    expect((await layer('kommun', 'disposableIncome')).origin).toEqual({});
  });

  test('shows what only the source’s RegSO have there, and says elsewhere where it is', async () => {
    await open();
    const there = await layer('regso', 'column:officialIndex');
    expect([...there.values.values]).toEqual([0.9, 1.1, 1.4]);
    expect(there.onlyAt).toEqual([]);
    for (const level of ['deso', 'kommun'] as const) {
      const elsewhere = await layer(level, 'column:officialIndex');
      expect(elsewhere.onlyAt).toEqual(['regso']);
      expect([...elsewhere.values.status]).toEqual([...elsewhere.values.status].map(() => Status.noData));
    }
  });

  test('works a municipality’s median out where the source’s own cannot be read, as an estimate, and says so', async () => {
    const path = `values-kommun-${year.toString()}.csv`;
    for (const [reason, blob] of [
      ['notFetched', undefined],
      ['changed', new Blob(['area,disposableIncome\n9901,999\n'])],
    ] as const) {
      const files = new Map(asMadePack(writePack(regsoPack())).files);
      expect(files.delete(path)).toBe(true);
      if (blob) files.set(path, blob);
      await served.client.call('openPack', { base: '', id: 'smaa', files }, { signal });
      const income = await layer('kommun', 'disposableIncome');
      expect(income.values.values[0]).toBeCloseTo((200 * 1000 + 400 * 3000 + 300 * 2000) / 6000, 9);
      expect(isEstimate(income.origin, 0)).toBe(true);
      const told = [{ kind: 'largerNotRead', place: { file: path }, detail: { level: 'kommun', year, reason } }];
      expect(income.problems).toEqual(told);
      expect((await layer('deso', 'disposableIncome')).problems).toEqual([]);
      expect(await layer('deso', 'column:officialIndex')).toMatchObject({ onlyAt: ['regso'], problems: told });
    }
  });

  test('relates RegSO as poles, and tells each figure’s origin', async () => {
    await open();
    const scope = { level: 'regso', year, basis: 'households', subset: 'all' } as const;
    const pair = await served.client.call(
      'pair',
      { ...scope, a: ['9901R001'], b: ['9901R002'], suggested: false },
      { signal },
    );
    expect(pair.geography.position).toBe('touching');
    const row = (id: string) => pair.indicators.find((indicator) => indicator.id === id);
    expect(row('disposableIncome')?.origin).toEqual({
      a: { isEstimate: true, isMade: true, coverage: null },
      b: { isEstimate: true, isMade: true, coverage: { counted: 1, of: 2 } },
    });
    expect(row('employmentRate')?.origin.a).toEqual({ isEstimate: false, isMade: true, coverage: null });
    expect(row('officialIndex')?.origin.a).toEqual({ isEstimate: false, isMade: false, coverage: null });
  });
});

describe('a pack that does not know its RegSO, or not all', () => {
  test('has no such level, and says so when it is asked for', async () => {
    expect((await open(regsoPack({}, []))).regso).toBeUndefined();
    await expect(layer('regso', 'population')).rejects.toMatchObject({
      problem: { kind: 'linkField', place: { field: 'niva' } },
    });
  });

  test('tells how many areas lack theirs', async () => {
    const { regso, problems } = await open(regsoPack({}, regsoOf.slice(0, 5)));
    expect(regso).toBeUndefined();
    expect(problems).toMatchObject([{ kind: 'areasWithoutRegso', detail: { count: 1, of: 6 } }]);
  });

  test('counts a RegSO in two municipalities to the first, and tells', async () => {
    const { regso, problems } = await open(regsoPack({}, regsoOf.toSpliced(2, 1, '9901R001')));
    expect(problems).toMatchObject([{ kind: 'regsoInSeveral', detail: { codes: ['9901R001'] } }]);
    expect(regso?.areas.codes).toHaveLength(3);
    expect(regso?.areas.municipalityOf[0]).toBe(0);
  });
});
