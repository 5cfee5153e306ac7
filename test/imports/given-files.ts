import type { FileSource } from '../../src/imports/from-files/file-source.ts';
import type { OpenRegion } from '../../src/imports/from-files/open-region.ts';
import type { Corrections, FileProposal } from '../../src/imports/from-files/proposal.ts';
import type { Recognised } from '../../src/imports/from-files/recognise-file.ts';
import { recogniseFile } from '../../src/imports/from-files/recognise-file.ts';
import { targetOfRegion } from '../../src/imports/from-files/target-areas.ts';
import type { Cube } from '../../src/table/cube.ts';
import { readCsv } from '../../src/table/read-csv.ts';

/** Ale and Habo: codes that end in other digits than 0 are of the division of 2025 alone. */
export const region: OpenRegion = {
  vintage: 'DeSO 2025',
  codes: ['0643A0010', '0643C1010', '1440A0010', '1440B2011', '1440B2012', '1440C1010'],
  names: ['', '', '', '', '', ''],
  municipalityOf: ['0643', '0643', '1440', '1440', '1440', '1440'],
  municipalities: [
    { code: '0643', name: 'Habo' },
    { code: '1440', name: 'Ale' },
  ],
  regsos: [
    { code: '0643R001', name: 'Centrum' },
    { code: '1440R001', name: 'Centrum' },
    { code: '1440R002', name: 'Nödinge-Nol' },
    { code: '1440R003', name: 'Älvängen' },
  ],
  columns: [],
};

/** A CSV as a source. */
export function csv(text: string, file = 'fil-2016.csv'): FileSource {
  return { kind: 'tables', tables: [{ name: '', table: readCsv(text, file) }], geography: 'none' };
}

/** What a CSV is taken for against the region. */
export function recognised(text: string, corrections: Corrections = {}, file = 'fil-2016.csv'): Recognised {
  return recogniseFile('f', file, csv(text, file), [targetOfRegion(region)], corrections);
}

/** The proposal of a CSV against the region. */
export function proposed(text: string, corrections: Corrections = {}, file = 'fil-2016.csv'): FileProposal {
  return recognised(text, corrections, file).proposal;
}

/** The proposal of a cube against the region. */
export function proposedCube(cube: Cube, corrections: Corrections = {}): Recognised {
  return recogniseFile('f', cube.file, { kind: 'cube', cube }, [targetOfRegion(region)], corrections);
}

/** Figures of an indicator in a year, by the area's code; areas that no row joined are left out. */
export function figuresOf({ arrangement, proposal }: Recognised, key: string, year: number): Record<string, number> {
  const series = proposal.indicators.findIndex((one) => one.key === key);
  const found = proposal.indicators[series]!;
  const { column } = arrangement!.figures.read({
    series,
    year,
    unit: found.unit.value,
    written: found.written.value,
    name: key,
  });
  const areas = arrangement!.joined.target.levels[proposal.level.value]!;
  return Object.fromEntries(
    arrangement!.joined.located.flatMap((place, p) =>
      'area' in place ? [[areas.codes[place.area]!, column.values[p]!]] : [],
    ),
  );
}

/** What part each column was given, by header. */
export function partsOf({ columns }: FileProposal): Record<string, string> {
  return Object.fromEntries(columns.map(({ header, part }) => [header, part.value]));
}

/** What each indicator was given: role or use, and unit. */
export function usesOf({ indicators }: FileProposal): Record<string, string> {
  return Object.fromEntries(
    indicators.map(({ key, use, unit }) => [
      key,
      `${use.value.as === 'role' ? use.value.role : use.value.as} ${unit.value}`,
    ]),
  );
}
