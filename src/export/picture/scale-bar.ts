import type { Mark } from '../../drawing/drawing.ts';
import type { Frame } from '../../map/picture/frame.ts';
import { boundsOfFrame } from '../../map/picture/frame.ts';
import { widthM } from '../../map/width-m.ts';
import type { PictureLanguage } from '../../text/load-picture-text.ts';
import type { Look } from './look.ts';

/** A length that is round, and how long it is on the picture. */
export interface ScaleLength {
  readonly metres: number;
  readonly px: number;
}

/** Longest bar, px. */
const longest = 150;

/** The longest round length (1, 2 or 5 times a power of ten) that the bar has room for; true in the middle of the frame, as everywhere along its latitude. */
export function scaleLength(frame: Frame): ScaleLength {
  const [west, , east] = boundsOfFrame(frame);
  const { lat } = frame.camera;
  const perPx = widthM([west, lat, east, lat]) / frame.size.width;
  const most = longest * perPx;
  const ten = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((times) => times * ten <= most) ?? 1) * ten;
  return { metres, px: metres / perPx };
}

/** A length as the scale bar says it: round, so without needless decimals. */
export function lengthWords(metres: number, { picture, format }: PictureLanguage): string {
  if (metres >= 1000) return picture.kilometres(format.count(metres / 1000));
  return picture.metres(format.number(metres, metres < 1 ? 1 : 0));
}

/** The scale bar in the lower left corner of a frame. */
export function scaleBar(frame: Frame, language: PictureLanguage, { colours }: Look): readonly Mark[] {
  const { metres, px } = scaleLength(frame);
  const [left, foot] = [16, frame.size.height - 16];
  const d = `M${left} ${foot - 7}V${foot}H${(left + px).toFixed(2)}V${foot - 7}`;
  return [
    { kind: 'path', d, stroke: colours.halo, width: 5 },
    { kind: 'path', d, stroke: colours.ink, width: 1.6 },
    {
      kind: 'text',
      ...{ x: left + px / 2, y: foot - 10, text: lengthWords(metres, language), anchor: 'middle' },
      ...{ size: 12.5, face: 'sans', weight: 600, fill: colours.ink, halo: colours.halo },
    },
  ];
}
