import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Problem } from '../../../problem/problem.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';
import { problemWords } from '../../../text/problem-words.ts';
import { problemBlock } from '../../data/problem-block.ts';
import { tick } from '../../parts-dialog/signs.ts';
import type { LabParts } from '../lab-parts.ts';
import type { OfflineAction } from './offline-action.ts';
import type { OfflineState, OfflineWork } from './offline-state.ts';
import { whenWords } from './prepared-rows.ts';

type Act = (action: OfflineAction) => void;

/** The button, the way there, and how it ended; it stays in sight while the rest is read. */
export function offlineFoot({ offline, language, base }: LabParts, act: Act): TemplateResult | typeof nothing {
  const { work, hindrance } = offline;
  const words = language.lab.offline;
  if (hindrance) return nothing;
  switch (work.phase) {
    case 'keeping':
      return foot(keeping(work, language, act));
    case 'done':
      return foot(
        html`<p class="done">${tick} ${words.done(whenWords(work.date, language))}</p>
          <p class="small">${words.doneAbout} <strong class="address">${base}</strong></p>`,
      );
    case 'failed':
      return foot(html`${failed(work.problem, language)} ${button(offline, language, act, words.retry)}`);
    case 'cancelled':
      return foot(
        html`<p>${words.cancelled}</p>
          ${button(offline, language, act)}`,
      );
    case 'notCarried':
      return foot(html`<p>${words.update.notCarried}</p>`);
    case 'elsewhere':
      return foot(
        html`<p>${words.elsewhere}</p>
          ${button(offline, language, act, words.retry)}`,
      );
    case 'removing':
      return foot(
        html`<progress aria-label=${words.removing}></progress>
          <p>${words.removing}</p>`,
      );
    case 'removed':
      return foot(
        html`<p class="done">${tick} ${words.removed}</p>
          ${isOffered(offline) ? button(offline, language, act) : nothing}`,
      );
    case 'rest':
      return isOffered(offline) ? foot(button(offline, language, act)) : nothing;
  }
}

/** What is read out when the work has come to an end; '' while there is nothing to say. */
export function saidOf(work: OfflineWork, language: LabLanguage): string {
  const words = language.lab.offline;
  switch (work.phase) {
    case 'rest':
      return '';
    case 'keeping':
      return work.isUpdate ? words.updating : words.keeping;
    case 'done':
      return words.done(whenWords(work.date, language));
    case 'failed':
      return problemWords(work.problem, language).title;
    case 'cancelled':
      return words.cancelled;
    case 'removing':
      return words.removing;
    case 'removed':
      return words.removed;
    case 'notCarried':
      return words.update.notCarried;
    case 'elsewhere':
      return words.elsewhere;
  }
}

function foot(content: TemplateResult): TemplateResult {
  return html`<div class="offline-foot">${content}</div>`;
}

function keeping(
  { done, of, isUpdate }: Extract<OfflineWork, { phase: 'keeping' }>,
  { lab, format }: LabLanguage,
  act: Act,
): TemplateResult {
  const words = lab.offline;
  const what = isUpdate ? words.updating : words.keeping;
  const told = of > 0 ? words.progress(format.bytes(done), format.bytes(of)) : words.beginning;
  return html`<progress max=${of || 1} .value=${done} aria-label=${what}></progress>
    <div class="line">
      <p>${what} · <span class="told">${told}</span></p>
      <button type="button" class="button" @click=${() => act({ type: 'cancel' })}>${words.cancel}</button>
    </div>`;
}

function button(offline: OfflineState, { id, lab }: LabLanguage, act: Act, instead?: string): TemplateResult {
  const words = lab.offline;
  return html`<div class="line">
    <button
      type="button"
      class="button ${isPrepared(offline) ? '' : 'primary'}"
      @click=${() => act({ type: 'prepare' })}
    >
      ${instead ?? nameOf(offline, id, words)}
    </button>
  </div>`;
}

function nameOf(offline: OfflineState, id: 'sv' | 'en', words: LabLanguage['lab']['offline']): string {
  const { prepared, offer } = offline;
  if (prepared && prepared.unfinished.length > 0) return words.goOn;
  if (isPrepared(offline)) return words.prepareAgain;
  const hasApp = prepared?.parts.some(({ kind }) => kind === 'app');
  const region = offer && offer !== 'unreachable' ? offer.region : undefined;
  return hasApp && region ? words.prepareRegion(region.title[id]) : words.prepare;
}

function isOffered({ offer }: OfflineState): boolean {
  return offer !== undefined && offer !== 'unreachable';
}

/** True where all that would be kept is here already. */
export function isPrepared({ prepared, offer }: OfflineState): boolean {
  if (!prepared || !offer || offer === 'unreachable') return false;
  const has = (kind: string, id: string): boolean =>
    prepared.parts.some((part) => part.kind === kind && part.id === id);
  const { region } = offer;
  return has('app', 'app') && (!region || region.isMadeHere || has('region', region.id));
}

function failed(problem: Problem, language: LabLanguage): TemplateResult {
  const words = language.lab.offline;
  const { file } = problem.place;
  return problemBlock(problem, language, {
    ...(file === undefined ? {} : { where: words.file(file) }),
    ...(problem.kind === 'storageFull' ? { advice: words.full(problem.detail.bytes, language.format) } : {}),
    ...(problem.kind === 'storageDenied' ? { advice: words.denied } : {}),
  });
}
