import { embeddedParts, initialView } from '../../../address/view.ts';
import type { View } from '../../../address/view.ts';
import { writeAddress } from '../../../address/codec.ts';
import type { State } from '../../../store/state.ts';
import { sharedView } from '../link/link-to.ts';

/** How the map is put on the page. */
export type EmbedKind = 'frame' | 'element' | 'package';

/** px; a width of null is the whole of its place. */
export interface FrameSize {
  readonly width: number | null;
  readonly height: number;
}

/** What is chosen about an embedded map that the map on the screen does not say: parts of the one address. */
export type EmbeddedView = Pick<View, (typeof embeddedParts)[number] | 'language' | 'theme' | 'municipality'>;

/** All that is chosen in the part "Bädda in". */
export interface EmbedChoice {
  readonly kind: EmbedKind;
  readonly size: FrameSize;
  readonly view: EmbeddedView;
}

/** Sizes that are offered by name. */
export const sizes = {
  small: { width: 320, height: 480 },
  medium: { width: 640, height: 480 },
  full: { width: null, height: 600 },
} as const satisfies Readonly<Record<string, FrameSize>>;

/** The least and the largest frame, px: the map is laid out for 320 × 320 and up. */
export const sizeLimits = { least: 320, most: 2000 } as const;

/** Longer addresses are cut by some publishing tools; longer than `read` by the map itself. */
export const addressLimits = { safe: 2000, read: 8000 } as const;

/** What is chosen from the start: a frame as wide as its place, in the language of the page. */
export function firstChoice(view: View): EmbedChoice {
  const { offers, searchShown, legendShown, sentenceShown, changes, fit, interactive, theme } = initialView;
  const { language, municipality } = view;
  return {
    kind: 'frame',
    size: sizes.full,
    view: { offers, searchShown, legendShown, sentenceShown, changes, fit, interactive, theme, language, municipality },
  };
}

/** The view that an embedded map opens on: what is on the screen, with what is chosen about the frame. */
export function embeddedViewOf(state: Pick<State, 'view' | 'settled'>, { view: chosen }: EmbedChoice): View {
  const shown = sharedView(state, chosen.fit === 'view');
  const { offers, fit, municipality, ...rest } = chosen;
  const [first = 'map'] = offers;
  const narrowed = fit === 'municipality' ? municipality : shown.municipality;
  return { ...shown, ...rest, offers, fit, surface: first, topic: '', page: 1, municipality: narrowed };
}

/** The view of the full page that the link under the map leads to: the same, without what only a frame has. */
export function fullViewOf(view: View): View {
  const own = Object.fromEntries([...embeddedParts, 'theme' as const].map((name) => [name, initialView[name]]));
  return { ...view, ...own };
}

/** The address of a view in a frame; `base` is where the app lies. */
export function embedAddress(base: string, view: View): string {
  const { search, hash } = writeAddress(view);
  return new URL(`embed.html${search}${hash}`, base).href;
}
