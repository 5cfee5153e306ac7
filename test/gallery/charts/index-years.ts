import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { BetweenLanguage } from '../../../src/text/load-between-text.ts';
import type { GalleryChart } from '../gallery-chart.ts';
import { givenIndexYears } from './given-years.ts';
import '../../../src/charts/index-years/element.ts';

const chart =
  (top: (k: number) => number, bottom: (k: number) => number) =>
  (language: BetweenLanguage): TemplateResult =>
    html`<mr-index-years .language=${language} .index=${givenIndexYears(top, bottom)} .year=${2020}></mr-index-years>`;

/** Every state of the index over the years. */
export const indexYears: GalleryChart = {
  name: 'index-years',
  states: [
    {
      title: 'Both directions widen',
      width: 320,
      draw: chart(
        (k) => 1.4 + k / 50,
        (k) => 2 + k / 20,
      ),
    },
    {
      title: 'A year without an index',
      width: 320,
      draw: chart(
        (k) => (k === 6 ? NaN : 1.5),
        () => 2.4,
      ),
    },
  ],
};
