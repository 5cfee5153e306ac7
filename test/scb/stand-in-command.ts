// npm run scb:stand-in: answers as SCB does, with fictional values, and serves the app beside it.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { root } from '../run/install.mjs';
import { runTool } from '../run/run-tool.mjs';
import { readFaultText, UnreadableFault } from './faults/read-faults.ts';
import { startStandIn } from './stand-in.ts';
import type { World } from './world/world.ts';
import { demoWorld, inventedWorld, openWorld, realFolder } from './world/world.ts';

const usage = `npm run scb:stand-in -- [--port 4180] [--fault KIND[,at=…][,call=…][,times=…][,ms=…][,retryAfter=…]]… [--areas real|invented|demo] [--without-limits] [--without-app]
--fault can stand several times: --fault slow,ms=3000 --fault unavailable,at=TAB6684,times=2,retryAfter=1
--areas says which: the real codes, when SCB's key lies beside the project; invented ones for every municipality, otherwise; or the demo region`;

function refuse(words: string): never {
  console.error(words);
  console.error(usage);
  process.exit(1);
}

/** The country with its real areas; says what is missing when it cannot be. */
function realWorld(): World {
  const world = openWorld();
  if (!world.real) refuse(`--areas real wants SCB's key in ${realFolder}/boundaries, and it is not there.`);
  return world;
}

const worlds = { real: realWorld, invented: inventedWorld, demo: demoWorld };

function isAreas(text: string): text is keyof typeof worlds {
  return Object.hasOwn(worlds, text);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4180' },
        fault: { type: 'string', multiple: true, default: [] },
        areas: { type: 'string' },
        'without-limits': { type: 'boolean', default: false },
        'without-app': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      refuse(`--port wants a number from 0 to 65535, and got ${values.port}.`);
    const { areas } = values;
    if (areas !== undefined && !isAreas(areas)) refuse(`--areas wants real, invented or demo, and got ${areas}.`);
    return {
      ...values,
      port,
      makeWorld: areas === undefined ? openWorld : worlds[areas],
      faults: values.fault.map(readFaultText),
    };
  } catch (error) {
    if (error instanceof UnreadableFault || error instanceof TypeError) refuse(error.message);
    throw error;
  }
}

async function builtApp(): Promise<string> {
  const folder = `${root}dist`;
  if (existsSync(`${folder}/index.html`)) return folder;
  console.log('Building Mellanrum …');
  const { code, output } = await runTool('vite', ['build', '--logLevel', 'warn']);
  if (code !== 0) refuse(`${output.trim()}\nThe build failed; what it said stands above. --without-app does without.`);
  return folder;
}

const chosen = options();
if (chosen.help) {
  console.log(usage);
  process.exit(0);
}
const app = chosen['without-app'] ? {} : { app: await builtApp() };
const standIn = await startStandIn({
  port: chosen.port,
  faults: chosen.faults,
  world: chosen.makeWorld(),
  ...(chosen['without-limits'] ? { limits: { calls: 1_000_000 } } : {}),
  ...app,
}).catch((error: unknown) => {
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
    refuse(`Port ${chosen.port} is taken. --port takes another.`);
  throw error;
});
console.log(
  `A stand-in for SCB is at ${standIn.address}  (${standIn.realCodes ? 'fictional values' : 'fictional values for invented areas'}; Ctrl+C stops it)`,
);
if ('app' in app) console.log(`Mellanrum that asks it is at ${standIn.address}app/`);
console.log(`The command asks it with: npm run data -- --scb ${standIn.address.slice(0, -1)} …`);
