import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { LayerAnswer, LevelAnswer } from '../../protocol/requests.ts';
import type { FrontierAnswer } from '../../relations/frontier-relation.ts';
import { frontierSides } from '../../relations/frontier-sides.ts';
import type { MeetingPlaces } from '../../relations/meeting-places.ts';
import type { Pointed, SettledView } from '../../store/state.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { areaWords, asLine } from '../area-words.ts';
import type { Answers } from './between-drawing.ts';
import { frontierFacts } from './frontier-words.ts';

/** What the words are made from. */
export interface CardParts {
  readonly view: SettledView;
  readonly level: LevelAnswer;
  readonly layer: LayerAnswer | undefined;
}

/** The card beside a border or a place that the pointer or the keyboard is on. */
export function betweenCard(
  pointed: Pointed,
  { frontiers, meetingPlaces }: Answers,
  parts: CardParts,
  language: BetweenLanguage,
  byPointer: boolean,
): TemplateResult | typeof nothing {
  if (pointed.kind === 'frontier' && frontiers)
    return frontierCard(pointed.index, frontiers, parts, language, byPointer);
  if (pointed.kind === 'place' && meetingPlaces) return placeCard(pointed.index, meetingPlaces, parts.view, language);
  return nothing;
}

/** The same words as one line, the low side first as in the list, for the live region. */
export function frontierLine(
  row: number,
  answer: FrontierAnswer,
  { level, layer }: CardParts,
  language: BetweenLanguage,
): string {
  const { low, high } = frontierSides(answer, row);
  const words = [low, high].map((area) => asLine(areaWords(area, level, layer, [], language)));
  return [...words, frontierFacts(answer, row, level.areas, language).join(', ')].join('. ');
}

function frontierCard(
  row: number,
  answer: FrontierAnswer,
  { level, layer }: CardParts,
  language: BetweenLanguage,
  byPointer: boolean,
): TemplateResult {
  const words = language.between.map.borders;
  const { low, high } = frontierSides(answer, row);
  const side = (area: number): TemplateResult => {
    const { name, value } = areaWords(area, level, layer, [], language);
    return html`<p class="side"><strong>${name}</strong> ${value}</p>`;
  };
  return html`
    <div class="area-card between-card" aria-hidden="true">
      ${side(low)} ${side(high)}
      <p class="value">${frontierFacts(answer, row, level.areas, language).join(' · ')}</p>
      <p class="how">${byPointer ? words.choose : words.chooseByKey}</p>
    </div>
  `;
}

function placeCard(
  row: number,
  places: MeetingPlaces,
  { reachM }: SettledView,
  language: BetweenLanguage,
): TemplateResult {
  const words = language.between.map.place;
  const { format } = language;
  const [fromA = NaN, fromB = NaN] = [places.distanceA[row], places.distanceB[row]];
  const name = places.names[row] ?? '';
  const category = places.categories[places.categoryOf[row] ?? -1] ?? '';
  return html`
    <div class="area-card between-card" aria-hidden="true">
      <strong>${name === '' ? words.unnamed : name}</strong>
      ${category === '' ? nothing : html`<span class="place">${category}</span>`}
      <p class="value">${words.distances(format.distance(fromA), format.distance(fromB))}</p>
      ${Math.max(fromA, fromB) <= reachM ? html`<p class="role">${words.both}</p>` : nothing}
    </div>
  `;
}
