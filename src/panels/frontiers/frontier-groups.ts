import type { AreaSet } from '../../geography/area-set.ts';
import type { FrontierAnswer, FrontierMunicipality } from '../../relations/frontier-relation.ts';

/** Borders that stand together: those within a municipality, or those that cross municipal borders. */
export interface FrontierGroup {
  /** The municipality's code, or `across`. */
  readonly key: string;
  /** Undefined for the borders that cross. */
  readonly municipality: FrontierMunicipality | undefined;
  /** Rows to be listed, sharpest first: the certain ones, or all where the measure cannot be tested. */
  readonly rows: readonly number[];
  /** Of a municipality that a pole lies in, and of the borders that cross. */
  readonly isNear: boolean;
}

/**
 * The borders by place: the municipalities of the poles first, then what crosses municipal borders, then the other municipalities by name. At the level of
 * municipalities all of them cross. A municipality without a border to list stays, so that it is said that there is none.
 */
export function frontierGroups(
  answer: FrontierAnswer,
  { municipalities, municipalityOf }: Pick<AreaSet, 'municipalities' | 'municipalityOf'>,
  poles: readonly number[],
): readonly FrontierGroup[] {
  const listed = [...answer.order].filter((row) => answer.test === 'none' || answer.certain[row] === 1);
  const within = municipalities.map((): number[] => []);
  const crossing: number[] = [];
  for (const row of listed) {
    if (answer.acrossMunicipality[row] === 1) crossing.push(row);
    else within[municipalityOf[answer.one[row] ?? -1] ?? -1]?.push(row);
  }
  const near = new Set(poles.map((area) => municipalityOf[area] ?? -1));
  const groups = answer.municipalities.map((municipality, m): FrontierGroup => ({
    key: municipality.code,
    municipality,
    rows: within[m] ?? [],
    isNear: near.has(m),
  }));
  const byName = [...groups].sort((one, other) => name(one).localeCompare(name(other), 'sv'));
  const across: FrontierGroup = { key: 'across', municipality: undefined, rows: crossing, isNear: true };
  const isAcross = answer.acrossMunicipality.includes(1);
  return [
    ...byName.filter(({ isNear }) => isNear),
    ...(isAcross ? [across] : []),
    ...byName.filter(({ isNear }) => !isNear),
  ];
}

function name({ municipality }: FrontierGroup): string {
  return municipality?.name ?? '';
}
