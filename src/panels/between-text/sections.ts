import type { DrawerTab } from '../drawer/parts.ts';
import { latest } from '../../store/result.ts';
import type { Result } from '../../store/result.ts';
import { levelOf, municipalitiesOf } from '../../store/settle.ts';
import { developmentSentences } from '../../text/between-sentences/development.ts';
import { distributionSentences } from '../../text/between-sentences/distribution.ts';
import { frontierSentences } from '../../text/between-sentences/frontiers.ts';
import { meetingPlacesNotes, meetingPlacesSentences } from '../../text/between-sentences/meeting-places.ts';
import { meetingSentences } from '../../text/between-sentences/meeting-scale.ts';
import { scatterSentences } from '../../text/between-sentences/scatter.ts';
import { flowListSentences, pairListSentences, regionListSentences } from '../../text/between-sentences/suggest.ts';
import { transectSentences } from '../../text/between-sentences/transect.ts';
import { whatIfSentences } from '../../text/between-sentences/what-if.ts';
import type { BetweenParts } from '../drawer/parts.ts';

/** One part of what lies between, as text. `sentences` is undefined until its answer has come. */
export interface TextSection {
  readonly id: DrawerTab | 'frontiers' | 'scatter' | 'pairs' | 'regions' | 'flows' | 'whatIf';
  readonly heading: string;
  readonly sentences: readonly string[] | undefined;
  readonly result: Result<unknown>;
}

/** What is said of the answer, once there is one. */
function said<T>(
  result: Result<T>,
  words: (answer: T) => readonly string[],
): Pick<TextSection, 'sentences' | 'result'> {
  const answer = latest(result);
  return { result, sentences: answer === undefined ? undefined : words(answer) };
}

/** Everything that the drawer and the borders say, in the order of their tabs. */
export function textSections({ language, between, pack, view }: BetweenParts): readonly TextSection[] {
  const { drawer, frontiers, distribution, suggest, whatIf } = language.between;
  const { tabs } = drawer;
  const { areas } = levelOf(pack, view.level);
  const homes = municipalitiesOf([...view.a, ...view.b], areas);
  const tried = view.scenario;
  return [
    ...(tried.length === 0
      ? []
      : [
          {
            id: 'whatIf' as const,
            heading: whatIf.heading,
            ...said(between.whatIf, (answer) => whatIfSentences(tried, answer, pack.manifest.columns, language)),
          },
        ]),
    {
      id: 'frontiers',
      heading: frontiers.heading,
      ...said(between.frontiers, (answer) => frontierSentences(answer, areas, language, homes)),
    },
    {
      id: 'pairs',
      heading: suggest.heading,
      ...said(between.suggestPairs, (answer) => pairListSentences(answer, areas, language, homes)),
    },
    {
      id: 'regions',
      heading: suggest.kinds.regions,
      ...said(between.poleRegions, (answer) => regionListSentences(answer, areas, language)),
    },
    {
      id: 'flows',
      heading: suggest.kinds.flows,
      ...said(between.relationFlows, (answer) => flowListSentences(answer, areas, language)),
    },
    {
      id: 'transect',
      heading: tabs.transect,
      ...said(between.transect, (answer) => transectSentences(answer, areas, language)),
    },
    {
      id: 'meetingScale',
      heading: tabs.meetingScale,
      ...said(between.meetingScale, (answer) => meetingSentences(answer, language)),
    },
    {
      id: 'meetingPlaces',
      heading: tabs.meetingPlaces,
      ...said(between.meetingPlaces, (answer) => [
        ...meetingPlacesSentences(answer, view.reachM, language),
        ...meetingPlacesNotes(answer, language),
      ]),
    },
    {
      id: 'development',
      heading: tabs.development,
      ...said(between.development, (answer) => developmentSentences(answer, language)),
    },
    {
      id: 'distribution',
      heading: tabs.distribution,
      ...said(between.distribution, (answer) => distributionSentences(answer, areas, language)),
    },
    {
      id: 'scatter',
      heading: distribution.kinds.scatter,
      ...said(between.scatter, (answer) => scatterSentences(answer, pack.manifest.columns, language)),
    },
  ];
}
