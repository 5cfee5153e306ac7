import type { MultiPolygon, Polygon } from 'geojson';
import { mendPolygon } from '../files/geo/mend-polygon.ts';
import type { AreaSet, Shapes } from '../geography/area-set.ts';
import { firstReason } from '../measures/column.ts';
import type { Basis, Inputs } from '../measures/roles.ts';
import { hasValue } from '../measures/status.ts';
import type { PolygonAnswer } from '../protocol/requests.ts';
import type { AreaPart } from '../relations/area-weights.ts';
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
  const lacking = lackingOf(statistics.parts, source.inputs, basis);
  return { year, basis, statistics, shown, lacking, problems: mended.problems };
}

/** The parts where a known role has no value; quartiles of the other basis are not asked for. */
function lackingOf(parts: readonly AreaPart[], inputs: Inputs, basis: Basis): PolygonAnswer['lacking'] {
  const other = basis === 'households' ? /^p[1-4]$/ : /^q[1-4]$/;
  const asked = Object.values(inputs).filter((column) => !other.test(column.name.slice(0, 2)));
  return parts
    .map(({ row }) => ({ row, status: firstReason(row, ...asked) }))
    .filter(({ status }) => !hasValue(status));
}
