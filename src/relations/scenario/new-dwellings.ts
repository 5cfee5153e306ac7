import type { Newcomers } from './newcomers.ts';
import type { People } from './people.ts';
import { tenureColumns } from './people.ts';
import type { ScenarioDraft } from './scenario-draft.ts';
import { valueAt } from './scenario-draft.ts';
import { partOut, shareOut } from './share-out.ts';

/** The parts of the stock, with quartiles of their own, that a tenure lies in. */
const partsOfTenure: Readonly<Record<string, readonly string[]>> = {
  dwellingsPublicRented: ['publicHousing', 'rented'],
  dwellingsPrivateRented: ['rented'],
  dwellingsRented: ['rented'],
  dwellingsCooperative: ['cooperative'],
  dwellingsOwned: ['owned'],
};

/**
 * Adds the newcomers' dwellings to the tenures, and their households to the parts of the stock that the tenures lie in. One tenure, or ('' or one that the
 * table does not have) the mix of the areas today; whole numbers whose sum is the households, but for areas whose tenures are not known.
 */
export function addDwellings(draft: ScenarioDraft, people: People, newcomers: Newcomers, tenure: string): void {
  const { rows, byQuartile } = newcomers;
  const all = tenureColumns(people.columns);
  const chosen = all.filter(({ name }) => name === tenure);
  const columns = chosen.length > 0 ? chosen : all;
  if (columns.length === 0) return;
  const cells = byQuartile.flatMap((households) => [...households]);
  const today = columns.map((column) => rows.reduce((sum, row) => sum + (valueAt(column, row) || 0), 0));
  const total = cells.reduce((sum, one) => sum + one, 0);
  const ofTenure = partOut(cells, shareOut(total, today));
  columns.forEach(({ name }, t) => {
    ofTenure[t]?.forEach((dwellings, cell) => {
      const row = rows[cell % rows.length] ?? -1;
      const quartile = (Math.floor(cell / rows.length) + 1).toString();
      draft.add(name, row, dwellings);
      for (const part of partsOfTenure[name] ?? []) draft.add(`q${quartile}_${part}`, row, dwellings);
    });
  });
}
