import type { AreaYear } from './area-year.ts';
import type { PlantedCases } from './planted-cases.ts';

/** Figures of the areas planted to be small or to lack a pole, in place of what their course gives; the rest pass unchanged. */
export function plantSmallArea(cases: PlantedCases, area: number, year: number, figures: AreaYear): AreaYear {
  const step = year % 3;
  switch (area) {
    case cases.tooFewResidents:
      return small(figures, 36 + step, [4, 5, 4, 3], 20);
    case cases.noHigh:
      return small(figures, 168 + step, [43, 18, 6, 0], 96);
    case cases.noLow:
      return small(figures, 154 + step, [0, 6, 18, 40], 88);
    case cases.fewOfWorkingAge:
      return { ...figures, employmentBase: 172 + step };
    default:
      return figures;
  }
}

function small(figures: AreaYear, population: number, quartiles: readonly number[], workingAge: number): AreaYear {
  const households = quartiles.reduce((sum, count) => sum + count, 0);
  const share = population / (figures['population'] ?? population);
  const scaled = Object.entries(figures).map(([id, value]) => {
    if (id.startsWith('dwellings')) return [id, Math.round(value * share)];
    const quartile = /^q([1-4])(_\w+)?$/.exec(id);
    if (quartile) return [id, part(quartiles[Number(quartile[1]) - 1] ?? 0, quartile[2])];
    const percent = /^p([1-4])$/.exec(id);
    if (percent) return [id, Math.round((100 * (quartiles[Number(percent[1]) - 1] ?? 0)) / households)];
    return [id, value];
  });
  const bornEurope = Math.round(population * 0.06);
  const bornElsewhere = Math.round(population * 0.12);
  const bornSweden = population - bornEurope - bornElsewhere;
  return {
    ...(Object.fromEntries(scaled) as AreaYear),
    population,
    employmentBase: workingAge,
    bornSweden,
    bornEurope,
    bornElsewhere,
  };
}

function part(households: number, subset: string | undefined): number {
  if (subset === undefined) return households;
  return Math.floor(households * (subset === '_rented' ? 0.5 : 0.3));
}
