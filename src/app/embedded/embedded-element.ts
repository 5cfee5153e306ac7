import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import '../../announce/announcer.ts';
import type { Announcer } from '../../announce/announcer.ts';
import type { View } from '../../address/view.ts';
import { LightElement } from '../../element/light-element.ts';
import type { Bounds } from '../../map/fit.ts';
import { fitBounds } from '../../map/fit.ts';
import type { HeldGesture, Manner } from '../../map/manner.ts';
import '../../map/still-map.ts';
import '../../panels/controls/legend.ts';
import '../../panels/problems/problems.ts';
import '../../panels/search/search.ts';
import type { Problem } from '../../problem/problem.ts';
import { problem } from '../../problem/problem.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import { act } from '../../store/actions.ts';
import { latest } from '../../store/result.ts';
import type { SettledView, State } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import type { Language } from '../../text/language.ts';
import { swedish } from '../../text/language.ts';
import { swedishEmbedded } from '../../text/load-embedded-text.ts';
import type { EmbeddedText } from '../../text/sv/embedded.ts';
import { BetweenRoom } from '../between-room.ts';
import { Drawing } from '../drawing.ts';
import { sentenceMaker } from '../sentence-of.ts';
import { Surfaces } from '../surfaces.ts';
import { embeddedFooter } from './embedded-footer.ts';
import { embeddedOpening, onlyInABrowser } from './embedded-opening.ts';
import { embeddedLegend } from './embedded-legend.ts';
import { embeddedStage, homeOf, stagePadding } from './embedded-stage.ts';
import { wholeAddress } from './embedded-view.ts';
import './embedded.css';
import { FullScreen } from './full-screen.ts';
import type { FrameShape } from './frame-shape.ts';
import { followShape } from './frame-shape.ts';
import { LateWords } from './late-words.ts';
import { embeddedWords } from './embedded-words.ts';
import { offeredTabs } from './offered-tabs.ts';

/** How long the words about a gesture stay, ms. */
const noticeMs = 1800;

/** From when fetching is said to take long, ms. */
const slowMs = 12_000;

/**
 * The map as another page shows it: sentence, chosen surfaces, legend, source, and the way to the whole app. Renders the state that `startEmbedded` hands
 * it; what people do goes up as `act`.
 *
 * @property state what the store holds; undefined where there is nothing to open
 * @property linked the view as the address has it
 * @property language words and numbers
 * @property words the words of an embedded map
 * @property reducedMotion true when nothing should move by itself
 * @property still true while the map is a picture that nobody has asked to move
 */
export class EmbeddedElement extends LightElement {
  static override properties = {
    state: { attribute: false },
    linked: { attribute: false },
    language: { attribute: false },
    words: { attribute: false },
    reducedMotion: { attribute: false },
    still: { attribute: false },
    shape: { state: true },
    notice: { state: true },
    isDrawn: { state: true },
    isPrinting: { state: true },
    isSlow: { state: true },
    isPictured: { state: true },
  };
  declare state: State | undefined;
  declare linked: View | undefined;
  declare language: Language;
  declare words: EmbeddedText;
  declare reducedMotion: boolean;
  declare still: boolean;
  declare private shape: FrameShape;
  declare private notice: HeldGesture | undefined;
  declare private isDrawn: boolean;
  declare private isPrinting: boolean;
  declare private isSlow: boolean;
  declare private isPictured: boolean;
  store: Store | undefined;
  private readonly report = (found: Problem): void => {
    this.store?.report(found);
  };
  private readonly surfaces = new Surfaces(
    () => {
      this.requestUpdate();
    },
    (_, message) => {
      this.report(problem('chunkNotLoaded', { message }));
    },
  );
  private readonly drawing = new Drawing(this);
  private readonly room = new BetweenRoom(this, this.report);
  private readonly late = new LateWords(this, this.report);
  private readonly full = new FullScreen(this);
  private readonly sentenceOf = sentenceMaker();
  private manner: Manner | undefined;
  private timer = 0;
  private said = '';

