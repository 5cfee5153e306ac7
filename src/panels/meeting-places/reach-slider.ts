import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { sliderField } from '../controls/slider-field.ts';

/** How far a meeting place may lie, as a slider and as a number. */
export function reachSlider(
  reachM: number,
  language: BetweenLanguage,
  onChoose: (reachM: number) => void,
): TemplateResult {
  const words = language.between.meetingPlaces;
  return html`<div class="reach-field">
    ${sliderField({
      id: 'mr-reach',
      label: html`${words.reach}, <span class="hint">${words.reachHint}</span>`,
      numberLabel: words.reachNumber,
      value: reachM,
      valueText: language.format.distance(reachM),
      least: 300,
      greatest: 5000,
      step: 100,
      unit: words.metres,
      onChoose,
    })}
  </div>`;
}
