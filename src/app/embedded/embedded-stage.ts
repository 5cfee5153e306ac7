import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Bounds, Padding } from '../../map/fit.ts';
import type { Manner } from '../../map/manner.ts';
import type { MeasureKey } from '../../measures/roles.ts';
import type { Outlines, PackAnswer } from '../../protocol/requests.ts';
import { latest } from '../../store/result.ts';
import { levelOf } from '../../store/settle.ts';
import type { SettledView, State } from '../../store/state.ts';
import type { Language } from '../../text/language.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { measureTitle } from '../../text/measure-words.ts';
import type { RelationSentence } from '../../text/sentence.ts';
import type { EmbeddedText } from '../../text/sv/embedded.ts';

/** What is shown, and how. */
export interface StageParts {
  readonly state: State;
  readonly settled: SettledView;
  readonly pack: PackAnswer;
  readonly language: Language;
  readonly words: EmbeddedText;
  readonly sentence: RelationSentence;
  readonly reducedMotion: boolean;
  readonly fine: Outlines | undefined;
  readonly between: BetweenLanguage | undefined;
  readonly betweenText: TemplateResult | undefined;
  readonly manner: Manner;
  /** The map that moves is there. */
  readonly hasMap: boolean;
  /** The map that moves has drawn all: its picture is no longer needed. */
  readonly isDrawn: boolean;
  /** The surface has arrived. */
  readonly hasSurface: boolean;
}

/** One and the same, so that the map is not drawn again for it. */
const noCodes: readonly string[] = [];

/** Room at the edges of the map, px; the buttons of one that moves stand in it. */
export const stagePadding: Padding = { top: 8, right: 48, bottom: 8, left: 8 };

/** The chosen surface. The map begins as its picture, which stays until the map that moves has drawn all. */
export function embeddedStage(parts: StageParts): TemplateResult {
  const { settled, pack, language, hasSurface } = parts;
  const level = levelOf(pack, settled.level);
  if (settled.surface !== 'map' && !hasSurface)
    return html`<p class="arriving" aria-busy="true">${language.text.shell.arriving}</p>`;
  if (settled.surface === 'table')
    return html`<mr-table
      .language=${language}
      .view=${settled}
      .pack=${pack}
      .table=${parts.state.table}
      .areas=${level.areas}
      .suggested=${suggestedIn(parts)}
    ></mr-table>`;
  if (settled.surface === 'text')
    return html`<mr-summary
      .language=${language}
      .view=${settled}
      .pack=${pack}
      .pair=${parts.state.pair}
      .index=${parts.state.index}
      .sentence=${parts.sentence}
      .between=${parts.betweenText}
    ></mr-summary>`;
  return html`${parts.hasMap ? map(parts) : nothing} ${parts.isDrawn ? nothing : picture(parts)}`;
}

/** What an embedded map shows until it is moved: the municipality that the page asked for; undefined: the poles. */
export function homeOf(view: SettledView, pack: PackAnswer): Bounds | undefined {
  const { codes, bounds } = pack.kommun.areas;
  const row = view.fit === 'municipality' ? codes.indexOf(view.municipality) : -1;
  if (row < 0) return undefined;
  const [west = 0, south = 0, east = 0, north = 0] = bounds.subarray(4 * row, 4 * row + 4);
  return [west, south, east, north];
}

function suggestedIn({ state, settled }: StageParts): readonly string[] {
  return settled.b.length === 0 ? (latest(state.suggestion)?.codes ?? noCodes) : noCodes;
}

function picture(parts: StageParts): TemplateResult {
  const { state, settled, pack, language, words, sentence, manner, hasMap } = parts;
  const measure = measureTitle(settled.measure as MeasureKey, pack.manifest.columns, language);
  const region = pack.manifest.title[language.id];
  return html`<mr-still-map
    aria-hidden=${hasMap ? 'true' : nothing}
    .language=${language}
    .label=${words.picture(region, measure, String(settled.year), sentence.text)}
    .pack=${pack}
    .level=${levelOf(pack, settled.level)}
    .layer=${latest(state.layer)}
    .view=${settled}
    .suggested=${suggestedIn(parts)}
    .relation=${latest(state.pair)}
    .palette=${state.palette}
    .padding=${stagePadding}
    .home=${manner.home}
  ></mr-still-map>`;
}

function map(parts: StageParts): TemplateResult {
  const { state, settled, pack, language, manner, reducedMotion, fine, between } = parts;
  return html`<mr-map
    .language=${language}
    .pack=${pack}
    .level=${levelOf(pack, settled.level)}
    .layer=${latest(state.layer)}
    .view=${settled}
    .suggested=${suggestedIn(parts)}
    .relation=${latest(state.pair)}
    .palette=${state.palette}
    .reducedMotion=${reducedMotion}
    .padding=${stagePadding}
    .fine=${fine}
    .between=${state.between}
    .pointed=${state.pointed}
    .words=${between}
    .manner=${manner}
  ></mr-map>`;
}