  constructor() {
    super();
    this.language = swedish;
    this.words = swedishEmbedded;
    this.reducedMotion = false;
    this.still = false;
    this.shape = 'stacked';
    this.isDrawn = false;
    this.isPrinting = false;
    this.isSlow = false;
    this.isPictured = false;
    this.addEventListener('announce', (event) => {
      this.querySelector<Announcer>('mr-announcer')?.say((event as CustomEvent<string>).detail);
    });
    this.addEventListener('problem', (event) => {
      this.report((event as CustomEvent<Problem>).detail);
    });
    this.addEventListener('gesture-held', (event) => {
      this.tell((event as CustomEvent<HeldGesture>).detail);
    });
    this.addEventListener('drawn', ({ target }) => {
      const { localName, dataset } = target as HTMLElement;
      if (localName === 'mr-still-map') this.isPictured = true;
      else if (dataset['state'] === 'ready') this.isDrawn = true;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    followShape(this, (shape) => {
      this.shape = shape;
    });
    window.addEventListener('beforeprint', () => {
      this.isPrinting = true;
    });
    window.addEventListener('afterprint', () => {
      this.isPrinting = false;
    });
    window.setTimeout(() => {
      this.isSlow = true;
    }, slowMs);
  }

  protected override willUpdate(): void {
    const { state } = this;
    if (!state) return;
    this.drawing.follow(state, this.store);
    if (state.settled?.surface !== 'map') this.isDrawn = false;
    this.manner = this.mannerOf(state);
  }

  protected override render(): TemplateResult {
    const { state, linked, language, words } = this;
    if (!linked) return html``;
    const title = state && latest(state.pack)?.manifest.title[language.id];
    return html`
      <main>
        <h1 class="visually-hidden">${title ?? words.name}</h1>
        ${state ? this.opened(state) : onlyInABrowser(words)}
      </main>
      ${embeddedFooter({ state, words, language, whole: wholeAddress(state?.view ?? linked, linked), fullScreen: this.full.parts })}
      <mr-announcer></mr-announcer>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state } = this;
    const pack = state && latest(state.pack);
    this.dataset['shape'] = this.laid;
    if (!state?.settled || !pack) return;
    const { surface, frontiers, compareYear, changes } = state.settled;
    document.title = this.language.text.shell.documentTitle(pack.manifest.title[this.language.id]);
    this.dataset['changes'] = changes;
    this.dataset['surface'] = surface;
    // The map that moves comes after its picture.
    if (surface !== 'board' && (surface !== 'map' || (!this.still && this.isPictured))) this.surfaces.request(surface);
    if (frontiers === 'on' || compareYear !== null) this.late.follow(this.language);
    this.sayRelation(state);
  }

  /** How the parts stand: a table and a text want all of the width. */
  private get laid(): FrameShape {
    return (this.state?.settled?.surface ?? 'map') === 'map' ? this.shape : 'stacked';
  }

  /** Goes to an area or a municipality that was searched for. */
  goTo(bounds: Bounds): void {
    const stage = this.querySelector('.stage');
    if (!stage) return;
    const { width, height } = stage.getBoundingClientRect();
    act(this, { type: 'moveCamera', camera: fitBounds(bounds, { width, height }, stagePadding) });
  }

  private opened(state: State): TemplateResult {
    const { language, words, isSlow } = this;
    const pack = latest(state.pack);
    return html`
      <mr-problems .language=${language} .problems=${state.problems}></mr-problems>
      ${pack && state.settled ? this.shown(state, state.settled, pack) : embeddedOpening(state, language, words, isSlow)}
    `;
  }

  private shown(state: State, settled: SettledView, pack: PackAnswer): TemplateResult {
    const { words, language, surfaces, late, reducedMotion } = this;
    const { surface } = settled;
    const sentence = this.sentenceOf(state, language);
    const spoken = late.language?.text === language.text ? late.language : language;
    const hasMap = surfaces.has('map') && !this.still;
    const isText = surface === 'text';
    return html`
      ${embeddedWords(settled, sentence, words)} ${this.bar(settled, pack)}
      <section class="stage" tabindex="-1" aria-label=${language.text.shell[isText ? 'summary' : surface]}>
        ${embeddedStage({
          ...{ state, settled, pack, words, sentence, hasMap, reducedMotion },
          language: spoken,
          fine: this.drawing.fine,
          between: late.language,
          betweenText: isText ? this.room.text({ state, language, reducedMotion, sentence }) : undefined,
          manner: this.manner ?? this.mannerOf(state),
          // The canvas of the map that moves would be printed blank.
          isDrawn: this.isDrawn && !this.isPrinting,
          hasSurface: surface !== 'board' && surfaces.has(surface),
        })}
        ${surface === 'map' ? this.overMap(hasMap) : nothing}
      </section>
      ${surface === 'map' ? embeddedLegend({ state, settled, pack, words, language: spoken, isOpen: this.shape === 'beside' }) : nothing}
    `;
  }

  private bar(settled: SettledView, pack: PackAnswer): TemplateResult | typeof nothing {
    const { language, words } = this;
    const isMap = settled.surface === 'map';
    const isStill = isMap && this.still;
    const isSearched = isMap && !isStill && settled.searchShown === 'on' && settled.changes !== 'none';
    const isChosen = settled.offers.length > 1;
    if (!isSearched && !isChosen && !isStill) return nothing;
    return html`<div class="bar">
      ${isChosen ? offeredTabs(settled, language, words) : nothing}
      ${isStill ? html`<button type="button" class="button start" @click=${this.start}>${words.start}</button>` : nothing}
      ${isSearched ? html`<mr-search .language=${language} .pack=${pack} .view=${settled}></mr-search>` : nothing}
    </div>`;
  }

  /** The words about a gesture that was left to the page around. */
  private overMap(hasMap: boolean): TemplateResult {
    const { words, notice } = this;
    const wheel = navigator.userAgent.includes('Mac') ? words.wheelMac : words.wheel;
    return html`
      <p class="gesture" aria-hidden="true" ?data-shown=${notice !== undefined && hasMap}>
        ${notice === 'touch' ? words.touch : wheel}
      </p>
    `;
  }

  /** The picture begins to move; focus goes where the button was. */
  private readonly start = (): void => {
    this.still = false;
    this.querySelector<HTMLElement>('.stage')?.focus();
  };

  /** One and the same while nothing of it changes, so that the map is not drawn again for it. */
  private mannerOf({ settled, pack }: State): Manner {
    const { words } = this;
    const changes = settled?.changes ?? 'all';
    const known = latest(pack);
    const hints = { all: undefined, view: words.hintView, none: words.hintStill };
    const manner: Manner = {
      picks: changes === 'all',
      moves: changes !== 'none',
      yields: !this.full.isOn,
      home: settled && known ? homeOf(settled, known) : undefined,
      hint: hints[changes],
    };
    return JSON.stringify(manner) === JSON.stringify(this.manner) ? (this.manner ?? manner) : manner;
  }

  private tell(gesture: HeldGesture): void {
    this.notice = gesture;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.notice = undefined;
    }, noticeMs);
  }

  private sayRelation(state: State): void {
    if (state.pair.state === 'waiting' || state.suggestion.state === 'waiting') return;
    const { text } = this.sentenceOf(state, this.language);
    if (this.said !== '' && this.said !== text) this.querySelector<Announcer>('mr-announcer')?.say(text);
    this.said = text;
  }
}

customElements.define('mr-embedded', EmbeddedElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-embedded': EmbeddedElement;
  }
}
