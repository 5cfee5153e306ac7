import type { Problem } from '../../src/problem/problem.ts';
import { estimateFetch } from '../../src/scb/plan/estimate.ts';
import type { FetchPart } from '../../src/scb/plan/order.ts';
import type { DrawingMeasure } from '../../src/pack/draw-areas.ts';
import type { Language } from '../../src/text/language.ts';
import { sayProblem } from '../say-problem.ts';
import type { DataWish } from './data-arguments.ts';
import type { DataReport, ToldProblem } from './data-report.ts';
import type { DataOutcome, SavedPack } from './fetch-data.ts';

const exitCodes = { complete: 0, planned: 0, gaps: 2, nothing: 3, cancelled: 130 } as const;

/** Exit code of an outcome. */
export function exitCodeOf(outcome: DataOutcome['outcome']): 0 | 2 | 3 | 130 {
  return exitCodes[outcome];
}

function toldBy(language: Language): (problem: Problem) => ToldProblem {
  return (problem) => ({
    kind: problem.kind,
    place: { ...problem.place },
    detail: { ...problem.detail },
    words: sayProblem(problem, language),
  });
}

function planOf(parts: readonly FetchPart[]): DataReport['plan'] {
  const sources = [...new Set(parts.map(({ source }) => source))];
  const whole = (some: readonly FetchPart[]) => {
    const { bytes, ...rest } = estimateFetch(some);
    return { parts: some.length, ...rest, bytes: Math.round(bytes) };
  };
  return {
    ...whole(parts),
    sources: sources.map((source) => ({ source, ...whole(parts.filter((part) => part.source === source)) })),
  };
}

function drawn({
  toleranceM,
  displacementM,
  verticesAfter,
  crossings,
}: DrawingMeasure): DataReport['packs'][number]['drawing']['areas'] {
  return { toleranceM, displacementM, verticesPerArea: verticesAfter, crossings };
}

function packOf(
  { folder, vintage, pack, problems }: SavedPack,
  told: (problem: Problem) => ToldProblem,
): DataReport['packs'] {
  const { manifest, measured } = pack;
  if (!measured) return [];
  const { areas, fine, values, larger = [] } = manifest.files;
  return [
    {
      id: manifest.id,
      folder,
      vintage,
      years: [...manifest.years],
      areas: manifest.counts.areas,
      municipalities: manifest.counts.municipalities,
      files: [areas, ...(fine ? [fine] : []), ...values, ...larger].map(({ path, bytes, sha256 }) => ({
        path,
        bytes,
        sha256,
      })),
      drawing: { areas: drawn(measured.areas), fine: measured.fine && drawn(measured.fine) },
      problems: problems.map(told),
    },
  ];
}

/** The machine-readable report of a run; `memoryBytes` is the most memory that the process has had. */
export function reportOf(
  { order, service }: DataWish,
  outcome: DataOutcome,
  memoryBytes: number,
  language: Language,
): DataReport {
  const told = toldBy(language);
  const { fetched, parts, packs, problems } = outcome;
  return {
    format: 'mellanrum-data-report',
    version: 1,
    outcome: outcome.outcome,
    exitCode: exitCodeOf(outcome.outcome),
    order: {
      municipalities: order.municipalities === 'all' ? 'all' : [...order.municipalities],
      years: [...order.years],
      indicators: [...order.indicators],
      levels: [...order.levels],
    },
    service: { ...service },
    plan: planOf(parts),
    fetched: fetched && {
      kept: fetched.kept,
      arrived: fetched.arrived,
      failed: fetched.failed.length,
      calls: fetched.calls,
      retries: fetched.retries,
      seconds: fetched.seconds,
    },
    failed: (fetched?.failed ?? []).map(({ part, problem }) => ({
      part: part.id,
      source: part.source,
      problem: told(problem),
    })),
    packs: packs.flatMap((saved) => packOf(saved, told)),
    problems: problems.map(told),
    memoryBytes,
  };
}
