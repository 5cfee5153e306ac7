import * as v from 'valibot';
import type { Site } from '../../text/sv/about/about-text.ts';

const line = v.pipe(v.string(), v.maxLength(200));
const schema = v.object({ organisation: line, contact: line, assessed: v.pipe(v.string(), v.isoDate()) });

/** The day when the statement that the code carries was written. */
const unsigned: Site = { organisation: '', contact: '', assessed: '2026-11-22' };

/** Reads `webbplats.json`, which lies beside the app so that whoever serves it may say who they are. Without it, or where it says something else, the pages say that nobody has. */
export async function readSite(base: string): Promise<Site> {
  try {
    const response = await fetch(new URL('webbplats.json', base));
    return response.ok ? v.parse(schema, await response.json()) : unsigned;
  } catch {
    return unsigned;
  }
}
