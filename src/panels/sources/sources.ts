import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import type { SettledView } from '../../store/state.ts';
import type { PackSource } from '../../pack/pack.ts';
import type { Language } from '../../text/language.ts';
import { columnTitle } from '../../text/measure-words.ts';
import './sources.css';

/** Where everything on screen comes from: source, table, date, licence, division of areas, coverage; all from the pack's manifest. */
export class Sources extends LightElement {
  static override properties = {
    language: { attribute: false },
    pack: { attribute: false },
    view: { attribute: false },
  };

  declare language: Language;
  declare pack: PackAnswer | undefined;
  declare view: SettledView | undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.language || !this.pack) return nothing;
    const { language } = this;
    const { manifest } = this.pack;
    const words = language.text.controls.sources;
    const { count } = language.format;
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
      ${manifest.sources.length === 0 ? html`<p>${words.none}</p>` : nothing}
      ${manifest.sources.map((source) => this.source(source))}
    `;
  }

  private source(source: PackSource): TemplateResult {
    const { language, pack } = this;
    const words = language.text.controls.sources;
    const holds = source.columns?.map((id) => columnTitle(id, pack?.manifest.columns ?? [], language));
    return html`<section>
      <h3>${source.title[language.id]}</h3>
      <dl>
        ${pair(words.table, source.table)} ${pair(words.retrieved, source.retrieved ?? words.unknown)}
        ${pair(words.licence, source.licence)} ${pair(words.holds, holds ? language.format.list(holds) : undefined)}
        ${pair(words.address, isWebAddress(source.url) ? html`<a href=${source.url}>${source.url}</a>` : source.url)}
        ${pair(words.note, source.note?.[language.id])}
      </dl>
    </section>`;
  }
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
function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//.test(url);
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
