import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookPieces } from '../../../src/files/xlsx/write-workbook.ts';
import type { Estimate } from '../../../src/measures/column.ts';
import { Status, hasValue } from '../../../src/measures/status.ts';
import { pairSheet } from '../../../src/panels/share/files/pair-sheet.ts';
import { tableSheet } from '../../../src/panels/table/table-sheet.ts';
import type { TableAnswer } from '../../../src/protocol/requests.ts';
import type { DataSheet } from '../../../src/table/data-sheet.ts';
import { csvText } from '../../../src/table/sheet-csv.ts';
import { swedish } from '../../../src/text/language.ts';
import { sharing } from '../../../src/text/sv/sharing.ts';
import { givenPair } from '../given-pair.ts';
import { givenPack, givenTable, givenView } from '../given.ts';

const pack = givenPack();
const { areas } = pack.deso;

/** All that a table says, as CSV and as a workbook. */
function texts(sheet: DataSheet): readonly string[] {
  const parts = [...workbookPieces(sheet)].map(({ part }) => part as Uint8Array);
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const files = Object.values(unzipSync(bytes)).map((one) => strFromU8(one));
  return [csvText(sheet), files.join('\n')];
}

const status = fc.integer({ min: 0, max: 12 }).map((code) => code as Status);
/** Numbers that nothing else in a file is. */
const secret = (row: number): number => 70_000 + row * 7 + 0.375;
const written = (row: number): RegExp => new RegExp(`\\b${Math.floor(secret(row))}[.,]`);

describe('what must not leave', () => {
  it('is in no table of areas, whatever columns hold', () => {
    fc.assert(
      fc.property(fc.array(status, { minLength: 6, maxLength: 6 }), (reasons) => {
        const values = Float64Array.from(areas.codes, (_, row) => secret(row));
        const statuses = Uint8Array.from(areas.codes, (_, row) => reasons[row % reasons.length] ?? Status.noData);
        const column = { name: 'x', unit: 'count', values, status: statuses } as const;
        const estimate = { values, status: statuses, lower: values, upper: values.map((one) => one + 1) };
        const table: TableAnswer = {
          ...givenTable(),
          columns: [{ key: 'column:x', column, estimate, today: { values, status: statuses } }],
        };
        const rows = areas.codes.map((_, row) => row);
        const parts = { language: swedish, view: givenView(), pack, areas, table, rows };
        for (const text of texts(tableSheet(parts, 'xlsx')))
          for (const row of rows.slice(0, 12)) expect(written(row).test(text)).toBe(hasValue(statuses[row] ?? 0));
      }),
      { numRuns: 25 },
    );
  });

  it('is in no table of the pair, not even by way of a difference', () => {
    const estimate = (row: number, reason: Status): Estimate => ({
      value: secret(row),
      status: reason,
      lower: secret(row) - 3,
      upper: secret(row) + 3,
    });
    fc.assert(
      fc.property(status, status, (ofA, ofB) => {
        const given = givenPair();
        const [first] = given.indicators;
        if (!first) throw new Error('no indicator');
        const indicator = {
          ...first,
          unit: 'count' as const,
          a: estimate(1, ofA),
          b: estimate(20, ofB),
          difference: estimate(40, Status.present),
          ratio: estimate(60, Status.present),
        };
        const shares = [0.700011, 0.1, 0.1, 0.1] as const;
        const relation = {
          ...given,
          a: { ...given.a, balance: { ...given.a.balance, status: ofA }, quartileShares: shares },
          indicators: [indicator],
        };
        const { columns } = pack.manifest;
        const parts = {
          ...{ relation, index: [], columns, language: swedish, words: sharing.files, view: givenView(), pack },
          sentence: 'Mening.',
        };
        const [known, told] = [[ofA, ofB].every(hasValue), hasValue(ofA) || ofA === Status.infinite];
        for (const text of texts(pairSheet(parts, 'csv'))) {
          expect(written(1).test(text)).toBe(told);
          expect(written(20).test(text)).toBe(hasValue(ofB) || ofB === Status.infinite);
          expect([40, 60].map((row) => written(row).test(text))).toEqual([known, known]);
          expect(/70[.,]0011/.test(text)).toBe(told);
        }
      }),
    );
  });
});
