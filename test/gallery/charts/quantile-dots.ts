import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Inputs } from '../../../src/measures/roles.ts';
import { Status } from '../../../src/measures/status.ts';
import { distributionOf } from '../../../src/relations/distribution.ts';
import type { BetweenLanguage } from '../../../src/text/load-between-text.ts';
import { givenColumn } from '../../relations/given-areas.ts';
import type { GalleryChart } from '../gallery-chart.ts';
import { givenPlaces } from './given-places.ts';
import '../../../src/charts/quantile-dots/element.ts';

/** The dots of a region with so many areas in each municipality, with the poles' rows and what else is changed. */
function dots(
  sizes: readonly number[],
  [a, b]: readonly [readonly number[], readonly number[]],
  { pointed, change = (inputs) => inputs }: { pointed?: number; change?: (inputs: Inputs) => Inputs } = {},
): (language: BetweenLanguage) => TemplateResult {
  const { areas, inputs } = givenPlaces(sizes);
  const distribution = distributionOf({ areas, inputs: change(inputs), basis: 'households', a, b });
  return (language) =>
    html`<mr-quantile-dots
      .language=${language}
      .areas=${areas}
      .distribution=${distribution}
      .pointed=${pointed === undefined ? undefined : { kind: 'area', row: pointed }}
    ></mr-quantile-dots>`;
}

const onlyOneGroup = ({ q1, q4, ...rest }: Inputs): Inputs => ({
  ...rest,
  q1: givenColumn(Array.from(q1?.values ?? [], (value, row) => (row > 55 ? 0 : value))),
  q4: givenColumn(Array.from(q4?.values ?? [], (value, row) => (row < 3 ? 0 : value))),
});

const alike = ({ population, q1 }: Inputs): Inputs => {
  const same = givenColumn(Array.from(q1?.values ?? [], () => 200));
  return { ...(population && { population }), q1: same, q4: same };
};

const withheld = ({ q1, ...rest }: Inputs): Inputs => ({
  ...rest,
  q1: givenColumn(
    Array.from(q1?.values ?? [], () => NaN),
    Status.suppressed,
  ),
});

/** Every state of the quantile dots. */
export const quantileDots: GalleryChart = {
  name: 'quantile-dots',
  states: [
    { title: 'Both poles in one municipality of 58 areas', width: 660, draw: dots([58], [[0], [57]]) },
    { title: 'One area lit', width: 660, draw: dots([58], [[2], [30]], { pointed: 20 }) },
    { title: 'Poles in two municipalities', width: 660, draw: dots([44, 23], [[1], [60]]) },
    { title: 'Of 240 areas each dot is a fiftieth', width: 660, draw: dots([240], [[3, 4, 5], [230]]) },
    { title: 'Areas with only one of the groups', width: 660, draw: dots([58], [[0], [56]], { change: onlyOneGroup }) },
    { title: 'Both poles alike, all areas alike', width: 660, draw: dots([12], [[0], [1]], { change: alike }) },
    { title: 'A municipality of one area', width: 660, draw: dots([1, 4], [[0], [2]]) },
    { title: 'Everything withheld', width: 660, draw: dots([9], [[0], [1]], { change: withheld }) },
    { title: '280 px wide', width: 280, draw: dots([58], [[0], [57]]) },
  ],
};
