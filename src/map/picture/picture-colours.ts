import type { PaletteTheme } from '../../classes/legend.ts';
import type { MapColours } from '../map-colours.ts';

/** What a picture is drawn in beside the data's colours. The values are the tokens of `src/theme/tokens.css`; a test holds them together. */
export interface PictureColours extends Omit<MapColours, 'scale'> {
  readonly weak: string;
  readonly card: string;
  readonly onInk: string;
  readonly rule: string;
}

const light: PictureColours = {
  ink: '#1d1930',
  quiet: '#5a556b',
  weak: '#6b667b',
  card: '#ffffff',
  onInk: '#ffffff',
  rule: '#e6e1d8',
  line: '#8d8798',
  water: '#dbe5ea',
  land: '#f1eee7',
  halo: '#ffffff',
  hairline: '#ffffff',
};

export const pictureColours: { readonly [T in PaletteTheme]: PictureColours } = {
  light,
  // A picture is read near, whoever makes it.
  projector: light,
  dark: {
    ink: '#f2eff8',
    quiet: '#c0bacd',
    weak: '#a7a1b6',
    card: '#1d1a27',
    onInk: '#15131c',
    rule: '#322d40',
    line: '#8b8499',
    water: '#10202a',
    land: '#24202f',
    halo: '#15131c',
    hairline: '#15131c',
  },
  contrast: {
    ink: '#000000',
    quiet: '#1c1c1c',
    weak: '#333333',
    card: '#ffffff',
    onInk: '#ffffff',
    rule: '#595959',
    line: '#000000',
    water: '#cfe0ea',
    land: '#ffffff',
    halo: '#ffffff',
    hairline: '#6b6b6b',
  },
};
