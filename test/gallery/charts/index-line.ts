import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { indexLineState } from '../../../src/charts/index-line/state.ts';
import { codesOf, indexes } from '../../panels/pair-region.ts';
import type { GalleryChart } from '../gallery-chart.ts';
import '../../../src/charts/index-line/element.ts';

const line = (at: number, a: readonly string[], b: readonly string[]) => (): TemplateResult => {
  const index = indexes[at];
  const state = index && indexLineState(index, codesOf(...a), codesOf(...b));
  return html`${state ? html`<mr-index-line .line=${state} .words=${index.name}></mr-index-line>` : nothing}`;
};

/** Every state of the index line. */
export const indexLine: GalleryChart = {
  name: 'index-line',
  states: [
    { title: 'The poles at both ends', width: 320, draw: line(0, ['Bergsåsen'], ['Strandängen']) },
    {
      title: 'Poles of several areas',
      width: 320,
      draw: line(0, ['Bergsåsen', 'Fabriksängen'], ['Höjden', 'Nordstan']),
    },
    { title: 'Neither pole in the municipality', width: 320, draw: line(1, ['Bergsåsen'], ['Strandängen']) },
  ],
};
