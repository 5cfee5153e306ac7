import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import { problem } from '../../problem/problem.ts';
import { act } from '../../store/actions.ts';
import type { Language } from '../../text/language.ts';
import type { AboutChapter, AboutText, Site } from '../../text/sv/about/about-text.ts';
import '../method/method.css';
import type { AboutPage } from './about-topics.ts';
import { aboutTopics } from './about-topics.ts';
import { loadAboutText } from './load-about-text.ts';
import { readSite } from './read-site.ts';

const order: readonly AboutPage[] = ['privacy', 'statement'];

/**
 * The pages about the website itself: how it handles data, and how accessible it is. Sends `act` show; sends `problem` when its words could not be
 * fetched.
 *
 * @property page the page shown
 */
export class AboutElement extends LightElement {
  static override properties = {
    language: { attribute: false },
    page: { attribute: false },
    texts: { state: true },
    site: { state: true },
  };

  declare language: Language;
  declare page: AboutPage;
  declare private texts: Readonly<Record<AboutPage, AboutText>> | undefined;
  declare private site: Site | undefined;

  constructor() {
    super();
    this.page = 'privacy';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language') && this.language) void this.load(this.language.id);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { texts, site, language, page } = this;
    if (!texts || !site) return nothing;
    const text = texts[page];
    return html`
      <nav aria-label=${language.text.shell.about}>
        <p class="label">${language.text.shell.about}</p>
        <ul role="list">
          ${order.map((one) => html`<li>${this.link(one, texts[one].title)}</li>`)}
        </ul>
      </nav>
      <div class="page">
        <header>
          <h1>${text.title}</h1>
          <p>${text.intro}</p>
        </header>
        ${text.chapters(site, (iso) => language.format.date(iso)).map(chapter)}
      </div>
    `;
  }

  private link(page: AboutPage, title: string): TemplateResult {
    return html`<button
      type="button"
      aria-current=${page === this.page ? 'page' : 'false'}
      @click=${() => {
        act(this, { type: 'show', surface: 'method', topic: aboutTopics[page] });
      }}
    >
      ${title}
    </button>`;
  }

  private async load(language: 'sv' | 'en'): Promise<void> {
    try {
      const [texts, site] = await Promise.all([loadAboutText(language), readSite(document.baseURI)]);
      if (this.language.id !== language) return;
      this.texts = texts;
      this.site = site;
    } catch (error) {
      const detail = problem('chunkNotLoaded', { message: String(error) });
      this.dispatchEvent(new CustomEvent('problem', { detail, bubbles: true }));
    }
  }
}

function chapter({ id, title, paragraphs, list = [] }: AboutChapter): TemplateResult {
  return html`<section aria-labelledby="mr-about-${id}">
    <h2 id="mr-about-${id}">${title}</h2>
    ${paragraphs.map((words) => html`<p>${words}</p>`)}
    ${
      list.length > 0
        ? html`<ul>
            ${list.map((words) => html`<li>${words}</li>`)}
          </ul>`
        : nothing
    }
  </section>`;
}

customElements.define('mr-about', AboutElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-about': AboutElement;
  }
}
