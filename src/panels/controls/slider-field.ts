import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A whole number that can be drawn or written. */
export interface SliderField {
  readonly id: string;
  readonly label: TemplateResult | string;
  readonly labelClass?: string;
  readonly numberLabel: string;
  readonly value: number;
  /** How the value is said. */
  readonly valueText: string;
  readonly least: number;
  readonly greatest: number;
  /** Of the slider; the number takes every whole one. */
  readonly step: number;
  /** What stands after the number. */
  readonly unit?: string;
  readonly onChoose: (value: number) => void;
}

/** A slider with the same value as a number beside it: within its ends, whole, and as it was where what is written is no number. */
export function sliderField(field: SliderField): TemplateResult {
  const { id, least, greatest, value } = field;
  const choose = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const whole = Math.min(greatest, Math.max(least, Math.round(input.valueAsNumber)));
    if (Number.isNaN(whole)) input.value = String(value);
    else if (whole === value) input.value = String(whole);
    else field.onChoose(whole);
  };
  return html`<label class=${field.labelClass ?? nothing} for=${id}>${field.label}</label>
    <input
      id=${id}
      type="range"
      min=${least}
      max=${greatest}
      step=${field.step}
      .value=${live(String(value))}
      aria-valuetext=${field.valueText}
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
        aria-label=${field.numberLabel}
        .value=${live(String(value))}
        @change=${choose}
      />
      ${field.unit ?? nothing}
    </span>`;
}
