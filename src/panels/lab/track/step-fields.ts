import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { limits } from '../../../lab/session.ts';
import type { Step } from '../../../lab/session.ts';
import type { LabText } from '../../../text/sv/lab.ts';
import { segments } from '../../controls/segments.ts';
import { downSign, upSign } from './signs.ts';
import { typed } from './track-parts.ts';
import type { TrackParts } from './track-parts.ts';

/** What is said and asked at a step, and what can be done with it. */
export interface StepFields extends TrackParts {
  readonly step: Step;
  readonly index: number;
  readonly differs: boolean;
  /** What the step asks for and is not to be had, as sentences. */
  readonly missing: readonly string[];
  readonly onMove: (to: number, from: Element) => void;
  readonly onRemove: () => void;
}

/** The fields of the chosen step, in its place in the list. */
export function stepFields(fields: StepFields): TemplateResult {
  const { parts, act, step, missing } = fields;
  const words = parts.language.lab.track;
  const edit = (change: Partial<Omit<Step, 'id' | 'address'>>): void => act({ type: 'editStep', id: step.id, change });
  return html`<div class="fields">
    ${missing.length === 0 ? nothing : html`<p class="missing">${missing.join(' ')}</p>`}
    <label>
      <span class="label">${words.fields.title}</span>
      <input
        class="field"
        type="text"
        maxlength=${limits.title}
        placeholder=${words.untitled}
        .value=${live(step.title)}
        @input=${(event: Event) => edit({ title: typed(event) })}
      />
    </label>
    <div>
      ${segments({
        name: 'mr-step-kind',
        label: words.kind,
        value: step.kind,
        options: (['open', 'close'] as const).map((value) => ({ value, title: words.kinds[value] })),
        onChoose: (kind) => edit({ kind }),
      })}
      <p class="small">${words.kindHelp[step.kind]}</p>
    </div>
    ${textField(words.fields.question, words.fields.questionPlaceholder, step.question, (question) => edit({ question }))}
    ${textField(words.fields.note, words.fields.notePlaceholder, step.note, (note) => edit({ note }))}
    ${standing(fields, words)} ${deeds(fields, words)}
  </div>`;
}

/** A field of several lines, as tall as what stands in it. */
export function textField(
  label: string,
  placeholder: string,
  value: string,
  onType: (text: string) => void,
): TemplateResult {
  return html`<label>
    <span class="label">${label}</span>
    <textarea
      class="field"
      rows="2"
      maxlength=${limits.text}
      placeholder=${placeholder}
      .value=${live(value)}
      @input=${(event: Event) => onType(typed(event))}
    ></textarea>
  </label>`;
}

/** Where the screen shows something else, what can be done about it: show the step, or let the step show that. */
function standing({ differs, step, order }: StepFields, words: LabText['track']): TemplateResult {
  return html`<div class="standing" ?data-differs=${differs}>
    <p class="small">
      ${differs ? words.differs : words.same}
      ${
        differs
          ? html`<button type="button" class="way" @click=${() => order({ type: 'showStep', id: step.id })}>
              ${words.showAgain}
            </button>`
          : nothing
      }
    </p>
    ${
      differs
        ? html`<button
            type="button"
            class="button small-button"
            @click=${() => order({ type: 'renewStep', id: step.id })}
          >
            ${words.renew}
          </button>`
        : nothing
    }
  </div>`;
}

function deeds(fields: StepFields, words: LabText['track']): TemplateResult {
  const { parts, step, index, act, announce } = fields;
  const { length } = parts.lab.session.steps;
  const { count } = parts.language.format;
  const duplicate = (): void => {
    act({ type: 'duplicateStep', id: step.id, title: words.copyOf(step.title).slice(0, limits.title) });
    announce(length < limits.steps ? words.duplicated(count(index + 2)) : words.full(count(limits.steps)));
  };
  const move = (by: 1 | -1) => (event: Event) => fields.onMove(index + by, event.currentTarget as Element);
  return html`<div class="step-deeds">
    <button
      type="button"
      class="mini"
      data-deed="up"
      aria-label=${words.up}
      title=${words.up}
      aria-disabled=${index === 0 ? 'true' : 'false'}
      @click=${move(-1)}
    >
      ${upSign}
    </button>
    <button
      type="button"
      class="mini"
      data-deed="down"
      aria-label=${words.down}
      title=${words.down}
      aria-disabled=${index === length - 1 ? 'true' : 'false'}
      @click=${move(1)}
    >
      ${downSign}
    </button>
    <button type="button" class="way" @click=${duplicate}>${words.duplicate}</button>
    <button type="button" class="way" @click=${fields.onRemove}>${words.remove}</button>
  </div>`;
}
