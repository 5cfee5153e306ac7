import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ReachPlace } from '../../charts/reach/state.ts';
import { reachState } from '../../charts/reach/state.ts';
import type { CategoryReach, MeetingPlaces } from '../../relations/meeting-places.ts';
import { Reach, reachByCategory } from '../../relations/meeting-places.ts';
import { categoryWords, placeName } from '../../text/between-sentences/meeting-places.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { placeSign } from './place-sign.ts';

/** Most categories that stand in the mirror; the list holds the places of all. */
const mostCategories = 24;

/** What the mirror is made from. */
export interface MirrorParts {
  readonly places: MeetingPlaces;
  readonly within: Uint8Array;
  readonly reachM: number;
  /** Row of the place that is pointed at; −1 for none. */
  readonly pointed: number;
  readonly language: BetweenLanguage;
}

/** A | category | B: the nearest place of each category, how many lie within reach, and how far away they lie. */
export function categoryMirror(parts: MirrorParts): TemplateResult {
  const { places, within, language } = parts;
  const words = language.between.meetingPlaces.mirror;
  const { common } = language.text;
  const counts = reachByCategory(places, within);
  const { compare } = new Intl.Collator(language.format.locale);
  const names = places.categories.map((category) => categoryWords(category, language));
  const order = [...names.keys()].sort((i, j) => compare(names[i] ?? '', names[j] ?? ''));
  const byCategory = rowsByCategory(places);
  const more = order.length - mostCategories;
  return html`<table class="mirror">
      <caption class="visually-hidden">
        ${words.caption}
      </caption>
      <colgroup>
        <col />
        <col class="middle" />
        <col />
      </colgroup>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">${words.pole(common.poleA)}</th>
          <th scope="col">${words.category}</th>
          <th scope="col">${words.pole(common.poleB)}</th>
        </tr>
      </thead>
      <tbody>
        ${order.slice(0, mostCategories).map((category) => {
          const count = counts[category] ?? { a: 0, b: 0, both: 0 };
          const rows = byCategory[category] ?? [];
          return html`<tr>
            ${side('a', category, rows, count, parts)}
            <th scope="row">${placeSign(category)} <span>${names[category]}</span></th>
            ${side('b', category, rows, count, parts)}
          </tr>`;
        })}
      </tbody>
    </table>
    ${more > 0 ? html`<p class="small">${words.more(language.format.count(more))}</p>` : nothing}`;
}

function rowsByCategory({ categories, categoryOf }: MeetingPlaces): readonly (readonly number[])[] {
  const rows: number[][] = categories.map(() => []);
  categoryOf.forEach((category, i) => rows[category]?.push(i));
  return rows;
}

function side(
  pole: 'a' | 'b',
  category: number,
  rows: readonly number[],
  count: CategoryReach,
  { places, within, reachM, pointed, language }: MirrorParts,
): TemplateResult {
  const words = language.between.meetingPlaces.mirror;
  const { text, format } = language;
  const metres = pole === 'a' ? places.distanceA : places.distanceB;
  const nearest = (pole === 'a' ? places.nearestA : places.nearestB)[category] ?? 0;
  const name = placeName(places, nearest, language);
  const distance = format.distance(metres[nearest] ?? NaN);
  const number = count[pole] === 0 ? words.withinNone : words.within(format.count(count[pole]));
  const drawn = rows.map((index): ReachPlace => {
    return { index, metres: metres[index] ?? NaN, isBoth: within[index] === Reach.both };
  });
  const letter = pole === 'a' ? text.common.poleA : text.common.poleB;
  return html`<td class=${pole}>
    <span class="figures"
      ><span class="nearest"><b>${distance}</b> ${name}</span> <span class="small">${number}</span></span
    >
    <mr-reach-strip
      .strip=${reachState(pole, drawn, reachM)}
      .words=${words.strip(categoryWords(places.categories[category] ?? '', language), letter, name, distance, number)}
      .pointed=${pointed}
    ></mr-reach-strip>
  </td>`;
}
