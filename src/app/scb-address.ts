import * as v from 'valibot';
import type { ScbService } from '../scb/service.ts';

/** Where SCB is asked, as this installation has it, and whether it is a stand-in with fictional figures. */
export interface ScbAddress {
  readonly service: ScbService;
  readonly standIn: boolean;
}

/** https anywhere, http only on this machine. */
const address = v.pipe(
  v.string(),
  v.regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?\/|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$)/),
);
const schema = v.object({ px: address, wfs: address, standIn: v.optional(v.boolean(), false) });

/** Reads `scb.json`, which lies beside the app so that whoever serves it may point to a proxy or a stand-in. Throws when it is not there or says something else. */
export async function readScbAddress(base: string): Promise<ScbAddress> {
  const response = await fetch(new URL('scb.json', base));
  if (!response.ok) throw new Error(`scb.json: ${response.status.toString()}`);
  const { px, wfs, standIn } = v.parse(schema, await response.json());
  return { service: { px, wfs }, standIn };
}
