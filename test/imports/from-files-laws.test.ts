import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corrections } from '../../src/imports/from-files/proposal.ts';
import { joinReportCsv } from '../../src/imports/from-files/join-report-csv.ts';
import { figuresOf, proposed, recognised, region } from './given-files.ts';

const tenures = ['hyresrätt', 'bostadsrätt', 'äganderätt'];
const years = [2019, 2020, 2021];

/** A figure for every area, tenure and year. */
const whole = fc.array(fc.integer({ min: 0, max: 9999 }), {
  minLength: region.codes.length * tenures.length * years.length,
  maxLength: region.codes.length * tenures.length * years.length,
});

function cell(values: readonly number[], area: number, tenure: number, year: number): number {
  return values[(area * tenures.length + tenure) * years.length + year]!;
}

function yearsAsColumns(values: readonly number[]): string[] {
  return region.codes.flatMap((code, a) =>
    tenures.map((tenure, t) => [code, tenure, ...years.map((_, y) => cell(values, a, t, y))].join(';')),
  );
}

function yearsAsRows(values: readonly number[]): string[] {
  return region.codes.flatMap((code, a) =>
    tenures.flatMap((tenure, t) => years.map((year, y) => [code, tenure, year, cell(values, a, t, y)].join(';'))),
  );
}

function tenuresAsColumns(values: readonly number[]): string[] {
  return region.codes.flatMap((code, a) =>
    years.map((year, y) => [code, year, ...tenures.map((_, t) => cell(values, a, t, y))].join(';')),
  );
}

const headers = {
  columns: `deso;upplåtelseform;${years.map((year) => `Antal ${year}`).join(';')}`,
  rows: 'deso;upplåtelseform;år;Antal',
  wide: `deso;år;${tenures.join(';')}`,
};

describe('laws of unfolding', () => {
  it('no cell is lost, whatever stands as rows and what as columns', () => {
    fc.assert(
      fc.property(whole, (values) => {
        const shapes: readonly (readonly [string, string[], (tenure: string) => string])[] = [
          [headers.columns, yearsAsColumns(values), (tenure) => `Antal | ${tenure}`],
          [headers.rows, yearsAsRows(values), (tenure) => `Antal | ${tenure}`],
          [headers.wide, tenuresAsColumns(values), (tenure) => tenure],
        ];
        for (const [header, lines, keyOf] of shapes) {
          const found = recognised(`${header}\n${lines.join('\n')}\n`, {}, 'fil.csv');
          for (const [t, tenure] of tenures.entries())
            for (const [y, year] of years.entries())
              expect(Object.values(figuresOf(found, keyOf(tenure), year))).toEqual(
                region.codes.map((_, a) => cell(values, a, t, y)),
              );
        }
      }),
      { numRuns: 25 },
    );
  });

  it('the order of the rows changes nothing', () => {
    const lines = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 54, maxLength: 54 });
    const shuffled = lines.chain((values) => {
      const rows = yearsAsRows(values);
      return fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }));
    });
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const [a, b] = [one, other].map((rows) => recognised(`${headers.rows}\n${rows.join('\n')}\n`, {}, 'fil.csv'));
        for (const tenure of tenures)
          for (const year of years)
            expect(figuresOf(b!, `Antal | ${tenure}`, year)).toEqual(figuresOf(a!, `Antal | ${tenure}`, year));
        expect(b!.proposal.join).toEqual(a!.proposal.join);
        expect(b!.proposal.questions).toEqual(a!.proposal.questions);
      }),
      { numRuns: 25 },
    );
  });

  it('a row that stands twice is reported once, and changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(region.codes.length - 1), { maxLength: 12 }), (again) => {
        const rows = region.codes.map((code, a) => `${code};${a}`);
        const doubled = [...rows, ...again.map((a) => rows[a]!)];
        const found = recognised(`deso;Antal\n${doubled.join('\n')}\n`, { columns: { 0: 'code', 1: 'value' } });
        const duplicates = found.arrangement!.joined.join.unjoined.filter(({ reason }) => reason === 'duplicate');
        expect(duplicates).toHaveLength(new Set(again).size);
        expect(duplicates.reduce((sum, row) => sum + row.rows, 0)).toBe(again.length);
        expect(Object.values(figuresOf(found, 'Antal', 2016))).toEqual(region.codes.map((_, a) => a));
      }),
    );
  });
});

describe('any file', () => {
  const codeLike = fc.constantFrom(
    '1440B2011',
    '643',
    '2016',
    '..',
    '-',
    '1 201',
    '51 %',
    '2011-04-01',
    '=1+1',
    'Ale (Centrum)',
  );
  const text = fc.oneof(codeLike, fc.string({ maxLength: 12 }), fc.integer().map(String));
  const table = fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 12 });
  const quoted = (rows: readonly (readonly string[])[]): string =>
    rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';')).join('\n');
  const corrections: fc.Arbitrary<Corrections> = fc.record(
    {
      sheet: fc.string(),
      headerRow: fc.integer({ min: -2, max: 20 }),
      columns: fc.dictionary(
        fc.nat(6).map(String),
        fc.constantFrom('code', 'name', 'municipality', 'year', 'dimension', 'value', 'leftOut'),
      ),
      level: fc.constantFrom('deso', 'regso', 'kommun', 'lan', 'own'),
      leadingZeros: fc.boolean(),
      division: fc.constantFrom('2018', '2025', 'x'),
      year: fc.integer({ min: -10, max: 3000 }),
    },
    { requiredKeys: [] },
  );

  it('gives a proposal or a problem, with every row joined or told of, under any corrections', () => {
    fc.assert(
      fc.property(table, corrections, (rows, given) => {
        const csv = quoted(rows);
        // Only empty lines below the first: `emptyFile`, and nothing to recognise.
        if (
          csv
            .split('\n')
            .slice(1)
            .every((line) => /^["; \t]*$/.test(line))
        )
          return;
        if (/^["; \t]*$/.test(csv.split('\n')[0]!)) return;
        const { proposal, arrangement } = recognised(csv, given);
        expect(structuredClone(proposal)).toEqual(proposal);
        if (!arrangement) return;
        const { located, join } = arrangement.joined;
        const joined = located.filter((found) => 'area' in found).length;
        const told = join.unjoined.length - arrangement.figures.duplicates.length;
        expect(joined + told).toBe(arrangement.figures.places.length);
        expect(join.matched + join.areasWithoutRow.length).toBe(join.areas);
        for (const line of joinReportCsv([join], 'en').split('\r\n').slice(1)) expect(line).not.toMatch(/^[=+@]/);
      }),
      { numRuns: 300 },
    );
  });

  it('is taken for the same every time', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const csv = `kod;a;b\n${quoted(rows)}`;
        if (rows.every((row) => row.every((one) => one.trim() === ''))) return;
        expect(proposed(csv)).toEqual(proposed(csv));
      }),
      { numRuns: 50 },
    );
  });
});
