import { readAddress, writeAddress } from '../address/codec.ts';
import type { Address } from '../address/codec.ts';
import { embeddedParts, initialView } from '../address/view.ts';
import type { View } from '../address/view.ts';
import type { Problem } from '../problem/problem.ts';

/** What belongs to the one who looks, and not to a step: it stays as it is when a step is shown. */
const own = ['language', 'theme', 'motion', 'shortcuts'] as const satisfies readonly (keyof View)[];

/** The address of a view as a step keeps it: all that is shown and the camera, and nothing of the one who looks. */
export function stepAddress(view: View): string {
  const left = [...own, ...embeddedParts];
  const kept = { ...view, ...Object.fromEntries(left.map((name) => [name, initialView[name]])) };
  const { search, hash } = writeAddress(kept);
  return search + hash;
}

/** The view of a step, for the one who looks with `now`. What cannot be read is as a link's: the rest is shown, and it is told. Never throws. */
export function stepView(address: string, now: View): { readonly view: View; readonly problems: readonly Problem[] } {
  const { view, problems } = readAddress(partsOf(address));
  const kept = Object.fromEntries([...own, ...embeddedParts].map((name) => [name, now[name]]));
  return { view: { ...view, ...kept }, problems };
}

/** Query and hash of an address without origin. */
export function partsOf(address: string): Address {
  const at = address.indexOf('#');
  return at < 0 ? { search: address, hash: '' } : { search: address.slice(0, at), hash: address.slice(at) };
}
