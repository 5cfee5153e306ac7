import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { trackState } from '../../../src/charts/mirror-track/state.ts';
import type { Unit } from '../../../src/measures/column.ts';
import { exact, missing } from '../../../src/measures/column.ts';
import { Status } from '../../../src/measures/status.ts';
import type { GalleryChart } from '../gallery-chart.ts';
import '../../../src/charts/mirror-track/element.ts';

const track = (a: number, b: number, unit: Unit) => (): TemplateResult => {
  const estimate = (value: number) => (Number.isNaN(value) ? missing(Status.suppressed) : exact(value));
  return html`<mr-mirror-track .track=${trackState(estimate(a), estimate(b), unit)} .words=${unit}></mr-mirror-track>`;
};

/** Every state of the mirrored track. */
export const mirrorTrack: GalleryChart = {
  name: 'mirror-track',
  states: [
    { title: 'Shares, from 0 to 1', width: 320, draw: track(0.51, 0.84, 'share') },
    { title: 'Amounts, from 0', width: 320, draw: track(371, 168, 'kSEK') },
    { title: 'Ratios, around even', width: 320, draw: track(11, 0.19, 'ratio') },
    { title: 'Next to each other', width: 320, draw: track(0.6, 0.61, 'share') },
    { title: 'One without a value', width: 320, draw: track(NaN, 0.3, 'share') },
  ],
};
