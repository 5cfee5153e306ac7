import { openAsBlob, readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import { readCsvBlob } from '../../src/files/read-csv-blob.ts';

/** What one reading took, in a process of its own so that its memory is its own. */
export interface CsvReading {
  readonly rows: number;
  readonly seconds: number;
  /** The most memory that the process ever had, in bytes. */
  readonly peakBytes: number;
  /** The longest time between two turns of the process, in seconds: how long a page would have stood still. */
  readonly longestSeconds: number;
}

/** The file as text, whole, and every row of it: what papaparse does when it is asked for a table. */
function papaparseAlone(file: string): number {
  return papaparse.parse<string[]>(readFileSync(file, 'utf8'), { header: false, skipEmptyLines: true }).data.length - 1;
}

const readers: Readonly<Record<string, (file: string) => Promise<{ rows: number; keep: unknown }>>> = {
  streamed: async (file) => {
    const task = { signal: new AbortController().signal, progress: () => undefined };
    const { table } = await readCsvBlob(await openAsBlob(file), 'bench.csv', task);
    return { rows: table.rows.length, keep: table };
  },
  papaparse: (file) => Promise.resolve({ rows: papaparseAlone(file), keep: null }),
  nothing: () => Promise.resolve({ rows: 0, keep: null }),
};

const [reader = '', file = ''] = process.argv.slice(2);
let last = performance.now();
let longest = 0;
const turn = (): void => {
  longest = Math.max(longest, performance.now() - last);
  last = performance.now();
};
const turns = setInterval(turn, 1);
const start = performance.now();
const read = await readers[reader]?.(file);
const seconds = (performance.now() - start) / 1000;
turn();
clearInterval(turns);
const reading: CsvReading = {
  rows: read?.rows ?? 0,
  seconds,
  peakBytes: process.resourceUsage().maxRSS * 1024,
  longestSeconds: longest / 1000,
};
console.log(JSON.stringify(reading));
