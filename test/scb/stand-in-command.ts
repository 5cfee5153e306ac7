// npm run scb:stand-in: answers as SCB does, with fictional values, and serves the app beside it.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { root } from '../run/install.mjs';
import { runTool } from '../run/run-tool.mjs';
import { readFaultText, UnreadableFault } from './faults/read-faults.ts';
import { startStandIn } from './stand-in.ts';

const usage = `npm run scb:stand-in -- [--port 4180] [--fault KIND[,at=…][,call=…][,times=…][,ms=…][,retryAfter=…]]… [--without-limits] [--without-app]
--fault can stand several times: --fault slow,ms=3000 --fault unavailable,at=TAB6684,times=2,retryAfter=1`;

function refuse(words: string): never {
  console.error(words);
  console.error(usage);
  process.exit(1);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4180' },
        fault: { type: 'string', multiple: true, default: [] },
        'without-limits': { type: 'boolean', default: false },
        'without-app': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      refuse(`--port wants a number from 0 to 65535, and got ${values.port}.`);
    return { ...values, port, faults: values.fault.map(readFaultText) };
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
  ...(chosen['without-limits'] ? { limits: { calls: 1_000_000 } } : {}),
  ...app,
}).catch((error: unknown) => {
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
    refuse(`Port ${chosen.port} is taken. --port takes another.`);
  throw error;
});
console.log(`A stand-in for SCB is at ${standIn.address}  (fictional values; Ctrl+C stops it)`);
if ('app' in app) console.log(`Mellanrum that asks it is at ${standIn.address}app/`);
console.log(`The command asks it with: npm run data -- --scb ${standIn.address.slice(0, -1)} …`);
