import type { MultiPolygon, Polygon } from 'geojson';
import { mendPolygon } from '../files/geo/mend-polygon.ts';
import type { AreaSet, Shapes } from '../geography/area-set.ts';
import type { Basis } from '../measures/roles.ts';
import type { PolygonAnswer } from '../protocol/requests.ts';
import { areaWeights } from '../relations/area-weights.ts';
import { polygonStatistics } from '../relations/polygon-statistics.ts';
import { usableBasis } from '../relations/pole-quartiles.ts';
import type { YearSource } from './year-columns.ts';

/** A polygon, and the areas that tell of it. */
export interface PolygonQuestion {
  readonly year: number;
  readonly basis: Basis;
  readonly geometry: Polygon | MultiPolygon;
  readonly name: string;
  readonly areas: AreaSet;
  readonly shapes: Shapes;
  readonly source: YearSource;
  readonly signal: AbortSignal;
}

/** Indicators with a role, in the order of the pair's. */
const roles = ['population', 'employmentRate', 'postSecondaryShare', 'disposableIncome'] as const;

/**
 * What is known of a polygon from the areas below it: mended where it crosses itself, weighed by surface, told with the columns of the year. Throws
 * `wrongGeometry` where nothing is left of it, and the signal's reason where a newer question has come before the arithmetic began.
 */
export async function polygonAnswer(question: PolygonQuestion): Promise<PolygonAnswer> {
  const { year, geometry, name, areas, shapes, source, signal } = question;
  const basis = usableBasis(question.basis, source.inputs);
  const mended = await mendPolygon(geometry, name);
  signal.throwIfAborted();
  const inputs = Object.values(source.inputs);
  const columns = [...inputs, ...source.extra];
  const statistics = polygonStatistics(areaWeights({ areas, shapes }, mended.geometry), columns, basis);
  const shown = [
    ...roles.filter((role) => source.inputs[role] !== undefined),
    ...source.extra.map((column) => column.name),
  ];
  return { year, basis, statistics, shown, problems: mended.problems };
}
