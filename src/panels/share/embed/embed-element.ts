import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import { isMadeHere } from '../../../pack/made-pack.ts';
import { latest } from '../../../store/result.ts';
import { loadLanguage } from '../../../text/language.ts';
import type { Language } from '../../../text/language.ts';
import type { SharingText } from '../../../text/sv/sharing.ts';
import { segments } from '../../controls/segments.ts';
import '../../copy-field/copy-field.ts';
import { longestParts } from '../link/link-to.ts';
import { loadSharingText } from '../load-sharing-text.ts';
import { actOnShare } from '../share-action.ts';
import type { ShareState } from '../share-state.ts';
import { addressLimits, firstChoice } from './embed-choice.ts';
import type { EmbedChoice } from './embed-choice.ts';
import { embedControls } from './embed-controls.ts';
import { embedMatter, shownWords } from './embed-matter.ts';
import type { EmbedMatter, SpokenLanguage } from './embed-matter.ts';
import './embed-preview.ts';
import './embed.css';
import { packagePart } from './package-part.ts';
import { webmasterPart } from './webmaster-part.ts';

/**
 * The code that puts the map on another page: choices, a preview of the very frame, the code, and what the webmaster needs; or the package without a frame.
 * What is embedded is what is on the screen. Sends `share` with the order of the package.
 *
 * @property share all that it shows
 * @property isShown true while the part is in sight
 */
export class ShareEmbed extends LightElement {
  static override properties = {
    language: { attribute: false },
    words: { attribute: false },
    share: { attribute: false },
    isShown: { attribute: false },
    choice: { state: true },
    spoken: { state: true },
  };

