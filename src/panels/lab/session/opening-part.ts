import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isEmpty } from '../../../lab/session.ts';
import type { Session } from '../../../lab/session.ts';
import { problemBlock } from '../../data/problem-block.ts';
import type { LabParts } from '../lab-parts.ts';
import { heldWords } from './held-words.ts';
import type { Opening, Told } from './session-desk-state.ts';
import { sessionFileName } from './session-file-name.ts';
import type { SessionOrder } from './session-order.ts';
import { orderOfSession } from './session-order.ts';

/** Problems of a session that are listed one by one. */
const mostTold = 8;

/** How the opening of a session goes: read, asked about, failed; and what was done last. */
export function openingPart(parts: LabParts): TemplateResult {
  const { sessions, language } = parts;
  const { opening, told, problem } = sessions;
  return html`${openingBlock(opening, parts)} ${problem ? problemBlock(problem, language) : nothing}
  ${told && opening.phase === 'rest' ? toldBlock(told, parts) : nothing}`;
}

/** How far a file has been read, and a way to stop. */
export function readingBlock(
  { name, share }: { readonly name: string; readonly share: number },
  { language }: LabParts,
  stop: SessionOrder,
): TemplateResult {
  const words = language.lab.session;
  const said = words.reading(name, language.format.percent(share));
  return html`<div class="aside reading">
    <p aria-hidden="true">${said}</p>
    <progress max="1" .value=${share} aria-label=${said}></progress>
    <div class="ways start">
      <button type="button" class="button" @click=${order(stop)}>${words.stop}</button>
    </div>
  </div>`;
}

function openingBlock(opening: Opening, parts: LabParts): TemplateResult | typeof nothing {
  const { language } = parts;
  const words = language.lab.session;
  switch (opening.phase) {
    case 'reading':
      return readingBlock(opening, parts, { type: 'stopReading' });
    case 'asking':
      return question(opening.next, parts);
    case 'failed':
      return html`<div role="alert">
        <p class="failed-name">${words.failed(opening.name)}</p>
        ${problemBlock(opening.problem, language)}
      </div>`;
    default:
      return nothing;
  }
}

/** What would be lost, and the ways not to lose it. */
function question(next: Session, parts: LabParts): TemplateResult {
  const { lab, language } = parts;
  const words = language.lab.session;
  const { asking } = words;
  return html`<div class="aside asking" role="group" aria-labelledby="mr-session-asking">
    <p><strong id="mr-session-asking" tabindex="-1">${asking.title}</strong></p>
    <p>${asking.lost(lab.session.title || words.untitled, heldWords(lab.session, language))}</p>
    <p>${isEmpty(next) ? asking.nextEmpty : asking.next(next.title || words.untitled, heldWords(next, language))}</p>
    <div class="ways start">
      <button
        type="button"
        class="button primary"
        @click=${order({ type: 'saveAndOpen', name: sessionFileName(lab.session) })}
      >
        ${asking.saveFirst}
      </button>
      ${
        isEmpty(next)
          ? nothing
          : html`<button type="button" class="button" @click=${order({ type: 'answer', how: 'merge' })}>
              ${asking.merge}
            </button>`
      }
      <button type="button" class="button" @click=${order({ type: 'answer', how: 'open' })}>${asking.open}</button>
      <button type="button" class="button quiet" @click=${order({ type: 'answer', how: 'stay' })}>
        ${asking.stay}
      </button>
    </div>
  </div>`;
}

function toldBlock(told: Told, parts: LabParts): TemplateResult | typeof nothing {
  const { language } = parts;
  const words = language.lab.session.told;
  const sentence = toldWords(told, parts.language);
  if (told.type !== 'opened') return html`<p class="told">${sentence}</p>`;
  const { problems } = told;
  const { count } = language.format;
  if (problems.length === 0) return html`<p class="told">${sentence}</p>`;
  return html`<div class="told">
    <p>${sentence}</p>
    <p>${words.openedWith(count(problems.length), problems.length === 1)}</p>
    ${problems.slice(0, mostTold).map((one) => problemBlock(one, language))}
    ${problems.length > mostTold ? html`<p>${words.more(count(problems.length - mostTold))}</p>` : nothing}
  </div>`;
}

/** What was done, in a sentence. */
export function toldWords(told: Told, language: LabParts['language']): string {
  const words = language.lab.session;
  switch (told.type) {
    case 'opened':
      return words.told.opened(told.session.title || words.untitled, heldWords(told.session, language));
    case 'fileSaved':
      return words.told.fileSaved(told.name);
    default:
      return words.keep.isSavedAnew;
  }
}

function order(what: SessionOrder): (event: Event) => void {
  return (event) => {
    orderOfSession(event.currentTarget ?? window, what);
  };
}
