import * as v from 'valibot';
import type { Unit } from '../measures/column.ts';
import { packFormat, packVersion } from './pack.ts';

const units = [
  'households',
  'persons',
  'dwellings',
  'percent',
  'share',
  'kSEK',
  'ratio',
  'logRatio',
  'metres',
  'count',
] as const satisfies readonly Unit[];

/** Ids that an address can carry and that name a folder and nothing else. */
export const packIdShape = /^[a-z0-9][a-z0-9-]{0,39}$/;

const both = v.object({ sv: v.string(), en: v.string() });
const breaks = v.array(v.object({ between: v.tuple([v.number(), v.number()]), why: both }));
const naturalNumber = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A file beside the manifest: a plain name, so that a pack cannot reach outside its folder. */
const path = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/));
const file = v.object({ path, bytes: naturalNumber, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) });

/** What `pack.json` must hold; unknown members are let through unread, so that a newer pack of the same version still opens. */
export const packSchema = v.object({
  format: v.literal(packFormat),
  version: v.literal(packVersion),
  id: v.pipe(v.string(), v.regex(packIdShape)),
  title: both,
  fictional: v.boolean(),
  description: v.exactOptional(both),
  level: v.literal('deso'),
  vintage: v.string(),
  years: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1)),
  counts: v.object({ areas: naturalNumber, municipalities: naturalNumber }),
  bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  start: v.exactOptional(
    v.object({ year: v.exactOptional(v.number()), a: v.array(v.string()), b: v.array(v.string()) }),
  ),
  municipalities: v.array(v.object({ code: v.string(), name: v.string() })),
  regsos: v.exactOptional(v.array(v.object({ code: v.string(), name: v.string() }))),
  files: v.object({
    areas: file,
    fine: v.exactOptional(file),
    values: v.array(v.object({ ...file.entries, year: v.pipe(v.number(), v.integer()) })),
    larger: v.exactOptional(
      v.array(
        v.object({ ...file.entries, year: v.pipe(v.number(), v.integer()), level: v.picklist(['regso', 'kommun']) }),
      ),
    ),
    places: v.exactOptional(file),
  }),
  columns: v.array(
    v.object({
      id: v.pipe(v.string(), v.minLength(1)),
      unit: v.picklist(units),
      family: v.exactOptional(v.string()),
      estimate: v.exactOptional(v.boolean()),
      title: v.exactOptional(both),
      note: v.exactOptional(both),
    }),
  ),
  sources: v.array(
    v.object({
      title: both,
      table: v.exactOptional(v.string()),
      retrieved: v.exactOptional(v.string()),
      licence: v.string(),
      url: v.exactOptional(v.string()),
      columns: v.exactOptional(v.array(v.string())),
      codes: v.exactOptional(v.array(v.string())),
      vintage: v.exactOptional(v.string()),
      population: v.exactOptional(both),
      coverage: v.exactOptional(
        v.object({ counted: naturalNumber, of: naturalNumber, suppressed: naturalNumber, missing: naturalNumber }),
      ),
      breaks: v.exactOptional(breaks),
      transformations: v.exactOptional(v.array(both)),
      note: v.exactOptional(both),
    }),
  ),
});
