import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SavedSession } from '../../../storage/saved-sessions.ts';
import type { LabParts } from '../lab-parts.ts';
import { countWords, momentWords } from './held-words.ts';
import { orderOfSession } from './session-order.ts';

interface SavedPart {
  readonly parts: LabParts;
  /** Id of the session that is about to be taken away. */
  readonly asking: string;
  readonly onAsk: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The sessions on this machine, each opened or, after a question, taken away. */
export function savedPart(part: SavedPart): TemplateResult {
  const { sessions, language } = part.parts;
  const words = language.lab.session.list;
  const saved = sessions.saved ?? [];
  return html`<section aria-labelledby="mr-session-list">
    <h4 id="mr-session-list" tabindex="-1">${words.heading}</h4>
    ${
      saved.length === 0
        ? html`<p class="small">${words.none}</p>`
        : html`<ul class="regions" role="list" aria-label=${words.label}>
            ${saved.map((one) => (one.id === part.asking ? question(one, part) : line(one, part)))}
          </ul>`
    }
  </section>`;
}

function line(one: SavedSession, { parts, onAsk }: SavedPart): TemplateResult {
  const { lab, language } = parts;
  const words = language.lab.session;
  const title = one.title || words.untitled;
  const isOpen = one.id === lab.session.id;
  return html`<li class="region">
    <div class="saved-line">
      <strong>${title}</strong> ${isOpen ? html`<span class="tag">${words.list.isOpen}</span>` : nothing}
      <p class="small">${one.canBeRead ? lineWords(one, parts) : words.list.unread}</p>
    </div>
    <div class="ways">
      <button
        type="button"
        class="button quiet"
        data-remove=${one.id}
        aria-label=${words.list.removeNamed(title)}
        @click=${() => onAsk(one.id)}
      >
        ${words.list.remove}
      </button>
      ${
        isOpen || !one.canBeRead
          ? nothing
          : html`<button
              type="button"
              class="button"
              aria-label=${words.list.openNamed(title)}
              @click=${(event: Event) => orderOfSession(event.currentTarget ?? window, { type: 'openSaved', id: one.id })}
            >
              ${words.list.open}
            </button>`
      }
    </div>
  </li>`;
}

function lineWords(one: SavedSession, { language }: LabParts): string {
  const held = countWords(one, language);
  return language.lab.session.list.line(held, momentWords(one.saved, language), language.format.bytes(one.bytes));
}

function question(one: SavedSession, { parts, onAsk, onRemove }: SavedPart): TemplateResult {
  const { lab, language } = parts;
  const words = language.lab.session.list;
  const title = one.title || language.lab.session.untitled;
  return html`<li class="region">
    <div>
      <p><strong>${words.sure(title)}</strong></p>
      ${one.id === lab.session.id ? html`<p class="small">${words.sureOpen}</p>` : nothing}
    </div>
    <div class="ways">
      <button type="button" class="button quiet" data-no @click=${() => onAsk('')}>${words.no}</button>
      <button type="button" class="button primary" @click=${() => onRemove(one.id)}>${words.yes}</button>
    </div>
  </li>`;
}
