import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { QuartileMix } from '../../relations/scenario/scenario.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { mixLike, withShare } from './scenario-edits.ts';

/** Which households new dwellings are for. */
export interface MixControl {
  readonly language: BetweenLanguage;
  readonly mix: QuartileMix;
  /** Shares of each pole today, to be taken as the mix; undefined where they are not known. */
  readonly likeA: readonly number[] | undefined;
  readonly likeB: readonly number[] | undefined;
  readonly onSet: (mix: QuartileMix) => void;
}

/** The four quartiles as a bar and as numbers that always are 100 together: what one takes, the others give. */
export function mixControl(control: MixControl): TemplateResult {
  const { language, mix, onSet } = control;
  const words = language.between.whatIf;
  return html`<fieldset class="mix">
    <legend class="label">${words.mixLabel}</legend>
    ${bar(mix)}
    <div class="shares">${mix.map((share, k) => shareField(control, share, k))}</div>
    <div class="presets">
      ${preset(words.presets.even, [25, 25, 25, 25], onSet)} ${preset(words.presets.a, control.likeA, onSet)}
      ${preset(words.presets.b, control.likeB, onSet)}
    </div>
  </fieldset>`;
}

function bar(mix: QuartileMix): TemplateResult {
  const before = mix.map((_, k) => mix.slice(0, k).reduce((sum, share) => sum + share, 0));
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    ${mix.map((share, k) => svg`<rect class=${`q${k + 1}`} x=${before[k] ?? 0} y="0" width=${share} height="8" />`)}
  </svg>`;
}

function shareField({ language, mix, onSet }: MixControl, share: number, k: number): TemplateResult {
  return html`<label>
    <input
      type="number"
      inputmode="numeric"
      min="0"
      max="100"
      step="5"
      .value=${live(String(share))}
      @change=${(event: Event) => onSet(withShare(mix, k, Number((event.currentTarget as HTMLInputElement).value)))}
    />
    <span>${language.between.whatIf.quartiles[k]}</span>
  </label>`;
}

function preset(label: string, shares: readonly number[] | undefined, onSet: MixControl['onSet']): TemplateResult {
  return html`<button
    type="button"
    class="preset"
    ?disabled=${shares === undefined}
    @click=${() => {
      if (shares) onSet(mixLike(shares));
    }}
  >
    ${label}
  </button>`;
}
