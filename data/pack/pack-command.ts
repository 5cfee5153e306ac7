import { basename } from 'node:path';
import type { Problem } from '../../src/problem/problem.ts';
import { fail } from '../../src/problem/problem.ts';
import type { Language } from '../../src/text/language.ts';
import { readAreas } from '../../src/table/read-areas.ts';
import { readArguments, readInput, runCommand, yearArgument } from '../command-line.ts';
import { sayProblem } from '../say-problem.ts';
import { columnNames } from './column-names.ts';
import { packId } from './pack-id.ts';
import { quartileUnit } from './quartile-unit.ts';
import { savePoster } from '../poster/save-poster.ts';
import { savePack } from './save-pack.ts';
import type { YearTables } from '../../src/pack/year-tables.ts';
import { yearTables } from '../../src/pack/year-tables.ts';
import type { WrittenPack } from '../../src/pack/write-pack.ts';
import { writePack } from '../../src/pack/write-pack.ts';

const usage = `npm run pack -- --areas FILE --table FILE… --id ID [--title TEXT] [--title-en TEXT] [--year YEAR] [--vintage NAME]
  [--map theirs=ours]… [--percent] [--unit households|persons|percent] [--licence TEXT] [--fictional] [--out FOLDER]

  --areas    GeoJSON or TopoJSON in WGS 84 or SWEREF 99 TM, with a code for each area
  --table    CSV with a column of codes; years from a column "year", else from the file's name, else from --year
  --map      gives a column of the table one of the known names
  --percent  shares stand as 51, not 0.51
  --id       at most 40 of a–z, 0–9 and -, as the address carries it
  --unit     what q1–q4 count; households when not given
  --out      folder of packs; public/packs when not given`;

const options = {
  areas: { type: 'string' },
  table: { type: 'string', multiple: true },
  id: { type: 'string' },
  title: { type: 'string' },
  'title-en': { type: 'string' },
  year: { type: 'string' },
  vintage: { type: 'string' },
  map: { type: 'string', multiple: true },
  percent: { type: 'boolean' },
  unit: { type: 'string' },
  licence: { type: 'string' },
  fictional: { type: 'boolean' },
  out: { type: 'string', default: 'public/packs' },
  help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

/** `2025_v1` → `DeSO 2025`: the year that a file's own note of its division holds. */
function division(found: string): string {
  const year = /\d{4}/.exec(found)?.[0];
  return year ? `DeSO ${year}` : found;
}

/** One line that is written over while it lasts; nothing where the output is not a terminal. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

function say(lines: readonly string[]): void {
  progress('');
  for (const line of lines) console.log(line);
}

function report(
  language: Language,
  folder: string,
  pack: WrittenPack,
  tables: YearTables,
  problems: readonly Problem[],
): void {
  const { counts, years } = pack.manifest;
  const { source, areas, fine } = pack.verticesPerArea;
  const finer = fine === null ? '' : `, ${Math.round(fine)} in the finer file`;
  say([
    `${folder}: ${counts.areas} areas in ${counts.municipalities} municipalities, ${years.length} years`,
    `vertices per area: ${Math.round(source)} in the source, ${Math.round(areas)} in the pack${finer}`,
    ...tables.reports.map(
      ({ file, year, report: { matched, onlyInTable, onlyOnMap, duplicates } }) =>
        `${file} ${year}: ${matched} joined, ${onlyInTable.length} only in the table, ${onlyOnMap.length} only on the map, ${duplicates.length} duplicates`,
    ),
    ...[...pack.files].map(([name, text]) => `${name}: ${Buffer.byteLength(text).toLocaleString('en')} bytes`),
    ...problems.map((one) => sayProblem(one, language)),
  ]);
}

function required(values: Values, name: 'areas' | 'id'): string {
  return values[name] ?? fail('missingArgument', { argument: `--${name}` });
}

/** Builds a pack from files of areas and tables, and says what it met. */
async function packCommand(args: readonly string[], language: Language): Promise<void> {
  const { values, positionals } = readArguments(args, options);
  if (values.help === true) {
    say([usage]);
    return;
  }
  const areasFile = required(values, 'areas');
  const id = packId(required(values, 'id'));
  const files = [...(values.table ?? []), ...positionals];
  if (files.length === 0) fail('missingArgument', { argument: '--table' });
  const given = {
    year: yearArgument(values.year),
    percent: values.percent === true,
    quartiles: quartileUnit(values.unit),
    renamed: columnNames(values.map ?? []),
  };
  progress(`reading ${areasFile}`);
  const areas = readInput(areasFile);
  const read = readAreas(areas.bytes, areas.name);
  const vintage = values.vintage ?? division(read.vintage);
  progress(`joining ${files.length} tables`);
  const codes = read.areas.map(({ code }) => code);
  const tables = yearTables(files.map(readInput), { codes, vintage, ...given });
  progress(`drawing ${read.areas.length} areas`);
  const title = values.title ?? id;
  const licence = values.licence ?? '';
  const pack = writePack({
    id,
    title: { sv: title, en: values['title-en'] ?? title },
    fictional: values.fictional === true,
    vintage,
    areas: read.areas,
    municipalities: read.municipalities,
    tables: tables.tables,
    columns: tables.columns,
    sources: [areasFile, ...files].map((file) => ({
      title: { sv: basename(file), en: basename(file) },
      table: basename(file),
      licence,
    })),
  });
  const folder = savePack(values.out, pack);
  await savePoster(folder, pack);
  report(language, folder, pack, tables, [...read.problems, ...tables.problems]);
}

await runCommand(packCommand);
