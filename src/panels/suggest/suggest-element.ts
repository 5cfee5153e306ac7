import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { AreaSet } from '../../geography/area-set.ts';
import { problem } from '../../problem/problem.ts';
import type { PairKind, SuggestedPairs } from '../../relations/suggested-pair.ts';
import { act } from '../../store/actions.ts';
import type { Change } from '../../store/actions.ts';
import type { Result } from '../../store/result.ts';
import { latest } from '../../store/result.ts';
import { levelOf, municipalitiesOf } from '../../store/settle.ts';
import { flowSentences, reasonOfA, regionSentences } from '../../text/between-sentences/suggest.ts';
import type { RelationSentence } from '../../text/sentence.ts';
import type { BetweenParts } from '../drawer/parts.ts';
import { foldingGroup } from './folding-group.ts';
import type { ShownKind } from './suggest-controls.ts';
import { kindChoice, municipalityChoice, thresholdField } from './suggest-controls.ts';
import type { CardContext } from './suggestion-card.ts';
import { suggestionCard } from './suggestion-card.ts';
import type { Suggested, SuggestionGroup } from './suggestion-groups.ts';
import { flowGroups, pairGroups, regionEntries } from './suggestion-groups.ts';
import { emptyWords, suggestionStatus, toldSentences } from './suggestion-status.ts';
import './suggest.css';

/** Suggestions of a group at first, and how many more each time they are asked for. */
const atFirst = 3;
const more = 10;

/** Groups that do not fold at first, and how many more each time they are asked for: a country has hundreds of them. */
const groupsAtFirst = 30;
const moreGroups = 60;

/** Groups that are open from the start, where no pole says which. */
const openAtFirst = 2;

/**
 * `<mr-suggest>`: "Föreslå polpar", in the place of the pair: six ways to look, and what each finds as pairs with their reason. The sentence of the
 * pair in view stands above.
 *
 * Properties: `parts`, what every panel about what lies between is rendered from; `sentence`, the relation in words.
 * Events: `act` (change, narrow, recover), `problem` (chunkNotLoaded).
 */
