import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { explained } from '../../charts/explained/explained.ts';
import { Status } from '../../measures/status.ts';
import type { Estimate } from '../../measures/column.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import { act } from '../../store/actions.ts';
import { intervalWords, reasonWords, valueWords } from '../../text/explain/value-words.ts';
import type { Language } from '../../text/language.ts';
import { coverageWords } from './coverage-words.ts';
import { areaNames } from './pole-view.ts';
import type { PoleView } from './pole-view.ts';

/** What a card needs beside its pole. `empty` is said where no area is chosen. */
export interface CardContext {
  readonly language: Language;
  readonly basis: PairRelation['basis'];
  readonly form: PairRelation['form'];
  readonly subset: string;
  readonly pinned: boolean;
  readonly empty: string;
  /** Why the pole cannot be compared although it has a value: the other has none. '' where it can. Its number is then small and muted. */
  readonly alone: string;
  /** What the balance is today, while something is tried. */
  readonly today?: string | undefined;
}

/** The card of a pole. A and B are made by this one function, so that neither can weigh more than the other. */
export function poleCard(view: PoleView, context: CardContext): TemplateResult {
  const { text } = context.language;
  const letter = view.pole === 'a' ? text.common.poleA : text.common.poleB;
  const chosen = view.codes.length > 0;
  return html`<article class=${`pole ${view.pole}`} ?data-suggested=${view.suggested} ?data-empty=${!chosen}>
    <header>
      <span class=${`sign ${view.pole}${view.suggested || !chosen ? ' suggested' : ''}`} aria-hidden="true"
        >${letter}</span
      >
      <span class="visually-hidden">${text.pair.pole(letter)}</span>
      ${chosen && !view.suggested ? pinButton(view.pole, letter, context) : nothing}
      ${view.suggested ? html`<span class="tag">${text.pair.suggested}</span>` : nothing}
    </header>
    ${chosen ? place(view, context.language) : html`<p class="invite">${context.empty}</p>`}
    ${view.balance ? balance(view.balance, view, context) : nothing}
  </article>`;
}

function pinButton(pole: 'a' | 'b', letter: string, { language, pinned }: CardContext): TemplateResult {
  const { text } = language;
  return html`<button
    type="button"
    class="pin"
    data-control=${`pin-${pole}`}
    aria-pressed=${pinned ? 'true' : 'false'}
    title=${text.pair.pinHint(letter)}
    @click=${(event: Event) => {
      if (event.currentTarget) act(event.currentTarget, { type: 'pin', pole: pinned ? 'none' : pole });
    }}
  >
    ${text.pair.pin(letter)}
  </button>`;
}

function place(view: PoleView, { text, format }: Language): TemplateResult {
  const names = areaNames(view);
  const municipality = format.list(view.municipalities);
  const [name] = names;
  if (names.length === 1) {
    const where = [municipality, view.codes[0] ?? ''].filter((part) => part !== '' && part !== name);
    return html`<div class="place">
      <h3>${name}</h3>
      <p class="where">${where.join(' · ')}</p>
    </div>`;
  }
  const heading = names.length > 3 ? text.pair.andMore(name ?? '', format.count(names.length - 1)) : format.list(names);
  return html`<div class="place">
    <h3>${heading}</h3>
    <p class="where">${municipality}</p>
    <details class="areas">
      <summary>${text.pair.areas(format.count(names.length))}</summary>
      <ul>
        ${view.codes.map((code, i) => html`<li>${names[i]}${names[i] === code ? nothing : html` <span>${code}</span>`}</li>`)}
      </ul>
    </details>
  </div>`;
}

function balance(estimate: Estimate, view: PoleView, context: CardContext): TemplateResult {
  const { language, basis, subset, alone, today } = context;
  const { text } = language;
  const reason = reasonWords(estimate, language);
  const infinite = estimate.status === Status.infinite;
  const known = reason === '' || infinite;
  const isAlone = known && alone !== '';
  const unit = text.pair.balanceBasis(text.pair.basis[basis]);
  const part = text.pair.subsets[subset] ?? subset;
  const words = known ? valueWords(estimate, 'ratio', language) : reason;
  return html`<p class=${isAlone ? 'figure reason alone' : known ? 'figure' : 'figure reason'}>
      ${explained({ of: 'balance', pole: view.pole }, words, language, unit)}
    </p>
    <p class="unit">
      ${todayLine(today)}${unit}${part === '' ? nothing : html`<br />${part}`}
      ${infinite ? html`<br />${text.pair.infinite}` : nothing}
      ${isAlone ? html`<br /><span class="cannot">${alone}</span>` : nothing}
      ${isAlone ? nothing : intervalLine(estimate, context)} ${known ? coverageLine(view, language) : nothing}
    </p>`;
}

function todayLine(today: string | undefined): TemplateResult | typeof nothing {
  return today ? html`<span class="today">${today}</span><br />` : nothing;
}

function intervalLine(estimate: Estimate, { language, form }: CardContext): TemplateResult | typeof nothing {
  const { pair } = language.text;
  const interval = intervalWords(estimate, language);
  if (interval === '') return nothing;
  return html`<br />${form === 'percents' ? pair.rounding(interval) : pair.sampling(interval)}`;
}

function coverageLine({ coverage }: PoleView, language: Language): TemplateResult | typeof nothing {
  return coverage ? html`<br /><span class="coverage">${coverageWords(coverage, language)}</span>` : nothing;
}
