import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { OwnPackFacts } from '../../../imports/from-files/proposal.ts';
import { titleOf } from './indicator-rows.ts';
import type { OwnFilesParts } from './own-files-parts.ts';
import { balanceParts, mayClash } from './readiness.ts';
import { selectField } from './select-field.ts';

/** What a person has said of the region that the files become. */
export interface OpenChoices {
  /** '' until another name is typed. */
  readonly title: string;
  readonly onConflict: OwnPackFacts['onConflict'];
  /** Ids of counts (`balanceParts`); '' for none. */
  readonly numerator: string;
  readonly denominator: string;
  readonly save: boolean;
}

export const firstOpenChoices: OpenChoices = {
  title: '',
  onConflict: 'keepOpen',
  numerator: '',
  denominator: '',
  save: false,
};

/** Name, what holds where the open region has a figure already, and a balansmått of one's own. */
export function openForm(
  choices: OpenChoices,
  name: string,
  parts: OwnFilesParts,
  onChoose: (part: Partial<OpenChoices>) => void,
): TemplateResult {
  const { words, state } = parts;
  const { open } = words;
  return html`<section class="open-form">
    <h4>${open.heading}</h4>
    <div class="select-field">
      <label for="mr-own-title">${open.name}</label>
      <input
        class="field"
        id="mr-own-title"
        maxlength="80"
        autocomplete="off"
        .value=${choices.title || name}
        @change=${(event: Event) => onChoose({ title: (event.currentTarget as HTMLInputElement).value.trim() })}
      />
    </div>
    ${mayClash(state) ? conflict(choices, parts, onChoose) : nothing} ${balance(choices, parts, onChoose)}
  </section>`;
}

function conflict(
  { onConflict }: OpenChoices,
  { words: { open } }: OwnFilesParts,
  onChoose: (part: Partial<OpenChoices>) => void,
): TemplateResult {
  const option = (value: OpenChoices['onConflict'], label: string): TemplateResult =>
    html`<label>
      <input
        type="radio"
        name="mr-own-conflict"
        .checked=${value === onConflict}
        @change=${() => onChoose({ onConflict: value })}
      />
      <span>${label}</span>
    </label>`;
  return html`<div class="select-field">
    <span class="as-label" id="mr-own-conflict">${open.conflict}</span>
    <div class="segments" role="radiogroup" aria-labelledby="mr-own-conflict">
      ${option('keepOpen', open.keepOpen)} ${option('takeOwn', open.takeOwn)}
    </div>
  </div>`;
}

function balance(
  { numerator, denominator }: OpenChoices,
  parts: OwnFilesParts,
  onChoose: (part: Partial<OpenChoices>) => void,
): TemplateResult | typeof nothing {
  const { words, state } = parts;
  const { open } = words;
  const counts = balanceParts(state);
  if (counts.length < 2) return nothing;
  const several = new Set(counts.map(({ file }) => file)).size > 1;
  const list = (
    id: string,
    label: string,
    value: string,
    other: string,
    choose: (id: string) => void,
  ): TemplateResult =>
    selectField({
      id,
      label,
      value: counts.some((one) => one.id === value) ? value : '',
      options: [
        { value: '', title: open.none },
        ...counts
          .filter((one) => one.id !== other)
          .map((one) => ({
            value: one.id,
            title: several ? `${titleOf(one.indicator, parts)} (${one.file})` : titleOf(one.indicator, parts),
          })),
      ],
      onChoose: choose,
    });
  return html`<details class="more" ?open=${numerator !== '' || denominator !== ''}>
    <summary>${open.addBalance}</summary>
    <p class="small">${open.balanceNote}</p>
    <div class="fields">
      ${list('mr-own-numerator', open.numerator, numerator, denominator, (id) => onChoose({ numerator: id }))}
      ${list('mr-own-denominator', open.denominator, denominator, numerator, (id) => onChoose({ denominator: id }))}
    </div>
  </details>`;
}
