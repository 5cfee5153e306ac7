import chroma from 'chroma-js';
import type { StatusName } from '../measures/status.ts';
import type { PaletteTheme } from './legend.ts';

/** Colours of one theme, #rrggbb. The five and the grounds are the tokens of `src/theme/tokens.css`; a test holds them together. */
export interface Palette {
  /** "Lila–orange" (PuOr), from most high purchasing power (position −2) to most low (2). */
  readonly symmetric: readonly [string, string, string, string, string];
  /** Ground of areas without a value. */
  readonly without: string;
}

const light: Palette = { symmetric: ['#e08214', '#fdcd8c', '#f4f2f0', '#b9aed6', '#5e3c99'], without: '#ffffff' };

/** On a projector the light colours: they stay apart with 15 % flare (see the test), darker ones do not. */
export const palettes: { readonly [T in PaletteTheme]: Palette } = {
  light,
  projector: light,
  dark: { symmetric: ['#f09a35', '#8d6023', '#3a3643', '#64568c', '#a284dd'], without: '#1d1a27' },
  contrast: { symmetric: ['#b35400', '#ffb84d', '#ffffff', '#a493d0', '#3f1f7a'], without: '#ffffff' },
};

/** Ends and middle of the one-hue scale (pine): neither pole's colour, nor water's. */
const pine: { readonly [T in PaletteTheme]: readonly string[] } = {
  light: ['#e6ebdf', '#8fb59c', '#184a41'],
  projector: ['#e6ebdf', '#8fb59c', '#184a41'],
  dark: ['#2b3833', '#4d8370', '#bfe6cf'],
  contrast: ['#eef3e8', '#7ba58b', '#0b332c'],
};

/** Colours from low to high in one hue, evenly apart in lightness. */
export function sequentialPalette(theme: PaletteTheme, classes: number): readonly string[] {
  const scale = chroma
    .scale([...pine[theme]])
    .mode('lab')
    .correctLightness();
  // One class is no scale: it gets the middle.
  return classes === 1 ? [scale(0.5).hex()] : scale.colors(classes);
}

/** How an area without a value is drawn: hatched where too few, dotted where withheld, blank with an outline otherwise. */
export function statusPattern(status: StatusName): 'hatched' | 'dotted' | 'blank' {
  switch (status) {
    case 'tooSmall':
    case 'tooFewAreas':
      return 'hatched';
    case 'suppressed':
      return 'dotted';
    default:
      return 'blank';
  }
}
