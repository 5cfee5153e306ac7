import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { PackAnswer, PolygonAnswer } from '../../protocol/requests.ts';
import { act } from '../../store/actions.ts';
import type { Result } from '../../store/result.ts';
import { latest } from '../../store/result.ts';
import type { AskedPolygon, SettledView } from '../../store/state.ts';
import type { Language } from '../../text/language.ts';
import { loadOverlayText } from '../../text/load-overlay-text.ts';
import { problemWords } from '../../text/problem-words.ts';
import type { OverlayText } from '../../text/sv/overlays.ts';
import { areasInside, contributingAreas, lackingAreas } from './polygon-areas.ts';
import { polygonFigures } from './polygon-figures.ts';
import './polygon.css';

/**
 * What is known of a polygon of one's own, as a card over the map. Sends `act` with forgetPolygon, chooseLevel, setPole and addOverlay.
 *
 * @property asked the polygon, which is on the map
 * @property polygon its figures
 * @fires announce - CustomEvent<string>, words for the live region
 */
export class PolygonElement extends LightElement {
  static override properties = {
    language: { attribute: false },
    asked: { attribute: false },
    polygon: { attribute: false },
    pack: { attribute: false },
    view: { attribute: false },
    words: { state: true },
  };

  declare language: Language;
  declare asked: AskedPolygon;
  declare polygon: Result<PolygonAnswer>;
  declare pack: PackAnswer;
  declare view: SettledView;
  declare private words: OverlayText | undefined;
  private wordsOf = '';
  private focused: AskedPolygon | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { words, asked } = this;
    if (!words) return nothing;
    const answer = this.polygon.state === 'failed' ? undefined : latest(this.polygon);
    const waiting = this.polygon.state === 'waiting';
    return html`<section class="polygon" aria-labelledby="mr-polygon-title" aria-busy=${waiting ? 'true' : 'false'}>
      <header>
        <h2 id="mr-polygon-title" tabindex="-1">${asked.name || words.drawn}</h2>
        <button
          type="button"
          class="button quiet close"
          aria-label=${words.polygon.close}
          title=${words.polygon.close}
          @click=${() => this.close()}
        >
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="m2.5 2.5 7 7m0-7-7 7" /></svg>
        </button>
      </header>
      <div class="body" tabindex="0" role="group" aria-labelledby="mr-polygon-title">${this.content(words)}</div>
      ${answer && answer.statistics.parts.length > 0 ? this.poles(answer, words) : nothing}
    </section>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('language')) void this.loadWords();
    const title = this.querySelector<HTMLElement>('#mr-polygon-title');
    if (!title || this.focused === this.asked) return;
    // Whoever asked is taken to the answer.
    this.focused = this.asked;
    title.focus({ preventScroll: false });
  }

  private content(words: OverlayText): TemplateResult {
    const { polygon, language } = this;
    if (polygon.state === 'failed') {
      const { title, where, advice } = problemWords(polygon.problem, language);
      return html`<p role="alert"><strong>${title}</strong> ${where}</p>
        <p class="small">${advice}</p>`;
    }
    const answer = latest(polygon);
    if (!answer) return html`<p class="waiting">${words.polygon.waiting}</p>`;
    if (answer.statistics.parts.length === 0) return html`<p>${words.polygon.outside}</p>`;
    return this.figures(answer, words);
  }

  private figures(answer: PolygonAnswer, words: OverlayText): TemplateResult {
    const { language, pack } = this;
    const { statistics } = answer;
    const { areas } = pack.deso;
    return html`
      <p class="lead">${this.lead(answer, words)}</p>
      <p class="how">
        ${statistics.estimate ? html`<b aria-hidden="true">≈</b> ${words.polygon.estimate}` : words.polygon.whole}
      </p>
      ${polygonFigures(answer, pack.manifest, language, words)} ${lackingAreas(answer, areas, language, words)}
      ${contributingAreas(statistics.parts, areas, language, words)}
      ${statistics.estimate ? html`<p class="small">${words.polygon.evenly}</p>` : nothing}
    `;
  }

  private lead({ year, statistics, problems }: PolygonAnswer, words: OverlayText): string {
    const { format } = this.language;
    const km2 = statistics.areaM2 / 1e6;
    const size = words.polygon.km2(format.number(km2, km2 < 10 ? 1 : 0));
    const parts = [
      `${words.polygon.year(year.toString())}. ${words.polygon.surface(size, format.count(statistics.parts.length))}`,
      statistics.covered < 1 ? words.polygon.covered(format.percent(statistics.covered)) : '',
      problems.length > 0 ? words.polygon.mended : '',
    ];
    return parts.filter((part) => part !== '').join(' ');
  }

  private poles({ statistics }: PolygonAnswer, words: OverlayText): TemplateResult {
    const { language } = this;
    const { common } = language.text;
    const codes = areasInside(statistics.parts, this.pack.deso.areas);
    const way = (pole: 'a' | 'b', letter: string): TemplateResult =>
      html`<button
        type="button"
        class="button"
        ?disabled=${codes.length === 0}
        @click=${() => this.setPole(pole, letter, codes, words)}
      >
        ${words.polygon.pole(letter)}
      </button>`;
    return html`<footer>
      <div class="ways">${way('a', common.poleA)} ${way('b', common.poleB)}</div>
      <p class="small">
        ${codes.length === 0 ? words.polygon.noneInside : words.polygon.poleCount(language.format.count(codes.length))}
      </p>
      ${
        this.asked.name === ''
          ? html`<button type="button" class="keep" @click=${() => this.keep(words)}>${words.polygon.keep}</button>`
          : nothing
      }
    </footer>`;
  }

  private setPole(pole: 'a' | 'b', letter: string, codes: readonly string[], words: OverlayText): void {
    if (this.view.level !== 'deso') act(this, { type: 'chooseLevel', level: 'deso' });
    act(this, { type: 'setPole', pole, codes });
    this.say(words.polygon.became(letter, this.language.format.count(codes.length)));
  }

  private keep(words: OverlayText): void {
    const features = [{ type: 'Feature' as const, properties: { namn: words.drawn }, geometry: this.asked.geometry }];
    const collection = { type: 'FeatureCollection' as const, features };
    act(this, {
      type: 'addOverlay',
      overlay: { id: words.drawn, name: words.drawn, kind: 'fill', colour: 0, hidden: false, collection },
    });
    act(this, { type: 'askPolygon', polygon: { name: words.drawn, geometry: this.asked.geometry } });
  }

  private close(): void {
    const map = this.closest('mr-app')?.querySelector<HTMLElement>('mr-map .ground');
    act(this, { type: 'forgetPolygon' });
    map?.focus();
  }

  private say(words: string): void {
    this.dispatchEvent(new CustomEvent('announce', { detail: words, bubbles: true }));
  }

  private async loadWords(): Promise<void> {
    const { id } = this.language;
    if (this.wordsOf === id) return;
    const words = await loadOverlayText(id);
    if (this.language.id !== id) return;
    this.wordsOf = id;
    this.words = words;
  }
}

customElements.define('mr-polygon', PolygonElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-polygon': PolygonElement;
  }
}
