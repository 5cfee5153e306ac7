import { divisionOf } from '../../data/catalogue/divisions.ts';
import type { MadePack } from '../pack/made-pack.ts';
import { asMadePack, madeHere } from '../pack/made-pack.ts';
import { ProblemError } from '../problem/problem.ts';
import type { Handlers } from '../protocol/serve.ts';
import { fetchParts } from '../scb/fetch-parts.ts';
import type { PartKeep } from '../scb/part-keep.ts';
import { memoryKeep } from '../scb/part-keep.ts';
import { estimateFetch } from '../scb/plan/estimate.ts';
import { planFetch } from '../scb/plan/plan-fetch.ts';
import type { Runtime } from '../scb/runtime.ts';
import { systemRuntime } from '../scb/system-runtime.ts';
import { packFromScb, packVintages } from './from-scb/pack-from-scb.ts';
import { fetchedPackId } from './from-scb/pack-names.ts';
import { fileHandlers } from './file-handlers.ts';
import type { FetchSetting, ImportRequests } from './requests.ts';

/** What has arrived from SCB while the worker lives, and when. */
interface Arrived {
  readonly keep: PartKeep;
  /** ISO date of the first arrival, by table or layer. */
  readonly retrieved: Map<string, string>;
}

/** The import worker's answers. What arrives of SCB is kept in its memory, and is not asked for again; nothing is stored. */
export function importHandlers(runtime: Runtime = systemRuntime): Handlers<ImportRequests> {
  const arrived: Arrived = { keep: memoryKeep(), retrieved: new Map() };
  return {
    ...fileHandlers(),

    planFetch: (order) => {
      const parts = planFetch(order);
      return { answer: { parts, ...estimateFetch(parts) } };
    },

    fetch: async (setting, { signal, news }) => {
      const outcome = await fetchParts(planFetch(setting.order), {
        service: setting.service,
        runtime,
        keep: arrived.keep,
        signal,
        onNews: ({ part: { id, source }, ...how }) => {
          if (how.state === 'arrived' && !arrived.retrieved.has(source)) arrived.retrieved.set(source, setting.date);
          news({ id, ...how });
        },
      });
      const { failed, calls, retries } = outcome;
      return { answer: { packs: await packsOf(setting, arrived), failed, calls, retries } };
    },

    packsSoFar: async (setting) => ({ answer: await packsOf(setting, arrived) }),
  };
}

/** A pack for each division of areas that has both boundaries and figures, the latest first. */
async function packsOf(setting: FetchSetting, { keep, retrieved }: Arrived): Promise<readonly MadePack[]> {
  const { order, service } = setting;
  const parts = planFetch(order);
  const packs: MadePack[] = [];
  for (const vintage of packVintages(order.years)) {
    const years = order.years.filter((year) => divisionOf(year).vintage === vintage);
    const id = madeHere + fetchedPackId(order.municipalities, years);
    try {
      const pack = await packFromScb({
        order,
        parts,
        keep,
        retrieved: Object.fromEntries(retrieved),
        service,
        vintage,
        id,
      });
      packs.push(asMadePack(pack, pack.problems));
    } catch (error) {
      if (!(error instanceof ProblemError && error.problem.kind === 'nothingToShow')) throw error;
    }
  }
  return packs;
}
