import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Estimate } from '../../measures/column.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import type { WhatIfAnswer } from '../../relations/scenario/what-if.ts';
import { act } from '../../store/actions.ts';
import type { Action } from '../../store/actions.ts';
import { latest } from '../../store/result.ts';
import type { SettledView, State } from '../../store/state.ts';
import { reasonWords, valueWords } from '../../text/explain/value-words.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { contrastApart, leastWords, roundedDown } from '../../text/open-contrast.ts';
import type { TodayLines } from '../pair/today-lines.ts';
import './tried.css';

/** What is tried, as it is told where its figures stand: on the surface, and beneath the pair's figures. */
export class Tried {
  /** What the newest pair and the newest figures of today are about. */
  private readonly about = { pair: '', whatIf: '' };
  private lines: TodayLines | undefined;

  /** On the surface: that it is arithmetic, the way to change it, and the way back to today. */
  chip({ room }: SettledView, language: BetweenLanguage): TemplateResult {
    const words = language.between.whatIf;
    const button = (label: string, action: Action): TemplateResult =>
      html`<button
        type="button"
        @click=${({ currentTarget }: Event) => {
          if (!(currentTarget instanceof HTMLElement)) return;
          keepFocus(currentTarget);
          act(currentTarget, action);
        }}
      >
        ${label}
      </button>`;
    return html`<div class="tried">
      <p title=${words.notForecastLong}>${words.chip}</p>
      <span>
        ${room === 'whatIf' ? nothing : button(words.alter, { type: 'change', change: { room: 'whatIf' } })}
        ${button(words.reset, { type: 'change', change: { scenario: [] } })}
      </span>
    </div>`;
  }

  /**
   * Beneath the pair's figures: what they are today. Undefined until today's figures are there and about the same pair. The same words are the same
   * object, so that the pair is not drawn again for them.
   */
  today(state: State, view: SettledView, language: BetweenLanguage): TodayLines | undefined {
    const lines = this.linesOf(state, view, language);
    if (JSON.stringify(lines) !== JSON.stringify(this.lines)) this.lines = lines;
    return this.lines;
  }

  private linesOf(state: State, view: SettledView, language: BetweenLanguage): TodayLines | undefined {
    const relation = latest(state.pair);
    const answer = latest(state.between.whatIf);
    if (!this.isSame(state, view) || !relation || !answer) return undefined;
    const { today, municipality } = answer;
    const ratio = (estimate: Estimate): string => valueWords(estimate, 'ratio', language);
    const line = (before: string, now: string): string => {
      const { asToday, todayIs } = language.between.whatIf;
      return before === now ? asToday : todayIs(before);
    };
    const index = latest(state.index)?.find(({ name }) => name === municipality)?.index;
    return {
      contrast: line(apart(today, language), apart(figuresOf(relation), language)),
      a: line(ratio(today.balanceA), ratio(relation.a.balance)),
      b: line(ratio(today.balanceB), ratio(relation.b.balance)),
      municipality,
      index: index ? line(ratio(today.index), ratio(index)) : '',
    };
  }

  /** True where pair and figures of today are about what the view says. A step of a slider changes neither pair nor today. */
  private isSame({ pair, between, suggestion }: State, view: SettledView): boolean {
    const isSuggested = view.b.length === 0;
    if (isSuggested && suggestion.state === 'waiting') return false;
    const { pack, year, level, basis, subset, a } = view;
    const b = isSuggested ? latest(suggestion)?.codes : view.b;
    const key = JSON.stringify([pack, year, level, basis, subset, a, b]);
    if (pair.state === 'ready') this.about.pair = key;
    if (between.whatIf.state === 'ready') this.about.whatIf = key;
    return this.about.pair === key && this.about.whatIf === key;
  }
}

type Apart = Pick<WhatIfAnswer['today'], 'contrast' | 'balanceA' | 'balanceB'>;

function figuresOf({ contrast, a, b }: PairRelation): Apart {
  return { contrast, balanceA: a.balance, balanceB: b.balance };
}

/** How many times apart, as the pair says it: of a polkvot without bound only the end that is certain. */
function apart({ contrast, balanceA, balanceB }: Apart, language: BetweenLanguage): string {
  const turned = contrastApart(contrast);
  const reason = reasonWords(turned, language);
  if (reason !== '') return reason;
  if (![balanceA, balanceB].some(({ value }) => value === 0 || value === Infinity))
    return `${language.format.ratio(turned.value)}×`;
  const { pair } = language.text;
  return turned.lower > 1 ? pair.atLeast(`${leastWords(roundedDown(turned.lower), language)}×`) : pair.uncertain;
}

/** Either button may go with what it does: the tab of the surface stays. */
function keepFocus(button: HTMLElement): void {
  button.closest('.surface')?.querySelector<HTMLElement>('.tabs [aria-current="page"]')?.focus();
}
