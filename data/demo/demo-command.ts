import { gzipSync } from 'node:zlib';
import { savePack } from '../pack/save-pack.ts';
import { savePoster } from '../poster/save-poster.ts';
import { demoRegion } from './demo-region.ts';

const { pack, cases, register } = demoRegion();
const folder = savePack('public/packs', pack);
await savePoster(folder, pack);
const kilobytes = [...pack.files.values()].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000;
console.log(
  `${folder}: ${pack.manifest.counts.areas} areas, ${pack.verticesPerArea.areas.toFixed(0)} vertices an area, ${kilobytes.toFixed(0)} kB as gzip`,
);
for (const [name, areas] of Object.entries(cases) as [string, number | readonly number[]][]) {
  console.log(
    `${name}: ${[areas]
      .flat()
      .map((area) => `${register[area]?.code ?? ''} ${register[area]?.name ?? ''}`)
      .join(', ')}`,
  );
}
