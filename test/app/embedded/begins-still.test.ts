import { expect, test } from 'vitest';
import { beginsStill, circumstancesOf } from '../../../src/app/embedded/begins-still.ts';
import { shapeOf } from '../../../src/app/embedded/frame-shape.ts';

const alone = { interactive: 'on', frames: 1, savesData: false } as const;

test('a map alone on its page moves at once', () => {
  expect(beginsStill(alone)).toBe(false);
  expect(beginsStill({ ...alone, frames: 0 })).toBe(false);
});

test('a map is a picture first where the page wants it, where several share a page, and where data are dear', () => {
  expect(beginsStill({ ...alone, interactive: 'off' })).toBe(true);
  expect(beginsStill({ ...alone, frames: 2 })).toBe(true);
  expect(beginsStill({ ...alone, savesData: true })).toBe(true);
});

test('a page around that lets nothing be known counts as one frame', () => {
  const parent = {
    get length(): number {
      throw new DOMException('Blocked', 'SecurityError');
    },
  };
  const window = { parent, navigator: {} } as unknown as Window;
  expect(circumstancesOf(window, 'on')).toEqual(alone);
});

test('a browser that saves data says so', () => {
  const window = { parent: { length: 1 }, navigator: { connection: { saveData: true } } } as unknown as Window;
  expect(circumstancesOf(window, 'on').savesData).toBe(true);
});

test('legend and words stand beside the map only where both have room', () => {
  expect(shapeOf(62.5, 37.5)).toBe('beside');
  expect(shapeOf(62.5, 20)).toBe('stacked');
  expect(shapeOf(40, 30)).toBe('stacked');
  // 1 000 px at twice the text's size.
  expect(shapeOf(31.25, 18.75)).toBe('stacked');
});
