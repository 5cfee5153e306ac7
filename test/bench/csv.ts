import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CsvReading } from './csv-child.ts';
import type { Figure } from './figure.ts';

const rowCount = 1_000_000;
const times = 3;
const megabytes = (bytes: number): number => bytes / 1e6;

/** A million rows as a delivery has them: a code, a name with å ä ö, a year, four counts and a share with a decimal comma. */
function writeRows(file: string): void {
  const handle = openSync(file, 'w');
  writeSync(handle, 'region;namn;år;kvartil1;kvartil2;kvartil3;kvartil4;andel\n');
  let lines = '';
  let seed = 1;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed % below;
  };
  for (let k = 0; k < rowCount; k++) {
    const code = `${1000 + (k % 290)}C${String(1000 + ((k * 7) % 9000)).padStart(4, '0')}`;
    lines += `${code};Område ${k % 6160};${2011 + (k % 14)};${next(900)};${next(900)};${next(900)};${next(900)};${next(100)},${next(10)}\n`;
    if (k % 10_000 === 9999) {
      writeSync(handle, lines);
      lines = '';
    }
  }
  closeSync(handle);
}

function reading(reader: 'streamed' | 'papaparse' | 'nothing', file: string): CsvReading {
  const child = fileURLToPath(new URL('./csv-child.ts', import.meta.url));
  const out = execFileSync(process.execPath, ['--no-warnings', '--import', 'tsx', child, reader, file], {
    encoding: 'utf8',
  });
  return JSON.parse(out) as CsvReading;
}

/** The middle one by time, so that one slow turn of the machine says nothing. */
function middle(readings: readonly CsvReading[]): CsvReading {
  const [found] = [...readings].sort((a, b) => a.seconds - b.seconds).slice(readings.length >> 1);
  if (!found) throw new Error('Nothing was read.');
  return found;
}

/** Issue 3: a million rows of CSV by the streaming reader beside papaparse alone, which makes a string of the file and an object of every cell. */
export async function benchCsv(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mellanrum-csv-'));
  try {
    const file = join(folder, 'rows.csv');
    writeRows(file);
    const bytes = statSync(file).size;
    const idle = reading('nothing', file);
    const pairs = Array.from({ length: times }, () => [reading('streamed', file), reading('papaparse', file)] as const);
    const [own, alone] = [middle(pairs.map(([one]) => one)), middle(pairs.map(([, other]) => other))];
    if (own.rows !== rowCount || alone.rows !== rowCount) throw new Error(`Read ${own.rows} and ${alone.rows} rows.`);
    const above = (read: CsvReading): number => read.peakBytes - idle.peakBytes;
    const part = 'csv';
    const note = `${megabytes(bytes).toFixed(0)} MB, 8 columns, the middle of ${times} of each in turn, in processes of their own`;
    return await Promise.resolve([
      { part, what: 'rows a second, streamed and kept by column', value: own.rows / own.seconds, unit: 'rows/s', note },
      { part, what: 'rows a second, papaparse alone', value: alone.rows / alone.seconds, unit: 'rows/s' },
      {
        part,
        what: 'time beside papaparse alone',
        value: own.seconds / alone.seconds,
        unit: '×',
        goal: { atMost: 2 },
      },
      {
        part,
        what: 'peak memory, streamed and kept by column',
        value: megabytes(own.peakBytes),
        unit: 'MB',
        note: `${megabytes(idle.peakBytes).toFixed(0)} MB of it is an idle process`,
      },
      { part, what: 'peak memory, papaparse alone', value: megabytes(alone.peakBytes), unit: 'MB' },
      {
        part,
        what: 'memory above an idle process, beside papaparse alone',
        value: above(own) / above(alone),
        unit: '×',
        goal: { atMost: 0.5 },
      },
      {
        part,
        what: 'longest time that the thread stood still, beside papaparse alone',
        value: own.longestSeconds / alone.longestSeconds,
        unit: '×',
        goal: { atMost: 0.2 },
        note: `${(own.longestSeconds * 1000).toFixed(0)} ms against ${(alone.longestSeconds * 1000).toFixed(0)} ms`,
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
