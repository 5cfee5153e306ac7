import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figure.ts';
import { figureLine } from './figure.ts';

/** The parts of the bench, in the order they are printed. A part may be asked for by name: `npm run bench -- bytes`. */
const parts: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  measures: async () => (await import('./measures.ts')).benchMeasures(),
  topology: async () => (await import('./topology.ts')).benchTopology(),
  script: async () => (await import('./script-time.ts')).benchScriptTime(),
  map: async () => (await import('./map.ts')).benchMap(),
  bytes: async () => (await import('./bytes.ts')).benchBytes(),
  simplify: async () => (await import('./simplify.ts')).benchSimplify(),
  csv: async () => (await import('./csv.ts')).benchCsv(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No part of the bench is called ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
const [processor] = cpus();
console.log(
  `${cpus().length} × ${processor?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}`,
);
if (!existsSync(fileURLToPath(new URL('../../public/packs/exempel/pack.json', import.meta.url))))
  console.log('The demo region is not there: npm run demo makes it.');

for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  const part = parts[name];
  if (!part) continue;
  for (const figure of await part()) console.log(figureLine(figure));
}
