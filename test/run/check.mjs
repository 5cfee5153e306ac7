// npm run check: everything that can be known without a browser.
import { fileURLToPath } from 'node:url';
import { mkdirSync, rmSync } from 'node:fs';
import { countLine, sum, vitestCount, withExitCode } from './count.mjs';
import { ensureInstalled, root } from './install.mjs';

/** @typedef {import('./count.mjs').Count} Count */

const reports = `${root}node_modules/.cache/reports/`;

/**
 * A place for a tool's report, without an older one in it.
 * @param {string} name
 */
export function freshReport(name) {
  mkdirSync(reports, { recursive: true });
  const file = `${reports}${name}.json`;
  rmSync(file, { force: true });
  return file;
}

/** What is checked, in words, and with which tool, in two rows that are gone through side by side: each takes about as long as the other. */
const rows = /** @type {const} */ ([
  [
    ['types and layers', 'tsc', ['-b', '--pretty']],
    ['rules that know types', 'oxlint', ['--deny-warnings']],
    [
      'no circles, no arrow upwards',
      'depcruise',
      ['--config', '.dependency-cruiser.cjs', 'src', 'workers', 'data', 'test'],
    ],
    ['nothing unused', 'knip', []],
  ],
  [
    ['rules of the code', 'eslint', ['.', '--max-warnings=0']],
    [
      'layout of the text',
      'prettier',
      ['--check', '--log-level=warn', '--cache', '--cache-location', 'node_modules/.cache/prettier/.cache', '.'],
    ],
  ],
]);

/**
 * One check: prints a line, and what the tool said when it found something.
 * @param {(typeof rows)[number][number]} check
 * @returns {Promise<Count>}
 */
async function runCheck([words, tool, args]) {
  const { runTool } = await import('./run-tool.mjs');
  const start = performance.now();
  const { code, output } = await runTool(tool, args);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${words} (${tool}, ${seconds} s)`);
  if (code !== 0) console.log(output.trim());
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/**
 * The checks, then the unit tests when what they need is ready: both fill two cores.
 * @param {Promise<unknown>} [ready]
 * @returns {Promise<readonly [Count, Count]>} the checks, the unit tests
 */
export async function runChecksAndUnitTests(ready) {
  const counts = await Promise.all(
    rows.map(async (row) => {
      const ended = [];
      for (const check of row) ended.push(await runCheck(check));
      return sum(ended);
    }),
  );
  await ready;
  return [sum(counts), await runUnitTests()];
}

/**
 * The unit tests, with what they say as they run.
 * @returns {Promise<Count>}
 */
async function runUnitTests() {
  const { runTool } = await import('./run-tool.mjs');
  const report = freshReport('vitest');
  const { code } = await runTool(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    {
      show: true,
    },
  );
  return withExitCode(vitestCount(report), code);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  const count = sum([...(await runChecksAndUnitTests())]);
  console.log(countLine(count));
  process.exit(count.failed > 0 ? 1 : 0);
}
