import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { MeasureKey } from '../../measures/roles.ts';
import { statusNames } from '../../measures/status.ts';
import { columnsBehind } from '../../pack/columns-behind.ts';
import type { PackSource } from '../../pack/pack.ts';
import type { LayerAnswer, PackAnswer } from '../../protocol/requests.ts';
import type { SettledView } from '../../store/state.ts';
import type { Language } from '../../text/language.ts';
import { columnTitle, measureTitle } from '../../text/measure-words.ts';
import type { SourceFact } from '../../text/source-words.ts';
import { sourceFacts } from '../../text/source-words.ts';
import { shownCoverage } from './shown-coverage.ts';
import './sources.css';

/**
 * Where everything on screen comes from: first what the map shows now, with how many areas have a value and why the others have none, and the sources it is
 * made from; then the sources behind everything else.
 *
 * @property language words and numbers of the interface
 * @property pack the open region
 * @property view what is shown of it
 * @property layer the values on the map; without them their coverage is left out
 */
export class Sources extends LightElement {
  static override properties = {
    language: { attribute: false },
    pack: { attribute: false },
    view: { attribute: false },
    layer: { attribute: false },
  };

  declare language: Language;
  declare pack: PackAnswer | undefined;
  declare view: SettledView | undefined;
  declare layer: LayerAnswer | undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.language || !this.pack) return nothing;
    const { language } = this;
    const { manifest } = this.pack;
    const words = language.text.controls.sources;
    const { count } = language.format;
    const behind = this.behindTheMap();
    const now = manifest.sources.filter((source) => holdsAny(source, behind));
    const others = manifest.sources.filter((source) => !now.includes(source));
    return html`
      <h2>${words.heading}</h2>
      <p>${words.intro(manifest.title[language.id])}</p>
      ${manifest.fictional ? html`<p class="fictional">${words.fictional}</p>` : nothing}
      ${manifest.description ? html`<p>${manifest.description[language.id]}</p>` : nothing}
      <dl>
        ${pair(words.vintage, manifest.vintage)}
        ${pair(words.coverage, words.coverageValue(count(manifest.counts.areas), count(manifest.counts.municipalities)))}
        ${pair(words.years, yearSpans(manifest.years))}
      </dl>
      ${manifest.sources.length === 0 ? html`<p>${words.none}</p>` : nothing} ${this.shown(behind)}
      ${now.map((source) => this.source(source))}
      ${others.length > 0 && now.length > 0 ? html`<h3 class="others">${words.alsoBehind}</h3>` : nothing}
      ${others.map((source) => this.source(source))}
    `;
  }

  private behindTheMap(): readonly string[] {
    const { pack, view } = this;
    if (!pack || !view) return [];
    return columnsBehind(view.measure as MeasureKey, view.basis, view.subset, pack.manifest.columns);
  }

  /** What the map shows, what it is made from, and how many areas have a value. */
  private shown(behind: readonly string[]): TemplateResult | typeof nothing {
    const { language, pack, view, layer } = this;
    if (!pack || !view || behind.length === 0) return nothing;
    const { text, format } = language;
    const words = text.controls.sources;
    const { columns } = pack.manifest;
    const measure = measureTitle(view.measure as MeasureKey, columns, language);
    const coverage = layer && shownCoverage(layer.values.status);
    const reasons = [...(coverage?.without ?? [])].map(([status, n]) =>
      words.reason(text.measures.statuses[statusNames[status]].short, format.count(n)),
    );
    return html`<section class="now">
      <h3>${words.now(measure, text.controls.levels[view.level], view.year)}</h3>
      <dl>
        ${pair(words.behind, format.list(behind.map((id) => columnTitle(id, columns, language))))}
        ${pair(words.coverage, coverage && words.shown(format.count(coverage.counted), format.count(coverage.of)))}
        ${pair(words.without, reasons.length > 0 ? reasons.join(', ') : undefined)}
      </dl>
    </section>`;
  }

  private source(source: PackSource): TemplateResult {
    const { language, pack } = this;
    return html`<section>
      <h3>${source.title[language.id]}</h3>
      <dl>${sourceFacts(source, pack?.manifest.columns ?? [], language).map(fact)}</dl>
    </section>`;
  }
}

function holdsAny(source: PackSource, columns: readonly string[]): boolean {
  return columns.length > 0 && (!source.columns || source.columns.some((id) => columns.includes(id)));
}

/** A source's address becomes a link where it is one of the web. */
function fact({ key, term, words }: SourceFact): TemplateResult {
  const said = words.map((one) =>
    key === 'address' && isWebAddress(one) ? html`<dd><a href=${one}>${one}</a></dd>` : html`<dd>${one}</dd>`,
  );
  return html`<div>
    <dt>${term}</dt>
    ${said}
  </div>`;
}

function pair(term: string, words: string | TemplateResult | undefined): TemplateResult | typeof nothing {
  return words === undefined
    ? nothing
    : html`<div>
        <dt>${term}</dt>
        <dd>${words}</dd>
      </div>`;
}

/** Only http(s) may become a link: a pack comes from elsewhere. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//.test(url);
}

/** Years as spans, so that a gap shows: 2011, 2013–2024. */
export function yearSpans(years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(', ');
}

customElements.define('mr-sources', Sources);

declare global {
  interface HTMLElementTagNameMap {
    'mr-sources': Sources;
  }
}
