import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { PaletteTheme } from '../../classes/legend.ts';
import type { MarkLook } from '../../classes/overlay-looks.ts';
import { markLooks, overlayColour, overlayDashes, overlayMarks } from '../../classes/overlay-looks.ts';
import type { Overlay } from '../../geography/overlay.ts';

/** A layer as the map draws it, small: a stretch of its line, a field with its edge, or its first mark. */
export function layerSample(
  { kind, colour, categoryProperty }: Pick<Overlay, 'kind' | 'colour' | 'categoryProperty'>,
  theme: PaletteTheme,
): TemplateResult {
  const stroke = overlayColour(theme, colour);
  if (kind === 'points')
    return categoryProperty === undefined ? markSample({ shape: 0, colour: stroke }) : severalMarks(theme, colour);
  const dashes = (overlayDashes[colour % overlayDashes.length] ?? []).map((part) => 2 * part).join(' ') || 'none';
  return html`<svg class="sample" viewBox="0 0 22 18" width="22" height="18" aria-hidden="true" focusable="false">
    ${
      kind === 'fill'
        ? svg`<rect x="2" y="2" width="18" height="14" rx="3" fill=${stroke} fill-opacity="0.08" stroke=${stroke} stroke-width="2" stroke-dasharray=${dashes}></rect>`
        : svg`<path d="M1 13C6 13 8 5 21 5" fill="none" stroke=${stroke} stroke-width="2" stroke-dasharray=${dashes}></path>`
    }
  </svg>`;
}

/** Three marks in a heap: that a layer has categories, whose marks stand below. */
function severalMarks(theme: PaletteTheme, colour: number): TemplateResult {
  const places = ['translate(-5 3.5) scale(0.6)', 'translate(5 3.5) scale(0.6)', 'translate(0 -4) scale(0.6)'];
  return html`<svg class="sample" viewBox="-11 -9 22 18" width="22" height="18" aria-hidden="true" focusable="false">
    ${markLooks(theme, colour, 3).map(
      (look, k) =>
        svg`<path d=${overlayMarks[look.shape] ?? ''} fill=${look.colour} transform=${places[k] ?? ''}></path>`,
    )}
  </svg>`;
}

/** The mark of a category. */
export function markSample({ shape, colour }: MarkLook): TemplateResult {
  return html`<svg class="sample" viewBox="-11 -9 22 18" width="22" height="18" aria-hidden="true" focusable="false">
    <path d=${overlayMarks[shape] ?? ''} fill=${colour}></path>
  </svg>`;
}
