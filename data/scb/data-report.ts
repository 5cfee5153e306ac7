import * as v from 'valibot';

const amount = v.pipe(v.number(), v.minValue(0));
const whole = v.pipe(amount, v.integer());

/** A problem as data, and in words. */
const told = v.strictObject({
  kind: v.string(),
  place: v.record(v.string(), v.union([v.string(), v.number()])),
  detail: v.record(v.string(), v.unknown()),
  words: v.string(),
});

const estimate = v.strictObject({ calls: whole, cells: whole, seconds: amount, bytes: whole });

const drawing = v.strictObject({
  toleranceM: amount,
  displacementM: amount,
  verticesPerArea: amount,
  crossings: whole,
});

/** What `npm run data --report` writes. */
export const dataReport = v.strictObject({
  format: v.literal('mellanrum-data-report'),
  version: v.literal(1),
  outcome: v.picklist(['complete', 'gaps', 'nothing', 'planned', 'cancelled']),
  exitCode: v.picklist([0, 2, 3, 130]),
  order: v.strictObject({
    municipalities: v.union([v.literal('all'), v.array(v.string())]),
    years: v.array(whole),
    indicators: v.array(v.string()),
    levels: v.array(v.string()),
  }),
  service: v.strictObject({ px: v.string(), wfs: v.string() }),
  plan: v.strictObject({
    ...estimate.entries,
    parts: whole,
    sources: v.array(v.strictObject({ source: v.string(), parts: whole, ...estimate.entries })),
  }),
  fetched: v.nullable(
    v.strictObject({ kept: whole, arrived: whole, failed: whole, calls: whole, retries: whole, seconds: amount }),
  ),
  failed: v.array(v.strictObject({ part: v.string(), source: v.string(), problem: told })),
  packs: v.array(
    v.strictObject({
      id: v.string(),
      folder: v.string(),
      vintage: v.string(),
      years: v.array(whole),
      areas: whole,
      municipalities: whole,
      files: v.array(v.strictObject({ path: v.string(), bytes: whole, sha256: v.string() })),
      drawing: v.strictObject({ areas: drawing, fine: v.nullable(drawing) }),
      problems: v.array(told),
    }),
  ),
  problems: v.array(told),
  /** Most memory that the process has had. */
  memoryBytes: whole,
});

export type DataReport = v.InferOutput<typeof dataReport>;
export type ToldProblem = v.InferOutput<typeof told>;
