import { writeFileSync } from 'node:fs';
import { indicators } from '../catalogue/indicators.ts';
import { defaultToleranceM } from '../../src/imports/from-scb/pack-from-scb.ts';
import type { Language } from '../../src/text/language.ts';
import { systemRuntime } from '../../src/scb/system-runtime.ts';
import { runCommand } from '../command-line.ts';
import { dataArguments } from './data-arguments.ts';
import { fetchData } from './fetch-data.ts';
import { Progress } from './progress.ts';
import { exitCodeOf, reportOf } from './report-of.ts';
import { summary } from './summary.ts';

const usage = `npm run data -- --kommun CODES | --lan CODES | --all  [--years 2015-2024] [--indicators IDS] [--dry-run]
  [--id ID] [--title TEXT] [--title-en TEXT] [--tolerance METRES] [--water FILE] [--out FOLDER] [--report FILE|-]
  [--fresh] [--checkpoints FOLDER] [--scb ADDRESS]

  Fetches figures and boundaries from SCB and writes a pack for each division of areas: DeSO 2018 up to 2023, DeSO 2025 from 2024.
  --kommun       municipality codes with commas, 1480,1402; gr is the thirteen of Göteborgsregionen
  --lan          county codes, 14
  --years        2015-2024, or 2017,2024; the latest with all indicators when not given
  --indicators   all when not given: ${indicators.map(({ id }) => id).join(', ')}
  --dry-run      says how many calls, cells, bytes and how long, and asks nothing
  --tolerance    how far drawn borders may be from SCB's, metres; ${defaultToleranceM} when not given
  --water        GeoJSON of water to be drawn; it changes no figure (SCB's areas include sea and lakes)
  --out          folder of packs; public/packs when not given
  --report       writes what was done as JSON; - is the output, and all else goes to the error stream
  --checkpoints  folder of what has arrived and is not yet a pack; .cache/scb when not given
  --fresh        begins anew in place of going on with what has arrived
  --scb          another address that answers as SCB does, http://localhost:4180

  Stopped at any moment and started again it goes on where it was. Exit codes: 0 complete; 1 the arguments cannot be used;
  2 written, with gaps that are named; 3 nothing written: SCB could not be reached, or has changed a table; 130 stopped by Ctrl+C.`;

/** One line that is written over on a terminal, a line of its own elsewhere. */
function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
  else process.stderr.write(`${line}\n`);
}

function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}

async function dataCommand(args: readonly string[], language: Language): Promise<void> {
  const wish = dataArguments(args);
  if (wish === null) {
    console.log(usage);
    return;
  }
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  let counting: Progress | null = null;
  const outcome = await fetchData(wish, {
    runtime: systemRuntime,
    signal: stop.signal,
    onPlan: (parts) => (counting = new Progress(parts, () => performance.now())),
    onNews: (news) => {
      const line = counting?.line(news) ?? null;
      if (line !== null) progress(line);
    },
  });
  endProgress();
  const report = reportOf(wish, outcome, process.resourceUsage().maxRSS * 1024, language);
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (wish.report === '-') process.stdout.write(text);
  else if (wish.report !== undefined) writeFileSync(wish.report, text);
  const say = wish.report === '-' ? console.error : console.log;
  for (const line of summary(report)) say(line);
  process.exitCode = exitCodeOf(outcome.outcome);
}

await runCommand(dataCommand);
