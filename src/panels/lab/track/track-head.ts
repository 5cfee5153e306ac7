import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LabState } from '../../../lab/lab-state.ts';
import { isEmpty, limits } from '../../../lab/session.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';
import { cross } from '../../parts-dialog/signs.ts';
import { playSign } from './signs.ts';
import { typed } from './track-parts.ts';
import type { TrackParts } from './track-parts.ts';

/** What the lab is called, how far it has come and where it is saved, and the two things that are done most: capture and present. Stays in sight. */
export function trackHead(track: TrackParts, captured: string): TemplateResult {
  const { parts, act, order } = track;
  const { lab, language, state } = parts;
  const words = language.lab.track;
  const { steps, title } = lab.session;
  const { count } = language.format;
  const at = steps.findIndex(({ id }) => id === lab.step);
  const hasKey = state.view.shortcuts === 'on';
  const saved = savingWords(lab, language);
  return html`<div class="track-top">
    <div class="line">
      <h2>${words.heading}<span class="count">${words.steps(steps.length, count(steps.length))}</span></h2>
      ${
        saved === ''
          ? nothing
          : html`<button
              type="button"
              class="way saving"
              data-phase=${lab.saving.phase}
              @click=${() => order({ type: 'openDialog', part: 'session' })}
            >
              ${saved}
            </button>`
      }
    </div>
    <input
      class="lab-title"
      type="text"
      aria-label=${words.titleLabel}
      placeholder=${words.titlePlaceholder}
      maxlength=${limits.title}
      .value=${live(title)}
      @input=${(event: Event) => act({ type: 'describe', change: { title: typed(event) } })}
    />
    <div class="deeds">
      <button
        type="button"
        class="button primary capture"
        aria-keyshortcuts=${hasKey ? words.captureKey : nothing}
        @click=${() => order({ type: 'capture' })}
      >
        ${words.capture}${hasKey ? html`<kbd aria-hidden="true" title=${words.captureHint}>${words.captureKey}</kbd>` : nothing}
      </button>
      <button
        type="button"
        class="button present"
        title=${at < 0 ? nothing : words.presentFrom(count(at + 1))}
        @click=${() => order({ type: 'present', from: lab.step })}
      >
        ${playSign} ${words.present}
      </button>
      <button type="button" class="way presenter" @click=${() => order({ type: 'openPresenter' })}>
        ${language.lab.presenting.presenter.title}
      </button>
    </div>
    ${
      parts.presenting.window === 'blocked'
        ? html`<p class="news" role="status">${language.lab.presenting.presenter.stopped}</p>`
        : nothing
    }
    ${removedLine(track) ?? (captured === '' ? nothing : html`<p class="news is-captured">${captured}</p>`)}
  </div>`;
}

/** What was last taken away, with the way back. */
function removedLine({ parts: { lab, language }, order }: TrackParts): TemplateResult | undefined {
  const { removed } = lab;
  const words = language.lab.track;
  if (!removed) return undefined;
  return html`<p class="news">
    <span>${words.removed[removed.what](removed.name)}</span>
    <button type="button" class="way undo" @click=${() => order({ type: 'undo' })}>${words.undo}</button>
    <button
      type="button"
      class="mini"
      aria-label=${words.dismiss}
      title=${words.dismiss}
      @click=${() => order({ type: 'forgetRemoved' })}
    >
      ${cross}
    </button>
  </p>`;
}

function savingWords({ saving, isKept, session }: LabState, { lab, format }: LabLanguage): string {
  const words = lab.track.saving;
  switch (saving.phase) {
    case 'off':
      if (isEmpty(session)) return '';
      return isKept ? words.kept : words.off;
    case 'saved':
      return saving.revision < session.revision ? words.saving : words.saved(clock(saving.time, format.locale));
    case 'saving':
    case 'elsewhere':
    case 'failed':
      return words[saving.phase];
  }
}

/** Hours and minutes of a moment; '' where it says none. */
function clock(time: string, locale: string): string {
  const moment = new Date(time);
  return Number.isNaN(moment.getTime())
    ? ''
    : moment.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
}
