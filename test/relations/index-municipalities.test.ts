import { describe, expect, it } from 'vitest';
import { Status } from '../../src/measures/status.ts';
import { indexMunicipalities } from '../../src/relations/index-municipalities.ts';
import { areasInARow, inputsOf } from './pair-case.ts';

const areas = areasInARow(8, [0, 0, 0, 0, 0, 0, 1, 1]);
const inputs = inputsOf({
  population: [1500, 1500, 1500, 1500, 1500, 150, 1500, 1500],
  employmentBase: [900, 900, 900, 900, 900, 90, 900, 900],
  employmentRate: [0.45, 0.7, 0.8, 0.83, 0.88, 0.1, 0.7, 0.8],
  disposableIncome: [150, 220, 260, 290, 360, 90, 200, 300],
  postSecondaryShare: [0.15, 0.3, 0.42, 0.5, 0.66, 0.1, 0.3, 0.4],
  q1: [300, 200, 150, 100, 40, 20, 100, 'suppressed'],
  q2: [200, 150, 150, 150, 110, 10, 100, 100],
  q3: [150, 150, 150, 150, 200, 10, 100, 100],
  q4: [50, 100, 150, 200, 350, 0, 50, 100],
});

function index(codes: readonly string[] = ['9901']) {
  return indexMunicipalities({ year: 2022, basis: 'households', areas, inputs, municipalities: codes });
}

function only() {
  const [one] = index();
  if (!one) throw new Error('no index');
  return one;
}

describe('the index of a municipality', () => {
  it('is the one calculated by hand, in both directions', () => {
    const { index: s, topGap, bottomGap, poleQuotient, f1, f4, n } = only();
    expect(n).toBe(5);
    expect(s.value).toBeCloseTo(2.0510324482616475, 9);
    expect(bottomGap).toBe(s.value);
    expect(topGap).toBeCloseTo(1.3376387080008223, 9);
    expect(poleQuotient).toBeCloseTo(2.7435403941604735, 9);
    expect(f1).toBeCloseTo(2.1037037037037036, 9);
    expect(f4).toBeCloseTo(2.1037037037037036, 9);
  });

  it('names its ends and what was left out', () => {
    const { weakest, strongest, leftOut } = only();
    expect(weakest?.name).toBe('Område a');
    expect(strongest?.code).toBe(areas.codes[4]);
    expect(leftOut).toEqual([{ code: areas.codes[5], name: 'Område f', reason: 'tooFewPersons' }]);
  });

  it('has the balance as a ratio of sums, the small area among them, and the median over areas with ∞ as the greatest', () => {
    const { balance, medianBalance } = only();
    expect(balance.value).toBe(810 / 850);
    expect(medianBalance.value).toBe(1.5);
  });

  it('counts an area without any high purchasing power as the greatest, however few households the balance is of', () => {
    const [one] = indexMunicipalities({
      year: 2022,
      basis: 'households',
      areas: areasInARow(5),
      inputs: inputsOf({
        population: [1000, 1000, 1000, 1000, 1000],
        q1: [300, 40, 50, 10, 100],
        q2: [200, 110, 5, 0, 5],
        q3: [150, 200, 5, 0, 5],
        q4: [50, 350, 50, 0, 80],
      }),
      municipalities: ['9901'],
    });
    expect(one?.medianBalance).toMatchObject({ value: 1.25, status: Status.present });
  });

  it('goes by the households of the part where the quartiles are of a part of the stock', () => {
    const part = inputsOf({
      population: [1000, 1000, 1000, 1000],
      q1: [60, 40, 30, 10],
      q2: [20, 20, 20, 0],
      q3: [20, 20, 20, 0],
      q4: [20, 40, 60, 1],
    });
    const asked = { year: 2022, basis: 'households', areas: areasInARow(4), inputs: part, municipalities: ['9901'] } as const; // prettier-ignore
    expect(indexMunicipalities({ ...asked, partOfStock: true })[0]?.medianBalance.value).toBe(1);
    expect(indexMunicipalities(asked)[0]?.medianBalance.value).toBe(2);
  });

  it('has its companions over all areas with both quartiles', () => {
    const { dissimilarity, multigroupTheilH } = only().companions;
    const [low, high] = [
      [300, 200, 150, 100, 40, 20],
      [50, 100, 150, 200, 350, 0],
    ] as const;
    const byHand = low.reduce((sum, x, i) => sum + Math.abs(x / 810 - (high[i] ?? 0) / 850), 0) / 2;
    expect(dissimilarity.value).toBeCloseTo(byHand, 12);
    expect(multigroupTheilH.status).toBe(Status.present);
  });

  it('says too few areas, and still has its balance from the areas that have one', () => {
    const [one] = index(['9902']);
    expect(one?.status).toBe(Status.tooFewAreas);
    expect(one?.balance.value).toBe(2);
  });

  it('follows the order asked for and passes unknown codes over', () => {
    expect(index(['9902', '0000', '9901']).map(({ code }) => code)).toEqual(['9902', '9901']);
  });

  it('estimates persons from percents and population', () => {
    const [one] = indexMunicipalities({
      year: 2022,
      basis: 'persons',
      areas,
      inputs: inputsOf({
        population: [1000, 3000, 1000, 1000, 1000, 1000, 9, 9],
        p1: [40, 10, 20, 20, 20, 20, 1, 1],
        p4: [10, 40, 20, 20, 20, 20, 1, 1],
      }),
      municipalities: ['9901'],
    });
    expect(one?.balance.value).toBeCloseTo((400 + 300 + 800) / (100 + 1200 + 800), 12);
    expect(one?.companions.dissimilarity.value).toBeCloseTo(
      (Math.abs(400 / 1500 - 100 / 2100) + Math.abs(300 / 1500 - 1200 / 2100) + 4 * Math.abs(200 / 1500 - 200 / 2100)) /
        2,
      12,
    );
    expect(one?.companions.mutualInformation.status).toBe(Status.noData);
  });
});
