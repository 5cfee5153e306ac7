import { catalogue } from '../measures/catalogue.ts';
import type { Basis } from '../measures/roles.ts';
import { isRole } from '../measures/roles.ts';
import type { MeasureChoice } from '../protocol/requests.ts';
import type { PackColumn, PackManifest } from '../pack/pack.ts';

/** What a pack lets people choose between. */
export interface PackChoices {
  readonly measures: readonly MeasureChoice[];
  readonly bases: readonly Basis[];
  readonly subsets: readonly string[];
  readonly countColumns: readonly string[];
}

const partOfStock = /^[qp][1-4]_(\w+)$/;
const counted: ReadonlySet<string> = new Set(['households', 'persons', 'dwellings', 'count']);

/** Works out from a pack's columns which measures, bases and parts of the stock it has. */
export function packChoices({ columns }: PackManifest): PackChoices {
  const ids = new Set(columns.map(({ id }) => id));
  const bases = (['households', 'persons'] as const).filter((basis) => {
    const letter = basis === 'households' ? 'q' : 'p';
    return ids.has(`${letter}1`) && ids.has(`${letter}4`);
  });
  const subsets = columns.map(({ id }) => partOfStock.exec(id)?.[1]).filter((subset) => subset !== undefined);
  const known = catalogue
    .filter(({ needs }) =>
      (bases.length > 0 ? bases : (['households'] as const)).some((basis) =>
        needs(basis).every((role) => ids.has(role)),
      ),
    )
    .map(({ key, unit }): MeasureChoice => ({ key, unit }));
  const own = columns.filter(({ id }) => !isRole(id) && !partOfStock.test(id)).map(asChoice);
  return {
    measures: [...known, ...own],
    bases,
    subsets: ['all', ...new Set(subsets)],
    countColumns: columns.filter(({ id, unit }) => counted.has(unit) && !partOfStock.test(id)).map(({ id }) => id),
  };
}

function asChoice({ id, unit, family, title }: PackColumn): MeasureChoice {
  const shown = { key: `column:${id}`, unit: family === undefined ? unit : 'share' } as const;
  return title ? { ...shown, title } : shown;
}
