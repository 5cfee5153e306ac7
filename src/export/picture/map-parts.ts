import type { PaletteTheme } from '../../classes/legend.ts';
import { recoloured } from '../../classes/recoloured.ts';
import type { Answers } from '../../map/between/between-drawing.ts';
import type { Size } from '../../map/mercator.ts';
import { drawPoles, fits } from '../../map/scene.ts';
import type { LayerAnswer, PackAnswer } from '../../protocol/requests.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import { levelOf } from '../../store/settle.ts';
import type { SettledView, State } from '../../store/state.ts';
import type { Language } from '../../text/language.ts';
import { originOverAll } from '../../text/origin-words.ts';
import type { RelationSentence } from '../../text/sentence.ts';
import type { MapParts, PictureFormat, ShownLayer } from './parts.ts';

/** How a picture is wished. */
export interface PictureChoice {
  /** Light, whatever the page's theme, unless another is asked for. */
  readonly theme?: PaletteTheme;
  readonly format?: PictureFormat;
  /** Size of the map on the screen: the picture shows at least what it did. */
  readonly seen?: Size;
}

/** What is known of a view when a picture is made of it. */
export interface PictureSource extends Pick<State, 'overlays' | 'asked'> {
  readonly view: SettledView;
  readonly pack: PackAnswer;
  readonly layer: LayerAnswer | undefined;
  /** The counter-pole that is suggested where none is chosen. */
  readonly suggested: readonly string[];
  readonly relation: PairRelation | undefined;
  readonly sentence: RelationSentence;
  readonly between: Answers;
}

/** What a picture of the map is made from. `link` is the address of the same view, '' for none. Holds classes and reasons, never the values behind them. */
export function mapParts(
  source: PictureSource,
  language: Language,
  link: string,
  { theme = 'light', format = 'wide', seen }: PictureChoice = {},
): MapParts {
  const { view, pack, layer, suggested, relation, sentence, between, overlays, asked } = source;
  const level = levelOf(pack, view.level);
  const { poles, link: line } = drawPoles({ pack, level, layer, view, suggested, relation });
  const { water, roads, railway } = pack;
  return {
    kind: 'map',
    language: language.id,
    ...{ theme, format, link, view, level, poles, line, seen, overlays, asked },
    between: { ...between, compared: between.compared && withoutValues(between.compared, theme) },
    manifest: pack.manifest,
    sentence: { text: sentence.text, parts: sentence.parts },
    municipalities: pack.kommun,
    ground: { water, roads, railway },
    layer: layer && fits(layer, level) ? shownLayer(layer, theme, language) : undefined,
  };
}

const noValues = new Float64Array();

/** The other year of two beside each other: its classes, in the picture's colours. */
function withoutValues(layer: LayerAnswer, theme: PaletteTheme): LayerAnswer {
  const values = { values: noValues, status: new Uint8Array(), lower: noValues, upper: noValues };
  return { ...layer, values, classed: recoloured(layer.classed, theme) };
}

function shownLayer(layer: LayerAnswer, theme: PaletteTheme, language: Language): ShownLayer {
  const { measure, unit, classed, basis, seenFromA, changeSince, origin, onlyAt, values } = layer;
  return {
    ...{ measure, unit, basis, seenFromA, origin, onlyAt },
    classed: recoloured(classed, theme),
    ...(changeSince === undefined ? {} : { changeSince }),
    originWords: originOverAll(origin, values.status, language),
  };
}
