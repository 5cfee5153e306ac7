import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { LightElement } from '../../../element/light-element.ts';
import type { Language } from '../../../text/language.ts';
import type { EmbedText } from '../../../text/sv/sharing/embed.ts';
import type { FrameSize } from './embed-choice.ts';

/** How wide the column of a page is taken to be, px, where the frame fills it. */
const column = 720;

/** The preview is never higher than this, px, so that code and preview are seen at once. */
const highest = 400;

/** How long a change waits for the next one, ms: a new frame reads the region anew. */
const pauseMs = 300;

/**
 * The embedded map as it will be, in a frame with the very address of the code, made smaller where there is less room, with its true size in words. A changed
 * address makes a new frame, so that the history of the page is left alone.
 *
 * @property src address of the embedded map; '' for none
 * @property size of the frame
 * @property frameTitle what the frame is called
 */
export class EmbedPreview extends LightElement {
  static override properties = {
    language: { attribute: false },
    words: { attribute: false },
    src: { attribute: false },
    size: { attribute: false },
    frameTitle: { attribute: false },
    shown: { state: true },
    room: { state: true },
  };

  declare language: Language;
  declare words: EmbedText;
  declare src: string;
  declare size: FrameSize;
  declare frameTitle: string;
  declare private shown: string;
  declare private room: number;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly watcher = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width > 0) this.room = width;
  });

  constructor() {
    super();
    this.shown = '';
    this.room = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.watcher.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watcher.disconnect();
    clearTimeout(this.waiting);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('src') || this.src === this.shown) return;
    clearTimeout(this.waiting);
    if (this.shown === '') this.shown = this.src;
    else this.waiting = setTimeout(() => (this.shown = this.src), pauseMs);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, shown } = this;
    if (!words || !this.language || shown === '' || this.room === 0) return nothing;
    const { width, scale } = this.measures();
    return html`<div class="stage">
        ${keyed(
          shown,
          html`<iframe
            src=${shown}
            title=${words.previewTitle(this.frameTitle)}
            width=${width}
            height=${this.size.height}
            loading="lazy"
            allow="fullscreen; clipboard-write; web-share"
          ></iframe>`,
        )}
      </div>
      <p class="small">${this.sizeWords(width, scale)}</p>`;
  }

  protected override updated(): void {
    const { scale } = this.measures();
    const stage = this.querySelector<HTMLElement>('.stage');
    stage?.style.setProperty('--scale', String(scale));
    stage?.style.setProperty('--wide', `${String(Math.round(this.measures().width * scale))}px`);
    stage?.style.setProperty('--high', `${String(Math.round(this.size.height * scale))}px`);
  }

  private measures(): { width: number; scale: number } {
    const { size, room } = this;
    const width = size.width ?? Math.max(room, column);
    return { width, scale: Math.min(1, room / width, highest / size.height) };
  }

  private sizeWords(width: number, scale: number): string {
    const { words, size } = this;
    const { format } = this.language;
    const true_ =
      size.width === null
        ? words.inColumn(format.count(size.height), format.count(width))
        : words.sizeOf(format.count(width), format.count(size.height));
    return scale === 1 ? `${true_}.` : words.scaled(true_, format.percent(scale));
  }
}

customElements.define('mr-embed-preview', EmbedPreview);

declare global {
  interface HTMLElementTagNameMap {
    'mr-embed-preview': EmbedPreview;
  }
}
