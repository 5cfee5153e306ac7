import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Language } from '../text/language.ts';

/** What the buttons beside the map do. */
export interface MapButtonActions {
  readonly zoom: (step: 1 | -1) => void;
  readonly fit: () => void;
  readonly keys: () => void;
}

/** The map's own buttons. */
export function mapButtons(
  { text: { map } }: Language,
  hasPair: boolean,
  { zoom, fit, keys }: MapButtonActions,
): TemplateResult {
  const fitName = hasPair ? map.fitPair : map.fitAll;
  return html`
    <div class="buttons">
      <div class="group">
        <button
          type="button"
          class="zoom-in"
          aria-label=${map.zoomIn}
          title=${map.zoomIn}
          @click=${() => {
            zoom(1);
          }}
        >
          <svg viewBox="0 0 18 18" aria-hidden="true"><path d="M9 3.5v11M3.5 9h11" /></svg>
        </button>
        <button
          type="button"
          class="zoom-out"
          aria-label=${map.zoomOut}
          title=${map.zoomOut}
          @click=${() => {
            zoom(-1);
          }}
        >
          <svg viewBox="0 0 18 18" aria-hidden="true"><path d="M3.5 9h11" /></svg>
        </button>
      </div>
      <div class="group">
        <button type="button" class="fit" aria-label=${fitName} title=${fitName} @click=${fit}>
          <svg viewBox="0 0 18 18" aria-hidden="true">
            <path d="M2.5 6V2.5H6M12 2.5h3.5V6M15.5 12v3.5H12M6 15.5H2.5V12" />
          </svg>
        </button>
      </div>
      <div class="group keys">
        <button type="button" aria-label=${map.keys} title=${map.keys} @click=${keys}>?</button>
      </div>
    </div>
  `;
}
