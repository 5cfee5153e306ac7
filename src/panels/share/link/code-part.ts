import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { View } from '../../../address/view.ts';
import type { Language } from '../../../text/language.ts';
import type { LinkText } from '../../../text/sv/sharing/link.ts';
import { codePicture } from './code-picture.ts';
import type { QrCode } from './qr-code.ts';
import { bytesOf, mostBytes, roomVersion } from './qr-code.ts';
import { longestParts } from './link-to.ts';

/** What the column with the code shows. */
export interface CodeParts {
  readonly code: QrCode | undefined;
  readonly title: string;
  readonly link: string;
  readonly view: View;
  readonly words: LinkText;
  readonly language: Language;
  readonly onLarge: () => void;
  readonly onPrint: () => void;
}

/** Parts of a link below this many bytes are not what makes a code dense. */
const worthSaying = 16;

/** The code of a link with its size in words; a sentence where no code holds it. */
export function codePart(parts: CodeParts): TemplateResult {
  const { code, title, link, words, language } = parts;
  const bytes = bytesOf(link);
  const { count } = language.format;
  return html`<section class="code-part" aria-labelledby="mr-code-heading">
    <h4 id="mr-code-heading">${words.code.heading}</h4>
    ${
      code
        ? html`<div class="tile">${codePicture(code, words.code.label(title))}</div>
            <p class="small">${words.code.size(count(bytes))} ${sizeWords(code, parts)}</p>
            ${code.version > roomVersion ? longest(parts) : nothing}
            <div class="code-ways">
              <button type="button" class="button" aria-haspopup="dialog" @click=${parts.onLarge}>
                ${words.code.large}
              </button>
              <button type="button" class="button" @click=${parts.onPrint}>${words.code.print}</button>
            </div>`
        : html`<p>${words.code.none(count(bytes), count(mostBytes))}</p>
            ${longest(parts)}`
    }
  </section>`;
}

function sizeWords(code: QrCode, { words }: CodeParts): string {
  return code.version <= roomVersion ? words.code.small : words.code.dense;
}

/** What makes the link long. */
function longest({ view, words, language }: CodeParts): TemplateResult | typeof nothing {
  const names = language.text.problems.linkFields;
  const said = longestParts(view, 3, worthSaying).map(({ key, bytes }) =>
    words.code.longestPart(names[key] ?? key, language.format.count(bytes)),
  );
  return said.length > 0 ? html`<p class="small">${words.code.longest(language.format.list(said))}</p>` : nothing;
}
