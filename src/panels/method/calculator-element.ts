import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { Language } from '../../text/language.ts';
import type { MethodText } from './load-method.ts';
import { consumptionUnits, incomePerUnit, quartileLimits2017, quartileOf2017 } from './purchasing-power.ts';
import { table } from './published-tables.ts';

/** Places a household in its quartile of purchasing power, by the limits of 2017. Nothing that is written leaves the page or its address. */
export class Calculator extends LightElement {
  static override properties = {
    language: { attribute: false },
    words: { attribute: false },
    adults: { state: true },
    couple: { state: true },
    children_: { state: true },
    income: { state: true },
  };

  declare language: Language;
  declare words: MethodText['calculator'];
  declare private adults: string;
  declare private couple: boolean;
  declare private children_: string;
  declare private income: string;

  constructor() {
    super();
    this.adults = '2';
    this.couple = true;
    this.children_ = '2';
    this.income = '490000';
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.language || !this.words) return nothing;
    const { words } = this;
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        ${this.field('mr-adults', words.adults, this.adults, (text) => (this.adults = text))}
        ${this.field('mr-children', words.children, this.children_, (text) => (this.children_ = text))}
        <div class="income">
          ${this.field('mr-income', words.income, this.income, (text) => (this.income = text), words.incomeHint)}
        </div>
        <label class="couple">
          <input
            type="checkbox"
            .checked=${this.couple}
            ?disabled=${!(wholeNumber(this.adults) > 1)}
            @change=${(event: Event) => (this.couple = (event.currentTarget as HTMLInputElement).checked)}
          />
          <span>${words.couple}</span>
        </label>
        <output for="mr-adults mr-children mr-income">${this.answer()}</output>
      </form>
      <p>${words.weights}</p>
      ${this.limits()}
      <p class="small">${words.source}</p>
    `;
  }

  /** The answer as a sentence, or what is missing for one. */
  private answer(): string {
    const { words, language } = this;
    const household = {
      adults: wholeNumber(this.adults),
      couple: this.couple,
      children: wholeNumber(this.children_),
    };
    const perUnit = incomePerUnit(wholeNumber(this.income), household);
    const quartile = quartileOf2017(perUnit);
    if (quartile === undefined) return words.invalid;
    const { format } = language;
    const units = format.number(consumptionUnits(household), 2);
    return words.result(units, format.count(perUnit), words.quartiles[quartile], String(quartile));
  }

  private limits(): TemplateResult {
    const { words, language } = this;
    const { count } = language.format;
    const [second, third, fourth] = quartileLimits2017;
    return table(
      words.limits,
      [],
      [
        [words.quartiles[1], words.upTo(count(second - 1))],
        [words.quartiles[2], words.span(count(second), count(third - 1))],
        [words.quartiles[3], words.span(count(third), count(fourth - 1))],
        [words.quartiles[4], words.from(count(fourth))],
      ],
    );
  }

  private field(
    id: string,
    label: string,
    value: string,
    write: (text: string) => void,
    hint?: string,
  ): TemplateResult {
    return html`<div>
      <label class="label" for=${id}>${label}</label>
      <input
        id=${id}
        class="field"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="12"
        .value=${value}
        aria-describedby=${hint ? `${id}-hint` : nothing}
        aria-invalid=${Number.isNaN(wholeNumber(value)) ? 'true' : 'false'}
        @input=${(event: Event) => write((event.currentTarget as HTMLInputElement).value)}
      />
      ${hint ? html`<p class="small" id="${id}-hint">${hint}</p>` : nothing}
    </div>`;
  }
}

/** A whole number as people write it, with spaces between thousands; NaN for anything else. */
function wholeNumber(text: string): number {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,10}$/.test(digits) ? Number(digits) : NaN;
}

customElements.define('mr-calculator', Calculator);

declare global {
  interface HTMLElementTagNameMap {
    'mr-calculator': Calculator;
  }
}
