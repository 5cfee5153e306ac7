import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Inputs } from '../../../src/measures/roles.ts';
import { distributionOf } from '../../../src/relations/distribution.ts';
import type { BetweenLanguage } from '../../../src/text/load-between-text.ts';
import { givenColumn } from '../../relations/given-areas.ts';
import type { GalleryChart } from '../gallery-chart.ts';
import { givenPlaces } from './given-places.ts';
import '../../../src/charts/segregation-curve/element.ts';

function curve(
  sizes: readonly number[],
  [a, b]: readonly [readonly number[], readonly number[]],
  { pointed, change = (inputs) => inputs }: { pointed?: number; change?: (inputs: Inputs) => Inputs } = {},
): (language: BetweenLanguage) => TemplateResult {
  const { areas, inputs } = givenPlaces(sizes);
  const { places, basis } = distributionOf({ areas, inputs: change(inputs), basis: 'households', a, b });
  return (language) =>
    html`<mr-segregation-curve
      .language=${language}
      .areas=${areas}
      .place=${places[0]}
      .basis=${basis}
      .pointed=${pointed === undefined ? undefined : { kind: 'area', row: pointed }}
    ></mr-segregation-curve>`;
}

const apart = ({ q1, q4, ...rest }: Inputs): Inputs => ({
  ...rest,
  q1: givenColumn(Array.from(q1?.values ?? [], (value, row) => (row > 5 ? 0 : value))),
  q4: givenColumn(Array.from(q4?.values ?? [], (value, row) => (row > 5 ? value : 0))),
});

const alike = ({ q1, ...rest }: Inputs): Inputs => ({ ...rest, ...(q1 && { q1, q4: q1 }) });

/** Every state of the segregation curve. */
export const segregationCurve: GalleryChart = {
  name: 'segregation-curve',
  states: [
    { title: 'Both poles in one municipality of 58 areas', width: 440, draw: curve([58], [[0], [57]]) },
    { title: 'One area lit', width: 440, draw: curve([58], [[2], [30]], { pointed: 12 }) },
    {
      title: 'Poles of several areas',
      width: 440,
      draw: curve(
        [58],
        [
          [0, 1, 2, 9],
          [50, 51],
        ],
      ),
    },
    { title: 'Even: the curve is the diagonal', width: 440, draw: curve([12], [[0], [1]], { change: alike }) },
    { title: 'No area holds both groups', width: 440, draw: curve([12], [[0], [11]], { change: apart }) },
    { title: '6 160 areas', width: 440, draw: curve([6160], [[0], [6000]]) },
    { title: '280 px wide', width: 280, draw: curve([58], [[0], [57]]) },
  ],
};
