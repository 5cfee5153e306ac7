import { featureCollection, polygon } from '@turf/turf';
import papaparse from 'papaparse';
import writeWorkbook from 'write-excel-file/node';
import { areaPieces } from '../../src/analysis/export-areas.ts';
import { workbookPieces } from '../../src/files/xlsx/write-workbook.ts';
import { shapes } from '../../src/geography/shapes.ts';
import type { Ring } from '../../src/geography/rings.ts';
import { Status } from '../../src/measures/status.ts';
import { tableSheet } from '../../src/panels/table/table-sheet.ts';
import type { TableAnswer } from '../../src/protocol/requests.ts';
import type { DataSheet, FilePiece } from '../../src/table/data-sheet.ts';
import { cellAt } from '../../src/table/data-sheet.ts';
import { csvPieces } from '../../src/table/sheet-csv.ts';
import { swedish } from '../../src/text/language.ts';
import { givenAreas, givenPack, givenView } from '../panels/given.ts';
import type { Figure } from './figure.ts';

const columnCount = 20;
/** Corners of each area: as many as a DeSO has that is drawn to 25 m. */
const corners = 120;

/** A table of n areas: every eleventh figure withheld, every figure with its interval. */
function table(n: number): TableAnswer {
  const figures = (k: number, by: number): Float64Array =>
    Float64Array.from({ length: n }, (_, row) => (row % 11 === k % 11 ? NaN : ((row * 37 + k * 11) % 997) / 7 + by));
  const columns = Array.from({ length: columnCount }, (_, k) => {
    const status = Uint8Array.from({ length: n }, (_, row) =>
      row % 11 === k % 11 ? Status.suppressed : Status.present,
    );
    const values = figures(k, 0);
    const estimate = { values, status, lower: figures(k, -1), upper: figures(k, 1) };
    return {
      key: `column:c${k}` as const,
      column: { name: `c${k}`, unit: 'ratio' as const, values, status },
      estimate,
    };
  });
  return { level: 'deso', year: 2024, columns };
}

function circle(n: number, i: number): Ring {
  const [lon, lat] = [11 + (i % 80) / 20, 57 + Math.floor(i / 80) / (n / 60)];
  return Array.from({ length: corners + 1 }, (_, k) => {
    const angle = (2 * Math.PI * (k % corners)) / corners;
    return [lon + 0.02 * Math.cos(angle), lat + 0.01 * Math.sin(angle)];
  }).flat();
}

/** The time that the processor has worked, which other programs do not lengthen. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How long a file takes in all, the longest time between two looks at whether to go on, and what it weighs. */
function made(pieces: Iterable<FilePiece>): { readonly ms: number; readonly longest: number; readonly bytes: number } {
  const start = processorMs();
  let [last, longest, bytes] = [start, 0, 0];
  for (const { part } of pieces) {
    const now = processorMs();
    longest = Math.max(longest, now - last);
    last = now;
    bytes += typeof part === 'string' ? Buffer.byteLength(part) : part.length;
  }
  return { ms: last - start, longest, bytes };
}

/** The best of three runs: the machine does other things too. */
async function best<T extends { readonly ms: number }>(run: () => T | Promise<T>): Promise<T> {
  const runs = [await run(), await run(), await run()];
  return runs.sort((one, other) => one.ms - other.ms)[0] ?? (await run());
}

async function timed(action: () => unknown): Promise<{ readonly ms: number }> {
  const start = processorMs();
  await action();
  return { ms: processorMs() - start };
}

function rowsOf({ columns, length }: DataSheet): (string | number)[][] {
  return Array.from({ length }, (_, row) => columns.map((column) => cellAt(column, row)));
}

async function benchAt(n: number): Promise<readonly Figure[]> {
  const areas = givenAreas(n);
  const answer = table(n);
  const rows = areas.codes.map((_, i) => i);
  const sheetOf = (): DataSheet =>
    tableSheet({ language: swedish, view: givenView(), pack: givenPack(n), areas, table: answer, rows }, 'xlsx');
  const sheet = sheetOf();
  const prepared = await best(() => timed(sheetOf));
  const csv = await best(() => made(csvPieces(sheet)));
  const papa = await best(() =>
    timed(() => papaparse.unparse(rowsOf(sheet), { delimiter: ';', escapeFormulae: true })),
  );
  const xlsx = await best(() => made(workbookPieces(sheet)));
  const cells = (): { value: string | number }[][] => rowsOf(sheet).map((row) => row.map((value) => ({ value })));
  const library = await best(() => timed(() => writeWorkbook(cells()).toBuffer()));
  const rings = areas.codes.map((_, i) => circle(n, i));
  const geography = { areas, shapes: shapes(rings.map((ring) => [[ring]])) };
  const scope = { level: 'deso', year: 2024, basis: 'households', subset: 'all' } as const;
  const about = { name: 'x', metadata: {}, reasons: Array.from({ length: 13 }, String), estimate: '' };
  const geojson = await best(() => made(areaPieces({ geography, columns: answer.columns, scope, about })));
  const turf = await best(() => timed(() => withTurf(rings, answer)));
  const main = { part: 'h', unit: '×' } as const;
  const note = (own: { readonly ms: number; readonly bytes: number }, other: string, ms: number): string =>
    `${own.ms.toFixed(0)} ms, ${(own.bytes / 1e6).toFixed(1)} MB; ${other}: ${ms.toFixed(0)} ms`;
  const longest = Math.max(csv.longest, xlsx.longest, geojson.longest);
  return [
    {
      ...main,
      what: `CSV of ${n} areas × ${sheet.columns.length} columns, time against papaparse`,
      value: csv.ms / papa.ms,
      note: note(csv, 'papaparse', papa.ms),
    },
    {
      ...main,
      what: `workbook of the same, time against write-excel-file`,
      value: xlsx.ms / library.ms,
      note: note(xlsx, 'write-excel-file', library.ms),
    },
    {
      ...main,
      what: `GeoJSON of ${n} areas, time against features of turf`,
      value: geojson.ms / turf.ms,
      note: note(geojson, 'JSON.stringify of turf features', turf.ms),
    },
    { part: 'h', what: `${n} areas, longest piece of any file`, value: longest, unit: 'ms', goal: { atMost: 100 } },
    {
      part: 'h',
      what: `${n} areas, made ready on the page's thread`,
      value: prepared.ms,
      unit: 'ms',
      goal: { atMost: 100 },
    },
  ];
}

/** As it is done straightforwardly: objects for every feature, then text of all of it at once. */
function withTurf(rings: readonly Ring[], { columns }: TableAnswer): string {
  const round = (value: number): number => Math.round(value * 1e6) / 1e6;
  return JSON.stringify(
    featureCollection(
      rings.map((ring, i) => {
        const points = Array.from({ length: ring.length / 2 }, (_, k) => [
          round(ring[2 * k] ?? NaN),
          round(ring[2 * k + 1] ?? NaN),
        ]);
        const properties = columns.flatMap(({ key, column, estimate }) => [
          [key, column.values[i]],
          [`${key}_lower`, estimate?.lower[i]],
          [`${key}_upper`, estimate?.upper[i]],
        ]);
        return polygon([points], Object.fromEntries(properties) as Record<string, number>);
      }),
    ),
  );
}

/** Files of the regions' 584 areas and of the country's 6 160. */
export async function benchExportFiles(): Promise<readonly Figure[]> {
  return [...(await benchAt(584)), ...(await benchAt(6160))];
}
