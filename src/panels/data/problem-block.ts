import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Problem } from '../../problem/problem.ts';
import type { Language } from '../../text/language.ts';
import { problemWords } from '../../text/problem-words.ts';

/** What is said in the place of a problem's own words. */
interface Instead {
  readonly where?: string;
  readonly advice?: string | undefined;
}

/** A problem within the dialog: what, where and what to do. */
export function problemBlock(problem: Problem, language: Language, instead: Instead = {}): TemplateResult {
  const words = problemWords(problem, language);
  const where = instead.where ?? words.where;
  return html`<div class="said-problem" data-kind=${problem.kind}>
    <p><strong>${words.title}</strong></p>
    ${where === '' ? nothing : html`<p class="small">${where}</p>`}
    <p>${instead.advice ?? words.advice}</p>
  </div>`;
}
