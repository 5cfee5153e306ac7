import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PaletteTheme } from '../../classes/legend.ts';
import { LightElement } from '../../element/light-element.ts';
import type { Overlay } from '../../geography/overlay.ts';
import type { Action } from '../../store/actions.ts';
import { act } from '../../store/actions.ts';
import type { Language } from '../../text/language.ts';
import { loadOverlayText } from '../../text/load-overlay-text.ts';
import type { OverlayText } from '../../text/sv/overlays.ts';
import { layerForm } from './layer-form.ts';
import { layerLegend } from './layer-legend.ts';
import { layerSample } from './layer-sample.ts';
import './overlays.css';
import './polygon-element.ts';

interface Removed {
  readonly overlay: Overlay;
  readonly at: number;
}

/**
 * The layers of one's own: what each looks like, and all that can be changed of it. Sends `act` with changeOverlay, moveOverlay, removeOverlay, addOverlay
 * (to undo) and askPolygon.
 *
 * @property overlays the topmost first
 * @fires announce - CustomEvent<string>, words for the live region
 */
export class OverlaysElement extends LightElement {
  static override properties = {
    language: { attribute: false },
    overlays: { attribute: false },
    theme: { attribute: false },
    words: { state: true },
    removed: { state: true },
  };

  declare language: Language;
  declare overlays: readonly Overlay[];
  declare theme: PaletteTheme;
  declare private words: OverlayText | undefined;
  declare private removed: Removed | undefined;
  private wordsOf = '';

  constructor() {
    super();
    this.overlays = [];
    this.theme = 'light';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, overlays } = this;
    if (!words || (overlays.length === 0 && !this.removed)) return nothing;
    return html`
      <h2 class="label">${words.title}</h2>
      <ul class="layers" role="list">
        ${repeat(
          overlays,
          ({ id }) => id,
          (overlay, at) => html`<li ?data-hidden=${overlay.hidden}>${this.layer(overlay, at, words)}</li>`,
        )}
      </ul>
      ${this.undo(words)}
      <p class="small stays">${words.stays}</p>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('language')) void this.loadWords();
    if (changed.has('overlays') && this.removed && this.overlays.some(({ id }) => id === this.removed?.overlay.id))
      this.removed = undefined;
  }

  private layer(overlay: Overlay, at: number, words: OverlayText): TemplateResult {
    const { language, theme } = this;
    const { id, name, hidden } = overlay;
    return html`
      <details>
        <summary>
          ${layerSample(overlay, theme)} <span class="name">${name}</span>
          <span class="visually-hidden">${words.change(name)}</span>
        </summary>
        ${layerForm(overlay, {
          theme,
          language,
          words,
          isFirst: at === 0,
          isLast: at === this.overlays.length - 1,
          onChange: (change) => this.send({ type: 'changeOverlay', id, change }),
          onMove: (by) => this.send({ type: 'moveOverlay', id, to: at + by }),
          onRemove: () => this.takeAway(overlay, at, words),
          onAsk: (feature, title) => this.ask(overlay, feature, title),
        })}
      </details>
      <button
        type="button"
        class="eye"
        aria-pressed=${hidden ? 'true' : 'false'}
        aria-label=${hidden ? words.show(name) : words.hide(name)}
        title=${hidden ? words.show(name) : words.hide(name)}
        @click=${() => this.send({ type: 'changeOverlay', id, change: { hidden: !hidden } })}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M2 10c2-3.6 4.7-5.4 8-5.4s6 1.8 8 5.4c-2 3.6-4.7 5.4-8 5.4s-6-1.8-8-5.4Z" />
          <circle cx="10" cy="10" r="2.4" />
          <path class="struck" d="M3.5 16.5 16.5 3.5" />
        </svg>
      </button>
      ${layerLegend(overlay, theme, language, words)}
    `;
  }

  private undo(words: OverlayText): TemplateResult | typeof nothing {
    const { removed } = this;
    if (!removed) return nothing;
    return html`<p class="removed">
      <span>${words.removed(removed.overlay.name)}</span>
      <button
        type="button"
        class="button quiet"
        @click=${() => this.send({ type: 'addOverlay', overlay: removed.overlay, at: removed.at })}
      >
        ${words.undo}
      </button>
    </p>`;
  }

  private takeAway(overlay: Overlay, at: number, words: OverlayText): void {
    this.removed = { overlay, at };
    this.send({ type: 'removeOverlay', id: overlay.id });
    this.dispatchEvent(new CustomEvent('announce', { detail: words.removed(overlay.name), bubbles: true }));
    // What had focus is gone: the way back is where it was.
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.removed button')?.focus());
  }

  private ask({ collection }: Overlay, feature: number, name: string): void {
    const geometry = collection.features[feature]?.geometry;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return;
    this.send({ type: 'show', surface: 'map' });
    this.send({ type: 'askPolygon', polygon: { name, geometry } });
  }

  private async loadWords(): Promise<void> {
    const { id } = this.language;
    if (this.wordsOf === id) return;
    const words = await loadOverlayText(id);
    if (this.language.id !== id) return;
    this.wordsOf = id;
    this.words = words;
  }

  private send(action: Action): void {
    act(this, action);
  }
}

customElements.define('mr-overlays', OverlaysElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-overlays': OverlaysElement;
  }
}
