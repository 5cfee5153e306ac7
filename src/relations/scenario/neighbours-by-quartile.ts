import type { AreaSet } from '../../geography/area-set.ts';
import type { Indicator, People } from './people.ts';
import { valueAt } from './scenario-draft.ts';

/** What those who live where households of each quartile live have of an indicator, lowest quartile first; NaN where nothing is known. */
export type ByQuartile = readonly [number, number, number, number];

/**
 * What a new resident of each quartile is taken to bring of an indicator: the mean over the areas of the municipality weighted by how many of that quartile
 * live there, x̄_k = Σ_i q_ik·x_i / Σ_i q_ik.
 *
 * In the indicator's unit, within the areas' least and greatest. It draws the quartiles nearer to each other than they are: the low of a mixed area are
 * given its mean. A quartile without anyone has the mean over all; areas where either part is missing or withheld are left out.
 */
function neighboursByQuartile(people: People, areas: AreaSet, municipality: number, indicator: Indicator): ByQuartile {
  const column = people.columns[indicator];
  const sums = [0, 0, 0, 0, 0];
  const sizes = [0, 0, 0, 0, 0];
  areas.municipalityOf.forEach((one, row) => {
    const value = valueAt(column, row);
    if (one !== municipality || Number.isNaN(value) || people.isHidden(row)) return;
    for (let k = 0; k < 5; k++) {
      const size = k < 4 ? people.quartile(row, k) : people.population(row);
      if (!(size > 0)) continue;
      sums[k] = (sums[k] ?? 0) + size * value;
      sizes[k] = (sizes[k] ?? 0) + size;
    }
  });
  const mean = (k: number): number => ((sizes[k] ?? 0) > 0 ? (sums[k] ?? NaN) / (sizes[k] ?? NaN) : NaN);
  const all = mean(4);
  const [first, second, third, fourth] = [0, 1, 2, 3].map((k) => (Number.isNaN(mean(k)) ? all : mean(k)));
  return [first ?? all, second ?? all, third ?? all, fourth ?? all];
}

/** `neighboursByQuartile` for one municipality after the other, each worked out once. */
export class NeighboursByQuartile {
  private readonly people: People;
  private readonly areas: AreaSet;
  private readonly known = new Map<string, ByQuartile>();

  constructor(people: People, areas: AreaSet) {
    this.people = people;
    this.areas = areas;
  }

  at(row: number, indicator: Indicator): ByQuartile {
    const municipality = this.areas.municipalityOf[row] ?? -1;
    const key = `${municipality.toString()} ${indicator}`;
    const known = this.known.get(key) ?? neighboursByQuartile(this.people, this.areas, municipality, indicator);
    this.known.set(key, known);
    return known;
  }
}
