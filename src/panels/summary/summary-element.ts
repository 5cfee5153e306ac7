import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import type { MunicipalityIndex } from '../../relations/municipality-index.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import { act } from '../../store/actions.ts';
import type { Result } from '../../store/result.ts';
import { latest } from '../../store/result.ts';
import type { SettledView } from '../../store/state.ts';
import { basisWords } from '../../text/basis-words.ts';
import type { Language } from '../../text/language.ts';
import { problemWords } from '../../text/problem-words.ts';
import '../sources/sources.ts';
import { figureTable } from './figure-table.ts';
import { leftOutLines, municipalitySentences } from './municipality-sentences.ts';
import { betweenSentences, poleSentences } from './pair-sentences.ts';
import './summary.css';

/** The surface "Text": the pair, the municipalities, what is left out and the sources, as a page to read. Sends `act` show and narrow. */
export class SummaryElement extends LightElement {
  static override properties = {
    language: { attribute: false },
    view: { attribute: false },
    pack: { attribute: false },
    pair: { attribute: false },
    index: { attribute: false },
    sentence: { attribute: false },
    between: { attribute: false },
  };

  declare language: Language;
  declare view: SettledView;
  declare pack: PackAnswer | undefined;
  declare pair: Result<PairRelation>;
  declare index: Result<readonly MunicipalityIndex[]>;
  /** The relation sentence, as it stands in the panel. */
  declare sentence: string | { readonly text: string } | undefined;
  /** What lies between the poles, as sentences. */
  declare between: TemplateResult | undefined;

  constructor() {
    super();
    this.pair = { state: 'idle' };
    this.index = { state: 'idle' };
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.language || !this.view || !this.pack) return nothing;
    const { language, view, pack } = this;
    const words = language.text.summary;
    return html`<article>
      <header>
        <h2>${words.heading(pack.manifest.title[language.id], String(view.year))}</h2>
        <p class="small">
          ${pack.manifest.fictional ? `${language.text.common.fictional}. ` : nothing}${words.intro}
          ${language.text.common.context}
        </p>
      </header>
      ${this.pairPart()} ${this.between ?? nothing} ${this.municipalityPart(pack)} ${this.leftOutPart()}
      <mr-sources .language=${language} .pack=${pack} .view=${view}></mr-sources>
    </article>`;
  }

  private pairPart(): TemplateResult {
    const { language } = this;
    const words = language.text.summary;
    const relation = latest(this.pair);
    const sentence = typeof this.sentence === 'string' ? this.sentence : this.sentence?.text;
    return html`<section aria-labelledby="mr-text-pair">
      <h3 id="mr-text-pair">${words.pair}</h3>
      ${sentence ? html`<p class="sentence">${sentence}</p>` : nothing} ${failure(this.pair, language)}
      ${relation ? this.relation(relation) : html`<p>${this.pair.state === 'waiting' ? words.waiting : words.noPair}</p>`}
    </section>`;
  }

  private relation(relation: PairRelation): TemplateResult {
    const { language } = this;
    const { summary: words, common } = language.text;
    const other = this.pair.state === 'ready' ? basisWords(relation, this.view.basis, language) : '';
    const a = poleSentences(relation.a, common.poleA, relation, language);
    const b = poleSentences(relation.b, common.poleB, relation, language);
    return html`
      <div class="poles">
        <p><span class="sign a" aria-hidden="true">A</span>${a.join(' ')}</p>
        <p>
          <span class="sign b ${relation.suggested ? 'suggested' : ''}" aria-hidden="true">B</span>${b.join(' ')}
          ${relation.suggested ? words.suggested : nothing}
        </p>
      </div>
      ${other === '' ? nothing : html`<p>${other}</p>`}
      <h4>${words.between}</h4>
      ${betweenSentences(relation, language).map((sentence) => html`<p>${sentence}</p>`)}
      ${figureTable(relation, this.pack, language)}
    `;
  }

  private municipalityPart({ manifest }: PackAnswer): TemplateResult {
    const { language, view } = this;
    const words = language.text.summary;
    const narrowed = manifest.municipalities.find(({ code }) => code === view.municipality);
    const shown = (latest(this.index) ?? []).filter(({ code }) => !narrowed || code === narrowed.code);
    return html`<section aria-labelledby="mr-text-municipalities">
      <h3 id="mr-text-municipalities">${words.municipalities}</h3>
      <p>
        ${words.municipalitiesIntro}
        <button
          type="button"
          class="explains"
          @click=${() => act(this, { type: 'show', surface: 'method', topic: 'segregationIndex' })}
        >
          ${words.indexLink}
        </button>
      </p>
      ${
        narrowed
          ? html`<p>
              ${words.narrowed(narrowed.name)}
              <button type="button" class="explains" @click=${() => act(this, { type: 'narrow', municipality: '' })}>
                ${words.all}
              </button>
            </p>`
          : nothing
      }
      ${failure(this.index, language)}
      ${shown.length === 0 && this.index.state !== 'failed' ? html`<p>${words.noMunicipalities}</p>` : nothing}
      ${shown.map(
        (index) => html`
          <h4>${index.name}</h4>
          <p>${municipalitySentences(index, view.basis, language).join(' ')}</p>
        `,
      )}
    </section>`;
  }

  private leftOutPart(): TemplateResult | typeof nothing {
    const indices = latest(this.index);
    if (!indices) return nothing;
    const words = this.language.text.summary;
    const lines = leftOutLines(indices, this.language);
    return html`<section aria-labelledby="mr-text-left-out">
      <h3 id="mr-text-left-out">${words.leftOut}</h3>
      ${
        lines.length === 0
          ? html`<p>${words.leftOutNone}</p>`
          : html`<ul>
              ${lines.map((line) => html`<li>${line}</li>`)}
            </ul>`
      }
      <p>
        ${words.statuses}
        <button type="button" class="explains" @click=${() => act(this, { type: 'show', surface: 'table' })}>
          ${words.toTable}
        </button>
      </p>
    </section>`;
  }
}

function failure(result: Result<unknown>, language: Language): TemplateResult | typeof nothing {
  if (result.state !== 'failed') return nothing;
  const { title, advice } = problemWords(result.problem, language);
  return html`<p class="failure" role="alert"><strong>${title}</strong> ${advice}</p>`;
}

customElements.define('mr-summary', SummaryElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-summary': SummaryElement;
  }
}
