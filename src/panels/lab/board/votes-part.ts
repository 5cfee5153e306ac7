import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { mostDots } from '../../../lab/board/board-of.ts';
import { actOnLab } from '../../../lab/lab-action.ts';
import { limits } from '../../../lab/session.ts';
import type { LabParts } from '../lab-parts.ts';
import { orderOfBoard } from './board-state.ts';
import { cardName } from './card-view.ts';
import { dotRow } from './dot-row.ts';
import { leftWords } from './votes-given.ts';

/** Most cards that the list of dots shows. */
const mostListed = 50;

/** Dots for the room: begin and end, how many there are to give, what is left, the cards with the most, and all of them away. */
export function votesPart(parts: LabParts, from: EventTarget): TemplateResult {
  const { language, lab, board } = parts;
  const { votes: words, removed } = language.lab.board;
  const { votes } = lab.session;
  const given = Object.values(votes.dots).reduce((sum, count) => sum + count, 0);
  const look = (change: Partial<{ isVoting: boolean; isListed: boolean }>): void =>
    orderOfBoard(from, { type: 'look', change });
  return html`<section class="part votes" aria-labelledby="mr-board-votes">
    <h3 id="mr-board-votes">${words.heading}</h3>
    <button
      type="button"
      class="button ${board.isVoting ? 'primary' : ''}"
      aria-pressed=${board.isVoting}
      @click=${() => look({ isVoting: !board.isVoting })}
    >
      ${board.isVoting ? words.end : words.begin}
    </button>
    ${board.isVoting ? amounts(parts, from) : nothing}
    ${board.isVoting || given > 0 ? html`<p class="left">${leftWords(votes, language) || words.given(language.format.count(given), given === 1)}</p>` : nothing}
    ${board.isVoting ? html`<p class="small">${votes.people === 0 ? words.unlimited : ''} ${words.anonymous}</p>` : nothing}
    ${
      given === 0
        ? nothing
        : html`<div class="ways">
            <button
              type="button"
              class="way"
              aria-expanded=${board.isListed}
              @click=${() => look({ isListed: !board.isListed })}
            >
              ${words.list}
            </button>
            <button type="button" class="way" @click=${(event: Event) => takeBack(event, from, removed.votes)}>
              ${words.reset}
            </button>
          </div>`
    }
    ${board.isListed && given > 0 ? list(parts, from) : nothing}
  </section>`;
}

/** Takes all dots back, says so, and leaves the focus in the part: its button goes with the dots. */
function takeBack({ currentTarget }: Event, from: EventTarget, detail: string): void {
  actOnLab(from, { type: 'resetVotes' });
  from.dispatchEvent(new CustomEvent('announce', { detail, bubbles: true }));
  (currentTarget as Element).closest('.votes')?.querySelector<HTMLElement>('.button')?.focus();
}

function amounts({ language, lab }: LabParts, from: EventTarget): TemplateResult {
  const { votes: words } = language.lab.board;
  const { votes } = lab.session;
  const amount = (
    label: string,
    value: number,
    least: number,
    most: number,
    set: (value: number) => void,
  ): TemplateResult =>
    html`<label class="amount">
      <span>${label}</span>
      <input
        type="number"
        inputmode="numeric"
        min=${least}
        max=${most}
        .value=${live(String(value))}
        @change=${(event: Event) => set((event.currentTarget as HTMLInputElement).valueAsNumber)}
      />
    </label>`;
  return html`<div class="amounts">
    ${amount(words.people, votes.people, 0, limits.people, (people) => actOnLab(from, { type: 'setVoting', change: { people } }))}
    ${amount(words.perPerson, votes.perPerson, 1, 20, (perPerson) => actOnLab(from, { type: 'setVoting', change: { perPerson } }))}
  </div>`;
}

function list({ language, lab }: LabParts, from: EventTarget): TemplateResult {
  const ranked = mostDots(lab.session);
  return html`<ol class="ranked">
    ${ranked.slice(0, mostListed).map(
      ({ card, dots, rank }) =>
        html`<li>
          <span class="rank">${language.format.count(rank)}</span>
          <button
            type="button"
            class="ranked-card"
            @click=${() => orderOfBoard(from, { type: 'write', id: card.id, card })}
          >
            ${cardName(card, language)}
          </button>
          ${dotRow(dots, language)}
        </li>`,
    )}
  </ol>`;
}
