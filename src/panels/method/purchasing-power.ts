/**
 * Purchasing power of a household as the report counts it: disposable income over consumption units, placed in the national quartiles of 2017.
 * Source: Grander, Allmännyttans innovationslabb: följeforskning, Malmö universitet 2019/2020, footnotes 1 and 2.
 */

/** Who lives in the household. All are whole numbers ≥ 0; at least one is an adult. */
export interface Household {
  readonly adults: number;
  /** Two of the adults live as a couple. */
  readonly couple: boolean;
  /** Children aged 0–19. */
  readonly children: number;
}

export type Quartile = 1 | 2 | 3 | 4;

/** Weights of the household's members. */
export const consumptionWeights = {
  firstAdult: 1,
  secondAdultInCouple: 0.51,
  furtherAdult: 0.6,
  firstChild: 0.52,
  furtherChild: 0.42,
} as const;

/** Lower limit of quartiles 2, 3 and 4, in SEK per consumption unit and year, 2017. */
export const quartileLimits2017 = [159_281, 229_941, 318_457] as const;

/**
 * Consumption units: first adult 1.00, second adult in a couple 0.51, further adult 0.60, first child 0.52, further children 0.42. At least 1.
 * NaN where there is no adult or a number is not a whole one.
 */
export function consumptionUnits({ adults, couple, children }: Household): number {
  if (!isCount(adults) || !isCount(children) || adults < 1) return NaN;
  const weights = consumptionWeights;
  const inCouple = couple && adults > 1 ? 1 : 0;
  const further = adults - 1 - inCouple;
  const firstChild = Math.min(1, children);
  return (
    weights.firstAdult +
    inCouple * weights.secondAdultInCouple +
    further * weights.furtherAdult +
    firstChild * weights.firstChild +
    (children - firstChild) * weights.furtherChild
  );
}

/** Disposable income per consumption unit, SEK a year. NaN where the household is none, or the income is not a number. */
export function incomePerUnit(incomeSek: number, household: Household): number {
  return Number.isFinite(incomeSek) ? incomeSek / consumptionUnits(household) : NaN;
}

/** The national quartile of 2017 that an income per consumption unit lies in; undefined for NaN. Below zero is quartile 1. */
export function quartileOf2017(sekPerUnit: number): Quartile | undefined {
  if (Number.isNaN(sekPerUnit)) return undefined;
  // The published limits are whole kronor: what lies between two of them belongs to the lower quartile.
  return (1 + quartileLimits2017.filter((limit) => sekPerUnit >= limit).length) as Quartile;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 99;
}
