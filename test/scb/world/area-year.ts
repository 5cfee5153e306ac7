import { bell, chance, wholeBetween } from './chance.ts';

/** What is true of a fictional area in a year: every table is computed from this. */
export interface AreaYear {
  readonly code: string;
  readonly year: number;
  /** Residents, whole persons. */
  readonly people: number;
  /** Economic position, about −2…2: below 0 more of the lowest quartile, above 0 more of the highest. */
  readonly position: number;
  /** A number in 0…1 of the area's own, for what does not follow from its position. */
  readonly own: number;
}

interface Traits {
  readonly people: number;
  readonly growth: number;
  readonly position: number;
  readonly drift: number;
  readonly own: number;
}

const known = new Map<string, Traits>();

function traitsOf(code: string): Traits {
  const made = known.get(code);
  if (made) return made;
  const central = code[4] === 'C' ? -0.25 : 0.1;
  const traits = {
    people: wholeBetween(`people/${code}`, 900, 2300),
    growth: (chance(`growth/${code}`) - 0.35) * 0.03,
    position: 0.35 * bell(code.slice(0, 4)) + 0.35 * bell(code.slice(0, 7)) + 0.5 * bell(code) + central,
    drift: 0.02 * bell(`drift/${code}`),
    own: chance(`own/${code}`),
  };
  known.set(code, traits);
  return traits;
}

/** A DeSO of 2025 as it was, or would have been, in a year; people stay within 700–2 700. */
export function areaYear(code: string, year: number): AreaYear {
  const { people, growth, position, drift, own } = traitsOf(code);
  const years = year - 2018;
  return {
    code,
    year,
    people: Math.max(700, Math.min(2700, Math.round(people * (1 + growth * years)))),
    position: position + drift * years,
    own,
  };
}

/** Shares of the four quartiles of economic standard, lowest first; they sum to 1. */
export function quartileShares({ code, year, position }: AreaYear): readonly [number, number, number, number] {
  const weights = [-1.05, -0.3, 0.3, 1.05].map(
    (slope, i) => Math.exp(slope * position) * (1 + 0.06 * (chance(`q${i}/${code}/${year}`) - 0.5)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const [q1 = 0, q2 = 0, q3 = 0, q4 = 0] = weights.map((weight) => weight / sum);
  return [q1, q2, q3, q4];
}

/** Splits a whole number by shares so that the parts are whole and sum to it: the last takes what is left. */
export function split(total: number, shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  let left = total;
  return shares.map((share, i) => {
    const part = i === shares.length - 1 ? left : Math.min(left, Math.round((total * share) / sum));
    left -= part;
    return part;
  });
}
