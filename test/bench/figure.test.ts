import { describe, expect, test } from 'vitest';
import { together } from './bytes.ts';
import type { BuiltFile } from './bytes.ts';
import { figureLine } from './figure.ts';

describe('a line of the bench', () => {
  const figure = { part: 'e', what: 'everything', value: 851.2, unit: 'KB gzip' };

  test('says whether the goal is met, whichever way it points', () => {
    expect(figureLine({ ...figure, goal: { atMost: 850 } })).toContain('851 KB gzip');
    expect(figureLine({ ...figure, goal: { atMost: 850 } })).toContain('goal ≤ 850: NOT met');
    expect(figureLine({ ...figure, goal: { atLeast: 10 } })).toContain('goal ≥ 10: met');
  });

  test('small figures keep two digits', () => {
    expect(figureLine({ ...figure, value: 0.0123 })).toContain('0.012 KB');
  });
});

describe('what arrives together', () => {
  const file = (name: string, imports: string[], laterImports: string[] = []): BuiltFile => {
    return { name, imports, laterImports, gzipBytes: 1, isEntry: false, holds: 'other' };
  };

  test('is a file with all that it imports at once, and nothing that it asks for later', () => {
    const files = [
      file('a.js', ['b.js'], ['later.js']),
      file('b.js', ['c.js', 'a.js']),
      file('c.js', []),
      file('later.js', []),
    ];
    expect([...together(files, ['a.js'])].sort()).toEqual(['a.js', 'b.js', 'c.js']);
  });
});
