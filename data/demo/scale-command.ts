import { parseArgs } from 'node:util';
import { savePack } from '../pack/save-pack.ts';
import { scaleRegion } from './scale-region.ts';
import { scaleColumns } from './scale-table.ts';
import { topologyPack } from './topology-pack.ts';

const { values } = parseArgs({
  options: {
    areas: { type: 'string', default: '6160' },
    id: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const areas = Number(values.areas);
if (!Number.isInteger(areas) || areas < 1)
  throw new Error(`--areas: expected a whole number above 0, got ${values.areas}`);

const region = scaleRegion(areas, Number(values.seed));
const folder = savePack(
  'public/packs',
  topologyPack({
    id: values.id ?? `skala-${areas}`,
    title: { sv: `Skalprov ${areas}`, en: `Test of scale ${areas}` },
    fictional: true,
    vintage: 'Skalprov',
    municipalities: region.municipalities,
    topology: region.topology,
    codes: region.codes,
    verticesPerArea: region.verticesPerArea,
    tables: region.tables,
    columns: scaleColumns,
    sources: [{ title: { sv: 'Påhittat av Mellanrum', en: 'Invented by Mellanrum' }, licence: 'CC0-1.0' }],
  }),
);
console.log(`${folder}: ${areas} areas`);
