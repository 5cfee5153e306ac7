import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { actOnLab } from '../../../lab/lab-action.ts';
import { limits } from '../../../lab/session.ts';
import type { LabParts } from '../lab-parts.ts';

const fields = ['title', 'place', 'date', 'group'] as const;

/** Title, place, date and group, each written as it is typed. No names of people: it is said beside. */
export function factsForm({ lab, language }: LabParts): TemplateResult {
  const words = language.lab.session.facts;
  return html`<section class="facts" aria-labelledby="mr-session-facts">
    <h4 id="mr-session-facts">${words.heading}</h4>
    <div class="facts-fields">
      ${fields.map(
        (field) =>
          html`<label data-field=${field}>
            <span class="label">${words[field]}</span>
            <input
              class="field"
              type=${field === 'date' ? 'date' : 'text'}
              maxlength=${limits.title}
              autocomplete="off"
              placeholder=${field === 'group' ? words.groupPlaceholder : ''}
              aria-describedby=${field === 'group' ? 'mr-session-privacy' : ''}
              .value=${live(lab.session[field])}
              @input=${(event: Event) => {
                const input = event.currentTarget as HTMLInputElement;
                actOnLab(input, { type: 'describe', change: { [field]: input.value } });
              }}
            />
          </label>`,
      )}
    </div>
    <p class="small" id="mr-session-privacy">${words.privacy}</p>
  </section>`;
}
