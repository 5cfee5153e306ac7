import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { amountFrom } from './scenario-edits.ts';

/** A number of people, dwellings or kronor, to be dragged or typed. */
export interface AmountField {
  readonly language: BetweenLanguage;
  readonly id: string;
  readonly label: string;
  /** "i A": part of what a screen reader hears. */
  readonly where: string;
  readonly unit: string;
  readonly value: number;
  /** The slider's ends; the number may go beyond them. */
  readonly least: number;
  readonly most: number;
  /** The least number that can be typed. */
  readonly lowest?: number;
  /** What it comes to, or why it cannot be moved. */
  readonly note: string;
  readonly disabled: boolean;
  /** While it is moved. */
  readonly onTry: (value: number) => void;
  /** When it has come to rest. */
  readonly onSet: (value: number) => void;
}

/** A slider with its number field, unit and a line of what it comes to. */
export function amountField(field: AmountField): TemplateResult {
  const { language, id, label, where, unit, value, note, disabled } = field;
  const words = language.between.whatIf;
  const least = Math.min(field.least, value);
  const most = Math.max(field.most, value, least + 1);
  const of = (event: Event): number => amountFrom((event.currentTarget as HTMLInputElement).value, field.lowest);
  return html`<div class="amount">
    <div class="head">
      <span class="what" id="${id}-label">${label}</span>
      <input
        class="number"
        type="number"
        inputmode="numeric"
        step="1"
        aria-label=${words.field(label, where)}
        aria-describedby="${id}-note"
        .value=${live(String(value))}
        ?disabled=${disabled}
        @change=${(event: Event) => field.onSet(of(event))}
      />
    </div>
    <input
      type="range"
      aria-label=${words.slider(label, where)}
      aria-valuetext="${language.format.count(value)} ${unit}"
      min=${least}
      max=${most}
      step="1"
      .value=${live(String(value))}
      ?disabled=${disabled}
      @input=${(event: Event) => field.onTry(of(event))}
      @change=${(event: Event) => field.onSet(of(event))}
    />
    <div class="foot" id="${id}-note">
      ${note === '' ? nothing : html`<span>${note}</span>`}<span class="unit">${unit}</span>
    </div>
  </div>`;
}
