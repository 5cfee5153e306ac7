import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { MeetingPlaces } from '../../relations/meeting-places.ts';
import { withinReach } from '../../relations/meeting-places.ts';
import { act } from '../../store/actions.ts';
import { latest } from '../../store/result.ts';
import type { Result } from '../../store/result.ts';
import type { Pointed, SettledView } from '../../store/state.ts';
import { meetingPlacesNotes, meetingPlacesSentences } from '../../text/between-sentences/meeting-places.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { problemWords } from '../../text/problem-words.ts';
import { categoryMirror } from './category-mirror.ts';
import { morePlaces, placeList } from './place-list.ts';
import type { PlaceScope, PlaceSort } from './place-order.ts';
import { placeOrder } from './place-order.ts';
import { reachSlider } from './reach-slider.ts';
import '../../charts/reach/element.ts';
import './meeting-places.css';

/**
 * `<mr-meeting-places>`: Mötesplatser. The places that both poles reach: in words, category by category as a mirror, and as a list.
 *
 * Properties: `language`, `view`, `answer`, `pointed`. Events: `act` (change: `reachM`; point).
 */
export class MeetingPlacesElement extends LightElement {
  static override properties = {
    language: { attribute: false },
    view: { attribute: false },
    answer: { attribute: false },
    pointed: { attribute: false },
    scope: { state: true },
    sort: { state: true },
    shown: { state: true },
  };
  declare language: BetweenLanguage;
  declare view: SettledView;
  declare answer: Result<MeetingPlaces>;
  declare pointed: Pointed | undefined;
  declare private scope: PlaceScope;
  declare private sort: PlaceSort;
  declare private shown: number;
  /** Made anew when what is within reach changes, not each time something is pointed at. */
  private within: Uint8Array = new Uint8Array();
  private order: readonly number[] = [];

  constructor() {
    super();
    this.scope = 'both';
    this.sort = 'both';
    this.shown = morePlaces;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const places = this.answer && latest(this.answer);
    if (!places || !['language', 'view', 'answer', 'scope', 'sort'].some((name) => changed.has(name))) return;
    this.within = withinReach(places, this.view.reachM);
    this.order = placeOrder(places, this.within, this.scope, this.sort, this.language);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { language, answer, view } = this;
    if (!language || !answer) return nothing;
    const places = latest(answer);
    const busy = answer.state === 'waiting' ? 'true' : 'false';
    if (!places) {
      const words =
        answer.state === 'failed' ? problemWords(answer.problem, language).title : language.between.drawer.waiting;
      return html`<p class="drawer-wait" aria-busy=${busy}>${words}</p>`;
    }
    const sentences = meetingPlacesSentences(places, view.reachM, language);
    const notes = meetingPlacesNotes(places, language).map((note) => html`<p class="small">${note}</p>`);
    if (places.names.length === 0)
      return html`<p class="drawer-wait">${sentences.join(' ')}</p>
        ${notes}`;
    return html`<div class="all" aria-busy=${busy}>
      <div class="said">
        <p class="sentence" role="status">${sentences.join(' ')}</p>
        <p class="small">${meetingPlacesNotes(places, language).join(' ')}</p>
      </div>
      ${reachSlider(view.reachM, language, (reachM) => {
        act(this, { type: 'change', change: { reachM } });
      })}
      ${this.figures(places)}
    </div>`;
  }

  private figures(places: MeetingPlaces): TemplateResult {
    const { language, within, order, shown, scope, sort } = this;
    const pointed = this.pointed?.kind === 'place' ? this.pointed.index : -1;
    return html`${categoryMirror({ places, within, reachM: this.view.reachM, pointed, language })}
    ${placeList({
      ...{ places, within, order, shown, scope, sort, pointed, language },
      onScope: (to) => {
        this.scope = to;
        this.shown = morePlaces;
      },
      onSort: (to) => {
        this.sort = to;
      },
      onMore: () => {
        this.shown += morePlaces;
      },
      onPoint: (index) => {
        act(this, { type: 'point', pointed: index < 0 ? undefined : { kind: 'place', index } });
      },
    })}`;
  }
}

if (!customElements.get('mr-meeting-places')) customElements.define('mr-meeting-places', MeetingPlacesElement);
