import type { PaletteTheme } from './legend.ts';

/** Colours of overlays by theme: calm, none of them the data's, dark on a light halo (light on a dark one) so that they read on every class. */
export const overlayPalette: { readonly [T in PaletteTheme]: readonly string[] } = {
  light: ['#0b6663', '#2c5a9c', '#8a2c68', '#6b4a1f', '#3f6b25', '#46525e', '#7a3b2e', '#1d1930'],
  projector: ['#0b6663', '#2c5a9c', '#8a2c68', '#6b4a1f', '#3f6b25', '#46525e', '#7a3b2e', '#1d1930'],
  dark: ['#63cfc6', '#8fb9f5', '#ee9fcb', '#dcb383', '#9ed584', '#b3bfcd', '#eaa594', '#f2eff8'],
  contrast: ['#004f4c', '#003c8f', '#7a0052', '#533400', '#1f4d00', '#2b333b', '#6b1f10', '#000000'],
};

/** Dashes of each colour's line, in widths of it: the later ones are told apart without their colour too. Empty is a whole line. */
export const overlayDashes: readonly (readonly number[])[] = [
  [],
  [],
  [],
  [],
  [5, 2],
  [2, 1.5],
  [6, 1.5, 1, 1.5],
  [1, 1.5],
];

/** Marks of points, one for each category, as SVG paths in a box of 16 × 16 around 0, 0: told apart by shape as well as by colour. */
export const overlayMarks: readonly string[] = [
  'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z',
  'M-4.6 -4.6H4.6V4.6H-4.6Z',
  'M0 -5.8L5.6 4.2H-5.6Z',
  'M0 -6L6 0L0 6L-6 0Z',
  'M-2 -5.6H2V-2H5.6V2H2V5.6H-2V2H-5.6V-2H-2Z',
  'M0 5.8L5.6 -4.2H-5.6Z',
  'M-5.4 -3.1L0 -6.2L5.4 -3.1V3.1L0 6.2L-5.4 3.1Z',
  'M0 -6.4L1.7 -2L6.4 -2L2.7 1L4.1 5.6L0 2.9L-4.1 5.6L-2.7 1L-6.4 -2L-1.7 -2Z',
];

/** How a category of points is drawn. */
export interface MarkLook {
  /** Place in `overlayMarks`. */
  readonly shape: number;
  readonly colour: string;
}

/** Colour number n of an overlay in a theme; numbers past the palette begin anew. */
export function overlayColour(theme: PaletteTheme, n: number): string {
  const colours = overlayPalette[theme];
  return colours[n % colours.length] ?? colours[0] ?? '';
}

/** Marks of an overlay's categories, in their order: its own colour first, then the next ones; every category past the eighth shares the last mark. */
export function markLooks(theme: PaletteTheme, colour: number, categories: number): readonly MarkLook[] {
  const last = overlayMarks.length - 1;
  return Array.from({ length: Math.max(1, categories) }, (_, k) => {
    const shape = Math.min(k, last);
    return { shape, colour: overlayColour(theme, colour + shape) };
  });
}
