import { describe, expect, it } from 'vitest';
import { Status } from '../../src/measures/status.ts';
import { checkQuartiles } from '../../src/table/check-quartiles.ts';
import { readCsv } from '../../src/table/read-csv.ts';
import { codeColumn, columnSpecifications, yearColumn, yearInName } from '../../src/table/recognise.ts';
import { toColumn } from '../../src/table/to-column.ts';

const delivery = readCsv(
  'DeSO;År;Kvartil1;Kvartil2;Kvartil3;Kvartil4;Totalt;MedianInk\n0114A0010;2017;300;200;150;50;700;201,5\n',
  'leverans.csv',
);

describe("the columns of SCB's delivery", () => {
  it('are recognised by header', () => {
    expect(codeColumn(delivery)).toBe('DeSO');
    expect(yearColumn(delivery)).toBe('År');
    expect(columnSpecifications(delivery).map(({ name, unit }) => `${name} ${unit}`)).toEqual([
      'q1 households',
      'q2 households',
      'q3 households',
      'q4 households',
      'total households',
      'disposableIncome kSEK',
    ]);
  });

  it('of older years are too', () => {
    const older = readCsv('area,Lag,MLag,Mhog,Hog\n0114A0010,1,2,3,4\n', 'a.csv');
    expect(columnSpecifications(older).map(({ name }) => name)).toEqual(['q1', 'q2', 'q3', 'q4']);
  });

  it('count persons, or are percents, where that is said', () => {
    expect(columnSpecifications(delivery, { quartiles: 'persons' })[0]).toMatchObject({ name: 'q1', unit: 'persons' });
    expect(columnSpecifications(delivery, { quartiles: 'percent' })[0]).toMatchObject({ name: 'p1', unit: 'percent' });
  });

  it('keep the part of the stock that their name ends with', () => {
    const parts = readCsv('area,Kvartil1_publicHousing,q4_publicHousing\na,1,2\n', 'a.csv');
    expect(columnSpecifications(parts).map(({ name }) => name)).toEqual(['q1_publicHousing', 'q4_publicHousing']);
  });
});

describe('any other table', () => {
  const table = readCsv(
    'plats,förvärv pct,hyresrätt,not\n1480C2020,51,120,x\n1480C2030,..,13,y\n',
    'deso2025-2024.csv',
  );

  it('has its codes found by how they look, and its year in the name but for that of the division', () => {
    expect(codeColumn(table)).toBe('plats');
    expect(yearInName('deso2025-lilla-edet-2024.csv')).toBe(2024);
    expect(yearInName('deso2025.csv')).toBeNull();
  });

  it('has columns named by hand and columns as they are; text is no column', () => {
    const found = columnSpecifications(table, { renamed: { 'förvärv pct': 'employmentRate' } });
    expect(found).toEqual([
      { header: 'förvärv pct', name: 'employmentRate', unit: 'share', divisor: 100 },
      { header: 'hyresrätt', name: 'hyresrätt', unit: 'count' },
    ]);
    const [employment] = found;
    const { column } = toColumn(table, employment ?? { header: '', name: '', unit: 'count' });
    expect(column.values[0]).toBe(0.51);
    expect(column.status[1]).toBe(Status.suppressed);
  });

  it('has no code column when nothing looks like one', () => {
    expect(codeColumn(readCsv('plats,antal\nHär,1\n', 'a.csv'))).toBeNull();
  });
});

describe('unusable cells', () => {
  it('are told once a kind, at the first place, with their number', () => {
    const table = readCsv('area,q1\na,många\nb,-3\nc,fler\nd,7\n', 'fel.csv');
    const { column, problems } = toColumn(table, { header: 'q1', name: 'q1', unit: 'households' });
    expect(Array.from(column.status)).toEqual([Status.invalid, Status.invalid, Status.invalid, Status.present]);
    expect(problems).toEqual([
      { kind: 'notANumber', place: { file: 'fel.csv', row: 2, column: 'q1' }, detail: { text: 'många', count: 2 } },
      { kind: 'negativeCount', place: { file: 'fel.csv', row: 3, column: 'q1' }, detail: { text: '-3', count: 1 } },
    ]);
  });
});

describe('quartiles', () => {
  const check = (header: string, row: string) => {
    const table = readCsv(`${header}\n${row}\n`, 'a.csv');
    const columns = columnSpecifications(table).map((specification) => toColumn(table, specification).column);
    return checkQuartiles(['a'], Object.fromEntries(columns.map((column) => [column.name, column])), 'a.csv');
  };

  it('in percent make 98 to 102', () => {
    expect(check('area,p1,p2,p3,p4', 'a,25,25,25,23')).toEqual([]);
    expect(check('area,p1,p2,p3,p4', 'a,25,25,25,22')).toMatchObject([
      { kind: 'quartilesDoNotSum', place: { area: 'a' }, detail: { sum: 97, expected: 100, count: 1 } },
    ]);
  });

  it('in counts make the total, where there is one', () => {
    expect(check('area,q1,q2,q3,q4', 'a,10,20,30,40')).toEqual([]);
    expect(check('area,q1,q2,q3,q4,Totalt', 'a,10,20,30,40,100')).toEqual([]);
    expect(check('area,q1,q2,q3,q4,Totalt', 'a,10,20,30,40,200')).toMatchObject([
      { detail: { sum: 100, expected: 200 } },
    ]);
  });

  it('with one withheld are not judged', () => {
    expect(check('area,p1,p2,p3,p4', 'a,..,25,25,22')).toEqual([]);
  });
});
