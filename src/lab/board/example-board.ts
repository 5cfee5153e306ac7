import type { Cell } from '../matrix.ts';

/** The interventions of the example, by name; their words are in `src/text`. */
export const exampleIds = [
  'ownNeeds',
  'summerJobs',
  'meetingPlace',
  'waysToWork',
  'mentors',
  'wayIn',
  'choir',
] as const;

export type ExampleId = (typeof exampleIds)[number];

/** The four labs, as the report calls them. */
export const exampleLabs = {
  rannebergen: 'Vårt Rannebergen, Göteborg',
  linaHage: 'Mötesplatsen Lina Hage, Södertälje',
  hageby: 'Portalen i Hageby, Norrköping',
  boden: 'BIS, Boden',
} as const;

/** A card of the example. The report does not say which pole an intervention is for, and neither do we. */
export interface ExampleCard {
  readonly id: ExampleId;
  readonly lab: keyof typeof exampleLabs;
  readonly cells: readonly Cell[];
}

/**
 * Where the report places the four labs of Allmännyttans innovationslabb 2018–2019 (Grander, Allmännyttans innovationslabb, följeforskning, Malmö universitet 2019/2020,
 * ch. 6.2). No lab tackles causes directly; none is at the level of city and society.
 */
export const exampleBoard: readonly ExampleCard[] = [
  { id: 'ownNeeds', lab: 'rannebergen', cells: ['individ/potentialer', 'omrade/potentialer', 'omrade/social'] },
  { id: 'summerJobs', lab: 'rannebergen', cells: ['individ/moten'] },
  { id: 'meetingPlace', lab: 'linaHage', cells: ['individ/potentialer', 'omrade/potentialer', 'omrade/social'] },
  { id: 'waysToWork', lab: 'hageby', cells: ['individ/social', 'individ/system'] },
  { id: 'mentors', lab: 'hageby', cells: ['individ/moten'] },
  { id: 'wayIn', lab: 'boden', cells: ['individ/social', 'individ/system'] },
  { id: 'choir', lab: 'boden', cells: ['individ/moten'] },
];
