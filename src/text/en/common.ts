import type { common as swedish } from '../sv/common.ts';

export const common: typeof swedish = {
  appName: 'Mellanrum',
  tagline: 'The relation between segregation poles, never only one side.',
  poleA: 'A',
  poleB: 'B',
  close: 'Close',
  cancel: 'Cancel',
  and: 'and',
  fictional: 'Fictional values',
  context: 'Shows differences between areas, not qualities of the people who live there.',
  own: 'our own calculation',
};
