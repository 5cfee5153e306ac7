import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { explainEvent } from '../../charts/explained/explained.ts';
import { LightElement } from '../../element/light-element.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import type { MunicipalityIndex } from '../../relations/municipality-index.ts';
import type { PairRelation, Suggestion } from '../../relations/pair-relation.ts';
import { latest } from '../../store/result.ts';
import type { Result } from '../../store/result.ts';
import type { SettledView } from '../../store/state.ts';
import { basisWords } from '../../text/basis-words.ts';
import type { ExplainKey } from '../../text/explain/explain-key.ts';
import type { Language } from '../../text/language.ts';
import { between } from './between.ts';
import { indexBeside } from './index-beside.ts';
import { indicatorTable } from './indicator-table.ts';
import { failure, indexFailure, onePoleNotice, pairButtons, suggestionNotice } from './pair-notice.ts';
import { pairStart } from './pair-start.ts';
import { poleCard } from './pole-card.ts';
import type { CardContext } from './pole-card.ts';
import { aloneWords } from './alone-words.ts';
import { heldFocus, returnFocus } from './keep-focus.ts';
import { poleOfCodes, poleOfRelation } from './pole-view.ts';
import type { PoleView } from './pole-view.ts';
import { relationFigures } from './relation-figures.ts';
import type { TodayLines } from './today-lines.ts';
import '../../charts/quartile-bars/element.ts';
import '../explain/explain-dialog.ts';
import './pair-panel.css';

/** The relation in words, in parts so that the names can be strong. */
export interface Sentence {
  readonly parts: readonly { readonly text: string; readonly strong: boolean }[];
}

/**
 * `<mr-pair>`: the two poles as a mirror, A | mellanrum | B, and everything that is known of their relation.
 *
 * Properties: `language`, `pair`, `index`, `suggestion`, `view`, `pack`, `sentence`, `today` (while something is tried).
 * Events: `act` (swapPoles, clearPoles, pin, acceptSuggestion, setPair, recover, show).
 */
export class PairPanel extends LightElement {
  static override properties = {
    language: { attribute: false },
    pair: { attribute: false },
    index: { attribute: false },
    suggestion: { attribute: false },
    view: { attribute: false },
    pack: { attribute: false },
    sentence: { attribute: false },
    today: { attribute: false },
    asked: { state: true },
  };
  declare language: Language;
  declare pair: Result<PairRelation>;
  declare index: Result<readonly MunicipalityIndex[]>;
  declare suggestion: Result<Suggestion | null>;
  declare view: SettledView;
  declare pack: PackAnswer | undefined;
  declare sentence: Sentence;
  declare today: TodayLines | undefined;
  /** The number whose explanation is open. */
  declare asked: ExplainKey | undefined;
  /** The control that had focus before the panel was drawn anew. */
  private held: string | null = null;

  constructor() {
    super();
    this.pair = { state: 'idle' };
    this.index = { state: 'idle' };
    this.suggestion = { state: 'idle' };
    this.sentence = { parts: [] };
    this.addEventListener(explainEvent, this.onExplain);
  }

  private readonly onExplain = (event: Event): void => {
    event.stopPropagation();
    this.asked = (event as CustomEvent<ExplainKey>).detail;
  };

  override render(): TemplateResult | typeof nothing {
    if (!(this.language as Language | undefined) || !(this.view as SettledView | undefined)) return nothing;
    const { text } = this.language;
    const relation = latest(this.pair);
    const busy = this.pair.state === 'waiting';
    return html`<section class="panel" aria-label=${text.pair.heading} aria-busy=${busy ? 'true' : 'false'}>
      <div class="progress" ?hidden=${!busy} aria-hidden="true"></div>
      <h2 class="visually-hidden" tabindex="-1">${text.pair.heading}</h2>
      ${this.chosen() ? this.poles(relation) : pairStart(this.language, this.pack, latest(this.index) ?? [], this.view.level)}
      <mr-explain
        .language=${this.language}
        .what=${this.asked}
        .relation=${relation}
        .index=${latest(this.index)}
        .manifest=${this.pack?.manifest}
        @closed=${() => {
          this.asked = undefined;
        }}
      ></mr-explain>
    </section>`;
  }

