import { existsSync, readFileSync } from 'node:fs';

/** How many tests had which end. @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @returns {Count} */
export const none = () => ({ passed: 0, failed: 0, skipped: 0 });

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  return counts.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    none(),
  );
}

/**
 * The last line of every run: `12 passed, 0 failed`, and `, 3 skipped` when some were.
 * @param {Count} count
 */
export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * A run that ended badly without naming a failed test (a file that does not load, a crash) still counts as one failure.
 * @param {Count} count
 * @param {number} code what the program ended with
 * @returns {Count}
 */
export function withExitCode(count, code) {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/**
 * @param {string} file
 * @returns {any} what the file holds, or an empty object when the run ended before it wrote one
 */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * The numbers in a report of Vitest (`--reporter=json`).
 * @param {string} file
 * @returns {Count}
 */
export function vitestCount(file) {
  /** @type {Partial<Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>>} */
  const report = readReport(file);
  return {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

/**
 * The numbers in a report of Playwright (`--reporter=json`); a test that passed on a second try has passed.
 * @param {string} file
 * @returns {Count}
 */
export function playwrightCount(file) {
  /** @type {{ stats?: Record<'expected' | 'flaky' | 'unexpected' | 'skipped', number> }} */
  const report = readReport(file);
  const { expected, flaky, unexpected, skipped } = report.stats ?? { expected: 0, flaky: 0, unexpected: 0, skipped: 0 };
  return { passed: expected + flaky, failed: unexpected, skipped };
}
