import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SlidePage } from '../../../lab/lab-state.ts';
import { isMadeHere } from '../../../pack/made-pack.ts';
import { codePicture } from '../../share/link/code-picture.ts';
import { isOfThisMachine } from '../../share/link/link-leaves.ts';
import { linkTo, sharedView } from '../../share/link/link-to.ts';
import { qrCode, roomVersion } from '../../share/link/qr-code.ts';
import type { LabParts } from '../lab-parts.ts';

/** What lies over the page: nothing, black, paper, the code, the question alone, the note, the keys. */
export function cover(page: SlidePage | undefined, parts: LabParts): TemplateResult | typeof nothing {
  const words = parts.language.lab.presenting;
  const step = page?.kind === 'step' ? page.step : undefined;
  switch (parts.presenting.cover) {
    case 'none':
      return nothing;
    case 'black':
    case 'paper':
      return html`<div class="cover ${parts.presenting.cover}">
        <p class="visually-hidden">${words[parts.presenting.cover]}</p>
      </div>`;
    case 'code':
      return html`<div class="cover paper">${audienceCode(parts)}</div>`;
    case 'question':
      return html`<div class="cover paper">
        <div class="alone">
          <p class="kicker">${words.question}</p>
          <p class="question" dir="auto">${step?.question || words.noQuestion}</p>
        </div>
      </div>`;
    case 'note':
      return html`<div class="note card" role="group" aria-label=${words.note}>
        <p class="kicker">${words.note}</p>
        <p class="note-text" dir="auto">${step?.note || words.noNote}</p>
      </div>`;
    case 'keys':
      return html`<div class="cover paper">${keysList(parts)}</div>`;
  }
}

/** The code of the view on screen for the phones in the room, its address, and why the room cannot open it where it cannot. */
function audienceCode({ state, base, language }: LabParts): TemplateResult {
  const words = language.lab.presenting.code;
  const link = linkTo(base, sharedView(state, true));
  const code = qrCode(link);
  const hindrance = isMadeHere(state.view.pack) ? words.ownRegion : isOfThisMachine(base) ? words.thisMachine : '';
  return html`<div class="audience">
    <div class="audience-words">
      <h2>${words.title}</h2>
      ${hindrance === '' ? html`<p>${code ? words.how : words.none}</p>` : html`<p class="hindrance">${hindrance}</p>`}
      <p class="address">${link.replace(/^https?:\/\//, '')}</p>
      ${code && code.version > roomVersion ? html`<p>${words.dense}</p>` : nothing}
    </div>
    ${code ? codePicture(code, words.label(link)) : nothing}
  </div>`;
}

function keysList({ language }: LabParts): TemplateResult {
  const words = language.lab.presenting;
  return html`<div class="keys-list">
    <h2>${words.keysTitle}</h2>
    <dl>
      ${words.keys.map(
        ([key, meaning]) =>
          html`<div>
            <dt>${key}</dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}
