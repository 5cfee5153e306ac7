import { cubeCellLimit } from '../table/cube.ts';

const megabyte = 1_000_000;

/** The one place that says how large a file of one's own may be. Over it the file is refused with the limit in words, before it is read. */
export const limits = {
  /** CSV is streamed: what it takes of memory is the table that comes out, about as many bytes as the file has. 500 MB is about seven million rows of eight columns. */
  csvBytes: 500 * megabyte,
  /** Most cells of a text table, header not counted. */
  cells: 60_000_000,
  /** JSON and PX are read whole: text and tree stand side by side in memory. */
  jsonBytes: 250 * megabyte,
  pxBytes: 250 * megabyte,
  /** A workbook, packed. A sheet holds at most 1 048 576 rows of 16 384 columns. */
  xlsxBytes: 100 * megabyte,
  sheetRows: 1_048_576,
  sheetColumns: 16_384,
  /** An archive of shapefiles or a GeoPackage. */
  geographyBytes: 500 * megabyte,
  /** Most cells of JSON-stat and PX. */
  cubeCells: cubeCellLimit,
} as const;

/** What an archive may become when it is unpacked. */
export interface ZipLimits {
  /** Bytes of all entries together, unpacked. */
  readonly bytes: number;
  /** How many times larger than packed an entry of more than a megabyte may become. Sheets of a workbook become 5–50 times larger. */
  readonly ratio: number;
  readonly entries: number;
}

export const zipLimits: ZipLimits = { bytes: 1000 * megabyte, ratio: 300, entries: 20_000 };
