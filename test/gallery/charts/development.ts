import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { BetweenLanguage } from '../../../src/text/load-between-text.ts';
import type { GalleryChart } from '../gallery-chart.ts';
import { givenDevelopment } from './given-years.ts';
import '../../../src/charts/development/element.ts';

const chart =
  (a: (k: number) => number, b: (k: number) => number, compared: number | null = null) =>
  (language: BetweenLanguage): TemplateResult =>
    html`<mr-development-chart
      .language=${language}
      .development=${givenDevelopment(a, b)}
      .year=${2024}
      .compared=${compared}
    ></mr-development-chart>`;

const rising = (k: number): number => 5 * 1.06 ** k;
const falling = (k: number): number => 0.5 * 0.94 ** k;

/** Every state of the development chart. */
export const development: GalleryChart = {
  name: 'development',
  states: [
    { title: 'Further apart', width: 660, draw: chart(rising, falling) },
    { title: 'Two years compared', width: 660, draw: chart(rising, falling, 2014) },
    { title: 'Years missing in one pole', width: 660, draw: chart((k) => (k > 3 && k < 7 ? NaN : rising(k)), falling) },
    {
      title: 'One group gone in the last years',
      width: 660,
      draw: chart((k) => (k > 10 ? Infinity : rising(k)), falling),
    },
    { title: '280 px wide', width: 280, draw: chart(rising, falling) },
  ],
};
