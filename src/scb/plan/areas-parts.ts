import type { Vintage } from '../../../data/catalogue/catalogue.ts';
import { divisions } from '../../../data/catalogue/divisions.ts';
import { municipalities as known } from '../../../data/catalogue/municipalities.ts';
import { pageSize } from '../limits.ts';
import { areasCost } from './estimate.ts';
import type { AreasPart, FetchOrder } from './order.ts';
import { partId } from './part-id.ts';
import { mostAreas } from './regions.ts';

/**
 * The boundaries of each municipality, in each division that the figures follow: of DeSO where DeSO are asked for, else of RegSO. A DeSO says which
 * RegSO and municipality it lies in, so larger areas are made of smaller ones and never fetched beside them.
 */
export function areasParts(
  order: FetchOrder,
  vintages: ReadonlySet<Vintage>,
  years: readonly number[],
): readonly AreasPart[] {
  const level = order.levels.includes('deso') ? 'deso' : 'regso';
  const codes = order.municipalities === 'all' ? known.map(({ code }) => code) : order.municipalities;
  return divisions
    .filter(({ vintage }) => vintages.has(vintage))
    .flatMap((division) =>
      codes.map((code): AreasPart => {
        const source = division.layers[level];
        const areas = mostAreas([code], level, division);
        return {
          id: partId([source.replace(/^\w+:/, ''), code], [source, code]),
          kind: 'areas',
          source,
          level,
          vintage: division.vintage,
          municipalities: [code],
          years: years.filter((year) => division.years.from <= year && year <= division.years.to),
          calls: 1 + Math.ceil(areas / pageSize),
          cells: 0,
          ...areasCost(areas, level),
        };
      }),
    );
}
