import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../text/language.ts';

export interface OwnWays {
  readonly language: Language;
  /** Corners are being set on the map. */
  readonly drawing: boolean;
  readonly onAdd: () => void;
  readonly onDraw: () => void;
}

/** The quiet ways to boundaries and areas of one's own. */
export function ownWays({ language, drawing, onAdd, onDraw }: OwnWays): TemplateResult {
  const words = language.text.controls;
  return html`<div class="own-ways">
    <button type="button" class="way" aria-haspopup="dialog" @click=${onAdd}>${words.addLayers}</button>
    <button type="button" class="way" aria-pressed=${drawing ? 'true' : 'false'} @click=${onDraw}>
      ${words.drawArea}
    </button>
  </div>`;
}
