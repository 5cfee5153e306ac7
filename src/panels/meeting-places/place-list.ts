import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MeetingPlaces } from '../../relations/meeting-places.ts';
import { Reach } from '../../relations/meeting-places.ts';
import { categoryWords, placeName } from '../../text/between-sentences/meeting-places.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { segments } from '../controls/segments.ts';
import type { PlaceScope, PlaceSort } from './place-order.ts';
import { placeSign } from './place-sign.ts';

/** The list of places within reach, and what is done with it. */
export interface ListParts {
  readonly places: MeetingPlaces;
  readonly within: Uint8Array;
  /** Rows in order, all of them. */
  readonly order: readonly number[];
  readonly shown: number;
  readonly scope: PlaceScope;
  readonly sort: PlaceSort;
  readonly pointed: number;
  readonly language: BetweenLanguage;
  readonly onScope: (scope: PlaceScope) => void;
  readonly onSort: (sort: PlaceSort) => void;
  readonly onMore: () => void;
  /** −1: nothing is pointed at any longer. */
  readonly onPoint: (index: number) => void;
}

/** How many more places a press shows. */
export const morePlaces = 25;

/** A table of the places within reach, by name, category, or distance. */
export function placeList(parts: ListParts): TemplateResult {
  const { order, shown, scope, language, onScope, onMore } = parts;
  const { list: words } = language.between.meetingPlaces;
  const rest = Math.min(morePlaces, order.length - shown);
  return html`<div class="list">
    ${segments<PlaceScope>({
      name: 'mr-place-scope',
      label: words.scope,
      value: scope,
      options: [
        { value: 'both', title: words.both },
        { value: 'any', title: words.any },
      ],
      onChoose: onScope,
    })}
    ${order.length === 0 ? html`<p class="small">${words.empty}</p>` : table(parts)}
    ${
      rest > 0
        ? html`<button type="button" class="button quiet" @click=${onMore}>
            ${words.more(language.format.count(rest))}
          </button>`
        : nothing
    }
  </div>`;
}

function table(parts: ListParts): TemplateResult {
  const { order, shown, language } = parts;
  const { list: words } = language.between.meetingPlaces;
  return html`<table class="places">
    <thead>
      <tr>
        ${head('name', words.name, parts)}${head('category', words.category, parts)}${head('a', words.a, parts)}${head('b', words.b, parts)}
      </tr>
    </thead>
    <tbody>
      ${order.slice(0, shown).map((index) => row(index, parts))}
    </tbody>
  </table>`;
}

/** A press orders by the column; a second one lets go of it again. */
function head(column: PlaceSort, title: string, { sort, language, onSort }: ListParts): TemplateResult {
  const isSorted = sort === column;
  return html`<th scope="col" class=${column} aria-sort=${isSorted ? 'ascending' : 'none'}>
    <button
      type="button"
      title=${language.between.meetingPlaces.list.sortBy(title)}
      @click=${() => {
        onSort(isSorted ? 'both' : column);
      }}
    >
      ${title}${isSorted ? html` <span aria-hidden="true">↓</span>` : nothing}
    </button>
  </th>`;
}

function row(index: number, { places, within, pointed, language, onPoint }: ListParts): TemplateResult {
  const { format } = language;
  const { list: words } = language.between.meetingPlaces;
  const category = places.categoryOf[index] ?? 0;
  const isBoth = within[index] === Reach.both;
  return html`<tr
    class=${index === pointed ? 'pointed' : ''}
    tabindex="0"
    @pointerenter=${() => {
      onPoint(index);
    }}
    @pointerleave=${() => {
      onPoint(-1);
    }}
    @focus=${() => {
      onPoint(index);
    }}
    @blur=${() => {
      onPoint(-1);
    }}
  >
    <th scope="row">
      ${placeName(places, index, language)}${
        places.own[index] === 1 ? html` <span class="small">${words.own}</span>` : nothing
      }${isBoth ? html`<span class="visually-hidden">, ${words.isBoth}</span>` : nothing}
    </th>
    <td>${placeSign(category)} ${categoryWords(places.categories[category] ?? '', language)}</td>
    <td class="distance">${format.distance(places.distanceA[index] ?? NaN)}</td>
    <td class="distance">${format.distance(places.distanceB[index] ?? NaN)}</td>
  </tr>`;
}
