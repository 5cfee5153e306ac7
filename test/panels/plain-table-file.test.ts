import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainNameParts, plainSheet } from '../../src/panels/plain-table/plain-sheet.ts';
import type { PlainParts } from '../../src/panels/plain-table/plain-sheet.ts';
import { fileName } from '../../src/text/file-name.ts';
import { csvText } from '../../src/table/sheet-csv.ts';
import { frontierTables } from '../../src/text/between-tables/frontiers.ts';
import { loadLanguage } from '../../src/text/language.ts';
import type { BetweenLanguage } from '../../src/text/load-between-text.ts';
import { withBetweenText } from '../../src/text/load-between-text.ts';
import type { PlainTable } from '../../src/text/plain-table.ts';
import { roundedBorders } from '../relations/frontier-case.ts';
import { givenPack, givenView } from './given.ts';

let language: BetweenLanguage;
beforeAll(async () => {
  language = await withBetweenText(await loadLanguage('sv'));
});

const open = roundedBorders([[60, 0], [10, 40], ['suppressed', 30], [30, 40]]); // prettier-ignore

function partsOf(more: Partial<PlainParts> = {}): PlainParts {
  const [table] = frontierTables(open.answer, {
    language,
    areas: open.areas,
    columns: [],
    region: 'Regionen',
    year: '2022',
  });
  if (!table) throw new Error('no table');
  const rows = Array.from({ length: table.length }, (_, row) => row);
  return { language, view: givenView(), pack: givenPack(), table, rows, poles: ['Bergsåsen', ''], ...more };
}

/** The rows about the table, its header and its rows. */
function read(parts: PlainParts): { about: string[][]; header: string[]; rows: string[][] } {
  const all = Papa.parse<string[]>(csvText(plainSheet(parts)).replace(/^\uFEFF/, ''), { delimiter: ';' }).data;
  const { title } = parts.table.columns[0] ?? { title: '' };
  const at = all.findIndex(([first = '']) => first === title);
  return {
    about: all.slice(0, at),
    header: all[at] ?? [],
    rows: all.slice(at + 1).filter((row) => row.length > 1),
  };
}

const small: PlainTable = {
  id: 'small',
  title: 'Liten',
  caption: 'Liten',
  notes: ['=SUM(A1)'],
  columns: [
    {
      key: 'name',
      title: 'Namn',
      kind: 'text',
      cell: (row) => ({ text: ['=HYPERLINK("x")', '+46', 'Å; "b"'][row] ?? '' }),
    },
    {
      key: 'n',
      title: 'Tal',
      unit: 'm',
      kind: 'number',
      value: (row) => row + 0.5,
      cell: (row) => ({ text: '', value: row + 0.5 }),
    },
    {
      key: 'k',
      title: 'Antal',
      kind: 'number',
      value: (row) => [3, NaN, Infinity][row] ?? NaN,
      cell: () => ({ text: '' }),
    },
  ],
  length: 3,
};

describe('a table of what lies between as a file', () => {
  it('begins with what it is of, how many rows, poles, measure, year and what is to be known', () => {
    const about = new Map(read(partsOf()).about.map(([word = '', says = '']) => [word, says]));
    expect(about.get('Mellanrum')).toBe('Gränser mellan grannar, Regionen 2022');
    expect(about.get('Rader')).toBe('3 rader');
    expect([about.get('Pol A'), about.has('Pol B')]).toEqual(['Bergsåsen', false]);
    expect(about.get('Mått')).toBe('Balansmått');
    expect(about.get('År')).toBe('2022');
    expect(about.has('Påhittade värden')).toBe(true);
    expect(about.get('Att veta')).toMatch(/\S/);
    expect(csvText(plainSheet(partsOf())).startsWith('\uFEFF')).toBe(true);
  });

  it('says that it is arithmetic and no forecast while something is tried', () => {
    const tried = partsOf({ view: givenView({ scenario: [{ kind: 'employed', place: 'a', amount: 120 }] }) });
    expect(read(tried).about.flat().join(' ')).toMatch(/prognos/);
    expect(read(partsOf()).about.flat().join(' ')).not.toMatch(/prognos/);
  });

  it('has bare figures with decimal comma, their ends as columns, and reasons beside them', () => {
    const { header, rows } = read(partsOf());
    const at = (title: RegExp): number => header.findIndex((each) => title.test(each));
    expect(header[at(/^Skillnad \(gånger\)/)]).toBe('Skillnad (gånger)');
    expect(at(/^Skillnad, nedre gräns/)).toBeGreaterThan(0);
    expect(rows.every((row) => /^(\d+(,\d+)?)?$/.test(row[at(/^Skillnad \(/)] ?? 'x'))).toBe(true);
    const reasons = rows.map((row) => row[at(/^Skillnad \(/) + 1]);
    expect(reasons).toContain('minst så mycket');
    expect(reasons.filter((reason) => reason === 'skyddad uppgift')).toHaveLength(2);
    expect(rows.flat().join(' ')).not.toMatch(/NaN|undefined|Infinity|∞/);
  });

  it('ends each row with the codes of its areas', () => {
    const { header, rows } = read(partsOf());
    expect(header.at(-1)).toBe('Områdeskoder');
    expect(rows[0]?.at(-1)?.split(' ')).toHaveLength(2);
    expect(read(partsOf({ table: small, rows: [0] })).header).not.toContain('Områdeskoder');
  });

  it('holds the rows shown in their order, and says of how many', () => {
    const { about, rows } = read(partsOf({ rows: [2, 0] }));
    expect(new Map(about.map(([word = '', says = '']) => [word, says])).get('Rader')).toBe('2 av 3 rader');
    const every = read(partsOf()).rows;
    expect(rows).toEqual([every[2], every[0]]);
  });

  it('never begins a cell with what a spreadsheet would run, and keeps words that need quotes', () => {
    const { about, rows } = read(partsOf({ table: small, rows: [0, 1, 2] }));
    for (const cell of [...rows, ...about].flat()) expect(cell).not.toMatch(/^[=+@]/);
    expect(rows[2]?.[0]).toBe('Å; "b"');
    expect(rows.map((row) => row[1])).toEqual(['0,5', '1,5', '2,5']);
    expect(rows.map((row) => row[2])).toEqual(['3', '', '']);
  });

  it('is named by what, where and when', () => {
    expect(fileName(plainNameParts(partsOf()), 'csv')).toMatch(/granser-mellan-grannar.*exempel.*deso.*2022\.csv$/);
  });
});
