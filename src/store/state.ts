import type { MultiPolygon, Polygon } from 'geojson';
import type { View } from '../address/view.ts';
import type { PaletteTheme } from '../classes/legend.ts';
import type { Overlay } from '../geography/overlay.ts';
import type { Problem } from '../problem/problem.ts';
import type { BetweenName } from '../protocol/between-requests.ts';
import type { Answer, LayerAnswer, PackAnswer, PolygonAnswer, TableAnswer } from '../protocol/requests.ts';
import type { MunicipalityIndex } from '../relations/municipality-index.ts';
import type { PairRelation, Suggestion } from '../relations/pair-relation.ts';
import type { PackEntry } from '../pack/pack.ts';
import type { Result } from './result.ts';

/** All that the surfaces render. Replaced whole at each change, never mutated. */
export interface State {
  readonly view: View;
  /** The view with the pack's choices filled in; undefined until a pack is there. */
  readonly settled: SettledView | undefined;
  /** What `theme: auto` means on this machine now, or the theme itself. */
  readonly palette: PaletteTheme;
  readonly packs: readonly PackEntry[];
  readonly pack: Result<PackAnswer>;
  readonly layer: Result<LayerAnswer>;
  readonly suggestion: Result<Suggestion | null>;
  readonly pair: Result<PairRelation>;
  /** The municipalities of the poles; all of them on the method page and in the text view. */
  readonly index: Result<readonly MunicipalityIndex[]>;
  readonly table: Result<TableAnswer>;
  /** What lies between the poles, by question; idle while nothing shows it. */
  readonly between: Between;
  readonly pointed: Pointed | undefined;
  readonly problems: readonly Problem[];
  /** Layers of one's own, the topmost first. In the memory of the page only. */
  readonly overlays: readonly Overlay[];
  /** True while corners are set on the map. */
  readonly drawing: boolean;
  /** True while the points of a way between the poles are set on the map. */
  readonly routing: boolean;
  /** The polygon whose figures are shown. */
  readonly asked: AskedPolygon | undefined;
  readonly polygon: Result<PolygonAnswer>;
}

/** Answers about what lies between, by question. */
export type Between = { readonly [N in BetweenName]: Result<Answer<N>> };

/** What the pointer or the focus is on, lit alike in map, chart and list. */
export type Pointed =
  | { readonly kind: 'area'; readonly row: number }
  /** Row of the frontiers' answer. */
  | { readonly kind: 'frontier'; readonly index: number }
  /** Metres from A along the transect. */
  | { readonly kind: 'along'; readonly m: number }
  /** Index among the meeting places' answer. */
  | { readonly kind: 'place'; readonly index: number };

/** A polygon of one's own, lon, lat in WGS 84. */
export interface AskedPolygon {
  /** What a person calls it; '' for one that was drawn and has no name. */
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** The view with the pack's own choices filled in: no nulls but the camera. */
export interface SettledView extends View {
  readonly year: number;
  readonly a: readonly string[];
  readonly b: readonly string[];
}
