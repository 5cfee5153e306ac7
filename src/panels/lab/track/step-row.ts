import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Step } from '../../../lab/session.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';
import { gripSign, kindSigns } from './signs.ts';

/** A step as the list shows it. */
export interface StepRow {
  readonly step: Step;
  readonly number: number;
  readonly shows: string;
  readonly isChosen: boolean;
  readonly language: LabLanguage;
  readonly onPick: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onGrip: (event: PointerEvent) => void;
}

/** Number, title, what it shows, what it does to the problem, and whether there is something to ask and to say. */
export function stepRow(row: StepRow): TemplateResult {
  const { step, number, language, isChosen } = row;
  const words = language.lab.track;
  const said = language.format.count(number);
  const title = step.title.trim() === '' ? words.untitled : step.title;
  return html`<div class="row">
    <span class="grip" title=${words.drag(title)} @pointerdown=${row.onGrip}>
      <span class="number" aria-hidden="true">${said}</span>${gripSign}
    </span>
    <button
      type="button"
      class="pick"
      aria-expanded=${isChosen ? 'true' : 'false'}
      aria-current=${isChosen ? 'step' : nothing}
      title=${isChosen ? words.moveHint : nothing}
      @click=${row.onPick}
      @keydown=${row.onKey}
    >
      <span class="title"><span class="visually-hidden">${words.row(said, '')}</span>${title}</span>
      <span class="shows">${row.shows}</span>
      <span class="has">
        <span class="kind">${kindSigns[step.kind]}${words.kinds[step.kind]}</span>
        ${step.question.trim() === '' ? nothing : html`<span>${words.has.question}</span>`}
        ${step.note.trim() === '' ? nothing : html`<span>${words.has.note}</span>`}
      </span>
    </button>
  </div>`;
}
