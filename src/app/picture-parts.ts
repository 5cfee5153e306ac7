import type { PictureChoice } from '../export/picture/map-parts.ts';
import { mapParts } from '../export/picture/map-parts.ts';
import type { MapParts } from '../export/picture/parts.ts';
import { answersOf } from '../map/between/answers-of.ts';
import { latest } from '../store/result.ts';
import type { State } from '../store/state.ts';
import type { Language } from '../text/language.ts';
import { sentenceOf } from './sentence-of.ts';

/** What a picture of the map is made from, as the state is now; undefined until a region is open. `link` is the address of the same view, '' for none. */
export function pictureParts(
  state: State,
  language: Language,
  link: string,
  choice: PictureChoice = {},
): MapParts | undefined {
  const { settled: view, overlays, asked } = state;
  const pack = latest(state.pack);
  if (!view || !pack) return undefined;
  const source = {
    ...{ view, pack, overlays, asked },
    layer: latest(state.layer),
    suggested: view.b.length === 0 ? (latest(state.suggestion)?.codes ?? []) : [],
    relation: latest(state.pair),
    sentence: sentenceOf(state, language),
    between: answersOf(state.between),
  };
  return mapParts(source, language, link, choice);
}
