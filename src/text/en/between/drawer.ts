import type { BetweenText } from '../../sv/between.ts';

export const drawer: BetweenText['drawer'] = {
  label: 'The space in between',
  tabs: {
    transect: 'Path',
    meetingScale: 'Meeting scale',
    meetingPlaces: 'Meeting places',
    development: 'Over time',
    distribution: 'Distribution',
  },
  close: 'Fold down',
  open: 'Fold up',
  needsPair: 'Choose two poles, and what lies between them is shown here.',
  waiting: 'Calculating …',
  arriving: 'Fetching …',
};
