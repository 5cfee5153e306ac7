import type { Page } from '@playwright/test';
import type { Figure } from './figure.ts';
import { mainThreadDuring } from './main-thread.ts';
import { scaleSite } from './scale-site.ts';

/** Two of each kind, so that every act changes something. */
const changes: Readonly<Record<string, readonly [object, object]>> = {
  measure: [
    { type: 'chooseMeasure', measure: 'disposableIncome' },
    { type: 'chooseMeasure', measure: 'balance' },
  ],
  year: [
    { type: 'chooseYear', year: 2023 },
    { type: 'chooseYear', year: 2024 },
  ],
  pole: [
    { type: 'setPair', a: ['1000C0010'], b: ['1001C0030'] },
    { type: 'setPair', a: ['1000C0020'], b: ['1001C0040'] },
  ],
};

const goals: Readonly<Record<number, number>> = { 584: 4, 6160: 20 };
const times = 4;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

async function measure(
  page: Page,
  [one, other]: readonly [object, object],
): Promise<{ script: number; drawing: number }> {
  // The first of each compiles; it is not what a person waits for the second time.
  await mainThreadDuring(page, JSON.stringify(one));
  await mainThreadDuring(page, JSON.stringify(other));
  const found = [];
  for (let i = 0; i < times; i++) found.push(await mainThreadDuring(page, JSON.stringify(i % 2 === 0 ? one : other)));
  return { script: median(found.map(({ script }) => script)), drawing: median(found.map(({ drawing }) => drawing)) };
}

/** (c) Script on the main thread for a change of measure, year and pole, beside what the map takes to draw itself. */
export async function benchScriptTime(): Promise<Figure[]> {
  const sizes = Object.keys(goals).map(Number);
  const site = await scaleSite(sizes);
  const figures: Figure[] = [];
  try {
    for (const areas of sizes) {
      const page = await site.open(areas);
      for (const [what, pair] of Object.entries(changes)) {
        const { script, drawing } = await measure(page, pair);
        figures.push({
          part: 'c',
          what: `main-thread processor time of script for a change of ${what}, ${areas} areas`,
          value: script,
          unit: 'ms',
          goal: { atMost: goals[areas] ?? 0 },
          note: `${drawing.toFixed(0)} ms more in animation frames: the map drawing itself`,
        });
      }
      await page.close();
    }
  } finally {
    await site.close();
  }
  return figures;
}
