import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PaletteTheme } from '../../classes/legend.ts';
import { overlayPalette } from '../../classes/overlay-looks.ts';
import { featureName } from '../../geography/feature-names.ts';
import type { Overlay } from '../../geography/overlay.ts';
import type { OverlayChange } from '../../store/actions.ts';
import type { Language } from '../../text/language.ts';
import type { OverlayText } from '../../text/sv/overlays.ts';
import { choice } from '../controls/choice.ts';
import { segments } from '../controls/segments.ts';
import { categoryProperties } from './category-properties.ts';

/** Most surfaces that a list can hold and still be chosen from. */
const mostListed = 1000;

/** What the form of a layer needs beside the layer. */
export interface LayerFormParts {
  readonly theme: PaletteTheme;
  readonly language: Language;
  readonly words: OverlayText;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (change: OverlayChange) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
  /** A surface was chosen, by its number in the collection. */
  readonly onAsk: (feature: number, name: string) => void;
}

/** All that can be changed of a layer. */
export function layerForm(overlay: Overlay, parts: LayerFormParts): TemplateResult {
  const { words, isFirst, isLast, onMove, onRemove } = parts;
  return html`<div class="form">
    ${surfaces(overlay, parts)} ${name(overlay, parts)} ${colours(overlay, parts)} ${kinds(overlay, parts)}
    ${categories(overlay, parts)}
    <div class="ways">
      <button type="button" class="button quiet" ?disabled=${isFirst} @click=${() => onMove(-1)}>${words.up}</button>
      <button type="button" class="button quiet" ?disabled=${isLast} @click=${() => onMove(1)}>${words.down}</button>
      <button type="button" class="button quiet" @click=${onRemove}>${words.remove}</button>
    </div>
  </div>`;
}

function name(overlay: Overlay, { words, onChange }: LayerFormParts): TemplateResult {
  const id = `mr-overlay-name-${overlay.id}`;
  return html`<div>
    <label class="label" for=${id}>${words.name}</label>
    <input
      class="field"
      id=${id}
      type="text"
      maxlength="80"
      autocomplete="off"
      .value=${live(overlay.name)}
      @change=${(event: Event) => onChange({ name: (event.currentTarget as HTMLInputElement).value })}
    />
  </div>`;
}

function colours(overlay: Overlay, { words, theme, onChange }: LayerFormParts): TemplateResult {
  return html`<fieldset class="colours">
    <legend class="label">${words.colour}</legend>
    ${overlayPalette[theme].map(
      (colour, k) =>
        html`<label>
          <input
            type="radio"
            name=${`mr-overlay-colour-${overlay.id}`}
            aria-label=${words.colours[k] ?? ''}
            .checked=${live(k === overlay.colour)}
            @change=${() => onChange({ colour: k })}
          />
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <circle cx="12" cy="12" r="8" fill=${colour}></circle>
          </svg>
        </label>`,
    )}
  </fieldset>`;
}

function kinds(overlay: Overlay, { words, onChange }: LayerFormParts): TemplateResult | typeof nothing {
  const { kind, collection } = overlay;
  if (kind === 'points' || !collection.features.every(({ geometry }) => /Polygon$/.test(geometry.type))) return nothing;
  return segments({
    name: `mr-overlay-kind-${overlay.id}`,
    label: words.drawnAs,
    value: kind,
    options: [
      { value: 'line', title: words.kinds.line },
      { value: 'fill', title: words.kinds.fill },
    ],
    onChoose: (chosen) => onChange({ kind: chosen }),
  });
}

function categories(overlay: Overlay, { words, onChange }: LayerFormParts): TemplateResult | typeof nothing {
  if (overlay.kind !== 'points') return nothing;
  const properties = categoryProperties(overlay.collection);
  if (properties.length === 0) return nothing;
  return choice({
    id: `mr-overlay-category-${overlay.id}`,
    label: words.category,
    value: overlay.categoryProperty ?? '',
    groups: [
      {
        title: '',
        options: [
          { value: '', title: words.noCategory },
          ...properties.map((property) => ({ value: property, title: property })),
        ],
      },
    ],
    onChoose: (categoryProperty) => onChange({ categoryProperty }),
  });
}

function surfaces(overlay: Overlay, parts: LayerFormParts): TemplateResult | typeof nothing {
  const { words, language, onAsk } = parts;
  const { features } = overlay.collection;
  const named = features.flatMap(({ geometry }, k) =>
    /Polygon$/.test(geometry.type)
      ? [{ k, title: featureName(overlay.collection, k) || words.unnamed(language.format.count(k + 1)) }]
      : [],
  );
  if (named.length === 0) return nothing;
  const listed = named.slice(0, mostListed).sort((one, other) => one.title.localeCompare(other.title, language.id));
  const left = named.length - listed.length;
  return html`${choice({
    id: `mr-overlay-ask-${overlay.id}`,
    label: words.tell,
    value: '',
    groups: [
      {
        title: '',
        options: [
          { value: '', title: words.tellChoose },
          ...listed.map(({ k, title }) => ({ value: k.toString(), title })),
        ],
      },
    ],
    onChoose: (chosen) => {
      const feature = listed.find(({ k }) => k.toString() === chosen);
      if (feature) onAsk(feature.k, feature.title);
    },
  })}
  ${left > 0 ? html`<p class="small">${words.more(language.format.count(left))}</p>` : nothing}`;
}
