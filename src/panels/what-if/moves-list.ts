import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Move, Scenario } from '../../relations/scenario/scenario.ts';
import { mostMoves } from '../../relations/scenario/scenario.ts';
import type { WhatIfAnswer } from '../../relations/scenario/what-if.ts';
import type { MoveContext } from '../../text/between-sentences/what-if.ts';
import { moveWords, reportWords } from '../../text/between-sentences/what-if.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

/** What is tried, each with what became of it and a button that takes it away. */
export function movesList(
  moves: Scenario,
  reports: WhatIfAnswer['reports'],
  context: MoveContext,
  language: BetweenLanguage,
  onRemove: (move: Move) => void,
): TemplateResult | typeof nothing {
  if (moves.length === 0) return nothing;
  const words = language.between.whatIf;
  return html`<section class="moves" aria-labelledby="mr-what-if-moves">
    <h3 class="label" id="mr-what-if-moves">${words.moves}</h3>
    <ul role="list">
      ${moves.map((move, i) => {
        const said = moveWords(move, context, language);
        const report = reports.length === moves.length ? reports[i] : undefined;
        const notes = report ? reportWords(report, language) : [];
        return html`<li>
          <span>${said}${notes.length === 0 ? nothing : html`<small>${notes.join(' ')}</small>`}</span>
          <button
            type="button"
            class="remove"
            aria-label=${words.remove(said)}
            title=${words.remove(said)}
            @click=${() => onRemove(move)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>`;
      })}
    </ul>
    ${moves.length < mostMoves ? nothing : html`<p class="small">${words.most}</p>`}
  </section>`;
}
