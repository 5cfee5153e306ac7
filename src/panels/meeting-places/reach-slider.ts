import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

const [least, greatest, step] = [300, 5000, 100];

/** How far a meeting place may lie, as a slider and as a number. */
export function reachSlider(
  reachM: number,
  language: BetweenLanguage,
  onChoose: (reachM: number) => void,
): TemplateResult {
  const words = language.between.meetingPlaces;
  const choose = (event: Event): void => {
    const field = event.currentTarget as HTMLInputElement;
    const whole = Math.min(greatest, Math.max(least, Math.round(field.valueAsNumber)));
    if (Number.isNaN(whole)) field.value = String(reachM);
    else if (whole === reachM) field.value = String(whole);
    else onChoose(whole);
  };
  return html`<div class="reach-field">
    <label for="mr-reach">${words.reach}, <span class="hint">${words.reachHint}</span></label>
    <input
      id="mr-reach"
      type="range"
      min=${least}
      max=${greatest}
      step=${step}
      .value=${live(String(reachM))}
      aria-valuetext=${language.format.distance(reachM)}
      @input=${choose}
    />
    <span class="number">
      <input
        class="field"
        type="number"
        inputmode="numeric"
        min=${least}
        max=${greatest}
        step="1"
        aria-label=${words.reachNumber}
        .value=${live(String(reachM))}
        @change=${choose}
      />
      ${words.metres}
    </span>
  </div>`;
}
