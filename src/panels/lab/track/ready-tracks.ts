import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ReadyTrack } from '../../../lab/lab-order.ts';
import { readyTracks } from '../../../lab/lab-order.ts';
import { isEmpty } from '../../../lab/session.ts';
import type { TrackParts } from './track-parts.ts';

/** The ready tracks: choices where nothing has been made, folded away where something has; then it is asked before they take its place. */
export function readyTracksPart(
  track: TrackParts,
  asking: ReadyTrack | undefined,
  onAsk: (one: ReadyTrack | undefined) => void,
): TemplateResult {
  const { parts, order } = track;
  const { session } = parts.lab;
  const words = parts.language.lab.track.ready;
  const { list, heading, about } = parts.language.lab.tracks;
  const open = (one: ReadyTrack): void => {
    if (isEmpty(session)) order({ type: 'openTrack', track: one });
    else onAsk(one);
  };
  const question = (one: ReadyTrack): TemplateResult =>
    html`<div class="asking" role="group" aria-label=${words.ask(list[one].title)}>
      <p>${words.ask(list[one].title)}</p>
      <div class="pair-of-ways">
        <button
          type="button"
          class="button small-button"
          data-yes
          @click=${() => {
            onAsk(undefined);
            order({ type: 'openTrack', track: one });
          }}
        >
          ${words.yes}
        </button>
        <button type="button" class="button small-button" @click=${() => onAsk(undefined)}>${words.no}</button>
      </div>
    </div>`;
  const choices = html`<p class="small">${about}</p>
    <ul role="list">
      ${readyTracks.map(
        (one) =>
          html`<li>
            <button type="button" class="ready-track" data-track=${one} @click=${() => open(one)}>
              <span class="title">${list[one].title}</span>
              <span class="shows">${list[one].about}</span>
            </button>
            ${asking === one ? question(one) : nothing}
          </li>`,
      )}
    </ul>`;
  return session.steps.length === 0
    ? html`<section class="ready" aria-labelledby="mr-ready">
        <h3 id="mr-ready">${heading}</h3>
        ${choices}
      </section>`
    : html`<details class="ready">
        <summary>${heading}</summary>
        ${choices}
      </details>`;
}
