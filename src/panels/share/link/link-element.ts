import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import { isMadeHere } from '../../../pack/made-pack.ts';
import type { Language } from '../../../text/language.ts';
import type { SharingText } from '../../../text/sv/sharing.ts';
import type { CopyField } from '../../copy-field/copy-field.ts';
import '../../copy-field/copy-field.ts';
import type { ShareState } from '../share-state.ts';
import { codePart } from './code-part.ts';
import './large-code.ts';
import type { CodeMatter, LargeCode } from './large-code.ts';
import type { Letter } from './letter.ts';
import { letterOf, mailAddress, sentenceAndLink } from './letter.ts';
import { linkHolds } from './link-holds.ts';
import { isOfThisMachine, linkLeaves } from './link-leaves.ts';
import type { LinkMatter } from './link-words.ts';
import { regionTitle } from './link-words.ts';
import './link.css';
import { printCode } from './print-code.ts';
import type { QrCode } from './qr-code.ts';
import { qrCode } from './qr-code.ts';
import { linkTo, sharedView } from './link-to.ts';

/** How an attempt to pass the link on went. */
type Told = '' | 'sentenceCopied' | 'sentenceNotCopied' | 'shared' | 'shareFailed';

/**
 * The link to what is on screen, as text, as a code to photograph, and for other programs; and what the link holds and does not hold. Nothing is sent by
 * itself.
 *
 * @property share all that it shows
 * @property isShown true while the part is in sight
 */
export class ShareLink extends LightElement {
  static override properties = {
    language: { attribute: false },
    words: { attribute: false },
    share: { attribute: false },
    isShown: { attribute: false },
    withPlace: { state: true },
    told: { state: true },
  };

  declare language: Language;
  declare words: SharingText;
  declare share: ShareState;
  declare isShown: boolean;
  declare private withPlace: boolean;
  declare private told: Told;
  private coded: { readonly link: string; readonly code: QrCode | undefined } | undefined;

