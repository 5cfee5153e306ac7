import type { PaletteTheme } from '../../classes/legend.ts';
import type { MeasureText } from '../../drawing/drawing.ts';
import type { Setting } from '../../drawing/lay-text.ts';
import type { PictureColours } from '../../map/picture/picture-colours.ts';
import { pictureColours } from '../../map/picture/picture-colours.ts';

/** The type of a picture: one scale, five voices. */
export interface Look {
  readonly colours: PictureColours;
  readonly measure: MeasureText;
  readonly title: Setting;
  readonly sentence: Setting;
  readonly label: Setting;
  readonly body: Setting;
  readonly small: Setting;
}

/** px around everything. */
export const marginPx = 40;

/** px between the parts of a column. */
export const gapPx = 24;

/** The look of a picture in a theme. */
export function lookOf(theme: PaletteTheme, measure: MeasureText): Look {
  const colours = pictureColours[theme];
  const { ink, quiet, weak } = colours;
  return {
    ...{ colours, measure },
    title: { size: 18, line: 25, face: 'sans', fill: ink, weight: 650 },
    sentence: { size: 21, line: 30, face: 'serif', fill: ink, weight: 400 },
    label: { size: 13, line: 19, face: 'sans', fill: quiet, weight: 600 },
    body: { size: 14.5, line: 21, face: 'sans', fill: ink, weight: 400 },
    small: { size: 12.5, line: 18, face: 'sans', fill: weak, weight: 400 },
  };
}
