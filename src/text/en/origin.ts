import type { Text } from '../sv.ts';

export const origin: Text['origin'] = {
  estimated: 'estimated',
  weightedMean: 'weighted mean, our estimate',
  someWeighted: 'partly weighted means, our estimate',
  coverage: (counted, of) => `counted over ${counted} of ${of} areas`,
  counted: (counted, of) => `${counted} of ${of} areas`,
  onlyAt: (levels) => `Only at the level ${levels}.`,
  made: {
    sum: {
      formula: 'value = sum over the DeSO within it',
      meaning: 'The counts of the DeSO within it are added.',
    },
    counts: {
      formula: 'value = sum of (share · number it is a share of) ÷ sum of the numbers it is a share of',
      meaning: 'From the counts of the DeSO within it, not a mean of their shares.',
    },
    mean: {
      formula: 'value = sum of (value · residents) ÷ sum of residents',
      meaning: 'A weighted mean, our estimate. The data pack has no figure from the source for areas of this size.',
    },
    median: 'A mean of medians is not the median of the area itself.',
  },
};
