import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import { problem } from '../../problem/problem.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import type { MunicipalityIndex } from '../../relations/municipality-index.ts';
import { act } from '../../store/actions.ts';
import type { Result } from '../../store/result.ts';
import { latest } from '../../store/result.ts';
import type { SettledView } from '../../store/state.ts';
import type { Language } from '../../text/language.ts';
import './calculator-element.ts';
import { catalogueSection } from './catalogue-section.ts';
import type { MethodText } from './load-method.ts';
import { loadMethod } from './load-method.ts';
import { anchorOf, methodChapter } from './method-entry.ts';
import './method.css';
import { ownIndexTable, publishedTables } from './published-tables.ts';

/**
 * The page "Metod": how every figure is made, what it says and does not say, the published figures, and the calculator of purchasing power.
 * `view.topic` names the anchor to open at. Sends `act` show with a topic; sends `problem` when its words could not be fetched.
 */
export class MethodElement extends LightElement {
  static override properties = {
    language: { attribute: false },
    view: { attribute: false },
    pack: { attribute: false },
    index: { attribute: false },
    topic: { attribute: false },
    text: { state: true },
  };

  declare language: Language;
  declare view: SettledView | undefined;
  declare pack: PackAnswer | undefined;
  declare index: Result<readonly MunicipalityIndex[]>;
  /** The anchor when there is no view yet: the page is readable before any region is. */
  declare topic: string | undefined;
  declare private text: MethodText | undefined;

  private arrivedAt: string | undefined;

  constructor() {
    super();
    this.index = { state: 'idle' };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('language') && this.language) void this.load(this.language.id);
  }

  protected override updated(): void {
    const topic = this.view?.topic ?? this.topic ?? '';
    if (!this.text || topic === this.arrivedAt) return;
    this.arrivedAt = topic;
    const target = topic === '' ? null : this.querySelector<HTMLElement>(`#${CSS.escape(anchorOf(topic))}`);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { text, language } = this;
    if (!language || !text) return nothing;
    const indices = latest(this.index) ?? [];
    return html`
      <nav aria-label=${text.contents}>
        <p class="label">${text.contents}</p>
        <ul role="list">
          ${text.chapters.map(
            (chapter) =>
              html`<li>
                ${this.link(chapter.id, chapter.title)}
                <ul role="list">
                  ${chapter.entries.map((entry) => html`<li>${this.link(entry.id, entry.title)}</li>`)}
                </ul>
              </li>`,
          )}
          ${[text.names, text.smallNumbers, text.missing, text.catalogue, text.published, text.calculator].map(
            (part) => html`<li>${this.link(part.id, part.title)}</li>`,
          )}
        </ul>
      </nav>
      <div class="page">
        <header>
          <h1>${text.title}</h1>
          <p>${text.intro} ${language.text.common.context}</p>
        </header>
        ${text.chapters.map((chapter) => methodChapter(chapter, text))} ${definitions(text.names)}
        ${section(
          text.smallNumbers,
          text.smallNumbers.paragraphs.map((words) => html`<p>${words}</p>`),
        )}
        ${definitions({
          ...text.missing,
          rows: text.missing.rows.map(
            ([status, words]) => [language.text.measures.statuses[status].short, words] as const,
          ),
        })}
        ${catalogueSection(text, language)}
        ${section(
          text.published,
          html`<p>${text.published.lead}</p>
            <p class="small">${text.published.source}</p>
            ${publishedTables(indices, text, language)}
            ${indices.length > 0 ? ownIndexTable(indices, text, language) : nothing}`,
        )}
        ${section(
          text.calculator,
          html`<p>${text.calculator.lead}</p>
            <mr-calculator .language=${language} .words=${text.calculator}></mr-calculator>`,
        )}
      </div>
    `;
  }

  private link(topic: string, title: string): TemplateResult {
    return html`<button
      type="button"
      @click=${() => {
        this.arrivedAt = undefined;
        act(this, { type: 'show', surface: 'method', topic });
        this.requestUpdate();
      }}
    >
      ${title}
    </button>`;
  }

  private async load(language: 'sv' | 'en'): Promise<void> {
    try {
      const text = await loadMethod(language);
      if (this.language.id === language) this.text = text;
    } catch (error) {
      const detail = problem('chunkNotLoaded', { message: String(error) });
      this.dispatchEvent(new CustomEvent('problem', { detail, bubbles: true }));
    }
  }
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

function section({ id, title }: Titled, content: unknown): TemplateResult {
  return html`<section aria-labelledby=${anchorOf(id)}>
    <h2 id=${anchorOf(id)} tabindex="-1">${title}</h2>
    ${content}
  </section>`;
}

function definitions(
  part: Titled & { readonly lead: string; readonly rows: readonly (readonly [string, string])[] },
): TemplateResult {
  return section(
    part,
    html`<p>${part.lead}</p>
      <dl>
        ${part.rows.map(
          ([term, words]) =>
            html`<dt>${term}</dt>
              <dd>${words}</dd>`,
        )}
      </dl>`,
  );
}

customElements.define('mr-method', MethodElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-method': MethodElement;
  }
}
