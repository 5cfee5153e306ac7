import type { View } from '../address/view.ts';
import type { PaletteTheme } from '../classes/legend.ts';

const queries = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
  reduced: '(prefers-reduced-motion: reduce)',
};

/** The palette that the view's theme means on this machine now: the projector's while something is presented. */
export function paletteOf(theme: View['theme'], window: Window): PaletteTheme {
  if (window.document.documentElement.dataset['presenting'] !== undefined) return 'projector';
  if (theme !== 'auto') return theme;
  if (window.matchMedia(queries.contrast).matches) return 'contrast';
  return window.matchMedia(queries.dark).matches ? 'dark' : 'light';
}

/** True when nothing on the page should move by itself. */
export function reducesMotion(motion: View['motion'], window: Window): boolean {
  return motion === 'reduced' || window.matchMedia(queries.reduced).matches;
}

/** Calls when the machine's own wishes change. */
export function onAppearanceChange(window: Window, changed: () => void): void {
  for (const query of Object.values(queries)) window.matchMedia(query).addEventListener('change', changed);
}

/** Puts theme, motion and language on the document, where the tokens in `theme/tokens.css` look for them. What is there already is let be. */
export function dress(root: HTMLElement, palette: PaletteTheme, reduced: boolean, language: string): void {
  const { dataset } = root;
  const motion = reduced ? 'reduced' : 'full';
  if (dataset['theme'] !== palette) dataset['theme'] = palette;
  if (dataset['motion'] !== motion) dataset['motion'] = motion;
  if (root.lang !== language) root.lang = language;
}
