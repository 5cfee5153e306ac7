import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { AreaSet } from '../../geography/area-set.ts';
import type { FrontierAnswer } from '../../relations/frontier-relation.ts';
import { act } from '../../store/actions.ts';
import type { Result } from '../../store/result.ts';
import { latest } from '../../store/result.ts';
import { frontierMunicipalitySentences, frontierNotes, sideTitles } from '../../text/between-sentences/frontiers.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { problemWords } from '../../text/problem-words.ts';
import type { BetweenParts } from '../drawer/parts.ts';
import type { EntryContext } from './frontier-entry.ts';
import { frontierEntry } from './frontier-entry.ts';
import type { FrontierGroup } from './frontier-groups.ts';
import { frontierGroups } from './frontier-groups.ts';
import { foldingGroup } from '../suggest/folding-group.ts';
import './frontiers.css';

/** Entries of a group at first, and how many more each time they are asked for. */
const atFirst = 3;
const more = 10;

/** Groups that are open from the start, where no pole says which. */
const openAtFirst = 2;

/**
 * `<mr-frontiers>`: "Skarpaste gränserna", by municipality: both sides of each border with equal weight, and how much of the unevenness lies between neighbours.
 *
 * Properties: `parts`, what every panel about what lies between is rendered from.
 * Events: `act` (setPair, point).
 */
export class FrontiersElement extends LightElement {
  static override properties = { parts: { attribute: false } };
  declare parts: BetweenParts | undefined;
  /** How many entries of each group are shown, where that is not as from the start. */
  private readonly shown = new Map<string, number>();
  /** Groups that a person has opened or folded. */
  private readonly open = new Map<string, boolean>();

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    if (!parts) return nothing;
    const { language, between, pack, view } = parts;
    const result = between.frontiers;
    const answer = latest(result);
    const level = answer && pack[answer.level];
    // Borders of the level before could not be chosen at this one.
    if (!answer || !level || answer.level !== view.level) return this.absent(result, language);
    const poles = [...view.a, ...view.b].map((code) => level.areas.codes.indexOf(code)).filter((row) => row >= 0);
    const groups = frontierGroups(answer, level.areas, poles);
    const titles = sideTitles(answer, language);
    const [about, ...notes] = frontierNotes(answer, language);
    const context = this.entryContext(parts, answer, level.areas);
    return html`<div class="frontiers" aria-busy=${result.state === 'waiting' ? 'true' : 'false'}>
      <p class="note">${about}</p>
      ${
        answer.order.length > 0
          ? html`<p class="heads small" aria-hidden="true"><span>${titles.low}</span><span>${titles.high}</span></p>`
          : nothing
      }
      ${groups.map((group, at) => this.group(group, this.isOpen(group, at, poles.length > 0), answer, context))}
      ${notes.map((note) => html`<p class="note small">${note}</p>`)}
    </div>`;
  }

  private absent(result: Result<FrontierAnswer>, language: BetweenLanguage): TemplateResult {
    if (result.state !== 'failed')
      return html`<p class="small" aria-busy="true">${language.between.drawer.waiting}</p>`;
    const { title, advice } = problemWords(result.problem, language);
    return html`<p class="note" role="alert"><strong>${title}</strong> ${advice}</p>`;
  }

  private entryContext(
    { view, pointed, language }: BetweenParts,
    answer: FrontierAnswer,
    areas: AreaSet,
  ): EntryContext {
    return {
      answer,
      areas,
      language,
      a: view.a,
      b: view.b,
      lit: pointed?.kind === 'frontier' ? pointed.index : undefined,
      onChoose: (low, high) => {
        act(this, { type: 'setPair', a: [low], b: [high] });
      },
      onPoint: (row) => {
        act(this, { type: 'point', pointed: row === undefined ? undefined : { kind: 'frontier', index: row } });
      },
    };
  }

  private isOpen({ key, isNear }: FrontierGroup, at: number, hasPoles: boolean): boolean {
    return this.open.get(key) ?? (hasPoles ? isNear : at < openAtFirst);
  }

  private group(group: FrontierGroup, isOpen: boolean, answer: FrontierAnswer, context: EntryContext): TemplateResult {
    const { language } = context;
    const words = language.between.frontiers;
    const { key, municipality, rows } = group;
    const count = language.format.count(rows.length);
    const title = municipality?.name ?? (answer.level === 'kommun' ? words.between : words.across);
    return foldingGroup({
      title,
      count: answer.test === 'none' ? words.compared(count, rows.length) : words.sharp(count, rows.length),
      isOpen,
      onFold: (open) => {
        this.open.set(key, open);
        this.requestUpdate();
      },
      content: () => this.content(group, answer, context),
    });
  }

  private content(
    { key, municipality, rows }: FrontierGroup,
    answer: FrontierAnswer,
    context: EntryContext,
  ): TemplateResult {
    const { language } = context;
    const words = language.between.frontiers;
    const shown = Math.min(rows.length, this.shown.get(key) ?? atFirst);
    const sentences = municipality ? frontierMunicipalitySentences(municipality, answer, language) : [];
    const none = municipality ? words.noneWithin : words.noneAcross;
    const isTold = municipality === undefined || municipality.borders > 0;
    return html`${
      rows.length > 0
        ? html`<ol role="list">
            ${rows.slice(0, shown).map((row) => frontierEntry(row, context))}
          </ol>`
        : isTold && answer.test !== 'none'
          ? html`<p class="no-border small">${none}</p>`
          : nothing
    }
    ${this.moreButtons(key, rows.length, shown, language.format.count(Math.min(more, rows.length - shown)), words)}
    ${sentences.length > 0 ? html`<div class="share">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>` : nothing}`;
  }

  private moreButtons(
    key: string,
    all: number,
    shown: number,
    next: string,
    words: { readonly more: (count: string) => string; readonly fewer: string },
  ): TemplateResult | typeof nothing {
    if (all <= atFirst) return nothing;
    const set = (entries: number) => (): void => {
      this.shown.set(key, entries);
      this.requestUpdate();
    };
    return html`<p class="steps">
      ${shown < all ? html`<button type="button" class="button quiet" @click=${set(shown + more)}>${words.more(next)}</button>` : nothing}
      ${shown > atFirst ? html`<button type="button" class="button quiet" @click=${set(atFirst)}>${words.fewer}</button>` : nothing}
    </p>`;
  }
}

customElements.define('mr-frontiers', FrontiersElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-frontiers': FrontiersElement;
  }
}
