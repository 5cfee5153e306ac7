import { describe, expect, it } from 'vitest';
import { atkinson } from '../../src/measures/atkinson.ts';
import { companions } from '../../src/measures/companions.ts';
import { dissimilarity } from '../../src/measures/dissimilarity.ts';
import { exposure } from '../../src/measures/exposure.ts';
import { gini } from '../../src/measures/gini.ts';
import { isolation } from '../../src/measures/isolation.ts';
import { multigroupDissimilarity } from '../../src/measures/multigroup-dissimilarity.ts';
import { multigroupTheilH } from '../../src/measures/multigroup-theil-h.ts';
import { mutualInformation } from '../../src/measures/mutual-information.ts';
import { theilH } from '../../src/measures/theil-h.ts';
import { varianceRatio } from '../../src/measures/variance-ratio.ts';
import { column } from './columns.ts';

describe('the companions of an index', () => {
  it('are the measures of their names, over the rows that are asked for', () => {
    const [q1, q2, q3, q4] = [column([300, 40, 120, 9]), column([200, 110, null, 9]), column([150, 200, 90, 9]), column([50, 350, 60, 1])]; // prettier-ignore
    const rows = [0, 1, 2];
    expect(companions({ low: q1, high: q4, all: [q1, q2, q3, q4] }, rows)).toEqual({
      dissimilarity: dissimilarity(q1, q4, rows),
      isolation: isolation(q1, q4, rows),
      exposure: exposure(q1, q4, rows),
      varianceRatio: varianceRatio(q1, q4, rows),
      gini: gini(q1, q4, rows),
      theilH: theilH(q1, q4, rows),
      atkinson: atkinson(q1, q4, rows),
      multigroupDissimilarity: multigroupDissimilarity([q1, q2, q3, q4], rows),
      multigroupTheilH: multigroupTheilH([q1, q2, q3, q4], rows),
      mutualInformation: mutualInformation([q1, q2, q3, q4], rows),
    });
  });
});