  declare language: Language;
  declare words: SharingText;
  declare share: ShareState;
  declare isShown: boolean;
  declare private choice: EmbedChoice | undefined;
  /** The language of the embedded map, where it is another than the page's. */
  declare private spoken: SpokenLanguage | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.isShown || !this.share || !this.words) return;
    this.choice ??= firstChoice(this.share.state.view);
    if (changed.has('language') && changed.get('language')) this.choose(withLanguage(this.choice, this.language.id));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { share, choice, isShown } = this;
    if (!this.words || !share || !isShown || !choice) return nothing;
    const words = this.words.embed;
    const isOwn = isMadeHere(share.state.view.pack);
    const kind = isOwn ? 'package' : choice.kind;
    return html`<div class="scroll" tabindex="-1">
      <h3>${words.heading}</h3>
      <p class="lead">${words.lead}</p>
      ${
        isOwn
          ? html`<div class="aside">
              <p><strong>${words.madeHere.title}</strong></p>
              <p>${words.madeHere.why}</p>
            </div>`
          : html`<div class="kinds">${this.kinds(choice)}</div>`
      }
      ${share.state.settled ? this.wayOf(kind, { ...choice, kind }) : html`<p class="lead">${words.waiting}</p>`}
    </div>`;
  }

  private kinds(choice: EmbedChoice): TemplateResult {
    const words = this.words.embed;
    return html`${segments({
        name: 'mr-embed-kind',
        label: words.kind,
        value: choice.kind,
        options: (['frame', 'element', 'package'] as const).map((value) => ({ value, title: words.kinds[value] })),
        onChoose: (kind) => this.choose({ ...choice, kind }),
      })}
      <p class="small note">${words.kindNotes[choice.kind]}</p>`;
  }

  private wayOf(kind: EmbedChoice['kind'], choice: EmbedChoice): TemplateResult {
    const words = this.words.embed;
    if (kind === 'package') {
      return packagePart(this.share.exporting, this.language, words, {
        save: () => actOnShare(this, { type: 'export', order: { kind: 'package' } }),
        cancel: () => actOnShare(this, { type: 'cancel' }),
      });
    }
    const matter = embedMatter(this.share, choice, this.speaking(choice));
    return html`<div class="embed-columns">
        ${embedControls({
          choice,
          words,
          municipalities: latest(this.share.state.pack)?.manifest.municipalities ?? [],
          onChange: (next) => this.choose(next),
        })}
        <div class="embed-result">${this.result(matter, choice)}</div>
      </div>
      ${webmasterPart(this.share.base, kind, this.language.id, words)}`;
  }

  private result(matter: EmbedMatter, { size, kind }: EmbedChoice): TemplateResult {
    const words = this.words.embed;
    const own = { language: this.language, words: this.words };
    const { pair, figures } = shownWords(this.share, matter.view, own);
    const isTooLong = matter.srcBytes > addressLimits.read;
    return html`<section aria-labelledby="mr-embed-shown">
        <h4 class="label" id="mr-embed-shown">${words.shown}</h4>
        <p class="pair">${pair}</p>
        <p class="small">${figures} ${this.share.state.overlays.length > 0 ? words.layers : nothing}</p>
      </section>
      <section class="code" id="mr-embed-code" aria-labelledby="mr-embed-code-title">
        <h4 class="label" id="mr-embed-code-title">${words.code.label}</h4>
        ${isTooLong ? nothing : html`<mr-copy-field .words=${words.code} .value=${matter.code} .rows=${4}></mr-copy-field>`}
        ${this.lengthNote(matter)}
      </section>
      <section aria-labelledby="mr-embed-preview">
        <div class="over">
          <h4 class="label" id="mr-embed-preview">${words.preview}</h4>
          <a class="visually-hidden" href="#mr-embed-webmaster" @click=${(event: Event) => this.skip(event)}
            >${words.skipPreview}</a
          >
        </div>
        <mr-embed-preview
          .language=${this.language}
          .words=${words}
          .src=${matter.src}
          .size=${kind === 'element' ? { ...size, width: null } : size}
          .frameTitle=${matter.title}
        ></mr-embed-preview>
      </section>`;
  }

  /** That an address is long, or too long to be read, and what takes the room. */
  private lengthNote({ srcBytes, view }: EmbedMatter): TemplateResult | typeof nothing {
    const { safe, read } = addressLimits;
    if (srcBytes <= safe) return nothing;
    const words = this.words.embed;
    const { format, text } = this.language;
    const said = format.count(srcBytes);
    const fieldWords: Readonly<Record<string, string>> = text.problems.linkFields ?? {};
    const parts = longestParts(view, 2, 100).map(({ key, bytes }) =>
      words.longestPart(fieldWords[key] ?? key, format.count(bytes)),
    );
    return html`<p class="aside" role="status">
      ${srcBytes > read ? words.tooLong(said, format.count(read)) : words.long(said)}
      ${parts.length > 0 ? words.longest(format.list(parts)) : nothing}
    </p>`;
  }

  private speaking({ view: { language } }: EmbedChoice): SpokenLanguage {
    const { spoken } = this;
    return spoken?.language.id === language ? spoken : { language: this.language, words: this.words };
  }

  private choose(choice: EmbedChoice): void {
    this.choice = choice;
    void this.speak(choice.view.language);
    if (choice.kind !== 'package') this.announce(this.words.embed.codeChanged);
  }

  /** Fetches the words of the embedded map's language; title and link are in it. */
  private async speak(id: 'sv' | 'en'): Promise<void> {
    if (id === this.language.id || id === this.spoken?.language.id) return;
    const [language, words] = await Promise.all([loadLanguage(id), loadSharingText(id)]);
    this.spoken = { language, words };
  }

  /** Past the frame, which has many stops for the keyboard. */
  private skip(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>('.webmaster h3')?.focus();
  }

  private announce(words: string): void {
    this.dispatchEvent(new CustomEvent('announce', { detail: words, bubbles: true }));
  }
}

function withLanguage(choice: EmbedChoice, language: 'sv' | 'en'): EmbedChoice {
  return { ...choice, view: { ...choice.view, language } };
}

customElements.define('mr-share-embed', ShareEmbed);

declare global {
  interface HTMLElementTagNameMap {
    'mr-share-embed': ShareEmbed;
  }
}
