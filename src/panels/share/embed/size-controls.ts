import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { segments } from '../../controls/segments.ts';
import type { FrameSize } from './embed-choice.ts';
import { sizeLimits, sizes } from './embed-choice.ts';
import type { Controls } from './controls.ts';

/** Three sizes by name, and width and height as numbers. */
export function sizeControls({ choice, words, onChange }: Omit<Controls, 'municipalities'>): TemplateResult {
  const { size, kind } = choice;
  const set = (next: FrameSize): void => onChange({ ...choice, size: next });
  const named = (Object.keys(sizes) as (keyof typeof sizes)[]).find(
    (name) => sizes[name].width === size.width && sizes[name].height === size.height,
  );
  const isElement = kind === 'element';
  return html`${
      isElement
        ? nothing
        : segments<keyof typeof sizes | ''>({
            name: 'mr-embed-size',
            label: words.size,
            value: named ?? '',
            options: (Object.keys(sizes) as (keyof typeof sizes)[]).map((value) => ({
              value,
              title: words.sizes[value],
            })),
            onChoose: (name) => name !== '' && set(sizes[name]),
          })
    }
    <div class="twin">
      ${
        isElement
          ? nothing
          : numberField('mr-embed-width', words.width, size.width, words.wholeWidth, (width) => set({ ...size, width }))
      }
      ${numberField('mr-embed-height', words.height, size.height, undefined, (height) =>
        set({ ...size, height: height ?? size.height }),
      )}
    </div>
    <p class="small note" id="mr-embed-size-note">
      ${isElement ? words.elementWidth : words.widthNote}
      ${words.sizeNote(String(sizeLimits.least), String(sizeLimits.most))}
    </p>`;
}

/** A whole number within the limits; what is no number leaves it as it was. Empty is null where there is a word for it. */
function numberField(
  id: string,
  label: string,
  value: number | null,
  emptyWord: string | undefined,
  onChoose: (value: number | null) => void,
): TemplateResult {
  const { least, most } = sizeLimits;
  const choose = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const typed = Math.round(Number(input.value));
    if (input.value === '' && emptyWord !== undefined && !input.validity.badInput) {
      onChoose(null);
      return;
    }
    const next = input.value === '' || Number.isNaN(typed) ? value : Math.min(most, Math.max(least, typed));
    input.value = next === null ? '' : String(next);
    if (next !== value) onChoose(next);
  };
  return html`<div>
    <label class="label" for=${id}>${label}</label>
    <input
      class="field"
      type="number"
      inputmode="numeric"
      id=${id}
      min=${least}
      max=${most}
      step="1"
      placeholder=${emptyWord ?? nothing}
      aria-describedby="mr-embed-size-note"
      .value=${live(value === null ? '' : String(value))}
      @change=${choose}
    />
  </div>`;
}