  override willUpdate(): void {
    this.held = heldFocus(this);
  }

  override updated(): void {
    returnFocus(this, this.held);
  }

  private chosen(): boolean {
    return this.view.a.length > 0 || this.view.b.length > 0;
  }

  private poles(relation: PairRelation | undefined): TemplateResult {
    const problem = this.pair.state === 'failed' ? this.pair.problem : undefined;
    return html`${this.said()} ${problem ? failure(problem, relation !== undefined, this.language) : nothing}
    ${relation ? this.whole(relation) : this.unrelated()}`;
  }

  private said(): TemplateResult | typeof nothing {
    if (this.sentence.parts.length === 0) return nothing;
    return html`<p class="say">
      ${this.sentence.parts.map(({ text, strong }) => (strong ? html`<strong>${text}</strong>` : text))}
    </p>`;
  }

  private whole(relation: PairRelation): TemplateResult {
    const language = this.language;
    const suggestion = relation.suggested ? latest(this.suggestion) : undefined;
    return html`<div class="poles">
        ${poleCard(poleOfRelation(relation, 'a'), this.context('a', relation))}
        ${between(relation, language, this.today?.contrast)}
        ${poleCard(poleOfRelation(relation, 'b'), this.context('b', relation))}
      </div>
      ${this.otherBasis(relation)} ${suggestion ? suggestionNotice(suggestion, language) : nothing}
      ${pairButtons(true, language)}
      <section class="quartiles">
        <h3 class="label">${language.text.pair.quartiles}</h3>
        <mr-quartile-bars .language=${language} .relation=${relation}></mr-quartile-bars>
      </section>
      ${indicatorTable(relation.indicators, this.pack?.manifest, language)} ${relationFigures(relation, language)}
      ${this.indexes(relation)} ${this.index.state === 'failed' ? indexFailure(language) : nothing}`;
  }

  /** That the basis asked for is not at hand, so that another one is shown. Silent while a new answer is on its way. */
  private otherBasis(relation: PairRelation): TemplateResult | typeof nothing {
    if (this.pair.state !== 'ready') return nothing;
    const words = basisWords(relation, this.view.basis, this.language);
    return words === '' ? nothing : html`<p class="small other-basis">${words}</p>`;
  }

  private indexes(relation: PairRelation): readonly TemplateResult[] {
    const names = [...new Set([...relation.a.municipalities, ...relation.b.municipalities])];
    const known = latest(this.index) ?? [];
    const beside = { relation, level: this.view.level, pack: this.pack, today: this.today };
    return names.flatMap((name) => {
      const found = known.find((index) => index.name === name);
      return found ? [indexBeside(found, beside, this.language)] : [];
    });
  }

  private unrelated(): TemplateResult {
    const { a, b, level } = this.view;
    const areas = this.pack?.[level]?.areas;
    const suggestion = latest(this.suggestion);
    const suggested = b.length === 0 && a.length > 0 && suggestion ? suggestion.codes : [];
    const poles: readonly [PoleView, PoleView] = [
      poleOfCodes('a', a, areas),
      b.length > 0 ? poleOfCodes('b', b, areas) : poleOfCodes('b', suggested, areas, suggested.length > 0),
    ];
    return html`<div class="poles">
        ${poleCard(poles[0], this.context('a', undefined))}
        <div class="between"></div>
        ${poleCard(poles[1], this.context('b', undefined))}
      </div>
      ${poles.every(({ codes }) => codes.length > 0) ? nothing : onePoleNotice(this.suggestion, this.language)}
      ${pairButtons(
        poles.every(({ codes }) => codes.length > 0),
        this.language,
      )}`;
  }

  private context(pole: 'a' | 'b', relation: PairRelation | undefined): CardContext {
    const { text } = this.language;
    return {
      language: this.language,
      basis: relation?.basis ?? this.view.basis,
      form: relation?.form ?? 'counts',
      subset: relation?.subset ?? this.view.subset,
      pinned: this.view.pinned === pole,
      empty: pole === 'a' ? text.pair.chooseA : text.pair.chooseB,
      alone: relation ? aloneWords(relation, pole, this.language) : '',
      today: this.today?.[pole],
    };
  }
}

if (!customElements.get('mr-pair')) customElements.define('mr-pair', PairPanel);
