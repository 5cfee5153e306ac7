import type { AreaShape } from './area-shapes.ts';
import type { RegisteredArea } from './area-register.ts';
import type { Course } from './planted-cases.ts';
import { noise } from './noise.ts';
import type { Random } from './random.ts';

/** What a place is like over the years; the yearly figures follow from it. */
export interface LifeCourse {
  /** ln of low over high purchasing power by year, from 2011. */
  readonly logBalance: readonly number[];
  /** Residents by year, from 2011. */
  readonly population: readonly number[];
  /** 0 in the country, 1 in the densest town. */
  readonly urban: number;
  readonly personsPerHousehold: number;
  readonly workingAgeShare: number;
  /** How the place departs from what its purchasing power would suggest, a few hundredths each. */
  readonly lean: {
    readonly work: number;
    readonly study: number;
    readonly income: number;
    readonly tenure: number;
    readonly origin: number;
  };
  /** A mill town: own houses, few born abroad, whatever the purchasing power. */
  readonly millTown: boolean;
}

const years = 14;
const trend = noise(171, 7, 3);
const millTown = 4;

/** Courses of all areas: planted where asked, else the social map drifting slowly apart, with small wobbles that last some years. */
export function lifeCourses(
  shapes: readonly AreaShape[],
  register: readonly RegisteredArea[],
  cellsOf: readonly number[],
  logBalance: readonly number[],
  planted: ReadonlyMap<number, Course>,
  draw: Random,
): LifeCourse[] {
  return shapes.map((shape, area) => {
    const [x, y] = shape.middle;
    const density = (cellsOf[area] ?? 0) / shape.areaKm2;
    const urban = Math.min(1, density / 130);
    const level = logBalance[area] ?? 0;
    const isMillTown = register[area]?.municipality === millTown;
    const course = planted.get(area) ?? {
      last: level,
      perYear: (isMillTown ? 0 : 0.008) * level + 0.012 * trend(x, y),
    };
    const wobble = wobbles(draw, planted.has(area) ? 0.006 : isMillTown ? 0.01 : 0.022);
    const growth = Math.max(-0.006, Math.min(0.0095, 0.004 + 0.008 * trend(x + 50, y) + 0.003 * draw.bell()));
    const residents = mirrored(31.5 * (cellsOf[area] ?? 0) * (1 + 0.1 * draw.bell()));
    const dwelling = wobbles(draw, 0.003);
    return {
      logBalance: wobble.map((aside, i) => course.last + course.perYear * (i - years + 1) + aside),
      population: dwelling.map((aside, i) => Math.round(residents * (1 + growth * (i - years + 1) + aside))),
      urban,
      personsPerHousehold: 2.12 - 0.32 * urban + (level > 1.2 ? 0.35 : level < -0.5 ? 0.3 : 0) + 0.05 * draw.bell(),
      workingAgeShare: 0.535 + 0.06 * urban + 0.012 * draw.bell() - (shape.coastKm > 0.5 ? 0.02 : 0),
      lean: {
        work: 0.012 * draw.bell(),
        study: 0.022 * draw.bell(),
        income: 0.03 * draw.bell(),
        tenure: 0.05 * draw.bell(),
        origin: 0.014 * draw.bell(),
      },
      millTown: isMillTown,
    };
  });
}

/** Keeps residents in 2024 between 800 and 2 450 by mirroring what falls outside, so that no two areas share the limit. */
function mirrored(residents: number): number {
  if (residents < 800) return Math.min(1400, 1600 - residents);
  return residents > 2450 ? Math.max(1600, 4900 - residents) : residents;
}

/** Small departures that fade with the years (each keeps 7/10 of the one before); 0 in the last year, so that planted figures come true. */
function wobbles(draw: Random, size: number): number[] {
  const aside = [0];
  for (let i = 1; i < years; i++) aside.push(0.7 * (aside[i - 1] ?? 0) + size * draw.bell());
  return aside.reverse();
}
