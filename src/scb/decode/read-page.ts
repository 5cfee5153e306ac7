import type { Feature } from 'geojson';
import { fail } from '../../problem/problem.ts';
import { readAnswer } from './read-answer.ts';

/** Areas of an answer of the open geodata, as they came. */
export interface AreasPage {
  readonly features: readonly Feature[];
  /** What the answer says of its projection; undefined when nothing. */
  readonly crs: unknown;
  /** How many areas there are in all, where that was counted. */
  readonly hits: number | null;
}

/** Reads GeoJSON. Throws `wrongGeometry` when it is something else, and what `readAnswer` throws. */
export function readPage(bytes: Uint8Array, source: string): AreasPage {
  const value = readAnswer(bytes, source) as {
    readonly type?: unknown;
    readonly features?: unknown;
    readonly crs?: unknown;
    readonly hits?: unknown;
  } | null;
  if (value?.type !== 'FeatureCollection' || !Array.isArray(value.features))
    return fail(
      'wrongGeometry',
      { found: typeof value?.type === 'string' ? value.type : typeof value },
      { file: source },
    );
  return {
    features: value.features as Feature[],
    crs: value.crs,
    hits: typeof value.hits === 'number' ? value.hits : null,
  };
}

/** Puts pages together as the bytes of a part, which say how many areas there should be. */
export function joinPages(pages: readonly AreasPage[], hits: number): Uint8Array {
  const features = pages.flatMap((page) => page.features);
  return new TextEncoder().encode(
    JSON.stringify({ type: 'FeatureCollection', hits, crs: pages[0]?.crs ?? null, features }),
  );
}

/** The number of areas that an answer of `resultType=hits` tells; null when it tells none. */
export function readHits(text: string): number | null {
  const count = /<(?:\w+:)?FeatureCollection\b[^>]*\bnumberOfFeatures="(\d+)"/.exec(text)?.[1];
  return count === undefined ? null : Number(count);
}
