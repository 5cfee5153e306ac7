import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { areaGeometries } from '../src/geography/area-topology.ts';
import { decodeArcs } from '../src/geography/arcs.ts';
import { levelGeography } from '../src/geography/level-geography.ts';
import { Status } from '../src/measures/status.ts';
import { readAreas } from '../src/table/read-areas.ts';
import { buildTopology } from '../src/pack/build-topology.ts';
import { savePack } from './pack/save-pack.ts';
import { writePack } from '../src/pack/write-pack.ts';
import { yearTables } from '../src/pack/year-tables.ts';
import { fictionalValues, realBeforeFictional } from './real-proof/fictional-values.ts';

/** Headers of the real table → names that the measures know. Its education is any post-secondary, not three years or more. */
const renamed = {
  pop_2025: 'population',
  employment_rate_20_64_pct_2024: 'employmentRate',
  median_equiv_disp_income_ksek_2024: 'disposableIncome',
  post_secondary_any_pct_2024: 'postSecondaryShare',
} as const;

const year = 2024;

const { values } = parseArgs({
  options: {
    boundaries: { type: 'string' },
    values: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'public/packs' },
  },
});
if (values.boundaries === undefined || values.values === undefined) {
  console.error('tsx data/real-proof-command.ts --boundaries DESO.geojson --values ROWS.csv [--seed N] [--out FOLDER]');
  process.exit(1);
}

const read = readAreas(readFileSync(values.boundaries), basename(values.boundaries));
const topology = buildTopology(read.areas);
const { areas } = levelGeography('deso', areaGeometries(topology), decodeArcs(topology), read.municipalities);
const joined = yearTables([{ name: basename(values.values), bytes: readFileSync(values.values) }], {
  codes: areas.codes,
  vintage: 'DeSO 2025',
  year,
  renamed,
});
const real = joined.tables[0]?.columns ?? [];
const isReal = (row: number): boolean =>
  real.some(({ status }) => (status[row] ?? Status.notJoined) !== Status.notJoined);
const made = fictionalValues(areas, Number(values.seed));
const columns = realBeforeFictional(made, real, isReal, Status.notAvailable);
const matched = joined.reports[0]?.report.matched ?? 0;
const pack = writePack({
  id: 'gr',
  title: { sv: 'Göteborgsregionen med påhittade värden', en: 'Gothenburg region with made-up values' },
  description: {
    sv: `Verkliga gränser. Värdena är påhittade, utom för ${matched} områden.`,
    en: `Real boundaries. The values are made up, except in ${matched} areas.`,
  },
  fictional: true,
  vintage: 'DeSO 2025',
  areas: read.areas,
  municipalities: read.municipalities,
  tables: [{ year, columns }],
  columns: columns.map(({ name, unit }) => ({
    id: name,
    unit,
    ...(name === 'postSecondaryShare' && {
      title: { sv: 'Eftergymnasial utbildning, oavsett längd', en: 'Post-secondary education of any length' },
    }),
  })),
  sources: [
    {
      title: { sv: 'DeSO 2025, gränser', en: 'DeSO 2025, boundaries' },
      table: basename(values.boundaries),
      licence: 'CC0, Statistiska centralbyrån',
    },
    {
      title: { sv: `SCB, ${matched} områden`, en: `Statistics Sweden, ${matched} areas` },
      table: basename(values.values),
      licence: 'CC0, Statistiska centralbyrån',
      columns: Object.values(renamed),
    },
    {
      title: { sv: 'Påhittade värden för övriga områden', en: 'Made-up values for all other areas' },
      licence: 'CC0',
    },
  ],
});
const folder = savePack(values.out, pack);
console.log(
  `${folder}: ${areas.codes.length} areas, ${matched} with real rows, ${areas.codes.length - matched} made up`,
);
for (const [name, text] of pack.files) console.log(`${name}: ${Buffer.byteLength(text).toLocaleString('en')} bytes`);