  constructor() {
    super();
    this.withPlace = true;
    this.told = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('isShown') && !this.isShown) this.told = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.words || !this.share || !this.isShown) return nothing;
    const { language, share } = this;
    const words = this.words.link;
    const matter: LinkMatter = { state: share.state, view: sharedView(share.state, this.withPlace), language, words };
    const link = linkTo(share.base, matter.view);
    const letter = letterOf(matter, share.sentence, link);
    const code = this.codeOf(link);
    const title = regionTitle(matter);
    const onPrint = (): void => {
      if (code) printCode(window, { code, title, ...letter }, words);
    };
    return html`<div class="scroll" tabindex="-1">
      <h3>${words.heading}</h3>
      <p class="lead">${words.lead}</p>
      ${isMadeHere(matter.view.pack) ? this.madeHere() : nothing}
      <div class="link-columns">
        <div class="give-link">${this.field(link)} ${this.ways(letter)}</div>
        ${codePart({ code, title, link, view: matter.view, words, language, onPrint, onLarge: () => this.large?.open() })}
        <div class="link-contents">${this.contents(matter)}</div>
      </div>
      <mr-large-code
        .language=${language}
        .words=${words}
        .matter=${this.matterOf(code, title, letter)}
      ></mr-large-code>
    </div>`;
  }

  private get large(): LargeCode | null {
    return this.querySelector('mr-large-code');
  }

  private matterOf(code: QrCode | undefined, title: string, letter: Letter): CodeMatter | undefined {
    return code && { code, title, ...letter };
  }

  private codeOf(link: string): QrCode | undefined {
    if (this.coded?.link !== link) this.coded = { link, code: qrCode(link) };
    return this.coded.code;
  }

  private madeHere(): TemplateResult {
    const { title, why } = this.words.link.madeHere;
    return html`<div class="aside">
      <p><strong>${title}</strong></p>
      <p>${why}</p>
    </div>`;
  }

  private field(link: string): TemplateResult {
    const words = this.words.link;
    const { camera } = this.share.state.view;
    return html`<mr-copy-field .words=${words.field} .value=${link} .rows=${3}></mr-copy-field> ${
        camera
          ? html`<label class="check">
              <input
                type="checkbox"
                .checked=${this.withPlace}
                @change=${(event: Event) => (this.withPlace = (event.currentTarget as HTMLInputElement).checked)}
              />
              <span>${words.withPlace}<small>${words.withPlaceNote}</small></span>
            </label>`
          : nothing
      }
      ${isOfThisMachine(this.share.base) ? html`<p class="small">${words.local}</p>` : nothing}`;
  }

  private ways(letter: Letter): TemplateResult {
    const words = this.words.link;
    const mail = mailAddress(letter);
    const canShare = typeof navigator.share === 'function';
    return html`<div class="link-ways" role="group" aria-label=${words.ways}>
        <button type="button" class="button" @click=${() => this.copySentence(letter)}>
          ${this.told === 'sentenceCopied' ? words.sentenceCopied : words.copySentence}
        </button>
        ${mail === undefined ? nothing : html`<a class="button" href=${mail}>${words.mail}</a>`}
        ${
          canShare
            ? html`<button type="button" class="button" @click=${() => this.send(letter)}>${words.share}</button>`
            : nothing
        }
      </div>
      ${mail === undefined ? html`<p class="small">${words.mailTooLong}</p>` : nothing}
      <p class="small told" role="status">${this.toldWords()}</p>
      ${
        this.told === 'sentenceNotCopied'
          ? html`<textarea
              class="field sentence"
              readonly
              rows="6"
              aria-label=${words.sentenceLabel}
              .value=${sentenceAndLink(letter)}
            ></textarea>`
          : nothing
      }`;
  }

  private toldWords(): string | typeof nothing {
    const words = this.words.link;
    switch (this.told) {
      case 'sentenceNotCopied':
        return words.sentenceNotCopied;
      case 'shared':
        return words.shared;
      case 'shareFailed':
        return words.shareFailed;
      default:
        return nothing;
    }
  }

  private contents(matter: LinkMatter): TemplateResult {
    const { words } = matter;
    return html`<section aria-labelledby="mr-link-holds">
        <h4 id="mr-link-holds">${words.holds}</h4>
        <dl>
          ${linkHolds(matter).map(
            ({ term, words: said, pole }) =>
              html`<div>
                <dt>${term}</dt>
                <dd>
                  ${pole ? html`<span class="sign ${pole}" aria-hidden="true">${pole.toUpperCase()}</span> ` : nothing}${said}
                </dd>
              </div>`,
          )}
        </dl>
      </section>
      <section aria-labelledby="mr-link-leaves">
        <h4 id="mr-link-leaves">${words.leaves}</h4>
        <ul>
          ${linkLeaves(matter).map((one) => html`<li>${one}</li>`)}
        </ul>
      </section>`;
  }

  private async copySentence(letter: Letter): Promise<void> {
    try {
      await navigator.clipboard.writeText(sentenceAndLink(letter));
      this.told = 'sentenceCopied';
    } catch {
      this.told = 'sentenceNotCopied';
      await this.updateComplete;
      const text = this.querySelector<HTMLTextAreaElement>('.sentence');
      text?.focus();
      text?.select();
    }
  }

  /** The machine's own way of sharing. That it is left without sharing is nothing to tell. */
  private async send({ subject, sentence, link }: Letter): Promise<void> {
    try {
      await navigator.share({ title: subject, text: sentence, url: link });
      this.told = 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.told = 'shareFailed';
      this.querySelector<CopyField>('mr-copy-field')?.select();
    }
  }
}

customElements.define('mr-share-link', ShareLink);

declare global {
  interface HTMLElementTagNameMap {
    'mr-share-link': ShareLink;
  }
}
