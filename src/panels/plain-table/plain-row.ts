import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SettledView } from '../../store/state.ts';
import { act } from '../../store/actions.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import type { PlainCell, PlainColumn, PlainPair, PlainTable } from '../../text/plain-table.ts';

export interface PlainRow {
  readonly table: PlainTable;
  readonly columns: readonly PlainColumn[];
  readonly row: number;
  readonly view: SettledView;
  readonly language: BetweenLanguage;
}

/** One row: what it is called as row header, its figures or the reasons why there are none, and a button that makes its sides the poles. */
export function plainRow({ table, columns, row, view, language }: PlainRow): TemplateResult {
  const pair = table.pair?.(row);
  const isShown = pair !== undefined && isInView(pair, view);
  return html`<tr class=${isShown ? 'pole' : ''}>
    ${columns.map((column, at) => (at === 0 ? rowHeader(column, row) : cell(column, row)))}
    ${table.pair ? html`<td class="pair">${pair ? pairButton(pair, isShown, language) : nothing}</td>` : nothing}
  </tr>`;
}

function rowHeader({ kind, cell: of }: PlainColumn, row: number): TemplateResult {
  return html`<th scope="row" class="area ${kind}"><span>${content(of(row))}</span></th>`;
}

function cell({ kind, isLong, cell: of }: PlainColumn, row: number): TemplateResult {
  const made = of(row);
  const isReason = made.text === '' && made.reason !== undefined;
  return html`<td class="${kind} ${isLong ? 'long' : ''} ${isReason ? 'reason' : ''}">${content(made)}</td>`;
}

function content({ text, reason, detail }: PlainCell): unknown {
  if (text === '') return reason ?? '';
  const small = detail ?? reason;
  return small === undefined ? text : html`${text}<small>${small}</small>`;
}

/** Whether a row's sides are the poles in view, whichever way round. */
function isInView({ a, b }: PlainPair, view: SettledView): boolean {
  const same = (one: readonly string[], other: readonly string[]): boolean =>
    one.length === other.length && one.every((code) => other.includes(code));
  return (same(a, view.a) && same(b, view.b)) || (same(a, view.b) && same(b, view.a));
}

function pairButton({ a, b, names }: PlainPair, isShown: boolean, { between }: BetweenLanguage): TemplateResult {
  const { asPair, makePair, isPair } = between.tables;
  if (isShown) return html`<span class="small shown">${isPair}</span>`;
  return html`<button
    type="button"
    class="button as-pair"
    aria-label=${makePair(...names)}
    @click=${(event: Event) => act(event.currentTarget as HTMLElement, { type: 'setPair', a, b })}
  >
    ${asPair}
  </button>`;
}
