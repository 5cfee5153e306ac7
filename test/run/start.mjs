// npm start: install if needed, build, serve, say where.
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from './install.mjs';
import { runTool } from './run-tool.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' }, host: { type: 'string' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port wants a number from 0 to 65535, and got ${values.port}.`);
  process.exit(1);
}

ensureInstalled();
console.log('Building Mellanrum …');
const { code, output } = await runTool('vite', ['build', '--logLevel', 'warn']);
if (code !== 0) {
  console.error(output.trim());
  console.error('The build failed; what it said stands above.');
  process.exit(1);
}
// What the build left out, and why.
if (output.trim() !== '') console.error(output.trim());
const { address } = await serve({ folder: `${root}dist`, port, ...(values.host ? { host: values.host } : {}) });
console.log(`Mellanrum is at ${address}  (Ctrl+C stops it)`);
