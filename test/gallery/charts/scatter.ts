import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { measureOf } from '../../../src/measures/catalogue.ts';
import type { EstimateColumn } from '../../../src/measures/column.ts';
import { plainColumn } from '../../../src/measures/plain-column.ts';
import { Status } from '../../../src/measures/status.ts';
import { scatterOf } from '../../../src/relations/scatter.ts';
import type { ScatterMeasure } from '../../../src/relations/scatter.ts';
import type { BetweenLanguage } from '../../../src/text/load-between-text.ts';
import { givenColumn } from '../../relations/given-areas.ts';
import type { GalleryChart } from '../gallery-chart.ts';
import { givenPlaces } from './given-places.ts';
import '../../../src/charts/scatter/element.ts';

interface Change {
  readonly pointed?: number;
  readonly y?: 'rate';
  readonly change?: (balance: EstimateColumn) => void;
}

function scatter(
  sizes: readonly number[],
  [a, b]: readonly [readonly number[], readonly number[]],
  { pointed, y, change }: Change = {},
): (language: BetweenLanguage) => TemplateResult {
  const { areas, inputs } = givenPlaces(sizes);
  const context = { basis: 'households' as const, groupOf: areas.municipalityOf, groups: sizes.length };
  const balance = measureOf('balance').compute(inputs, context);
  change?.(balance);
  const wave = (row: number, speed: number): number => Math.sin(row * speed) + Math.sin(row * speed * 2.3);
  const logs = Array.from(balance.values, (value) => Math.log(Math.max(0.1, Math.min(20, value))));
  const incomes = logs.map((value, row) => 250 - 55 * value + 12 * wave(row, 1.7));
  const rates = incomes.map((value, row) => Math.min(0.92, 0.35 + value / 700 + 0.03 * wave(row, 2.9)));
  const income: ScatterMeasure = {
    key: 'disposableIncome',
    unit: 'kSEK',
    values: plainColumn(givenColumn(incomes, Status.noData, 'kSEK')),
  };
  const upwards: ScatterMeasure =
    y === 'rate'
      ? { key: 'employmentRate', unit: 'share', values: plainColumn(givenColumn(rates, Status.noData, 'share')) }
      : { key: 'balance', unit: 'ratio', values: balance };
  const answer = scatterOf(areas, income, upwards, a, b);
  return (language) =>
    html`<mr-scatter
      .language=${language}
      .areas=${areas}
      .scatter=${answer}
      .columns=${[]}
      .pointed=${pointed === undefined ? undefined : { kind: 'area', row: pointed }}
    ></mr-scatter>`;
}

function atTheEnds({ values, status }: EstimateColumn): void {
  values.fill(Infinity, 0, 3);
  status.fill(Status.infinite, 0, 3);
  values.fill(0, 56, 58);
}

/** Every state of the scatter. */
export const scatterChart: GalleryChart = {
  name: 'scatter',
  states: [
    { title: 'A municipality on the ground of its region', width: 660, draw: scatter([58, 90, 60], [[0], [57]]) },
    { title: 'One area lit', width: 660, draw: scatter([58, 90, 60], [[2], [30]], { pointed: 40 }) },
    { title: 'Neither measure mirrors', width: 660, draw: scatter([58, 90], [[0], [120]], { y: 'rate' }) },
    { title: '0 and ∞ at the ends', width: 660, draw: scatter([58], [[0], [57]], { change: atTheEnds }) },
    { title: 'A pole of several areas, the other without a value', width: 660, draw: scatter([40], [[0, 1, 2], []]) },
    { title: '6 160 areas', width: 660, draw: scatter([5000, 1160], [[0], [4999]]) },
    { title: '280 px wide', width: 280, draw: scatter([58], [[0], [57]]) },
  ],
};
