import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PaletteTheme } from '../../classes/legend.ts';
import { markLooks, overlayMarks } from '../../classes/overlay-looks.ts';
import { overlayCategories } from '../../geography/overlay-text.ts';
import type { Overlay } from '../../geography/overlay.ts';
import type { Language } from '../../text/language.ts';
import type { OverlayText } from '../../text/sv/overlays.ts';
import { markSample } from './layer-sample.ts';

/** One line a category with its mark, words and number; those past the seventh are one line, as they are one mark on the map. Nothing for what has no categories. */
export function layerLegend(
  overlay: Overlay,
  theme: PaletteTheme,
  { format }: Language,
  words: OverlayText,
): TemplateResult | typeof nothing {
  if (overlay.kind !== 'points' || overlay.hidden) return nothing;
  const categories = overlayCategories(overlay);
  if (categories.length === 0) return nothing;
  const looks = markLooks(theme, overlay.colour, categories.length);
  const alone = categories.length > overlayMarks.length ? overlayMarks.length - 1 : categories.length;
  const rest = categories.slice(alone);
  const lines = categories.slice(0, alone).map(({ value, count }) => ({ title: value || words.noValue, count }));
  if (rest.length > 0) lines.push({ title: words.others, count: rest.reduce((sum, { count }) => sum + count, 0) });
  return html`<ul class="categories" role="list">
    ${lines.map(({ title, count }, k) => {
      const look = looks[k];
      return html`<li>${look ? markSample(look) : nothing} <span>${title}</span> <b>${format.count(count)}</b></li>`;
    })}
  </ul>`;
}
