import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SuggestKind } from '../../address/view.ts';
import type { Municipality } from '../../geography/area-set.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { choice } from '../controls/choice.ts';
import { sliderField } from '../controls/slider-field.ts';

/** A kind of suggestion that stands in the list. */
export type ShownKind = Exclude<SuggestKind, 'none'>;

const kinds: readonly ShownKind[] = ['counterPole', 'contrast', 'across', 'frontier', 'regions', 'flows'];

/** The six kinds as radio buttons in a grid, and under it in one line what the chosen one finds. */
export function kindChoice(
  chosen: ShownKind,
  language: BetweenLanguage,
  onChoose: (kind: ShownKind) => void,
): TemplateResult {
  const words = language.between.suggest;
  return html`<fieldset class="kinds">
    <legend class="visually-hidden">${words.kind}</legend>
    <div class="segments">
      ${kinds.map(
        (kind) =>
          html`<label title=${words.finds[kind]}>
            <input
              type="radio"
              name="mr-suggest-kind"
              value=${kind}
              aria-describedby="mr-suggest-finds"
              .checked=${live(kind === chosen)}
              @change=${() => {
                onChoose(kind);
              }}
            />
            <span>${words.kinds[kind]}</span>
          </label>`,
      )}
    </div>
    <p id="mr-suggest-finds" class="finds">${words.finds[chosen]}</p>
  </fieldset>`;
}

/** How many times apart at least: a slider with a field for the number. */
export function thresholdField(
  times: number,
  language: BetweenLanguage,
  onChoose: (times: number) => void,
): TemplateResult {
  const words = language.between.suggest;
  return html`<div class="threshold">
    ${sliderField({
      id: 'mr-threshold',
      label: words.threshold,
      labelClass: 'label',
      numberLabel: words.thresholdNumber,
      value: times,
      valueText: `${String(times)}×`,
      least: 2,
      greatest: 20,
      step: 1,
      onChoose,
    })}
  </div>`;
}

/** Which municipality the list is narrowed to; '' for all. */
export function municipalityChoice(
  chosen: string,
  municipalities: readonly Municipality[],
  language: BetweenLanguage,
  onChoose: (code: string) => void,
): TemplateResult {
  const words = language.between.suggest;
  const { compare } = new Intl.Collator(language.format.locale);
  const options = [...municipalities]
    .sort((one, other) => compare(one.name, other.name))
    .map(({ code, name }) => ({ value: code, title: name }));
  return choice({
    id: 'mr-suggest-municipality',
    label: words.municipality,
    value: chosen,
    groups: [{ title: '', options: [{ value: '', title: words.allMunicipalities }, ...options] }],
    onChoose,
  });
}
