// npm test: the checks, the unit tests, and the journeys in a browser. The last line counts them all.
import { findChromium } from './chromium.mjs';
import { freshReport, runChecksAndUnitTests } from './check.mjs';
import { countLine, none, playwrightCount, sum, withExitCode } from './count.mjs';
import { ensureInstalled } from './install.mjs';
import { runTool } from './run-tool.mjs';
import { findSoffice } from './soffice.mjs';

const oneFailure = { ...none(), failed: 1 };

/**
 * Builds the app and walks through it. What cannot even begin counts as one failure.
 * @returns {Promise<import('./count.mjs').Count>}
 */
async function runJourneys() {
  const chromium = findChromium();
  if (!chromium) return oneFailure;
  const build = await runTool('vite', ['build', '--logLevel', 'warn']);
  if (build.code !== 0) {
    console.log(build.output.trim());
    console.log('✗ The build failed, so the journeys could not begin.');
    return oneFailure;
  }
  const report = freshReport('playwright');
  const { code } = await runTool('playwright', ['test', '--config', 'test/journeys/playwright.config.ts'], {
    show: true,
    env: { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return withExitCode(playwrightCount(report), code);
}

ensureInstalled();
// The unit tests look for it themselves; it may arrive while the types are checked.
const office = findSoffice();
// One after the other: each of them fills two cores on its own.
const counts = [...(await runChecksAndUnitTests(office)), await runJourneys()];
const total = sum(counts);
console.log(`checks: ${countLine(counts[0] ?? none())}`);
console.log(`unit tests: ${countLine(counts[1] ?? none())}`);
console.log(`journeys: ${countLine(counts[2] ?? none())}`);
console.log(countLine(total));
process.exit(total.failed > 0 ? 1 : 0);
