import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Difference, MergeChoice } from '../../../lab/merge/comparison.ts';
import type { MergeChoices } from '../../../lab/merge/merge-sessions.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';
import { orderOfSession } from '../session/session-order.ts';
import { differingFields, thingWords } from './field-words.ts';

/** A difference: what it is about, both forms side by side field by field, and what is to become of it. */
export function differenceBlock(difference: Difference, choices: MergeChoices, language: LabLanguage): TemplateResult {
  const words = language.lab.merge;
  const thing = thingWords(difference, language);
  const rows = differingFields(difference, language);
  return html`<li class="difference" data-kind=${difference.kind}>
    <p><strong>${thing}</strong> <span class="small">${words.kinds[difference.kind]}</span></p>
    ${
      rows.length === 0
        ? nothing
        : html`<table>
            <caption class="visually-hidden">
              ${thing}
            </caption>
            <thead>
              <tr>
                <th scope="col">${words.columns.field}</th>
                <th scope="col">${words.columns.mine}</th>
                <th scope="col">${words.columns.theirs}</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                (row) =>
                  html`<tr>
                    <th scope="row">${row.name}</th>
                    <td>${row.mine}</td>
                    <td>${row.theirs}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
    <div class="segments" role="radiogroup" aria-label=${words.choices.label(thing)}>
      ${optionsOf(difference, language).map(
        ({ choice, said }) =>
          html`<label
            ><input
              type="radio"
              name="mr-merge-${difference.key}"
              .checked=${live((choices.get(difference.key) ?? defaultOf(difference)) === choice)}
              @change=${(event: Event) =>
                orderOfSession(event.currentTarget ?? window, { type: 'choose', key: difference.key, choice })}
            /><span>${said}</span></label
          >`,
      )}
    </div>
  </li>`;
}

interface Option {
  readonly choice: MergeChoice | 'default';
  readonly said: string;
}

/** What is done where nobody chooses: both, where there is room for both in one session. */
function defaultOf({ part, canKeepBoth }: Difference): MergeChoice | 'default' {
  return canKeepBoth && part !== 'votes' ? 'both' : 'default';
}

function optionsOf(difference: Difference, { lab }: LabLanguage): readonly Option[] {
  const words = lab.merge.choices;
  const ends: readonly Option[] = [
    { choice: 'mine', said: words.mine },
    { choice: 'theirs', said: words.theirs },
  ];
  if (difference.part === 'votes')
    return [...ends, { choice: 'both', said: words.votesBoth }, { choice: 'default', said: words.votesDefault }];
  if (difference.canKeepBoth) return [...ends, { choice: 'both', said: words.both }];
  if (difference.part === 'previous') return [...ends, { choice: 'default', said: words.previousDefault }];
  if (difference.part === 'about' && difference.field === 'date')
    return [...ends, { choice: 'default', said: words.dateDefault }];
  return [...ends, { choice: 'default', said: words.otherDefault }];
}
