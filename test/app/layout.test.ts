import { describe, expect, test } from 'vitest';
import { layoutsAt } from '../../src/app/layout.ts';

describe('the layout', () => {
  test('is the wide one on a projector, and every narrower one on a phone', () => {
    expect(layoutsAt(1920 / 16)).toBe('');
    expect(layoutsAt(1280 / 16)).toBe('desk');
    expect(layoutsAt(390 / 16)).toBe('desk tablet phone');
  });
  test('is that of half the width when the text is twice the size', () => {
    expect(layoutsAt(1280 / 32)).toBe(layoutsAt(640 / 16));
  });
});
