import { describe, expect, it } from 'vitest';
import { measuresInput } from '../../data/measures/measures-input.ts';
import { measuresResult } from '../../data/measures/measures-result.ts';
import type { MeasuresResult } from '../../data/measures/measures-result.ts';
import type { RecogniseOptions } from '../../src/table/recognise.ts';
import { problemOf } from '../problem-of.ts';

const table = `area;kommun;name;population;q1;q2;q3;q4;employmentRate;disposableIncome;postSecondaryShare
a1;K1;Ett;1000;300;200;150;50;0,45;150;0,15
a2;K1;Två;1000;40;110;200;350;0,7;220;0,3
a3;K1;Tre;1000;60;0;0;0;0,8;260;0,42
a4;K1;Fyra;1000;..;5;5;5;0,83;290;0,5
a5;K1;Fem;1000;100;5;5;100;0,88;360;0,66
`;

function result(text: string, pair: string | null = null, options: RecogniseOptions = {}): MeasuresResult {
  return measuresResult(measuresInput({ name: 't.csv', bytes: text }, null, { year: null, ...options }), pair);
}

describe('the command of measures', () => {
  it('gives the pair its published truth', () => {
    const { pair } = result(table, 'a1:a2');
    expect(pair?.['OR']).toBeCloseTo(51.49749419386383, 9);
    expect(pair?.['D']).toBeCloseTo(0.7573529411764706, 9);
    expect(pair?.['swaps']).toBeCloseTo(139.1891891891892, 9);
    expect(pair?.['W1']).toBeCloseTo(1.3, 9);
    expect(pair?.['xPy']).toBeCloseTo(0.23163111398405514, 9);
    expect(pair).not.toHaveProperty('distanceM');
  });

  it('gives the municipality its index in both directions', () => {
    expect(result(table).municipalities[0]).toMatchObject({
      kommun: 'K1',
      n: 5,
      S: expect.closeTo(2.0510324482616475, 9) as number,
      F1: expect.closeTo(2.1037037037037036, 9) as number,
      topGap: expect.closeTo(1.3376387080008223, 9) as number,
      weakest: 'a1',
      strongest: 'a5',
    });
  });

  it('says ∞ and missing in words that JSON can carry', () => {
    const [, , third, fourth] = result(table).areas;
    expect(third).toMatchObject({ balance: 'Infinity', status: 'infinite' });
    expect(fourth).toMatchObject({ balance: null, logBalance: null, status: 'suppressed' });
    expect(JSON.stringify(result(table))).not.toMatch(/NaN/);
  });

  it('pools the areas of a pole before dividing', () => {
    const { pair } = result(table, 'a1+a2:a5');
    expect(pair?.['balanceA']).toBeCloseTo(340 / 400, 12);
  });

  it('reads shares in percent, quartiles in percent, and names given by hand', () => {
    const percents = 'id,p1,p4,jobb\na,60,2,45\nb,10,40,80\n';
    const read = result(percents, null, { percent: true, renamed: { id: 'area', jobb: 'employmentRate' } });
    expect(read.quartiles).toBe('percent');
    expect(read.areas[0]).toMatchObject({ balance: 30, balanceLower: expect.closeTo(23.8, 9) as number });
    expect(read.areas[0]).toMatchObject({ logBalance: expect.closeTo(Math.log(30), 12) as number });
  });

  it('takes the latest year of a table unless another is asked for', () => {
    const years = 'area,year,q1,q4\na,2016,100,50\na,2017,100,25\n';
    expect(result(years)).toMatchObject({ year: 2017, areas: [{ balance: 4 }] });
    const earlier = measuresInput({ name: 't.csv', bytes: years }, null, { year: 2016 });
    expect(measuresResult(earlier, null).areas[0]).toMatchObject({ balance: 2 });
  });

  it('has an interval only beside what has one', () => {
    const { municipalities, pair, areas } = result(table, 'a1:a2');
    expect(municipalities[0]).toMatchObject({ medianBalanceStatus: 'present' });
    for (const name of ['medianBalance', 'D', 'swaps', 'W1', 'xPy'])
      for (const line of [municipalities[0], pair]) {
        expect(line).not.toHaveProperty(`${name}Lower`);
        expect(line).not.toHaveProperty(`${name}Upper`);
      }
    expect(pair?.['ORLower']).toBeCloseTo(33.126284129755255, 9);
    expect(pair?.['balanceAUpper']).toBe(areas[0]?.['balanceUpper']);
  });

  it('gives the median of 6, 0.114, 1, ∞ and 1.25: 1.25', () => {
    const five = table.replace('..;5;5;5', '50;5;5;50').replace('100;5;5;100', '100;5;5;80').replace('60;0;0;0', '10;0;0;0'); // prettier-ignore
    expect(result(five).municipalities[0]).toMatchObject({ medianBalance: 1.25 });
  });

  it('shows the smoothed balance beside the balance, when asked', () => {
    const smoothed = measuresResult(measuresInput({ name: 't.csv', bytes: table }, null, { year: null }), null, true);
    const [first, , endless, withheld] = smoothed.areas;
    expect(first?.['balance']).toBe(6);
    expect(first?.['smoothedBalance']).toBeLessThan(6);
    expect(first?.['smoothedBalance']).toBeGreaterThan(5);
    expect(first?.['smoothedBalanceLower']).toBeLessThan(first?.['smoothedBalance'] as number);
    expect(endless).toMatchObject({ balance: 'Infinity', smoothedBalance: expect.any(Number) as number });
    expect(withheld).toMatchObject({ smoothedBalance: null, smoothedBalanceStatus: 'suppressed' });
    expect(result(table).areas[0]).not.toHaveProperty('smoothedBalance');
    const small = 'area,population,q1,q4\na,49,9,3\nb,50,9,3\n';
    const ofFew = measuresResult(measuresInput({ name: 't.csv', bytes: small }, null, { year: null }), null, true);
    expect(ofFew.areas.map((line) => line['smoothedBalanceStatus'])).toEqual(['tooSmall', 'present']);
  });

  it('smooths no percents', () => {
    const percents = measuresInput({ name: 't.csv', bytes: 'area,p1,p4\na,60,2\n' }, null, { year: null });
    expect(problemOf(() => measuresResult(percents, null, true))).toMatchObject({
      kind: 'wrongArgument',
      detail: { wants: 'counts' },
    });
  });

  it.each(['a1', 'a1:', ':a1', 'a1:a2:a3', 'a1+:a2', ''])('does not take "%s" for a pair', (pair) => {
    expect(problemOf(() => result(table, pair))).toMatchObject({
      kind: 'wrongArgument',
      detail: { argument: `--pair ${pair}`, wants: 'pair' },
    });
  });

  it('counts an area that a pole names twice once', () => {
    expect(result(table, 'a1+a1:a2').pair).toEqual(result(table, 'a1:a2').pair);
  });

  it.each([{ q1: 'nonsense' }, { kvartil: 'q1' }])('refuses the name given by hand in %j', (renamed) => {
    const [[theirs, ours] = []] = Object.entries(renamed);
    expect(problemOf(() => result(table, null, { renamed }))).toMatchObject({
      kind: 'wrongArgument',
      place: { file: 't.csv' },
      detail: { argument: `--map ${theirs}=${ours}`, wants: 'knownColumn' },
    });
  });

  it('tells of the columns that it misses', () => {
    const missing = (bytes: string) =>
      measuresInput({ name: 't.csv', bytes }, null, { year: null }).problems.find(
        ({ kind }) => kind === 'missingColumns',
      )?.detail;
    expect(missing('area,q1,employmentRate\na,1,0.5\n')).toEqual({
      columns: ['q4', 'disposableIncome', 'postSecondaryShare'],
    });
    expect(missing('area,p1\na,1\n')).toEqual({ columns: ['p4'] });
    expect(missing('area,q1,q4\na,1,2\n')).toBeUndefined();
  });

  it('knows what it does not know', () => {
    expect(problemOf(() => result(table, 'a1:a9'))).toMatchObject({ kind: 'unknownArea', detail: { codes: ['a9'] } });
    expect(problemOf(() => result('plats,q1\nhär,1\n'))).toMatchObject({ kind: 'noCodeColumn' });
  });
});
