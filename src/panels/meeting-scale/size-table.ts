import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MeetingScale, Surroundings } from '../../relations/meeting-scale.ts';
import { sizeWords, stepApartWords, surroundingsWords } from '../../text/between-sentences/meeting-scale.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

/** Every size as a row: A, what is between, B. */
export function sizeTable({ steps, meeting }: MeetingScale, language: BetweenLanguage): TemplateResult {
  const { text, format } = language;
  const { table } = language.between.meetingScale;
  const cell = (surroundings: Surroundings): string =>
    table.cell(surroundingsWords(surroundings, language), format.distance(surroundings.radiusM));
  return html`<table class="sizes">
    <caption class="visually-hidden">
      ${table.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${table.residents}</th>
        <th scope="col">${table.pole(text.common.poleA)}</th>
        <th scope="col">${table.apart}</th>
        <th scope="col">${table.pole(text.common.poleB)}</th>
      </tr>
    </thead>
    <tbody>
      ${steps.map(
        (step, at) =>
          html`<tr class=${at === meeting ? 'meeting' : ''}>
            <th scope="row">${sizeWords(step.k, language)}</th>
            <td>${cell(step.a)}</td>
            <td>${stepApartWords(step, language)}</td>
            <td>${cell(step.b)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
