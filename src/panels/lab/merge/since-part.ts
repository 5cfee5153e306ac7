import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { changesSince } from '../../../lab/changes/changes-since.ts';
import type { Lab, Session } from '../../../lab/session.ts';
import { changeSentences } from '../../../text/lab-changes.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';
import { problemBlock } from '../../data/problem-block.ts';
import type { LabParts } from '../lab-parts.ts';
import { fileChooser } from '../session/file-part.ts';
import { readingBlock } from '../session/opening-part.ts';
import { orderOfSession } from '../session/session-order.ts';

/** How many sentences are shown at first, and how many more at a time. */
export const sentencesAtOnce = 60;

/** "Vad ändrades sedan förra labbet": since the last lab of the session, or since a file. */
export function sincePart(parts: LabParts, shown: number, onMore: () => void): TemplateResult {
  const { sessions, lab, language } = parts;
  const { since } = sessions;
  const words = language.lab.merge.since;
  const before = since.phase === 'chosen' ? since.lab : lab.session.previous;
  return html`<section aria-labelledby="mr-merge-since">
    <h4 id="mr-merge-since">${words.heading}</h4>
    ${since.phase === 'reading' ? readingBlock(since, parts, { type: 'comparePrevious' }) : nothing}
    ${since.phase === 'failed' ? problemBlock(since.problem, language) : nothing}
    ${
      before
        ? html`<p class="small">
              ${since.phase === 'chosen' ? words.chosen(since.name || language.lab.session.untitled) : previousWords(before, language)}
            </p>
            ${sentences(before, lab.session, language, shown, onMore)}`
        : html`<p>${words.first}</p>`
    }
    <div class="ways start">
      ${fileChooser({
        words: { button: words.file, label: words.label },
        onFile: (file, from) => {
          orderOfSession(from, { type: 'compareFile', file });
        },
      })}
      ${
        since.phase === 'chosen' && lab.session.previous
          ? html`<button
              type="button"
              class="button quiet"
              @click=${(event: Event) => orderOfSession(event.currentTarget ?? window, { type: 'comparePrevious' })}
            >
              ${words.back}
            </button>`
          : nothing
      }
    </div>
  </section>`;
}

function previousWords({ title, date }: Lab, { lab, format }: LabLanguage): string {
  return lab.merge.since.previous(title, date === '' ? '' : format.date(date));
}

function sentences(
  before: Lab,
  now: Session,
  language: LabLanguage,
  shown: number,
  onMore: () => void,
): TemplateResult {
  const words = language.lab.merge.since;
  const said = changeSentences(changesSince(before, now), language);
  const left = said.length - shown;
  return html`<ul class="changes" aria-label=${words.list}>
      ${said.slice(0, shown).map((one) => html`<li>${one}</li>`)}
    </ul>
    ${
      left > 0
        ? html`<button type="button" class="button" @click=${onMore}>
            ${words.more(language.format.count(Math.min(left, sentencesAtOnce)))}
          </button>`
        : nothing
    }`;
}
