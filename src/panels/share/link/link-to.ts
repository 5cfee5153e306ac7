import { writeAddress } from '../../../address/codec.ts';
import { embeddedParts, fields, initialView } from '../../../address/view.ts';
import type { Part, View } from '../../../address/view.ts';
import type { State } from '../../../store/state.ts';

/** What belongs to the one who looks, not to what is shown: the reader of a link has an appearance of their own. */
const own = ['theme', 'motion', 'shortcuts'] as const satisfies readonly (keyof View)[];

/**
 * What a link to what is on screen holds. Year and poles are named even where the region begins with them, so that the link shows the same when the region
 * one day begins otherwise. Left out are what only an embedded map has, what belongs to the reader, and the place of the map unless it is asked for.
 */
export function sharedView({ view, settled }: Pick<State, 'view' | 'settled'>, withPlace: boolean): View {
  const shown: View = settled ?? view;
  const left = [...embeddedParts, ...own, ...(withPlace ? [] : (['camera'] as const))];
  return { ...shown, ...Object.fromEntries(left.map((name) => [name, initialView[name]])) };
}

/** True where the appearance is another than the one that everybody begins with. */
export function hasOwnAppearance(view: View): boolean {
  return own.some((name) => view[name] !== initialView[name]);
}

/** The link to a view; `base` is where the app lies, without query and hash. Only signs of ASCII. */
export function linkTo(base: string, view: View): string {
  const { search, hash } = writeAddress(view);
  return new URL(search + hash, base).href;
}

/** The parts of a link that take most room, by their names in the address, the longest first; a part's text is all that it needs beside its name. */
export function longestParts(
  view: View,
  most: number,
  atLeastBytes: number,
): readonly { key: string; bytes: number }[] {
  return (Object.entries(fields) as [keyof View, Part<unknown>][])
    .map(([name, { key }]) => ({ key, bytes: bytesOf(view, name, key) }))
    .filter(({ bytes }) => bytes >= atLeastBytes)
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, most);
}

function bytesOf(view: View, name: keyof View, key: string): number {
  const { search, hash } = writeAddress({ ...initialView, [name]: view[name] });
  const pair = [...search.slice(1).split('&'), ...hash.slice(1).split('&')].find((one) => one.startsWith(`${key}=`));
  return pair?.length ?? 0;
}
