import type { Vintage } from '../catalogue/catalogue.ts';
import { divisionOf } from '../catalogue/divisions.ts';
import type { ScbPack } from '../../src/imports/from-scb/pack-from-scb.ts';
import { packFromScb, packVintages } from '../../src/imports/from-scb/pack-from-scb.ts';
import { fetchedPackId } from '../../src/imports/from-scb/pack-names.ts';
import type { Problem, ProblemKind } from '../../src/problem/problem.ts';
import { ProblemError } from '../../src/problem/problem.ts';
import { fetchParts } from '../../src/scb/fetch-parts.ts';
import type { FetchOutcome, PartNews } from '../../src/scb/part-news.ts';
import type { FetchPart } from '../../src/scb/plan/order.ts';
import { planFetch } from '../../src/scb/plan/plan-fetch.ts';
import type { Runtime } from '../../src/scb/runtime.ts';
import { readInput } from '../command-line.ts';
import { packId } from '../pack/pack-id.ts';
import { savePack } from '../pack/save-pack.ts';
import { Checkpoint, checkpointFolder } from './checkpoint.ts';
import type { DataWish } from './data-arguments.ts';
import { readWater } from './read-water.ts';

/** What the command needs of where it runs. */
export interface DataWorld {
  readonly runtime: Runtime;
  /** Aborted when the person wants it to stop. */
  readonly signal: AbortSignal;
  /** Before anything is asked. */
  onPlan(parts: readonly FetchPart[]): void;
  onNews(news: PartNews): void;
}

/** A pack that was written. */
export interface SavedPack {
  readonly folder: string;
  readonly vintage: Vintage;
  readonly pack: ScbPack;
  /** What it lacks, without years that another pack of the same run has. */
  readonly problems: readonly Problem[];
}

/** What became of a wish. */
export interface DataOutcome {
  readonly outcome: 'complete' | 'gaps' | 'nothing' | 'planned' | 'cancelled';
  readonly parts: readonly FetchPart[];
  /** Null when nothing was asked of the service. */
  readonly fetched:
    | (Omit<FetchOutcome, 'arrived'> & { readonly kept: number; readonly arrived: number; readonly seconds: number })
    | null;
  readonly packs: readonly SavedPack[];
  /** Why there is no pack of a division. */
  readonly problems: readonly Problem[];
}

/** SCB has changed a table: what it gives now is not what the catalogue means, and no pack is made of it. */
const changedTable: ReadonlySet<ProblemKind> = new Set([
  'scbOtherTitle',
  'scbOtherDimensions',
  'scbOtherCodes',
  'scbUnknownTable',
  'scbUnknownValue',
]);

/** What a pack lacks though it was there to be had. */
const gaps: ReadonlySet<ProblemKind> = new Set(['scbMissingAreas', 'boundariesMissing', 'mixedPublications']);

interface PackPlan {
  readonly vintage: Vintage;
  readonly id: string;
}

/** A pack for each division that the order has figures of, the latest first; it has the id that was asked for, and an older one its own year after it. */
function packPlans({ order, id }: DataWish, parts: readonly FetchPart[]): readonly PackPlan[] {
  const vintages = packVintages(order.years).filter((vintage) =>
    parts.some((part) => part.kind === 'table' && part.vintage === vintage),
  );
  return vintages.map((vintage, k) => {
    const years = order.years.filter((year) => divisionOf(year).vintage === vintage);
    if (id === undefined) return { vintage, id: fetchedPackId(order.municipalities, years) };
    return { vintage, id: k === 0 ? id : packId(`${id}-deso${vintage}`) };
  });
}

interface Making {
  readonly wish: DataWish;
  readonly parts: readonly FetchPart[];
  readonly checkpoint: Checkpoint;
}

async function savedPack({ vintage, id }: PackPlan, { wish, parts, checkpoint }: Making): Promise<SavedPack> {
  const { order, service, title, toleranceM, water, out } = wish;
  const input = water === undefined ? null : readInput(water);
  const pack = await packFromScb({
    order,
    parts,
    keep: checkpoint,
    retrieved: checkpoint.retrieved,
    service,
    vintage,
    id,
    toleranceM,
    ...(title && { title }),
    ...(input && { water: readWater(input.bytes, input.name) }),
  });
  return { vintage, pack, problems: pack.problems, folder: savePack(out, pack) };
}

