import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutWidth } from '../../src/drawing/about-width.ts';
import { layText } from '../../src/drawing/lay-text.ts';

const setting = { size: 14, line: 20, face: 'sans', fill: '#000000' } as const;
const words = fc.array(fc.constantFrom('A', 'och', 'hushåll', 'köpkraft,', '1,1\u00a0km', 'Ö'.repeat(80)), {
  maxLength: 30,
});

describe('text in a column', () => {
  it('keeps every letter, and no line is wider than the column', () => {
    fc.assert(
      fc.property(fc.array(words), fc.integer({ min: 60, max: 400 }), (runs, width) => {
        const texts = runs.map((run, at) => ({ text: `${run.join(' ')} `, ...(at % 2 === 0 ? { weight: 600 } : {}) }));
        const { marks, height, lines } = layText(texts, width, setting, aboutWidth);
        const bare = (text: string): string => text.replace(/[ \n]/g, '');
        expect(bare(marks.map(({ text }) => text).join(''))).toBe(bare(texts.map(({ text }) => text).join('')));
        expect(height).toBe(lines * setting.line);
        for (const mark of marks) expect(mark.x + aboutWidth(mark.text, mark)).toBeLessThanOrEqual(width + 0.01);
      }),
    );
  });

  it('holds a number and its unit together', () => {
    const { marks } = layText([{ text: 'de ligger 1,1\u00a0km isär' }], 90, setting, aboutWidth);
    expect(marks.some(({ text }) => text.includes('1,1\u00a0km'))).toBe(true);
  });

  it('takes no room for no words', () => {
    expect(layText([{ text: '  ' }], 90, setting, aboutWidth)).toEqual({ marks: [], height: 0, lines: 0 });
  });
});
