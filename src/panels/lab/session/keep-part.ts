import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { problemBlock } from '../../data/problem-block.ts';
import type { LabParts } from '../lab-parts.ts';
import { momentWords } from './held-words.ts';
import { orderOfSession } from './session-order.ts';

/** "Spara på den här datorn": off until it is ticked, how it stands, and what to do where another window has the session. */
export function keepPart(parts: LabParts): TemplateResult {
  const { sessions, lab, language } = parts;
  const words = language.lab.session.keep;
  const { isKeeping } = sessions;
  return html`<section aria-labelledby="mr-session-keep">
    <h4 id="mr-session-keep">${words.heading}</h4>
    <label class="check">
      <input
        type="checkbox"
        .checked=${isKeeping}
        @change=${(event: Event) => {
          const input = event.currentTarget as HTMLInputElement;
          orderOfSession(input, { type: 'keep', on: input.checked });
        }}
      />
      <span>${words.label}<small>${words.hint}</small></span>
    </label>
    <p class="small keep-state" data-phase=${lab.saving.phase}>${isKeeping ? stateWords(parts) : words.off}</p>
    ${lab.saving.phase === 'failed' ? problemBlock(lab.saving.problem, language) : nothing}
    ${isKeeping ? elsewhereBlock(parts) : nothing}
  </section>`;
}

/** What to do where another window has the session, or where something else of it is saved; nothing where neither is so. */
export function elsewhereBlock(parts: LabParts): TemplateResult | typeof nothing {
  const { sessions, lab, language } = parts;
  const words = language.lab.session;
  if (lab.saving.phase !== 'elsewhere') return nothing;
  const title = words.copyOf(lab.session.title);
  if (sessions.rival === undefined)
    return html`<div class="aside elsewhere" role="status">
      <p><strong>${words.elsewhere.title}</strong></p>
      <p>${words.elsewhere.advice}</p>
      <div class="ways start">
        <button type="button" class="button" @click=${order({ type: 'goOnHere' })}>${words.elsewhere.goOn}</button>
        <button type="button" class="button" @click=${order({ type: 'makeCopy', title })}>
          ${words.elsewhere.copy}
        </button>
      </div>
    </div>`;
  return html`<div class="aside elsewhere" role="status">
    <p><strong>${words.rival.title}</strong></p>
    <p>${words.rival.advice(language.format.count(sessions.rival))}</p>
    <div class="ways start">
      <button type="button" class="button" @click=${order({ type: 'mergeWithSaved' })}>${words.rival.merge}</button>
      <button type="button" class="button" @click=${order({ type: 'makeCopy', title })}>${words.rival.copy}</button>
      <button type="button" class="button quiet" @click=${order({ type: 'writeOver' })}>
        ${words.rival.writeOver}
      </button>
    </div>
  </div>`;
}

function order(what: Parameters<typeof orderOfSession>[1]): (event: Event) => void {
  return (event) => {
    orderOfSession(event.currentTarget ?? window, what);
  };
}

function stateWords({ lab, language }: LabParts): string {
  const words = language.lab.session.keep;
  const { saving, session } = lab;
  switch (saving.phase) {
    case 'saved': {
      const time = momentWords(saving.time, language);
      return saving.revision < session.revision ? words.waiting(time) : words.saved(time);
    }
    case 'saving':
      return words.saving;
    default:
      return '';
  }
}
