import { fail } from '../src/problem/problem.ts';
import { quotedCell, safeCell } from '../src/table/csv-cell.ts';
import type { Language } from '../src/text/language.ts';
import { readArguments, readInput, runCommand, yearArgument } from './command-line.ts';
import { measuresInput } from './measures/measures-input.ts';
import type { Line } from './measures/measures-result.ts';
import { measuresResult, polesOf } from './measures/measures-result.ts';
import { columnNames } from './pack/column-names.ts';
import { quartileUnit } from './pack/quartile-unit.ts';
import { sayProblem } from './say-problem.ts';

const usage = `npm run --silent measures -- --table T.csv [--areas A.geojson] [--by kommun] [--pair CODES_A:CODES_B] [--format json|csv]
  [--map theirs=ours]… [--percent] [--unit households|persons|percent] [--year YEAR] [--smooth]

  Known columns: area, kommun, name, population, employmentBase, q1, q2, q3, q4, employmentRate, disposableIncome, postSecondaryShare
  --format   json prints everything; csv prints areas, or municipalities with --by kommun, or the pair with --pair
  --smooth   adds smoothedBalance beside balance: drawn towards the municipality's, the more the fewer households an area has
             (random effects by DerSimonian and Laird, on counts); a hint of what lies behind a small number, never in place of it
  Codes of a pole are joined with +. Problems of the files are told on the error stream.`;

const options = {
  table: { type: 'string' },
  areas: { type: 'string' },
  by: { type: 'string' },
  pair: { type: 'string' },
  format: { type: 'string', default: 'json' },
  map: { type: 'string', multiple: true },
  percent: { type: 'boolean' },
  unit: { type: 'string' },
  year: { type: 'string' },
  smooth: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** A text is another file's, and a spreadsheet may open this one: no cell becomes a formula. */
function csvCell(value: Line[string]): string {
  if (typeof value !== 'object' && typeof value !== 'string') return String(value);
  const text = typeof value === 'string' ? value : Array.isArray(value) ? value.join('; ') : '';
  return quotedCell(safeCell(text), ',');
}

function csv(lines: readonly Line[]): string {
  const header = Object.keys(lines[0] ?? {});
  return [header.join(','), ...lines.map((line) => header.map((name) => csvCell(line[name] ?? null)).join(','))].join(
    '\n',
  );
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  return allowed.find((one) => one === value) ?? fail('unknownArgument', { argument: `--${name} ${value}` });
}

function measuresCommand(args: readonly string[], language: Language): void {
  const { values, positionals } = readArguments(args, options);
  if (values.help === true) {
    console.log(usage);
    return;
  }
  const [unknown] = positionals;
  if (unknown !== undefined) fail('unknownArgument', { argument: unknown });
  const table = values.table ?? fail('missingArgument', { argument: '--table' });
  const by = oneOf('by', values.by, ['kommun']);
  const format = oneOf('format', values.format, ['json', 'csv']);
  // A mistyped pair is told before the files are read.
  if (values.pair !== undefined) polesOf(values.pair);
  const input = measuresInput(readInput(table), values.areas === undefined ? null : readInput(values.areas), {
    year: yearArgument(values.year),
    percent: values.percent === true,
    quartiles: quartileUnit(values.unit),
    renamed: columnNames(values.map ?? []),
  });
  const result = measuresResult(input, values.pair ?? null, values.smooth === true);
  for (const problem of input.problems) console.error(sayProblem(problem, language));
  if (format === 'json') {
    console.log(JSON.stringify(result, null, 2));
    return;
  }
  if (result.pair) console.log(csv([result.pair]));
  else console.log(csv(by === 'kommun' ? result.municipalities : result.areas));
}

await runCommand(measuresCommand);