export class SuggestElement extends LightElement {
  static override properties = { parts: { attribute: false }, sentence: { attribute: false } };
  declare parts: BetweenParts | undefined;
  declare sentence: RelationSentence | undefined;
  /** How many suggestions of each group are shown, where that is not as from the start. */
  private readonly shown = new Map<string, number>();
  /** Groups that a person has opened or folded. */
  private readonly open = new Map<string, boolean>();
  private frontiers: 'absent' | 'under way' | 'here' = 'absent';
  /** What was looked at before a long computation was asked for: cancelling goes back there. */
  private kindBefore: ShownKind = 'counterPole';

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    if (!parts || parts.view.suggest === 'none') return nothing;
    const { language, view } = parts;
    const words = language.between.suggest;
    const kind = view.suggest as ShownKind;
    return html`<section class="panel" aria-labelledby="mr-suggest-heading">
      <button type="button" class="button quiet back" @click=${this.onBack}>${words.back}</button>
      ${this.said()}
      <h2 id="mr-suggest-heading">${words.heading}</h2>
      ${kindChoice(kind, language, (chosen) => {
        this.change({ suggest: chosen });
      })}
      ${this.narrowing(kind, parts)}
      <div class="found" aria-live="off">${this.content(kind, parts)}</div>
    </section>`;
  }

  protected override updated(): void {
    const kind = this.parts?.view.suggest;
    if (kind !== undefined && kind !== 'none' && kind !== 'regions' && kind !== 'flows') this.kindBefore = kind;
    if (kind === 'frontier') this.fetchFrontiers();
  }

  private said(): TemplateResult | typeof nothing {
    const { sentence } = this;
    if (!sentence || sentence.parts.length === 0) return nothing;
    return html`<p class="say">
      ${sentence.parts.map(({ text, strong }) => (strong ? html`<strong>${text}</strong>` : text))}
    </p>`;
  }

  /** What the list may be narrowed by: threshold and municipality, where the kind knows them. */
  private narrowing(kind: ShownKind, { language, view, pack }: BetweenParts): TemplateResult | typeof nothing {
    const { municipalities } = levelOf(pack, view.level).areas;
    const hasThreshold = kind === 'counterPole' || kind === 'across';
    const hasMunicipality = kind !== 'frontier' && view.level !== 'kommun' && municipalities.length > 1;
    if (!hasThreshold && !hasMunicipality) return nothing;
    return html`<div class="narrowing">
      ${
        hasThreshold
          ? thresholdField(view.threshold, language, (threshold) => {
              this.change({ threshold });
            })
          : nothing
      }
      ${
        hasMunicipality
          ? municipalityChoice(view.municipality, municipalities, language, (municipality) => {
              act(this, { type: 'narrow', municipality });
            })
          : nothing
      }
    </div>`;
  }

  private content(kind: ShownKind, parts: BetweenParts): TemplateResult | readonly unknown[] {
    switch (kind) {
      case 'frontier':
        return this.frontiers === 'here'
          ? html`<mr-frontiers .parts=${parts}></mr-frontiers>`
          : html`<p class="small" aria-busy="true">${parts.language.between.drawer.arriving}</p>`;
      case 'regions':
        return this.regions(parts);
      case 'flows':
        return this.flows(parts);
      case 'counterPole':
      case 'contrast':
      case 'across':
        return this.pairs(kind, parts);
    }
  }

  private pairs(kind: PairKind, parts: BetweenParts): readonly unknown[] {
    const { language, view, between, pack } = parts;
    const result = between.suggestPairs;
    const known = latest(result);
    const answer = known?.kind === kind && known.level === view.level ? known : undefined;
    if (!answer) return [this.status(result, 'pairs', language)];
    const { areas } = levelOf(pack, answer.level);
    const groups = pairGroups(answer, view.municipality, areas, language);
    return [
      result.state === 'failed' ? this.status(result, 'pairs', language) : nothing,
      this.ofA(answer, this.cards(parts, areas)),
      this.listed(answer.none, groups, parts, areas, kind === 'counterPole'),
    ];
  }

  /** What the kind says of the chosen A. */
  private ofA(answer: SuggestedPairs, context: CardContext): TemplateResult | typeof nothing {
    const { language, areas, a } = context;
    if (a.length === 0 || answer.none !== null) return nothing;
    const words = language.between.suggest;
    const { ofA, kind } = answer;
    const none = words.noneOfA[kind];
    const times = language.format.count(answer.threshold);
    return html`<section class="of-a">
      <h3 class="label">${words.ofA}</h3>
      ${
        ofA
          ? html`<ul role="list">
              ${suggestionCard({ pair: ofA, reason: reasonOfA(ofA, areas, language) }, context)}
            </ul>`
          : html`<p class="small">${typeof none === 'string' ? none : none(times)}</p>`
      }
    </section>`;
  }

  private listed(
    none: SuggestedPairs['none'],
    groups: readonly SuggestionGroup[],
    parts: BetweenParts,
    areas: AreaSet,
    folds: boolean,
  ): unknown {
    const words = parts.language.between.suggest;
    if (none !== null) return emptyWords(words.nonePairs[none]);
    if (groups.length === 0) return emptyWords(words.noneHere);
    return this.groups(groups, parts, areas, folds);
  }

  private regions(parts: BetweenParts): readonly unknown[] {
    const { language, view, between, pack } = parts;
    const known = latest(between.poleRegions);
    const status = this.status(between.poleRegions, 'regions', language);
    if (!known) return [status];
    const words = language.between.suggest;
    if (known.none !== null) return [status, emptyWords(words.noneRegions[known.none])];
    const { areas } = levelOf(pack, known.level);
    const context = this.cards(parts, areas);
    const { regions, islands } = regionEntries(known, view.municipality, areas, language);
    const list = (heading: string, about: string, entries: readonly Suggested[]): unknown =>
      entries.length === 0
        ? nothing
        : html`<section>
            <h3 class="label">${heading}</h3>
            ${about === '' ? nothing : html`<p class="small about">${about}</p>`}
            ${this.entries({ key: heading, title: heading, entries }, context)}
          </section>`;
    const isEmpty = regions.length + islands.length === 0;
    const onlyOne = known.pairs.length === 0 && known.regions.length > 0;
    return [
      status,
      toldSentences(regionSentences(known, language), words.regions.details),
      onlyOne ? html`<p class="small">${words.regions.onlyOneKind}</p>` : nothing,
      isEmpty && !onlyOne ? emptyWords(words.noneHere) : nothing,
      list(words.regions.heading, '', regions),
      list(words.regions.islands, words.regions.islandsAbout, islands),
    ];
  }

  private flows(parts: BetweenParts): readonly unknown[] {
    const { language, between, pack } = parts;
    const known = latest(between.relationFlows);
    const status = this.status(between.relationFlows, 'flows', language);
    if (!known) return [status];
    if (known.none !== null) return [status, emptyWords(language.between.suggest.noneFlows[known.none])];
    const { areas } = levelOf(pack, known.level);
    return [
      status,
      toldSentences(flowSentences(known, language)),
      this.groups(flowGroups(known, areas, language), parts, areas, known.municipality === ''),
    ];
  }

  private status(result: Result<unknown>, what: 'regions' | 'flows' | 'pairs', language: BetweenParts['language']) {
    return suggestionStatus(result, what, language, () => {
      this.change({ suggest: this.kindBefore });
    });
  }

  private cards({ language, view }: BetweenParts, areas: AreaSet): CardContext {
    return { language, areas, a: view.a, b: view.b };
  }

  /** Groups under their names; they fold where they are many, those of the poles open. */
  private groups(groups: readonly SuggestionGroup[], parts: BetweenParts, areas: AreaSet, folds: boolean): unknown {
    const context = this.cards(parts, areas);
    if (!folds || groups.length === 1 || areas.level === 'kommun') {
      const shown = this.shown.get('groups') ?? groupsAtFirst;
      const sections = groups
        .slice(0, shown)
        .map(
          (group) =>
            html`<section>
              ${group.title === '' ? nothing : html`<h3 class="label">${group.title}</h3>`}
              ${this.entries(group, context)}
            </section>`,
        );
      return [sections, this.more('groups', shown, groups.length, moreGroups, context)];
    }
    const home = new Set(municipalitiesOf([...parts.view.a, ...parts.view.b], areas));
    return groups.map((group, at) => {
      const isOpen = this.open.get(group.key) ?? (home.size > 0 ? home.has(group.key) : at < openAtFirst);
      return this.folding(group, isOpen, context);
    });
  }

  private folding(group: SuggestionGroup, isOpen: boolean, context: CardContext): TemplateResult {
    const { language } = context;
    const { entries, key, title } = group;
    return foldingGroup({
      title,
      count: language.between.suggest.pairs(language.format.count(entries.length), entries.length === 1),
      isOpen,
      onFold: (open) => {
        this.open.set(key, open);
        this.requestUpdate();
      },
      content: () => this.entries(group, context),
    });
  }

  private entries({ key, entries }: SuggestionGroup, context: CardContext): TemplateResult {
    const shown = this.shown.get(key) ?? atFirst;
    return html`<ul role="list">
        ${entries.slice(0, shown).map((entry) => suggestionCard(entry, context))}
      </ul>
      ${this.more(key, shown, entries.length, more, context)}`;
  }

  /** The button for what of a list is not shown yet. */
  private more(key: string, shown: number, all: number, step: number, { language }: CardContext): unknown {
    const next = Math.min(step, all - shown);
    if (next <= 0) return nothing;
    return html`<button
      type="button"
      class="button quiet more"
      @click=${() => {
        this.shown.set(key, shown + step);
        this.requestUpdate();
      }}
    >
      ${language.between.suggest.more(language.format.count(next))}
    </button>`;
  }

  private readonly onBack = (): void => {
    const sheet = this.closest<HTMLElement>('mr-sheet');
    this.change({ suggest: 'none' });
    sheet?.focus();
  };

  private change(change: Change): void {
    act(this, { type: 'change', change });
  }

  private fetchFrontiers(): void {
    if (this.frontiers !== 'absent') return;
    this.frontiers = 'under way';
    import('../frontiers/frontiers-element.ts').then(
      () => {
        this.frontiers = 'here';
        this.requestUpdate();
      },
      (error: unknown) => {
        this.frontiers = 'absent';
        const detail = problem('chunkNotLoaded', { message: String(error) });
        this.dispatchEvent(new CustomEvent('problem', { detail, bubbles: true }));
      },
    );
  }
}

customElements.define('mr-suggest', SuggestElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-suggest': SuggestElement;
  }
}
