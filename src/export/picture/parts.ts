import type { PaletteTheme } from '../../classes/legend.ts';
import type { Mark } from '../../drawing/drawing.ts';
import type { Overlay } from '../../geography/overlay.ts';
import type { Answers } from '../../map/between/between-drawing.ts';
import type { Size } from '../../map/mercator.ts';
import type { LinkDrawing, PoleDrawing } from '../../map/scene.ts';
import type { PackManifest } from '../../pack/pack.ts';
import type { LayerAnswer, LevelAnswer } from '../../protocol/requests.ts';
import type { AskedPolygon, SettledView } from '../../store/state.ts';
import type { RelationSentence } from '../../text/sentence.ts';

/** The form of a picture: lying (1280 × 800), square (1000 × 1000) or standing (800 × 1280). Long words make it higher, never cramped. */
export type PictureFormat = 'wide' | 'square' | 'tall';

/** What every picture says around what it shows. All of it can be handed to a worker. */
interface FramedParts {
  readonly language: 'sv' | 'en';
  readonly theme: PaletteTheme;
  /** Address of the same view; '' where none is to be written. */
  readonly link: string;
  readonly manifest: PackManifest;
  readonly view: SettledView;
  readonly sentence: Pick<RelationSentence, 'text' | 'parts'>;
  /** Only the map at this size, or only the chart: where all that is said of it stands beside the picture. */
  readonly alone?: Size;
}

/** What a layer's legend and areas are drawn from: classes and reasons, never the values. */
export type ShownLayer = Omit<LayerAnswer, 'values' | 'problems'> & {
  /** That figures are estimates of ours; '' where none is. */
  readonly originWords: string;
};

/** A picture of the map. */
export interface MapParts extends FramedParts {
  readonly kind: 'map';
  readonly format: PictureFormat;
  readonly level: LevelAnswer;
  readonly municipalities: LevelAnswer;
  /** Addresses of GeoJSON; '' for what is not there. */
  readonly ground: { readonly water: string; readonly roads: string; readonly railway: string };
  readonly layer: ShownLayer | undefined;
  readonly poles: readonly PoleDrawing[];
  readonly line: LinkDrawing | undefined;
  readonly between: Answers;
  readonly overlays: readonly Overlay[];
  readonly asked: AskedPolygon | undefined;
  /** Size of the map on the screen, where its camera was chosen by hand. */
  readonly seen: Size | undefined;
}

/** A picture of a chart that stands on the page. */
export interface ChartParts extends FramedParts {
  readonly kind: 'chart';
  readonly title: string;
  /** The chart in words, as it says itself to a screen reader. */
  readonly words: string;
  readonly size: Size;
  readonly marks: readonly Mark[];
  /** Names of the areas of each pole, where the chart has them at its left and its right without saying so. */
  readonly sides?: { readonly a: readonly string[]; readonly b: readonly string[] };
}

/** What a picture is made from. */
export type PictureParts = MapParts | ChartParts;
