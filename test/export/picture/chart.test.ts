import { describe, expect, it } from 'vitest';
import type { ChartParts } from '../../../src/export/picture/parts.ts';
import { composed, givenParts, standing, textsOf } from './given-picture.ts';

function chartParts(more: Partial<ChartParts> = {}): ChartParts {
  const { language, theme, link, manifest, view, sentence } = givenParts();
  return {
    kind: 'chart',
    ...{ language, theme, link, manifest, view, sentence },
    title: 'Köpkraft i fyra delar',
    words: 'Fyra staplar åt var sida.',
    size: { width: 320, height: 120 },
    marks: [{ kind: 'path', d: 'M0 0H320V120H0Z', fill: '#5e3c99' }],
    ...more,
  };
}

describe('a picture of a chart', () => {
  it('is framed as the map is: title, region and year, source, context and link', () => {
    const said = textsOf(composed(chartParts())).join(' ');
    for (const part of [
      'Köpkraft i fyra delar',
      '2024',
      'Källa:',
      'Visar skillnader mellan områden',
      'exempel.se/karta',
    ])
      expect(said).toContain(part);
  });

  it('says whose side is whose where the chart takes it for granted, A over its left and B over its right', () => {
    const drawing = composed(chartParts({ sides: { a: ['Åsbacken'], b: ['Strandängen'] } }));
    const at = (text: string): { x: number; y: number } => {
      const found = standing(drawing.marks).find(({ mark }) => mark.kind === 'text' && mark.text.includes(text));
      if (found?.mark.kind !== 'text') throw new Error(`There is no ${text}.`);
      return { x: found.x + found.mark.x, y: found.y + found.mark.y };
    };
    expect(at('Åsbacken').x).toBeLessThan(at('Strandängen').x);
    expect(at('Åsbacken').y).toBe(at('Strandängen').y);
    expect(textsOf(drawing).filter((text) => text === 'A' || text === 'B')).toEqual(['A', 'B']);
  });

  it('names the first areas of a large pole and counts the rest', () => {
    const many = Array.from({ length: 60 }, (_, i) => `Område ${String(i)}`);
    const said = textsOf(composed(chartParts({ sides: { a: many, b: ['Strandängen'] } }))).join(' ');
    expect(said).toContain('57 till');
    expect(said).not.toContain('Område 3');
  });

  it('says nothing of sides where the chart names its poles itself', () => {
    expect(textsOf(composed(chartParts()))).not.toContain('A');
  });
});
