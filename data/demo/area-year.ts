import { exponential } from './exponential.ts';
import type { LifeCourse } from './life-course.ts';
import { apportion, hardshipAt, quartileShares } from './quartile-shares.ts';

/** An area's figures of one year, by column. */
export type AreaYear = Readonly<Record<string, number>>;

const first = 2011;
const last = 2024;

/** The figures of one area in one year; all follow from its balance, so that they agree with each other. */
export function areaYear(course: LifeCourse, year: number): AreaYear {
  const hardship = hardshipAt(exponential(course.logBalance[year - first] ?? 0));
  const population = course.population[year - first] ?? 0;
  const households = Math.round(population / course.personsPerHousehold);
  const quartiles = apportion(households, quartileShares(hardship));
  const since = year - last;
  const { urban, lean } = course;
  return {
    population,
    employmentBase: Math.round(population * course.workingAgeShare),
    ...named('q', '', quartiles),
    ...named(
      'p',
      '',
      quartileShares(0.95 * hardship).map((share) => Math.round(100 * share)),
    ),
    employmentRate: thousandths(0.775 - 0.1 * hardship - 0.026 * hardship ** 2 + lean.work + 0.0025 * since, 0.3, 0.92),
    disposableIncome: Math.round(288 * exponential(-0.285 * hardship + lean.income + 0.013 * since)),
    postSecondaryShare: thousandths(
      0.25 - 0.115 * hardship + 0.08 * urban + lean.study - (course.millTown ? 0.03 : 0) + 0.0045 * since,
      0.05,
      0.66,
    ),
    ...tenure(course, hardship, households, quartiles),
    ...origin(course, hardship, population, since),
  };
}

function tenure(course: LifeCourse, hardship: number, households: number, quartiles: readonly number[]): AreaYear {
  const { urban, lean, millTown } = course;
  const rentedShare = within(0.24 + 0.27 * hardship + 0.16 * urban + lean.tenure - (millTown ? 0.16 : 0), 0.02, 0.94);
  const publicOfRented = within(0.42 + 0.17 * hardship + 2 * lean.tenure, 0.08, 0.92);
  const cooperativeOfRest = within(0.08 + 0.75 * urban - lean.tenure, 0.02, 0.92);
  const shares = [
    rentedShare * publicOfRented,
    rentedShare * (1 - publicOfRented),
    (1 - rentedShare) * cooperativeOfRest,
    (1 - rentedShare) * (1 - cooperativeOfRest),
  ];
  const [publicRented = 0, privateRented = 0, cooperative = 0, owned = 0] = apportion(
    Math.round(households * 1.03),
    shares,
  );
  const harder = hardship + 0.6 * (1 - rentedShare);
  const rented = part(Math.floor(households * rentedShare), harder, quartiles);
  const publicHousing = part(Math.floor(households * rentedShare * publicOfRented), harder + 0.15, rented);
  return {
    dwellingsPublicRented: publicRented,
    dwellingsPrivateRented: privateRented,
    dwellingsCooperative: cooperative,
    dwellingsOwned: owned,
    ...named('q', '_publicHousing', publicHousing),
    ...named('q', '_rented', rented),
  };
}

/** Households of a part of the area by quartile, never more than the whole has of any. */
function part(households: number, hardship: number, whole: readonly number[]): number[] {
  return apportion(households, quartileShares(hardship)).map((count, quartile) =>
    Math.min(count, whole[quartile] ?? 0),
  );
}

function origin(course: LifeCourse, hardship: number, population: number, since: number): AreaYear {
  const abroad = course.millTown ? 0.06 : 0.1 + 0.165 * hardship + 0.05 * course.urban;
  const elsewhere = within(abroad + course.lean.origin + 0.0035 * since, 0.012, 0.62);
  const europe = within(0.062 + 0.02 * hardship + 0.4 * course.lean.origin, 0.015, 0.2);
  const [bornSweden = 0, bornEurope = 0, bornElsewhere = 0] = apportion(population, [
    1 - elsewhere - europe,
    europe,
    elsewhere,
  ]);
  return { bornSweden, bornEurope, bornElsewhere };
}

function named(start: string, end: string, parts: readonly number[]): AreaYear {
  return Object.fromEntries(parts.map((count, i) => [`${start}${i + 1}${end}`, count]));
}

function thousandths(share: number, least: number, most: number): number {
  return Math.round(1000 * within(share, least, most)) / 1000;
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
