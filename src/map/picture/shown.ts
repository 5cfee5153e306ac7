import type { Classed } from '../../classes/legend.ts';
import type { MeasureText } from '../../drawing/drawing.ts';
import type { AreaSet, Shapes } from '../../geography/area-set.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import type { BetweenDrawing } from '../between/between-drawing.ts';
import type { OverlayDrawing } from '../overlay-drawing.ts';
import type { Line } from '../outline.ts';
import type { LinkDrawing, PoleDrawing } from '../scene.ts';
import type { Frame } from './frame.ts';
import type { PictureColours } from './picture-colours.ts';

/** What the region knows of water (rings), roads and railway, as lon, lat. */
export interface Ground {
  readonly water: readonly Line[];
  readonly roads: readonly Line[];
  readonly railway: readonly Line[];
}

/** Whose borders they are: the areas on both sides, by row. */
export interface BorderRows {
  readonly one: Uint32Array;
  readonly other: Uint32Array;
}

/** What a picture of the map shows, ready to be drawn. */
export interface MapPicture {
  readonly areas: Pick<AreaSet, 'codes' | 'bounds'>;
  readonly shapes: Shapes;
  readonly municipalities: Pick<AreaSet, 'names' | 'centroids' | 'areaM2' | 'bounds'> & { readonly shapes: Shapes };
  /** Undefined where no measure has arrived for the level. */
  readonly classed: Classed | undefined;
  readonly ground: Ground;
  readonly poles: readonly PoleDrawing[];
  readonly link: LinkDrawing | undefined;
  readonly between: BetweenDrawing;
  /** The sides of the borders, where they are drawn. */
  readonly borders: BorderRows | undefined;
  readonly overlays: readonly OverlayDrawing[];
}

/** What every part of a picture is drawn with. */
export interface Brush {
  readonly frame: Frame;
  readonly colours: PictureColours;
  readonly language: BetweenLanguage;
  readonly measure: MeasureText;
}
