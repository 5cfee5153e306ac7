import { expect, it } from 'vitest';
import { packChoices } from '../../src/analysis/pack-choices.ts';
import { yearSource } from '../../src/analysis/year-columns.ts';
import type { AreaSet } from '../../src/geography/area-set.ts';
import type { Column } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import type { PackManifest } from '../../src/pack/pack.ts';

const areas = {
  municipalityOf: Uint16Array.of(0),
  municipalities: [{ code: '9901', name: 'Norr' }],
} as unknown as AreaSet;
const column = (name: string): Column => ({
  name,
  unit: 'count',
  values: Float64Array.of(1),
  status: Uint8Array.of(Status.present),
});

it('a column that is called as something every object has is a column like any other', () => {
  const byId = { constructor: column('constructor'), antal: column('antal') };
  const { extra } = yearSource({ areas, byId, problems: [] }, 'households', 'all');
  expect(extra.map(({ name }) => name)).toEqual(['constructor', 'antal']);
  const { measures } = packChoices({ columns: [{ id: 'constructor', unit: 'count' }] } as unknown as PackManifest);
  expect(measures).toMatchObject([{ key: 'column:constructor' }]);
});
