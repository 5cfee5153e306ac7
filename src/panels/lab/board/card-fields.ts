import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { keptAs } from '../../../lab/board/kept-as.ts';
import { criteria, levels, methods, targets } from '../../../lab/matrix.ts';
import type { Cell } from '../../../lab/matrix.ts';
import { cardStates, limits } from '../../../lab/session.ts';
import { choice } from '../../controls/choice.ts';
import { segments } from '../../controls/segments.ts';
import type { LabParts } from '../lab-parts.ts';
import type { Draft } from './board-state.ts';
import { pairChoices } from './pair-choices.ts';
import { onScreen, pairOnScreen, poleNames } from './pole-names.ts';
import { whereSign } from './where-sign.ts';

export interface CardFields {
  readonly parts: LabParts;
  readonly draft: Draft;
  readonly pair: string;
  /** Somebody wanted to save: what is missing is said. */
  readonly misses: boolean;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly onPair: (pair: string) => void;
}

/** All that a card says, to write. */
export function cardFields(fields: CardFields): TemplateResult {
  const { parts, draft, onChange } = fields;
  const { board, matrix } = parts.language.lab;
  const { edit } = board;
  return html`
    ${what(fields)} ${words('who', edit.who, draft.who, (who) => onChange({ who }), edit.whoHint)} ${where(fields)}
    ${pairField(fields)} ${places(fields)}
    ${segments({
      name: 'mr-card-state',
      label: edit.state,
      value: draft.state,
      options: cardStates.map((value) => ({ value, title: matrix.states[value] })),
      onChoose: (state) => onChange({ state }),
    })}
    ${choice({
      id: 'mr-card-method',
      label: edit.method,
      value: draft.method,
      note: edit.methodSource,
      groups: [
        {
          title: '',
          options: [
            { value: '', title: edit.noMethod },
            ...methods.map((value) => ({ value, title: matrix.methods[value] })),
          ],
        },
      ],
      onChoose: (value) => onChange({ method: methods.find((one) => one === value) ?? '' }),
    })}
    ${words('note', edit.note, draft.note, (note) => onChange({ note }))}
  `;
}

function what({ parts, draft, misses, onChange }: CardFields): TemplateResult {
  const { edit } = parts.language.lab.board;
  const isMissing = misses && draft.what.trim() === '';
  return html`<div>
    <label class="label" for="mr-card-what">${edit.what}</label>
    <textarea
      class="field large"
      id="mr-card-what"
      rows="2"
      maxlength=${limits.text}
      autocomplete="off"
      aria-required="true"
      aria-invalid=${isMissing ? 'true' : 'false'}
      aria-describedby=${isMissing ? 'mr-card-what-missing' : nothing}
      .value=${live(draft.what)}
      @input=${(event: Event) => onChange({ what: (event.currentTarget as HTMLTextAreaElement).value })}
    ></textarea>
    ${isMissing ? html`<p class="missing" id="mr-card-what-missing">${edit.whatNeeded}</p>` : nothing}
  </div>`;
}

function words(
  name: string,
  label: string,
  value: string,
  onChange: (value: string) => void,
  hint = '',
): TemplateResult {
  const id = `mr-card-${name}`;
  return html`<div>
    <label class="label" for=${id}>${label}</label>
    <textarea
      class="field"
      id=${id}
      rows="1"
      maxlength=${limits.text}
      autocomplete="off"
      aria-describedby=${hint === '' ? nothing : `${id}-hint`}
      .value=${live(value)}
      @input=${(event: Event) => onChange((event.currentTarget as HTMLTextAreaElement).value)}
    ></textarea>
    ${hint === '' ? nothing : html`<p class="small" id="${id}-hint">${hint}</p>`}
  </div>`;
}

/** The poles of the pair that is chosen, by name, so that A and B are somewhere. */
function where({ parts, draft, pair, misses, onChange }: CardFields): TemplateResult {
  const { board, matrix } = parts.language.lab;
  const kept = parts.lab.session.pairs.find(({ id }) => id === pair) ?? (pair === '' ? undefined : pairOnScreen(parts));
  const names = kept && poleNames(kept, parts);
  const isMissing = misses && draft.where === '';
  return html`<fieldset class="where ${isMissing ? 'missed' : ''}">
    <legend class="label">${board.edit.where}</legend>
    ${targets.map((target) => {
      const pole = target === 'A' ? names?.a : target === 'B' ? names?.b : undefined;
      return html`<label class="target">
        <input
          type="radio"
          name="mr-card-where"
          .checked=${live(draft.where === target)}
          @change=${() => onChange({ where: target })}
        />
        <span class="target-sign">${whereSign(target)}</span>
        <span class="target-name">${matrix.targets[target]}${pole ? html`<small>${pole}</small>` : nothing}</span>
      </label>`;
    })}
    ${isMissing ? html`<p class="missing" role="alert">${board.edit.whereNeeded}</p>` : nothing}
  </fieldset>`;
}

/** Which pair is meant, for all but the whole of the city. */
function pairField({ parts, draft, pair, onPair }: CardFields): TemplateResult | typeof nothing {
  if (draft.where === 'hela' || draft.where === '') return nothing;
  const { edit } = parts.language.lab.board;
  const { pairs } = parts.lab.session;
  const shown = pairOnScreen(parts);
  const isNew = shown !== undefined && !keptAs(pairs, shown);
  const isFull = isNew && pairs.length >= limits.pairs;
  return choice({
    id: 'mr-card-pair',
    label: edit.pair,
    value: pair,
    ...(isFull ? { note: edit.pairsFull } : isNew && pair === onScreen ? { note: edit.pairHint } : {}),
    groups: [{ title: '', options: pairChoices(parts, isNew && !isFull ? shown : undefined) }],
    onChoose: onPair,
  });
}

/** The matrix in small, a box for each place: the way without dragging. */
function places({ parts, draft, onChange }: CardFields): TemplateResult {
  const { board, matrix } = parts.language.lab;
  const toggle = (cell: Cell): void =>
    onChange({
      cells: draft.cells.includes(cell) ? draft.cells.filter((one) => one !== cell) : [...draft.cells, cell],
    });
  return html`<fieldset class="places">
    <legend class="label">${board.edit.places}</legend>
    <table>
      <thead>
        <tr>
          <td></td>
          ${levels.map((level) => html`<th scope="col">${matrix.levels[level]}</th>`)}
        </tr>
      </thead>
      ${criteria.map(
        ({ id, parts: ofCriterion }) =>
          html`<tbody>
            <tr>
              <th class="criterion" colspan="4" scope="rowgroup">${matrix.criteria[id]}</th>
            </tr>
            ${ofCriterion.map(
              (part) =>
                html`<tr>
                  <th scope="row">${matrix.parts[part]}</th>
                  ${levels.map((level) => {
                    const cell: Cell = `${level}/${part}`;
                    return html`<td>
                      <label>
                        <input
                          type="checkbox"
                          aria-label=${board.place(matrix.levels[level], matrix.parts[part])}
                          .checked=${live(draft.cells.includes(cell))}
                          @change=${() => toggle(cell)}
                        />
                      </label>
                    </td>`;
                  })}
                </tr>`,
            )}
          </tbody>`,
      )}
    </table>
    <p class="small">${board.edit.placesHint}</p>
  </fieldset>`;
}
