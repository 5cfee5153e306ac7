import { writeAddress } from '../../address/codec.ts';
import type { View } from '../../address/view.ts';
import { embeddedParts, initialView } from '../../address/view.ts';

/** Parts of the view that an embedded map has no room for: it shows them as if nobody had opened them. */
const left = { room: 'explore', drawer: 'none', suggest: 'none', topic: '' } as const satisfies Partial<View>;

/** What an embedded map shows of the view that its address has: a surface that it offers, and the camera only where the address decides what is fitted. Pure. */
export function embeddedView(linked: View): View {
  const [first = 'map'] = linked.offers;
  const isOffered = linked.offers.some((offer) => offer === linked.surface);
  return {
    ...linked,
    ...left,
    surface: isOffered ? linked.surface : first,
    camera: linked.fit === 'view' ? linked.camera : null,
  };
}

/** The address that shows the same in a window of its own, with what the embedded map had no room for and without what only an embedded map has. Pure. */
export function wholeAddress(view: View, linked: View): string {
  const kept = Object.fromEntries(
    [...Object.keys(left), ...embeddedParts].map((part) => [
      part,
      part in left ? linked[part as keyof typeof left] : initialView[part as keyof View],
    ]),
  );
  const { search, hash } = writeAddress({ ...view, ...kept });
  return `./${search}${hash}`;
}
