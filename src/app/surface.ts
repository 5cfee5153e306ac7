import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { View } from '../address/view.ts';
import { never } from '../problem/never.ts';
import type { CardsOnMap } from '../map/cards/card-mark.ts';
import type { Outlines, PackAnswer } from '../protocol/requests.ts';
import { act } from '../store/actions.ts';
import { latest } from '../store/result.ts';
import { levelOf } from '../store/settle.ts';
import type { SettledView, State } from '../store/state.ts';
import type { Language } from '../text/language.ts';
import type { BetweenLanguage } from '../text/load-between-text.ts';
import type { RelationSentence } from '../text/sentence.ts';
import type { Surfaces } from './surfaces.ts';

const order = ['map', 'table', 'text'] as const;
const boardFirst = ['board', ...order] as const;

/** What a surface is called. */
export function surfaceName(surface: View['surface'], { text: { shell } }: Language): string {
  return shell[surface === 'text' ? 'summary' : surface];
}

/** Karta | Tabell | Text: three equal ways of showing the same, as links that the address restores; in the room Insatser the board before them. */
export function tabs({ surface: chosen, room }: SettledView, language: Language): TemplateResult {
  const { shell } = language.text;
  const shown = room === 'interventions' || chosen === 'board' ? boardFirst : order;
  return html`
    <nav class="tabs" aria-label=${shell.surfaces}>
      ${shown.map(
        (surface) => html`
          <button
            type="button"
            aria-current=${surface === chosen ? 'page' : 'false'}
            @click=${(event: Event) => {
              act(event.currentTarget ?? window, { type: 'show', surface });
            }}
          >
            ${surfaceName(surface, language)}
          </button>
        `,
      )}
    </nav>
  `;
}

/** What is shown: region, measure, level, year. */
export function controls(state: State, settled: SettledView, pack: PackAnswer, language: Language): TemplateResult {
  return html`<mr-controls
    .language=${language}
    .view=${settled}
    .pack=${pack}
    .packs=${state.packs}
    .layer=${latest(state.layer)}
    .overlays=${state.overlays}
    .drawing=${state.drawing}
    .palette=${state.palette}
  ></mr-controls>`;
}

/** What a surface is rendered from. */
export interface SurfaceParts {
  readonly state: State;
  readonly settled: SettledView;
  readonly pack: PackAnswer;
  readonly language: Language;
  readonly sentence: RelationSentence;
  readonly reducedMotion: boolean;
  readonly surfaces: Surfaces;
  readonly fine: Outlines | undefined;
  /** What lies between, as sentences; undefined while the surface is another. */
  readonly betweenText: TemplateResult | undefined;
  /** What lies between, row by row; undefined where the table is of the areas. */
  readonly plainTable: TemplateResult | undefined;
  /** The words about what lies between, once they have come. */
  readonly words: BetweenLanguage | undefined;
  /** The board's cards on the map; undefined but in the room Insatser. */
  readonly cards: CardsOnMap | undefined;
  /** How much of the map the drawer lies over, in px. */
  readonly cover: number;
}

/** One and the same, so that the map is not drawn again for it. */
const noCodes: readonly string[] = [];
let padding = { top: 72, right: 56, bottom: 40, left: 40 };

/** Room that the tabs, the search and the zoom buttons take above the map, in px, on a phone also what is said of a trial, and the drawer below. */
export function mapPadding(
  cover: number,
  isTried = false,
): { top: number; right: number; bottom: number; left: number } {
  const isTall = isTried && document.documentElement.matches('[data-layout~=phone]');
  const [top, bottom] = [isTall ? 152 : 72, 40 + cover];
  if (padding.top !== top || padding.bottom !== bottom) padding = { ...padding, top, bottom };
  return padding;
}

/** What is known of a polygon of one's own, over the map. */
function ownPolygon({ state, pack, settled, language }: SurfaceParts): TemplateResult | typeof nothing {
  if (!state.asked) return nothing;
  return html`<mr-polygon
    .language=${language}
    .asked=${state.asked}
    .polygon=${state.polygon}
    .pack=${pack}
    .view=${settled}
  ></mr-polygon>`;
}

/** The chosen surface, or words that it is on its way. */
export function surface(parts: SurfaceParts): TemplateResult {
  const { state, settled, pack, language, sentence, reducedMotion, surfaces, fine, cover } = parts;
  if (settled.surface === 'board' || !surfaces.has(settled.surface))
    return html`<div class="arriving" aria-busy="true"><p>${language.text.shell.drawing}</p></div>`;
  const level = levelOf(pack, settled.level);
  const suggested = settled.b.length === 0 ? (latest(state.suggestion)?.codes ?? noCodes) : noCodes;
  switch (settled.surface) {
    case 'map':
      return html`<mr-map
          .language=${language}
          .pack=${pack}
          .level=${level}
          .layer=${latest(state.layer)}
          .view=${settled}
          .suggested=${suggested}
          .relation=${latest(state.pair)}
          .palette=${state.palette}
          .reducedMotion=${reducedMotion}
          .padding=${mapPadding(cover, settled.scenario.length > 0)}
          .fine=${fine}
          .overlays=${state.overlays}
          .asked=${state.asked}
          .drawing=${state.drawing}
          .routing=${state.routing}
          .between=${state.between}
          .pointed=${state.pointed}
          .words=${parts.words}
          .cards=${parts.cards}
        ></mr-map
        >${ownPolygon(parts)}`;
    case 'table':
      if (parts.plainTable) return parts.plainTable;
      return html`<mr-table
        .language=${language}
        .view=${settled}
        .pack=${pack}
        .table=${state.table}
        .areas=${level.areas}
        .suggested=${suggested}
        .layer=${latest(state.layer)}
        .frontiers=${settled.frontiers === 'on' ? latest(state.between.frontiers) : undefined}
        .words=${parts.words}
      ></mr-table>`;
    case 'text':
      return html`<mr-summary
        .language=${language}
        .view=${settled}
        .pack=${pack}
        .pair=${state.pair}
        .index=${state.index}
        .sentence=${sentence}
        .between=${parts.betweenText}
      ></mr-summary>`;
    case 'method':
      return html``;
    default:
      return never(settled.surface);
  }
}
