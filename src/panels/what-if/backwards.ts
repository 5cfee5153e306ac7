import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { MedianGoal } from '../../relations/scenario/median-goal.ts';
import { dwellingsForRatio, exchangeForRatio } from '../../relations/scenario/ratio-goal.ts';
import type { PairCounts, RatioGoal } from '../../relations/scenario/ratio-goal.ts';
import type { Move, QuartileMix } from '../../relations/scenario/scenario.ts';
import type { WhatIfAnswer } from '../../relations/scenario/what-if.ts';
import {
  atMedianWords,
  dwellingsGoalWords,
  exchangeGoalWords,
  medianWords,
} from '../../text/between-sentences/what-it-takes.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

/** What the questions backwards are put with. */
export interface Backwards {
  readonly language: BetweenLanguage;
  readonly answer: WhatIfAnswer;
  readonly hasB: boolean;
  readonly partOfStock: boolean;
  /** Of new dwellings, as chosen above. */
  readonly mix: QuartileMix;
  readonly tenure: string;
  /** How many times apart at most; 1: even. */
  readonly goal: number;
  readonly onGoal: (goal: number) => void;
  /** Adds a move to what is tried. */
  readonly onUse: (move: Move) => void;
}

/** An answer with the move that makes it so. */
interface Taken {
  readonly sentence: string;
  readonly move: Move | undefined;
}

/** What it takes to reach the median, and a ratio between the poles, each with a button that tries it. */
export function backwards(given: Backwards): TemplateResult {
  const words = given.language.between.whatIf;
  const { answer } = given;
  return html`<section class="backwards" aria-labelledby="mr-what-if-backwards">
    <h3 id="mr-what-if-backwards">${words.backwards}</h3>
    <p class="small">${words.backwardsIs}</p>
    <h4 class="label">${words.toMedian(answer.municipality)}</h4>
    ${list(medians(answer.medians, given.language), given)}
    <h4 class="label">${words.toRatio}</h4>
    ${goalField(given)} ${ratios(given)}
  </section>`;
}

/** What a pole has reached already is said in one sentence, the rest one by one. */
function medians(goals: readonly MedianGoal[], language: BetweenLanguage): readonly Taken[] {
  return (['a', 'b'] as const).flatMap((pole) => {
    const own = goals.filter((goal) => goal.pole === pole);
    const reached = own.filter(({ status }) => status === 'reached').map(({ kind }) => kind);
    const rest = own.filter(({ status }) => status !== 'reached');
    return [
      ...rest.map((goal) => ({ sentence: medianWords(goal, language), move: medianMove(goal) })),
      ...(reached.length > 0 ? [{ sentence: atMedianWords(pole, reached, language), move: undefined }] : []),
    ];
  });
}

function medianMove({ kind, pole, status, amount }: MedianGoal): Move | undefined {
  return status === 'reachable' ? { kind, place: pole, amount } : undefined;
}

function goalField({ language, goal, onGoal }: Backwards): TemplateResult {
  const words = language.between.whatIf;
  return html`<div class="goal">
    <label for="mr-what-if-goal">${words.ratioField}</label>
    <input
      id="mr-what-if-goal"
      type="number"
      inputmode="decimal"
      min="1"
      max="1000"
      step="0.5"
      aria-describedby="mr-what-if-hint"
      .value=${live(String(goal))}
      @change=${(event: Event) => {
        const value = Number((event.currentTarget as HTMLInputElement).value);
        onGoal(Number.isFinite(value) ? Math.min(1000, Math.max(1, value)) : 1);
      }}
    />
    <span class="small" id="mr-what-if-hint">${words.ratioHint}</span>
  </div>`;
}

function ratios(given: Backwards): TemplateResult {
  const words = given.language.between.whatIf;
  const { counts } = given.answer;
  if (counts) return list(ratioAnswers(counts, given), given);
  const why = !given.hasB ? 'needsB' : given.partOfStock ? 'partOfStock' : 'cannot';
  return html`<p class="small">${words.noCounts[why]}</p>`;
}

function ratioAnswers(counts: PairCounts, { language, answer, mix, tenure, goal }: Backwards): readonly Taken[] {
  const swaps = exchangeForRatio(counts, goal);
  const dwellings = (pole: 'a' | 'b'): Taken => {
    const found = dwellingsForRatio(counts, pole, mix, goal);
    const move: Move = { kind: 'dwellings', place: pole, amount: found.amount, quartiles: mix, tenure };
    const { households } = answer.places[pole];
    return { sentence: dwellingsGoalWords(found, pole, households, language), move: does(found) ? move : undefined };
  };
  const exchange: Taken = {
    sentence: exchangeGoalWords(swaps, goal, language),
    move: does(swaps) ? { kind: 'exchange', amount: swaps.amount } : undefined,
  };
  return [exchange, dwellings('a'), dwellings('b')].filter(({ sentence }) => sentence !== '');
}

function does({ status, amount }: RatioGoal): boolean {
  return (status === 'reached' || status === 'nearest') && amount !== 0;
}

function list(answers: readonly Taken[], { language, onUse }: Backwards): TemplateResult {
  const words = language.between.whatIf;
  return html`<ul role="list" class="takes">
    ${answers.map(
      ({ sentence, move }) =>
        html`<li>
          <span>${sentence}</span>
          ${
            move
              ? html`<button
                  type="button"
                  class="use"
                  aria-label=${words.useThis(sentence)}
                  @click=${() => onUse(move)}
                >
                  ${words.use}
                </button>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}
