import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { reachState } from '../../../src/charts/reach/state.ts';
import type { GalleryChart } from '../gallery-chart.ts';
import '../../../src/charts/reach/element.ts';

const strip =
  (pole: 'a' | 'b', metres: readonly number[], pointed = -1) =>
  (): TemplateResult => {
    const places = metres.map((each, index) => ({ index, metres: each, isBoth: each < 600 }));
    return html`<mr-reach-strip
      .strip=${reachState(pole, places, 1000)}
      .words=${`${String(metres.length)} platser`}
      .pointed=${pointed}
    ></mr-reach-strip>`;
  };

/** Every state of the strip of places. */
export const reach: GalleryChart = {
  name: 'reach',
  states: [
    { title: 'Of A', width: 320, draw: strip('a', [120, 420, 550, 800, 1300, 1900, 4000]) },
    { title: 'Of B, one pointed at', width: 320, draw: strip('b', [300, 900, 1100], 1) },
    { title: 'No place within twice the reach', width: 320, draw: strip('a', [2600]) },
  ],
};
