import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { AreaSet } from '../../geography/area-set.ts';
import type { Transect } from '../../relations/transect-relation.ts';
import { act } from '../../store/actions.ts';
import type { Pointed } from '../../store/state.ts';
import { areaName } from '../../text/between-sentences/area-names.ts';
import { crossingWords } from '../../text/between-sentences/transect.ts';
import { valueInWords } from '../../text/between-sentences/transect-words.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { ChartSize } from '../sized/chart-size.ts';
import { walkLayer } from '../walk/walk.ts';
import type { LitStop } from './draw.ts';
import { drawProfile } from './draw.ts';
import type { ProfileLayout } from './layout.ts';
import { profileLayout } from './layout.ts';
import type { PlaceBeside } from './state.ts';
import { profileState } from './state.ts';
import type { ProfileStop } from './stops.ts';
import { litStop, profileStops, stopAt } from './stops.ts';
import '../sized/sized.css';
import './element.css';

/** How near a border the pointer must be to mean it, in px. */
const reach = 5;

/**
 * `<mr-profile>`: a transect as steps in the map's colours, standing on even (or on 0), with the borders that are crossed, the sharpest named, municipal
 * borders, places beside the way, a distance axis, and A and B at the ends.
 *
 * Properties: `language`, `transect`, `areas`, `a`, `b` (codes of the poles), `places`, `said` (the text alternative), `pointed`.
 * Events: `act` (point, along the way).
 */
export class Profile extends LightElement {
  static override properties = {
    language: { attribute: false },
    transect: { attribute: false },
    areas: { attribute: false },
    a: { attribute: false },
    b: { attribute: false },
    places: { attribute: false },
    said: { attribute: false },
    pointed: { attribute: false },
  };
  declare language: BetweenLanguage;
  declare transect: Transect;
  declare areas: AreaSet;
  declare a: readonly string[];
  declare b: readonly string[];
  declare places: readonly PlaceBeside[];
  declare said: string;
  declare pointed: Pointed | undefined;
  private readonly size = new ChartSize(this);

  constructor() {
    super();
    this.places = [];
    this.said = '';
  }

  override render(): TemplateResult | typeof nothing {
    const { language, transect, areas, a, b, places } = this;
    if (transect.reason !== null) return nothing;
    const state = profileState({ transect, areas, a, b, places }, language);
    const layout = profileLayout(state, this.size.room);
    const stops = profileStops(transect);
    const at = litStop(stops, transect, this.pointed);
    const { text, format, between } = language;
    const { chart } = between.transect;
    const words = { a: text.common.poleA, b: text.common.poleB, distance: format.distance };
    return html`<figure class="sized-chart">
      <svg
        width=${layout.width}
        height=${layout.height}
        role="img"
        aria-label=${`${chart.label(state.ends.start.name, state.ends.end.name)}. ${this.said}`}
      >
        ${drawProfile(layout, words, this.lit(stops[at], layout))}
      </svg>
      ${walkLayer({
        label: chart.walk,
        at,
        count: stops.length,
        words: this.stopWords(stops[at], true),
        onStep: (to) => {
          this.point(stops[to]?.atM);
        },
        onPoint: (x) => {
          this.pointNear(x, stops, layout);
        },
        onLeave: () => {
          this.point(undefined);
        },
        // A tap reads the profile; it does not change the poles.
        onChoose: () => undefined,
      })}
    </figure>`;
  }

  private lit(stop: ProfileStop | undefined, layout: ProfileLayout): LitStop | null {
    if (!stop) return null;
    const alongM = this.pointed?.kind === 'along' ? this.pointed.m : stop.atM;
    return { kind: stop.kind, index: stop.index, x: layout.xAt(alongM), words: this.stopWords(stop, false) };
  }

  /** A stop in words; `inFull` with where the stretch begins and ends, for those who do not see the picture. */
  private stopWords(stop: ProfileStop | undefined, inFull: boolean): string {
    const { transect, areas, language } = this;
    const { chart } = language.between.transect;
    const [segment, crossing] = [transect.segments[stop?.index ?? -1], transect.crossings[stop?.index ?? -1]];
    if (stop?.kind === 'crossing') return crossing ? crossingWords(crossing, transect, areas, language) : '';
    if (!stop || !segment) return '';
    if (segment.row < 0) return chart.outside;
    const name = areaName(areas, segment.row);
    const value = valueInWords(segment.estimate, transect, language);
    const { distance } = language.format;
    return inFull
      ? chart.stretch(name, value, distance(segment.fromM), distance(segment.toM))
      : chart.segment(name, value);
  }

  private pointNear(x: number, stops: readonly ProfileStop[], layout: ProfileLayout): void {
    const alongM = layout.metresAt(x);
    const at = stopAt(stops, this.transect, alongM, layout.metresAt(layout.left + reach));
    const stop = stops[at];
    this.point(stop?.kind === 'crossing' ? stop.atM : stop && alongM);
  }

  private point(m: number | undefined): void {
    const known = this.pointed?.kind === 'along' ? this.pointed.m : undefined;
    if (m === known) return;
    act(this, { type: 'point', pointed: m === undefined ? undefined : { kind: 'along', m } });
  }
}

if (!customElements.get('mr-profile')) customElements.define('mr-profile', Profile);
