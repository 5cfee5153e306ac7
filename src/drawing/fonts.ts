import type { TextMark } from './drawing.ts';

/** The families of a face, ours first: where they are not installed, what is nearest. */
export const families: { readonly [F in TextMark['face']]: string } = {
  sans: "'Inter Variable', Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif",
};

/** Width of the line around letters with a halo, px: half of it shows. */
export function haloWidth(size: number): number {
  return Math.max(2.4, size / 4.2);
}

/** Dashes of no length are dots and need round ends; other dashes keep the length they say. */
export function capOf(dash: readonly number[] | undefined): 'round' | 'butt' {
  return dash === undefined || dash.length === 0 || dash[0] === 0 ? 'round' : 'butt';
}
