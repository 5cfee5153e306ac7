import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { View } from '../../address/view.ts';
import type { PlaceBeside } from '../../charts/profile/state.ts';
import { LightElement } from '../../element/light-element.ts';
import type { AreaSet } from '../../geography/area-set.ts';
import type { Problem } from '../../problem/problem.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import type { MeetingPlaces } from '../../relations/meeting-places.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import type { Transect } from '../../relations/transect-relation.ts';
import { act } from '../../store/actions.ts';
import { latest } from '../../store/result.ts';
import type { Result } from '../../store/result.ts';
import { levelOf } from '../../store/settle.ts';
import type { Pointed, SettledView } from '../../store/state.ts';
import { placesSentences, transectSentences, wayOfTransect } from '../../text/between-sentences/transect.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { problemWords } from '../../text/problem-words.ts';
import { segments } from '../controls/segments.ts';
import type { FetchedRoute } from './route-file.ts';
import { fetchRoute } from './route-file.ts';
import { placesBeside } from './places-beside.ts';
import { routeTools } from './route-tools.ts';
import { transectTable } from './transect-table.ts';
import '../../charts/profile/element.ts';
import './transect.css';

const ways = ['line', 'fewest', 'least', 'drawn'] as const satisfies readonly View['way'][];

/**
 * `<mr-transect>`: Stråket, what one meets on the way from A to B: the choice of way, the sharpest border in words, the profile, the stretches as a table.
 *
 * Properties: `language`, `view`, `pack`, `relation`, `answer`, `meetingPlaces`, `pointed`. Events: `act` (change, drawRoute, point).
 */
export class TransectElement extends LightElement {
  static override properties = {
    language: { attribute: false },
    view: { attribute: false },
    pack: { attribute: false },
    relation: { attribute: false },
    answer: { attribute: false },
    meetingPlaces: { attribute: false },
    pointed: { attribute: false },
    fetched: { state: true },
    isOpen: { state: true },
  };
  declare language: BetweenLanguage;
  declare view: SettledView;
  declare pack: PackAnswer;
  declare relation: PairRelation | undefined;
  declare answer: Result<Transect>;
  declare meetingPlaces: Result<MeetingPlaces>;
  declare pointed: Pointed | undefined;
  /** What came of the last file. */
  declare private fetched: FetchedRoute | Problem | undefined;
  /** Whether the table is open: it is made only then. */
  declare private isOpen: boolean;

  constructor() {
    super();
    this.meetingPlaces = { state: 'idle' };
    this.isOpen = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    const isOther = before !== undefined && before.route !== this.view.route;
    const isOfFile = this.fetched && 'route' in this.fetched && this.fetched.route.length === this.view.route.length;
    if (isOther && !isOfFile) this.fetched = undefined;
  }

  override render(): TemplateResult {
    const { language, view } = this;
    const words = language.between.transect;
    const transect = latest(this.answer);
    const busy = this.answer.state === 'waiting';
    return html`<div class="transect" aria-busy=${busy ? 'true' : 'false'}>
      <div class="lead">
        ${segments({
          name: 'mr-way',
          label: words.way,
          value: view.way,
          options: ways.map((value) => ({ value, title: words.ways[value] })),
          onChoose: (way) => {
            act(this, { type: 'change', change: { way } });
          },
        })}
        ${transect?.reason === null ? this.toggle() : nothing} ${view.way === 'drawn' ? this.tools() : nothing}
        ${this.failure()} ${transect ? this.said(transect) : this.nothingYet()}
      </div>
      ${transect?.reason === null ? this.picture(transect) : nothing}
    </div>`;
  }

  private toggle(): TemplateResult {
    return html`<button
      type="button"
      class="explains"
      aria-expanded=${this.isOpen ? 'true' : 'false'}
      aria-controls="mr-transect-table"
      @click=${() => {
        this.isOpen = !this.isOpen;
      }}
    >
      ${this.language.between.transect.table.show}
    </button>`;
  }

  private tools(): TemplateResult {
    return routeTools(
      {
        hasRoute: this.view.route.length > 0,
        fetched: this.fetched,
        onDraw: () => {
          act(this, { type: 'drawRoute', on: true });
        },
        onFile: (file) => void this.fetchFrom(file),
        onClear: () => {
          this.fetched = undefined;
          act(this, { type: 'change', change: { route: [] } });
        },
      },
      this.language,
    );
  }

  private async fetchFrom(file: File): Promise<void> {
    const fetched = await fetchRoute(file);
    this.fetched = fetched;
    if ('route' in fetched) act(this, { type: 'change', change: { way: 'drawn', route: fetched.route } });
  }

  private said(transect: Transect): TemplateResult {
    const { language } = this;
    const { areas } = levelOf(this.pack, this.view.level);
    const isStuck = transect.reason === 'noPath';
    return html`<p class="say">${transectSentences(transect, areas, language).join(' ')}</p>
      ${
        isStuck
          ? html`<button
              type="button"
              class="button"
              @click=${() => act(this, { type: 'change', change: { way: 'line' } })}
            >
              ${language.between.transect.toLine}
            </button>`
          : nothing
      }`;
  }

  private nothingYet(): TemplateResult | typeof nothing {
    return this.answer.state === 'failed'
      ? nothing
      : html`<p class="wait">${this.language.between.transect.waiting}</p>`;
  }

  private failure(): TemplateResult | typeof nothing {
    if (this.answer.state !== 'failed') return nothing;
    const { title, where, advice } = problemWords(this.answer.problem, this.language);
    return html`<p class="failed" role="alert">
      <strong>${this.language.between.transect.failed}</strong> ${title}. ${where} ${advice}
    </p>`;
  }

  private picture(transect: Transect): TemplateResult {
    const { language, view, relation, pack } = this;
    const { areas } = levelOf(pack, view.level);
    const places = placesBeside(transect, latest(this.meetingPlaces));
    const said = transectSentences(transect, areas, language).join(' ');
    return html`<mr-profile
        .language=${language}
        .transect=${transect}
        .areas=${areas}
        .a=${relation?.a.codes ?? view.a}
        .b=${relation?.b.codes ?? view.b}
        .places=${places}
        .said=${said}
        .pointed=${this.pointed}
      ></mr-profile>
      <div id="mr-transect-table" class="stretches" ?hidden=${!this.isOpen}>
        ${this.isOpen ? this.stretches(transect, areas, places) : nothing}
      </div>`;
  }

  private stretches(transect: Transect, areas: AreaSet, places: readonly PlaceBeside[]): TemplateResult {
    const { language } = this;
    const words = language.between.transect;
    const sentences = [
      ...wayOfTransect(transect, areas, language),
      ...placesSentences(places, language),
      words.scale(language.format.distance(transect.lengthM)),
    ];
    return html`<p>${sentences.join(' ')}</p>
      ${transectTable(transect, areas, language)}`;
  }
}

if (!customElements.get('mr-transect')) customElements.define('mr-transect', TransectElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-transect': TransectElement;
  }
}
