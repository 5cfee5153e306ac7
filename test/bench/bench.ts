import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figure.ts';
import { figureLine } from './figure.ts';

/** The parts of the bench, in the order they are printed. A part may be asked for by name: `npm run bench -- bytes`. */
const parts: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  measures: async () => (await import('./measures.ts')).benchMeasures(),
  topology: async () => (await import('./topology.ts')).benchTopology(),
  frontiers: async () => (await import('./between/frontiers.ts')).benchFrontiers(),
  moran: async () => (await import('./between/moran.ts')).benchMoran(),
  counterPoles: async () => (await import('./between/counter-poles.ts')).benchCounterPoles(),
  meetingScale: async () => (await import('./between/meeting-scale.ts')).benchMeetingScale(),
  transport: async () => (await import('./between/transport.ts')).benchTransport(),
  slider: async () => (await import('./between/slider.ts')).benchSlider(),
  script: async () => (await import('./script-time.ts')).benchScriptTime(),
  steps: async () => (await import('./steps.ts')).benchSteps(),
  map: async () => (await import('./map.ts')).benchMap(),
  pictures: async () => (await import('./pictures.ts')).benchPictures(),
  bytes: async () => (await import('./bytes.ts')).benchBytes(),
  embed: async () => (await import('./embed.ts')).benchEmbed(),
  exportFiles: async () => (await import('./export-files.ts')).benchExportFiles(),
  protocol: async () => (await import('./protocol.ts')).benchProtocol(),
  labPage: async () => (await import('./lab-page.ts')).benchLabPage(),
  sessionFile: async () => (await import('./session-file.ts')).benchSessionFile(),
  offline: async () => (await import('./offline.ts')).benchOffline(),
  simplify: async () => (await import('./simplify.ts')).benchSimplify(),
  killed: async () => (await import('./scb.ts')).benchKilled(),
  kill: async () => (await import('./kill.ts')).benchKill(),
  csv: async () => (await import('./csv.ts')).benchCsv(),
  country: async () => (await import('./scb.ts')).benchCountry(),
};

/** Parts that run only when named: ten minutes at the pace that SCB allows, ten of browsers that are killed. */
const slow: readonly string[] = ['country', 'kill'];

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

const usual = Object.keys(parts).filter((name) => !slow.includes(name));
if (asked.length === 0)
  console.log(`Left out, since they are slow: ${slow.join(', ')}. npm run bench -- ${slow[0] ?? ''} runs it.`);
for (const name of asked.length > 0 ? asked : usual) {
  const part = parts[name];
  if (!part) continue;
  for (const figure of await part()) console.log(figureLine(figure));
}
