import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import '../announce/announcer.ts';
import type { Announcer } from '../announce/announcer.ts';
import { LightElement } from '../element/light-element.ts';
import { fitBounds } from '../map/fit.ts';
import { aboutPage } from '../panels/about/about-topics.ts';
import '../panels/controls/controls.ts';
import '../panels/explain/explain-dialog.ts';
import '../panels/pair/pair-panel.ts';
import '../panels/problems/problems.ts';
import '../panels/search/search.ts';
import '../panels/sources/sources.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import type { PackAnswer } from '../protocol/requests.ts';
import { act } from '../store/actions.ts';
import { latest } from '../store/result.ts';
import type { SettledView, State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import type { Language } from '../text/language.ts';
import { swedish } from '../text/language.ts';
import './app.css';
import { aboutLinks } from './about-links.ts';
import { appearancePanel } from './appearance-panel.ts';
import type { RoomParts } from './between-room.ts';
import { BetweenRoom } from './between-room.ts';
import { DataDialogEntry } from './data-dialog.ts';
import { Drawing } from './drawing.ts';
import { header } from './header.ts';
import { LabEntry } from './lab/lab-entry.ts';
import { opening } from './opening.ts';
import { ReportEntry } from './report-entry.ts';
import { sentenceMaker } from './sentence-of.ts';
import { ShareDialogEntry } from './share-dialog.ts';
import './sheet.ts';
import { controls, mapPadding, surface as surfaceOf, surfaceName, tabs } from './surface.ts';
import { Surfaces } from './surfaces.ts';

/**
 * The whole page. Renders the state that `start` hands it and passes each part on as properties; what people do comes up as `act` events that `start`
 * gives to the store. Holds no state of the product itself.
 *
 * @property state what the store holds
 * @property language words and numbers of the interface
 * @property reducedMotion true when nothing should move by itself
 */
export class AppElement extends LightElement {
  static override properties = {
    state: { attribute: false },
    language: { attribute: false },
    reducedMotion: { attribute: false },
  };
  declare state: State | undefined;
  declare language: Language;
  declare reducedMotion: boolean;
  store: Store | undefined;
  private readonly surfaces = new Surfaces(
    () => {
      this.requestUpdate();
    },
    (_, message) => {
      this.report(problem('chunkNotLoaded', { message }));
    },
  );
  private readonly drawing = new Drawing(this);
  private readonly data = new DataDialogEntry(
    this,
    (found) => {
      this.report(found);
    },
    (files) => void this.lab.drop(files),
  );
  private readonly sharing = new ShareDialogEntry(this, (found) => {
    this.report(found);
  });
  readonly printing = new ReportEntry(this, (found) => {
    this.report(found);
  });
  private readonly room = new BetweenRoom(this, (found) => {
    this.report(found);
  });
  readonly lab = new LabEntry(this, (found) => {
    this.report(found);
  });
  private readonly sentenceOf = sentenceMaker();
  private said = '';

  constructor() {
    super();
    this.language = swedish;
    this.reducedMotion = false;
    this.addEventListener('announce', (event) => {
      this.announcer?.say((event as CustomEvent<string>).detail);
    });
    this.addEventListener('fit-municipality', (event) => {
      this.showMunicipality((event as CustomEvent<string>).detail);
    });
    this.addEventListener('problem', (event) => {
      this.report((event as CustomEvent<Problem>).detail);
    });
  }

  protected override willUpdate(): void {
    // Before anything is drawn: what belongs to another region must not be.
    if (this.state) this.drawing.follow(this.state, this.store);
  }

  protected override render(): TemplateResult {
    const { state, language } = this;
    if (!state) return html``;
    const { view, settled } = state;
    const pack = latest(state.pack);
    return html`
      ${this.skipLink(view.surface !== 'method' && settled !== undefined && pack !== undefined)}
      ${header(view, language, pack?.manifest.fictional ?? false, this.data.fetch)} ${appearancePanel(view, language)}
      <div id="sources" class="popover card wide" popover role="dialog" aria-label=${language.text.shell.sources}>
        <mr-sources .language=${language} .pack=${pack} .view=${settled} .layer=${latest(state.layer)}></mr-sources>
        ${aboutLinks(language)}
        <button class="button" type="button" popovertarget="sources" popovertargetaction="hide">
          ${language.text.common.close}
        </button>
      </div>
      <mr-problems .language=${language} .problems=${state.problems}></mr-problems>
      ${view.surface === 'method' ? this.method(state) : this.explore(state)} ${this.data.render(language)}
      ${this.sharing.render(state, this.sentenceOf(state, language), language)}
      ${this.lab.over({ state, language, reducedMotion: this.reducedMotion, sentence: this.sentenceOf(state, language) })}
      <mr-announcer></mr-announcer>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state } = this;
    if (!state) return;
    document.title = this.language.text.shell
      .documentTitle(latest(state.pack)?.manifest.title[this.language.id] ?? '')
      .replace(/^ – /, '');
    const { surface, topic } = state.view;
    if (surface !== 'board') this.surfaces.request(surface === 'method' && aboutPage(topic) ? 'about' : surface);
    if (state.overlays.length > 0 || state.drawing || state.asked) this.surfaces.request('overlays');
    this.sayRelation(state);
  }

  /** The language with the words about what lies between, once they have come: legend and map say a change with them. */
  private get spoken(): Language {
    const { words } = this.room;
    return words?.text === this.language.text ? words : this.language;
  }

  private explore(state: State): TemplateResult {
    const { language, reducedMotion } = this;
    const { settled } = state;
    const pack = latest(state.pack);
    if (!settled || !pack) return opening(state, language);
    const sentence = this.sentenceOf(state, language);
    const room = { state, language, reducedMotion, sentence };
    const { shell } = language.text;
    const { surface: shown } = settled;
    return html`
      <main class="explore" data-surface=${shown} data-room=${settled.room}>
        <section class="side" aria-label=${settled.room === 'explore' ? shell.controls : shell[settled.room]}>
          ${this.lab.side(room) ?? this.room.whatIf(room) ?? controls(state, settled, pack, this.spoken)}
        </section>
        ${this.surface(state, settled, pack, room)}
        ${shown === 'map' && !state.asked ? this.room.drawer(room) : nothing}
        <mr-sheet id="polpar" .language=${language} tabindex="-1">
          ${
            this.room.suggestions(room) ??
            html`<mr-pair
              .language=${language}
              .pair=${state.pair}
              .index=${state.index}
              .suggestion=${state.suggestion}
              .view=${settled}
              .pack=${pack}
              .sentence=${sentence}
              .today=${this.room.today(room)}
            ></mr-pair>`
          }
        </mr-sheet>
      </main>
    `;
  }

  /** The chosen way of showing, under its tabs and the search. */
  private surface(state: State, settled: SettledView, pack: PackAnswer, room: RoomParts): TemplateResult {
    const { language, reducedMotion, spoken } = this;
    const { shell } = language.text;
    const { surface: shown } = settled;
    return html`
      <section class="surface" aria-label=${surfaceName(shown, language)}>
        ${tabs(settled, language)}
        ${shown === 'map' ? html`<a class="skip-map button visually-hidden" href="#polpar" @click=${this.skip}>${shell.skipMap}</a>` : ''}
        <mr-search .language=${language} .pack=${pack} .view=${settled}></mr-search>
        ${this.room.chip(room)}
        ${this.lab.surface(room) ?? surfaceOf({ state, settled, pack, language: spoken, sentence: room.sentence, reducedMotion, surfaces: this.surfaces, fine: this.drawing.fine, cover: this.room.cover, cards: this.lab.cards(room), words: this.room.words, betweenText: shown === 'text' ? this.room.text(room) : undefined, plainTable: this.room.table(room) })}
      </section>
    `;
  }

  private method(state: State): TemplateResult {
    const { language } = this;
    const about = aboutPage(state.view.topic);
    if (about)
      return html`<main id="innehall" class="reading" tabindex="-1">
        <mr-about .language=${language} .page=${about}></mr-about>
      </main>`;
    return html`
      <main id="innehall" class="reading" tabindex="-1">
        <mr-method
          .language=${language}
          .view=${state.settled}
          .pack=${latest(state.pack)}
          .index=${state.index}
          .topic=${state.view.topic}
        ></mr-method>
      </main>
    `;
  }

  /** Past the header and the map to the pair where there is one, else past the header. */
  private skipLink(toPair: boolean): TemplateResult {
    const { shell } = this.language.text;
    return html`<a class="skip" href=${toPair ? '#polpar' : '#innehall'} @click=${this.skip}
      >${toPair ? shell.skipToPair : shell.skipToContent}</a
    >`;
  }

  /** Focus follows the skip link; the hash holds the view and must not change. */
  private readonly skip = (event: Event): void => {
    event.preventDefault();
    const { hash } = event.currentTarget as HTMLAnchorElement;
    this.querySelector<HTMLElement>(hash)?.focus();
  };

  /** A municipality that was searched for: the map goes there, so that the link does too. */
  private showMunicipality(code: string): void {
    const pack = this.state && latest(this.state.pack);
    const map = this.querySelector('.surface');
    const row = pack?.kommun.areas.codes.indexOf(code) ?? -1;
    if (!pack || !map || row < 0) return;
    const [west = 0, south = 0, east = 0, north = 0] = pack.kommun.areas.bounds.subarray(4 * row, 4 * row + 4);
    const { width, height } = map.getBoundingClientRect();
    act(this, {
      type: 'moveCamera',
      camera: fitBounds([west, south, east, north], { width, height }, mapPadding(this.room.cover)),
    });
  }

  private sayRelation(state: State): void {
    if (!state.settled || state.pair.state === 'waiting' || state.suggestion.state === 'waiting') return;
    const { text } = this.sentenceOf(state, this.language);
    if (this.said !== '' && this.said !== text) this.announcer?.say(text);
    this.said = text;
  }

  private report(found: Problem): void {
    this.store?.report(found);
  }

  private get announcer(): Announcer | null {
    return this.querySelector<Announcer>('mr-announcer');
  }
}

customElements.define('mr-app', AppElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-app': AppElement;
  }
}
