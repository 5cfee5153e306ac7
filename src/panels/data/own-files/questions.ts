import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Corrections, Question } from '../../../imports/from-files/proposal.ts';
import type { Format } from '../../../text/format.ts';
import type { OwnFilesText } from '../../../text/sv/own-files.ts';

interface Asked {
  /** Key of the file: names the radio groups. */
  readonly key: string;
  readonly words: OwnFilesText;
  readonly format: Format;
  readonly onAnswer: (answer: Corrections) => void;
}

/** Earliest and latest year that figures may be of. */
const years = { from: 1950, to: 2099 } as const;

/** Something that only the person knows, with its examples and what may be answered. Nothing is chosen beforehand. */
export function questionField(question: Question, asked: Asked): TemplateResult {
  switch (question.kind) {
    case 'leadingZeros':
      return leadingZeros(question, asked);
    case 'division':
      return division(question, asked);
    case 'year':
      return year(question, asked);
  }
}

type Of<K extends Question['kind']> = Extract<Question, { kind: K }>;

function leadingZeros(question: Of<'leadingZeros'>, { key, words, format, onAnswer }: Asked): TemplateResult {
  const own = words.questions.leadingZeros;
  const option = (value: boolean, label: string): TemplateResult =>
    radio(`${key}-zeros`, label, question.answer === value, () => onAnswer({ leadingZeros: value }));
  return field(question, own.title(question.count, format), own.note, [
    html`<ul class="examples" role="list">
      ${question.examples.map(({ written, meant }) => html`<li>${own.example(written, meant)}</li>`)}
    </ul>`,
    option(true, own.yes),
    option(false, own.no),
  ]);
}

function division(question: Of<'division'>, { key, words, format, onAnswer }: Asked): TemplateResult {
  const own = words.questions.division;
  const { options, suggested, shared, foreign, examples } = question;
  return field(question, own.title, own.note(shared, foreign, format), [
    html`<ul class="examples" role="list">
      ${examples.map((code) => html`<li>${code}</li>`)}
    </ul>`,
    ...options.map((option) =>
      radio(
        `${key}-division`,
        own.option(option),
        question.answer === option,
        () => onAnswer({ division: option }),
        option === suggested ? own.suggested : '',
      ),
    ),
  ]);
}

function year(question: Of<'year'>, { key, words, onAnswer }: Asked): TemplateResult {
  const own = words.questions.year;
  return field(question, own.title, own.note, [yearField(`${key}-year`, own.label, question.answer, onAnswer)]);
}

/** A year that is written. What is no year is not followed. */
export function yearField(
  id: string,
  label: string,
  value: number | null,
  onAnswer: (answer: Corrections) => void,
): TemplateResult {
  return html`<label class="year-field" for=${id}
    ><span>${label}</span>
    <input
      class="field"
      id=${id}
      inputmode="numeric"
      autocomplete="off"
      maxlength="4"
      .value=${value === null ? '' : String(value)}
      @change=${(event: Event) => {
        const said = Number((event.currentTarget as HTMLInputElement).value);
        if (Number.isInteger(said) && said >= years.from && said <= years.to) onAnswer({ year: said });
      }}
    />
  </label>`;
}

function field(
  { kind, answer }: Question,
  title: string,
  note: string,
  content: readonly TemplateResult[],
): TemplateResult {
  return html`<fieldset class="question" data-kind=${kind} data-open=${answer === null}>
    <legend>${title}</legend>
    <p class="small">${note}</p>
    ${content}
  </fieldset>`;
}

function radio(name: string, label: string, checked: boolean, onChoose: () => void, note = ''): TemplateResult {
  return html`<label class="radio">
    <input type="radio" name=${name} .checked=${checked} @change=${onChoose} />
    <span>${label}${note === '' ? '' : html` <small>${note}</small>`}</span>
  </label>`;
}
