import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { isEmpty } from '../../../lab/session.ts';
import type { LabParts } from '../lab-parts.ts';
import type { OfflineOffer } from './offline-state.ts';

/** What would be kept, line by line with its size, and the sum. */
export function offeredRows(offer: OfflineOffer, { language, lab }: LabParts): TemplateResult {
  const words = language.lab.offline;
  const { format } = language;
  const { region } = offer;
  const sum = offer.app + offer.fonts + (region?.bytes ?? 0);
  return html`<section class="offered">
    <h4>${words.keeps}</h4>
    <dl>
      ${row(words.app, words.appAbout, format.bytes(offer.app))}
      ${row(words.fonts, words.fontsAbout, format.bytes(offer.fonts))}
      ${
        region
          ? row(
              words.region(region.title[language.id]),
              region.isMadeHere ? words.regionMadeHere : words.regionAbout(region.years),
              format.bytes(region.bytes),
            )
          : row(words.regionNone, words.noRegion, words.none)
      }
      ${row(words.session, sessionWords(lab, words), sizeOfSession(lab, language))}
      <div class="sum">
        <dt>${words.sum}</dt>
        <dd class="size">${format.bytes(sum)}</dd>
      </div>
    </dl>
  </section>`;
}

function row(what: string, about: string, size: string): TemplateResult {
  return html`<div>
    <dt>${what}</dt>
    <dd class="small">${about}</dd>
    <dd class="size">${size}</dd>
  </div>`;
}

function sessionWords({ session, saving }: LabParts['lab'], words: LabParts['language']['lab']['offline']): string {
  if (isEmpty(session)) return words.sessionEmpty;
  switch (saving.phase) {
    case 'saving':
    case 'saved':
      return words.sessionSaved;
    case 'elsewhere':
      return words.sessionElsewhere;
    case 'off':
    case 'failed':
      return words.sessionAbout(session.steps.length, session.cards.length);
  }
}

function sizeOfSession({ session }: LabParts['lab'], { lab, format }: LabParts['language']): string {
  return isEmpty(session) ? lab.offline.none : format.bytes(JSON.stringify(session).length);
}
