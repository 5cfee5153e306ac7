import type { PackInput } from '../../src/pack/write-pack.ts';
import { Status } from '../../src/measures/status.ts';
import { gridAreas } from '../geography/grid-topology.ts';

/** A pack of six square areas in two municipalities, with every kind of cell. */
export function smallPack(): PackInput {
  return {
    id: 'liten',
    title: { sv: 'Liten', en: 'Small' },
    fictional: true,
    vintage: 'fiktiv',
    areas: gridAreas(3, 2, (column) => (column < 2 ? '9901' : '9902')),
    municipalities: [
      { code: '9902', name: 'Östra' },
      { code: '9901', name: 'Västra' },
    ],
    tables: [
      {
        year: 2017,
        columns: [
          {
            name: 'q1',
            unit: 'households',
            values: Float64Array.from([300, 0, NaN, NaN, NaN, NaN]),
            status: Uint8Array.from([
              Status.present,
              Status.nil,
              Status.suppressed,
              Status.notAvailable,
              Status.empty,
              Status.notJoined,
            ]),
          },
          {
            name: 'q4',
            unit: 'households',
            values: Float64Array.from([50, 1, 2, 3, 4, NaN]),
            status: Uint8Array.from([0, 0, 0, 0, 0, Status.notJoined]),
          },
        ],
      },
    ],
    columns: [
      { id: 'q1', unit: 'households' },
      { id: 'q4', unit: 'households' },
    ],
    sources: [{ title: { sv: 'Påhittad', en: 'Made up' }, licence: 'CC0' }],
    places: [{ category: 'skola', name: 'Skolan, "norra"', lon: 12.01, lat: 57.01 }],
  };
}
