import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { MeasureKey } from '../../measures/roles.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import { act } from '../../store/actions.ts';
import { scatterMeasures } from '../../store/scatter-measures.ts';
import type { SettledView } from '../../store/state.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { measureTitle } from '../../text/measure-words.ts';
import { measureGroups, ownRatioValue } from '../controls/measure-groups.ts';

/** The two lists of measures: what stands upwards, and what stands across. A ratio of one's own is among them while it is in the view. */
export function measureSelects(
  from: EventTarget,
  view: SettledView,
  pack: PackAnswer,
  language: BetweenLanguage,
): TemplateResult {
  const words = language.between.distribution.scatter;
  const chosen = scatterMeasures(view, pack);
  const groups = measureGroups(pack, language)
    .map(({ title, options }) => ({ title, options: options.filter(({ value }) => value !== ownRatioValue) }))
    .filter(({ options }) => options.length > 0);
  const listed = new Set(groups.flatMap(({ options }) => options.map(({ value }) => value)));
  const own = [...new Set([view.measure, chosen.x, chosen.y])].filter((key) => !listed.has(key)) as MeasureKey[];
  const select = (axis: 'x' | 'y', label: string): TemplateResult =>
    html`<label class="axis">
      <span class="label">${label}</span>
      <span class="select">
        <select
          .value=${live(chosen[axis])}
          @change=${(event: Event) => {
            const { value } = event.currentTarget as HTMLSelectElement;
            act(from, { type: 'change', change: axis === 'x' ? { scatterX: value } : { scatterY: value } });
          }}
        >
          ${groups.map(
            ({ title, options }) =>
              html`<optgroup label=${title}>
                ${options.map(
                  (option) =>
                    html`<option value=${option.value} ?selected=${option.value === chosen[axis]}>
                      ${option.title}
                    </option>`,
                )}
              </optgroup>`,
          )}
          ${own.map(
            (key) =>
              html`<option value=${key} ?selected=${key === chosen[axis]}>
                ${measureTitle(key, pack.manifest.columns, language)}
              </option>`,
          )}
        </select>
      </span>
    </label>`;
  return html`${select('y', words.y)}${select('x', words.x)}`;
}
