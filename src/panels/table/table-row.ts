import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AreaSet } from '../../geography/area-set.ts';
import type { Column, EstimateColumn } from '../../measures/column.ts';
import { figureOrigin } from '../../measures/origin.ts';
import { Status, hasValue, statusNames } from '../../measures/status.ts';
import type { TableAnswer } from '../../protocol/requests.ts';
import { act } from '../../store/actions.ts';
import type { Language } from '../../text/language.ts';
import { originMark } from '../../text/origin-words.ts';
import type { ShownColumn } from './between-columns.ts';
import { cellWords } from '../../text/cell-words.ts';

export interface TableRow {
  readonly language: Language;
  readonly areas: AreaSet;
  readonly columns: readonly ShownColumn[];
  /** Row number of the area. */
  readonly i: number;
  readonly isA: boolean;
  readonly isB: boolean;
  /** B is only suggested. */
  readonly suggested: boolean;
}

/** One area: its name as row header, its values or the reasons why there are none, and a button for each pole. */
export function tableRow(row: TableRow): TemplateResult {
  const { language, areas, columns, i } = row;
  const code = areas.codes[i] ?? '';
  const name = areas.names[i] || code;
  const municipality = areas.level === 'kommun' ? '' : (areas.municipalities[areas.municipalityOf[i] ?? 0]?.name ?? '');
  const second = [municipality, name === code ? '' : code].filter(Boolean).join(' · ');
  return html`
    <tr class=${row.isA || row.isB ? 'pole' : ''}>
      <th scope="row" class="area">
        <div>
          ${signs(row)}
          <span>${name}${second ? html` <small>${second}</small>` : nothing}</span>
        </div>
      </th>
      ${columns.map((column) => cell(column, i, language))}
      <td class="choose">
        <div>${chooser(row, 'a', name, code)} ${chooser(row, 'b', name, code)}</div>
      </td>
    </tr>
  `;
}

function signs({ language, isA, isB, suggested }: TableRow): TemplateResult {
  const words = language.text.table;
  return html`
    ${isA ? html`<span class="sign a"><span aria-hidden="true">A</span><span class="visually-hidden">${words.poleA}</span></span>` : nothing}
    ${
      isB
        ? html`<span class="sign b ${suggested ? 'suggested' : ''}"
            ><span aria-hidden="true">B</span
            ><span class="visually-hidden">${suggested ? words.suggestedB : words.poleB}</span></span
          >`
        : nothing
    }
  `;
}

function cell(
  { key, column, estimate, today, beside, reason }: ShownColumn,
  i: number,
  language: Language,
): TemplateResult {
  const status = (column.status[i] ?? Status.noData) as Status;
  if (status === Status.infinite)
    return html`<td>
      ∞<small>${language.text.measures.statuses[statusNames[status]].short}</small>${mark(column, i, language)}
    </td>`;
  if (!hasValue(status))
    return html`<td class="reason">${reason?.(i) ?? language.text.measures.statuses[statusNames[status]].short}</td>`;
  const value = column.values[i] ?? NaN;
  return html`<td>
    ${cellWords(value, column.unit, key, language.format)}${ends(key, estimate, i, language)}${mark(column, i, language)}${before(key, column, today, i, language)}${neighbour(beside?.words(i))}
  </td>`;
}

function neighbour(words = ''): TemplateResult | typeof nothing {
  return words === '' ? nothing : html`<small>${words}</small>`;
}

/** Today's figure under one that a scenario has changed. */
function before(
  key: string,
  { unit, values }: Column,
  today: TableAnswer['columns'][number]['today'],
  i: number,
  { text, format }: Language,
): TemplateResult | typeof nothing {
  const value = today && hasValue(today.status[i] ?? Status.noData) ? (today.values[i] ?? NaN) : NaN;
  if (Number.isNaN(value) || value === values[i]) return nothing;
  return html`<small class="today">${text.table.today(cellWords(value, unit, key, format))}</small>`;
}

/** That a figure is an estimate of ours, or counts only some of the smaller areas. */
function mark(column: Column, i: number, language: Language): TemplateResult | typeof nothing {
  const words = originMark(figureOrigin(column, i), language);
  return words === '' ? nothing : html` <small class="origin">${words}</small>`;
}

/** The interval under a balance; other measures have theirs in the file. */
function ends(
  key: string,
  estimate: EstimateColumn | undefined,
  i: number,
  { format }: Language,
): TemplateResult | typeof nothing {
  const lower = estimate?.lower[i] ?? NaN;
  const upper = estimate?.upper[i] ?? NaN;
  if (key !== 'balance' && !key.startsWith('ratio:')) return nothing;
  return Number.isFinite(lower) && lower !== upper ? html`<small>${format.interval(lower, upper)}</small>` : nothing;
}

function chooser(
  { language, isA, isB, suggested }: TableRow,
  pole: 'a' | 'b',
  name: string,
  code: string,
): TemplateResult {
  const words = language.text.table;
  const chosen = pole === 'a' ? isA : isB && !suggested;
  const label =
    pole === 'a' ? (chosen ? words.isA(name) : words.chooseA(name)) : chosen ? words.isB(name) : words.chooseB(name);
  return html`<button
    type="button"
    class="pick ${pole}"
    aria-label=${label}
    title=${label}
    aria-pressed=${chosen ? 'true' : 'false'}
    @click=${(event: Event) => act(event.currentTarget as HTMLElement, { type: 'setPole', pole, codes: chosen ? [] : [code] })}
  >
    ${pole === 'a' ? language.text.common.poleA : language.text.common.poleB}
  </button>`;
}
