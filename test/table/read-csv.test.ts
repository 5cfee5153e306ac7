import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/table/read-csv.ts';
import { problemOf } from '../problem-of.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a table of text', () => {
  it.each([',', ';', '\t'])('is read with the delimiter %j', (mark) => {
    const table = readCsv(`area${mark}namn\n0114A0010${mark}"Väsby${mark} norr"\n`, 'a.csv');
    expect(table.header).toEqual(['area', 'namn']);
    expect(table.rows).toEqual([['0114A0010', `Väsby${mark} norr`]]);
  });

  it('keeps decimal commas when the semicolon parts the columns', () => {
    expect(readCsv('area;andel\na;0,45', 'a.csv').rows).toEqual([['a', '0,45']]);
  });

  it('reads UTF-8 with a mark, UTF-8 without and Windows-1252 alike', () => {
    const windows1252 = Uint8Array.from([...utf8('kod;namn\na;V'), 0xe4, 0x73]);
    for (const bytes of [utf8('\uFEFFkod;namn\na;Väs'), utf8('kod;namn\na;Väs'), windows1252]) {
      const table = readCsv(bytes, 'a.csv');
      expect(table.header).toEqual(['kod', 'namn']);
      expect(table.rows).toEqual([['a', 'Väs']]);
    }
  });

  it("is read with the line ends of SCB's web exports", () => {
    const table = readCsv('"region","Antal 2020"\r\r\n"Ale (Nödinge)",55\r\r\n"Ale (Nol)",7\r\r\n', 'a.csv');
    expect(table.header).toEqual(['region', 'Antal 2020']);
    expect(table.rows.slice()).toEqual([
      ['Ale (Nödinge)', '55'],
      ['Ale (Nol)', '7'],
    ]);
  });

  it('that is empty, or a header only, says so', () => {
    expect(problemOf(() => readCsv('', 'tom.csv'))).toMatchObject({ kind: 'emptyFile', place: { file: 'tom.csv' } });
    expect(problemOf(() => readCsv('area,q1\n', 'tom.csv'))).toMatchObject({ kind: 'emptyFile' });
  });

  it('with a line of ten megabytes is refused with its row', () => {
    const found = problemOf(() => readCsv(`area\n${'x'.repeat(10_000_000)}\n`, 'stor.csv'));
    expect(found).toMatchObject({ kind: 'lineTooLong', place: { row: 2 }, detail: { characters: 10_000_000 } });
  });

  it('with rows of another width keeps them and reports the first once', () => {
    const table = readCsv('area,q1\na,1\nb\nc,1,2', 'a.csv');
    expect(table.rows).toHaveLength(3);
    expect(table.problems).toMatchObject([
      { kind: 'wrongColumnCount', place: { row: 3 }, detail: { found: 1, expected: 2, count: 2 } },
    ]);
  });
});
