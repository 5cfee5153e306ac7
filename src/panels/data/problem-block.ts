import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Problem } from '../../problem/problem.ts';
import type { Language } from '../../text/language.ts';
import { problemWords } from '../../text/problem-words.ts';

/** A problem within the dialog: what, where and what to do. `advice` takes the place of the problem's own. */
export function problemBlock(problem: Problem, language: Language, advice?: string): TemplateResult {
  const words = problemWords(problem, language);
  return html`<div class="said-problem" data-kind=${problem.kind}>
    <p><strong>${words.title}</strong></p>
    ${words.where === '' ? nothing : html`<p class="small">${words.where}</p>`}
    <p>${advice ?? words.advice}</p>
  </div>`;
}
