import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { classify } from '../../../src/classes/classify.ts';
import type { BetweenLanguage } from '../../../src/text/load-between-text.ts';
import { transect } from '../../../src/relations/transect.ts';
import type { Transect } from '../../../src/relations/transect-relation.ts';
import { balances, gridOf, transectCase } from '../../relations/transect-case.ts';
import type { GalleryChart } from '../gallery-chart.ts';
import '../../../src/charts/profile/element.ts';

const ofBalance = {
  measure: 'balance',
  unit: 'ratio',
  scale: 'balance',
  basis: 'households',
  seenFromA: false,
} as const;

const profile =
  (cells: readonly (number | null)[], along?: number) =>
  (language: BetweenLanguage): TemplateResult => {
    const { areas } = gridOf(6, 1, 4);
    const values = balances(cells, 0.1);
    const { items, itemOf } = classify('balance', values.estimates, 'ratio', 'light');
    const given = transect(transectCase(gridOf(6, 1, 4), values));
    const shown: Transect = {
      ...given,
      ...ofBalance,
      segments: given.segments.map((segment) => ({ ...segment, fill: items[itemOf[segment.row] ?? 0]?.fill ?? '' })),
    };
    return html`<mr-profile
      .language=${language}
      .transect=${shown}
      .areas=${areas}
      .a=${areas.codes.slice(0, 1)}
      .b=${areas.codes.slice(-1)}
      .places=${[]}
      .said=${''}
      .pointed=${along === undefined ? undefined : { kind: 'along', m: along }}
    ></mr-profile>`;
  };

/** Every state of the profile. */
export const profileChart: GalleryChart = {
  name: 'profile',
  states: [
    { title: 'From much low to much high', width: 660, draw: profile([11, 7.2, 2.9, 1.1, 0.34, 0.19]) },
    { title: 'A stretch is lit', width: 660, draw: profile([11, 7.2, 2.9, 1.1, 0.34, 0.19], 900) },
    { title: 'A stretch without a value', width: 660, draw: profile([11, 7.2, null, 1.1, 0.34, 0.19]) },
    { title: 'All alike', width: 660, draw: profile([1, 1, 1, 1, 1, 1]) },
    { title: '280 px wide', width: 280, draw: profile([11, 7.2, 2.9, 1.1, 0.34, 0.19]) },
  ],
};
