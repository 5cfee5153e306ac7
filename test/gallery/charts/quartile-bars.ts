import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { BetweenLanguage } from '../../../src/text/load-between-text.ts';
import { relate } from '../../panels/pair-region.ts';
import type { GalleryChart } from '../gallery-chart.ts';
import '../../../src/charts/quartile-bars/element.ts';

const bars =
  (a: string, b: string) =>
  (language: BetweenLanguage): TemplateResult =>
    html`<mr-quartile-bars .language=${language} .relation=${relate([a], [b])}></mr-quartile-bars>`;

/** Every state of the quartile bars. */
export const quartileBars: GalleryChart = {
  name: 'quartile-bars',
  states: [
    { title: 'Two poles on one scale', width: 320, draw: bars('Bergsåsen', 'Strandängen') },
    { title: 'A pole whose parts are withheld', width: 320, draw: bars('Gruvbyn', 'Strandängen') },
    { title: 'One quartile holds all but nobody in two', width: 320, draw: bars('Alviks station', 'Ekbacken') },
  ],
};
