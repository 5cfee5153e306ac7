import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countLine, playwrightCount, sum, vitestCount, withExitCode } from './count.mjs';

const folder = mkdtempSync(join(tmpdir(), 'count-'));
let reports = 0;
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function report(content: unknown): string {
  const file = join(folder, `${String(reports++)}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('the last line of a run', () => {
  test('says what passed and failed, and what was skipped only when something was', () => {
    expect(countLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(countLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
  });

  test('sums Vitest and Playwright', () => {
    const units = vitestCount(report({ numPassedTests: 10, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }));
    const journeys = playwrightCount(report({ stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 1 } }));
    expect(sum([units, journeys])).toEqual({ passed: 15, failed: 3, skipped: 4 });
  });

  test('a run that crashed before it wrote a report is a failure', () => {
    expect(withExitCode(vitestCount('/nowhere/report.json'), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('a run that failed by name is not counted twice', () => {
    expect(withExitCode({ passed: 1, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  });
});
