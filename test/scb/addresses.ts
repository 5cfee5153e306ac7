import { pxPath } from './px/answer-px.ts';
import { wfsPath } from './wfs/answer-wfs.ts';

/** The two services of a stand-in at an origin. */
export function scbAddresses(origin: string): { readonly px: string; readonly wfs: string } {
  return { px: origin + pxPath, wfs: origin + wfsPath };
}

/** What `scb.json` says beside an app that is to ask the stand-in, at the address that the browser knows it by. */
export function scbJson(host: string | undefined): string {
  const known = host !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host) ? host : 'localhost';
  return JSON.stringify({ ...scbAddresses(`http://${known}`), standIn: true });
}
