import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AreaSet } from '../../geography/area-set.ts';
import { statusNames } from '../../measures/status.ts';
import type { PolygonAnswer } from '../../protocol/requests.ts';
import type { AreaPart } from '../../relations/area-weights.ts';
import type { Language } from '../../text/language.ts';
import type { OverlayText } from '../../text/sv/overlays.ts';

/** Codes of the areas that have more than half of their surface within the polygon. */
export function areasInside(parts: readonly AreaPart[], { codes }: AreaSet): readonly string[] {
  return parts.flatMap(({ row, weight }) => (weight > 0.5 ? [codes[row] ?? ''] : []));
}

function nameOf(row: number, { names, codes }: AreaSet): string {
  const [name = '', code = ''] = [names[row], codes[row]];
  return name === '' ? code : `${name} ${code}`;
}

/** Which areas lack a value, by name and with the reason; nothing where all have one. */
export function lackingAreas(
  { lacking }: PolygonAnswer,
  areas: AreaSet,
  { text }: Language,
  words: OverlayText,
): TemplateResult | typeof nothing {
  if (lacking.length === 0) return nothing;
  return html`<div class="lacking">
    <p>${words.polygon.lacking}</p>
    <ul>
      ${lacking.map(
        ({ row, status }) => html`<li>${nameOf(row, areas)}: ${text.measures.statuses[statusNames[status]].short}</li>`,
      )}
    </ul>
  </div>`;
}

/** Every area that the polygon is made of with how much of it, most first. */
export function contributingAreas(
  parts: readonly AreaPart[],
  areas: AreaSet,
  { format }: Language,
  words: OverlayText,
): TemplateResult {
  const sorted = [...parts].sort((one, other) => other.weight - one.weight || one.row - other.row);
  return html`<details class="parts">
    <summary>${words.polygon.parts(format.count(parts.length))}</summary>
    <ul>
      ${sorted.map(
        ({ row, weight }) =>
          html`<li>
            <span>${nameOf(row, areas)}</span> <small>${words.polygon.part(format.percent(weight))}</small>
          </li>`,
      )}
    </ul>
  </details>`;
}
