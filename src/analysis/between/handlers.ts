import type { BetweenName } from '../../protocol/between-requests.ts';
import type { Handlers } from '../../protocol/serve.ts';
import type { InScope } from '../in-scope.ts';
import type { OpenPack } from '../open-pack.ts';

/** The worker's answers to what lies between areas. Each part is a chunk that comes with the first question. */
export function betweenHandlers(inScope: InScope, opened: () => Promise<OpenPack>): Pick<Handlers, BetweenName> {
  return {
    development: async (params, task) => {
      const { developmentAnswer } = await import('./development.ts');
      return { answer: await developmentAnswer(await opened(), params, inScope, task) };
    },
    compareLayer: async (params, task) => {
      const { compareLayer } = await import('./compare-layer.ts');
      return { answer: await compareLayer(params, inScope, task) };
    },
    distribution: async (params, task) => {
      const { distributionAnswer } = await import('./distribution.ts');
      return { answer: await distributionAnswer(params, inScope, task) };
    },
    scatter: async (params, task) => {
      const { scatterAnswer } = await import('./scatter.ts');
      return { answer: await scatterAnswer(params, inScope, task) };
    },
    frontiers: async (params, task) => {
      const { frontiersAnswer } = await import('./frontiers.ts');
      return { answer: await frontiersAnswer(params, inScope, task) };
    },
    meetingPlaces: async (params, task) => {
      const { meetingPlacesAnswer } = await import('./meeting-places.ts');
      return { answer: await meetingPlacesAnswer(params, inScope, task) };
    },
    meetingScale: async (params, task) => {
      const { meetingScaleAnswer } = await import('./meeting-scale.ts');
      return { answer: await meetingScaleAnswer(params, inScope, task) };
    },
    suggestPairs: async (params, task) => {
      const { suggestPairsAnswer } = await import('./suggest.ts');
      return { answer: await suggestPairsAnswer(params, inScope, task) };
    },
    poleRegions: async (params, task) => {
      const { poleRegionsAnswer } = await import('./regions.ts');
      return { answer: await poleRegionsAnswer(params, inScope, task) };
    },
    relationFlows: async (params, task) => {
      const { relationFlowsAnswer } = await import('./flows.ts');
      return { answer: await relationFlowsAnswer(params, inScope, task) };
    },
    transect: async (params, task) => {
      const { transectAnswer } = await import('./transect.ts');
      return { answer: await transectAnswer(params, inScope, task) };
    },
    whatIf: async (params, task) => {
      const { whatIfAnswer } = await import('./what-if.ts');
      return { answer: await whatIfAnswer(await opened(), params, inScope, task) };
    },
  };
}
