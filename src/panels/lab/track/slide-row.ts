import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Session, Slide } from '../../../lab/session.ts';
import { limits } from '../../../lab/session.ts';
import { textField } from './step-fields.ts';
import { typed } from './track-parts.ts';
import type { TrackParts } from './track-parts.ts';

/** The page of words before the first step or after the last: whether it is shown, and what stands on it. */
export function slideRow(
  track: TrackParts,
  slide: 'opening' | 'closing',
  isOpen: boolean,
  onOpen: () => void,
): TemplateResult {
  const { parts, act } = track;
  const { session } = parts.lab;
  const words = parts.language.lab.track.slides;
  const { shown, title } = session[slide];
  const line = title.trim() || (slide === 'opening' ? session.title.trim() : '');
  return html`<li class="slide" ?data-chosen=${isOpen} ?data-off=${!shown}>
    <div class="row">
      <span class="page-sign" aria-hidden="true"></span>
      <button type="button" class="pick" aria-expanded=${isOpen ? 'true' : 'false'} @click=${onOpen}>
        <span class="title">${words[slide]}</span>
        ${line === '' && shown ? nothing : html`<span class="shows">${shown ? line : words.off}</span>`}
      </button>
      <input
        type="checkbox"
        class="switch"
        role="switch"
        aria-label=${words.shown[slide]}
        title=${words.shown[slide]}
        .checked=${live(shown)}
        @change=${(event: Event) =>
          act({ type: 'editSlide', slide, change: { shown: (event.currentTarget as HTMLInputElement).checked } })}
      />
    </div>
    ${isOpen ? slideFields(track, slide) : nothing}
  </li>`;
}

function slideFields({ parts, act }: TrackParts, slide: 'opening' | 'closing'): TemplateResult {
  const { session } = parts.lab;
  const words = parts.language.lab.track.slides;
  const { title, text } = session[slide];
  const edit = (change: Partial<Slide>): void => act({ type: 'editSlide', slide, change });
  return html`<div class="fields">
    <label>
      <span class="label">${words.title}</span>
      <input
        class="field"
        type="text"
        maxlength=${limits.title}
        placeholder=${slide === 'opening' ? words.openingPlaceholder : words.closingPlaceholder}
        .value=${live(title)}
        @input=${(event: Event) => edit({ title: typed(event) })}
      />
    </label>
    ${textField(words.text, '', text, (to) => edit({ text: to }))}
    ${
      slide === 'closing' && text.trim() === ''
        ? html`<button type="button" class="button small-button" @click=${() => edit({ text: words.proposal })}>
            ${words.useProposal(words.proposal)}
          </button>`
        : nothing
    }
    ${slide === 'opening' ? occasion(session, words, (change) => act({ type: 'describe', change })) : nothing}
  </div>`;
}

type Occasion = Partial<Pick<Session, 'place' | 'date' | 'group'>>;

/** Where, when and with whom the lab is held: they stand on the opening page. */
function occasion(
  { place, date, group }: Session,
  words: TrackParts['parts']['language']['lab']['track']['slides'],
  describe: (change: Occasion) => void,
): TemplateResult {
  return html`<div class="occasion">
      <label>
        <span class="label">${words.place}</span>
        <input
          class="field"
          type="text"
          maxlength=${limits.title}
          .value=${live(place)}
          @input=${(event: Event) => describe({ place: typed(event) })}
        />
      </label>
      <label>
        <span class="label">${words.date}</span>
        <input
          class="field"
          type="date"
          max="9999-12-31"
          .value=${live(date)}
          @change=${(event: Event) => describe({ date: typed(event) })}
        />
      </label>
    </div>
    <label>
      <span class="label">${words.group}</span>
      <input
        class="field"
        type="text"
        maxlength=${limits.title}
        aria-describedby="mr-track-group"
        .value=${live(group)}
        @input=${(event: Event) => describe({ group: typed(event) })}
      />
    </label>
    <p class="small" id="mr-track-group">${words.groupHint}</p>`;
}