/** Packs of what has arrived, and why there is none of a division. */
async function savedPacks(
  plans: readonly PackPlan[],
  making: Making,
): Promise<Pick<DataOutcome, 'packs' | 'problems'>> {
  const packs: SavedPack[] = [];
  const problems: Problem[] = [];
  for (const plan of plans) {
    try {
      packs.push(await savedPack(plan, making));
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.kind !== 'nothingToShow') throw error;
      problems.push(error.problem);
    }
  }
  if (packs.length < packVintages(making.wish.order.years).length) return { packs, problems };
  const own = (saved: SavedPack): SavedPack => ({
    ...saved,
    problems: saved.problems.filter(({ kind }) => kind !== 'yearsOfOtherDivision'),
  });
  return { packs: packs.map(own), problems };
}

/** Fetches parts into a checkpoint; null when it was told to stop. */
async function fetched(
  parts: readonly FetchPart[],
  checkpoint: Checkpoint,
  { service }: DataWish,
  world: DataWorld,
): Promise<DataOutcome['fetched']> {
  const { runtime, signal } = world;
  const start = runtime.now();
  let kept = 0;
  const news = (one: PartNews): void => {
    if (one.state === 'kept') kept++;
    world.onNews(one);
  };
  try {
    const { arrived, ...rest } = await fetchParts(parts, { service, runtime, keep: checkpoint, signal, onNews: news });
    return { ...rest, kept, arrived: arrived.length - kept, seconds: (runtime.now() - start) / 1000 };
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}

/** Parts that arrived and do not do: boundaries with areas missing, and tables of several publications. They are fetched anew next time. */
async function dropIncomplete(
  parts: readonly FetchPart[],
  problems: readonly Problem[],
  checkpoint: Checkpoint,
): Promise<void> {
  const incomplete = ({ source, municipalities }: FetchPart): boolean =>
    problems.some(
      (one) =>
        (one.kind === 'mixedPublications' && one.detail.table === source) ||
        (one.kind === 'scbMissingAreas' &&
          one.detail.source === source &&
          municipalities.includes(one.detail.municipality)),
    );
  for (const { id } of parts.filter(incomplete)) await checkpoint.drop(id);
}

/**
 * Does what `npm run data` is asked to: plans, fetches what has not arrived before, and writes a pack for each division. What arrives is kept beside
 * until a complete pack is written, so that a killed run goes on where it was and ends with the same bytes. Nothing is written when a table has changed, since its
 * figures may mean something else. Throws what `planFetch` throws, before anything is asked.
 */
export async function fetchData(wish: DataWish, world: DataWorld): Promise<DataOutcome> {
  const parts = planFetch(wish.order);
  const plans = packPlans(wish, parts);
  const none = { parts, fetched: null, packs: [], problems: [] };
  if (wish.dryRun) return { outcome: 'planned', ...none };
  const today = (): string => new Date(world.runtime.now()).toISOString().slice(0, 10);
  const folder = checkpointFolder(wish.checkpoints, wish.service, parts);
  if (wish.fresh) new Checkpoint(folder, parts, today).clear();
  const checkpoint = new Checkpoint(folder, parts, today);
  world.onPlan(parts);
  const result = await fetched(parts, checkpoint, wish, world);
  if (result === null) return { outcome: 'cancelled', ...none };
  if (result.failed.some(({ problem }) => changedTable.has(problem.kind)))
    return { outcome: 'nothing', parts, fetched: result, packs: [], problems: [] };
  const made = await savedPacks(plans, { wish, parts, checkpoint });
  if (made.packs.length === 0) return { outcome: 'nothing', parts, fetched: result, ...made };
  const lacking = made.packs.flatMap(({ problems }) => problems).filter(({ kind }) => gaps.has(kind));
  const whole = result.failed.length === 0 && made.problems.length === 0 && lacking.length === 0;
  if (whole) checkpoint.clear();
  else await dropIncomplete(parts, lacking, checkpoint);
  return { outcome: whole ? 'complete' : 'gaps', parts, fetched: result, ...made };
}
