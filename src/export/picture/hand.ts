import type { MeasureText } from '../../drawing/drawing.ts';
import type { Ground } from '../../map/picture/shown.ts';
import type { PictureLanguage } from '../../text/load-picture-text.ts';

/** What a picture is composed with. */
export interface Hand {
  readonly language: PictureLanguage;
  readonly ground: Ground;
  readonly measure: MeasureText;
  /** px that positions on the map are rounded to. */
  readonly grain: number;
}
