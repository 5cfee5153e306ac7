import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ColumnPart, Corrections, FileProposal, ProposedColumn } from '../../../imports/from-files/proposal.ts';
import type { Format } from '../../../text/format.ts';
import type { OwnFilesText } from '../../../text/sv/own-files.ts';

const mostRows = 5;
const parts: readonly ColumnPart[] = ['code', 'name', 'municipality', 'year', 'dimension', 'value', 'leftOut'];
/** What only one column can be. */
const single: ReadonlySet<ColumnPart> = new Set<ColumnPart>(['code', 'name', 'municipality', 'year']);

/** The header and the first rows, each column with what it is read as; that can be changed where the file leaves a choice. */
export function previewTable(
  { file, preview, columns, rows }: FileProposal,
  corrections: Corrections,
  words: OwnFilesText,
  format: Format,
  onCorrect: (corrections: Corrections) => void,
): TemplateResult | typeof nothing {
  if (preview.header.length === 0) return nothing;
  const shown = preview.rows.slice(0, mostRows);
  const at = new Map(columns.map((column) => [column.at, column]));
  const choose = (column: ProposedColumn, part: ColumnPart): void =>
    onCorrect({ ...corrections, columns: withPart(corrections.columns ?? {}, column.at, part) });
  return html`<div class="preview" tabindex="0" role="region" aria-label=${words.preview.label(file)}>
      <table>
        <thead>
          <tr>
            ${preview.header.map((header, k) => html`<th scope="col">${header || words.preview.column(k + 1)}</th>`)}
          </tr>
          <tr class="parts">
            ${preview.header.map((header, k) => html`<td>${partOf(at.get(k), header, words, choose)}</td>`)}
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            (row) =>
              html`<tr>
                ${preview.header.map((_, k) => html`<td>${row[k] ?? ''}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="small">${words.preview.rows(shown.length, rows, format)}</p>`;
}

/** A part that only one column can be is taken from the column that was given it by hand before. */
function withPart(
  given: Readonly<Record<number, ColumnPart>>,
  at: number,
  part: ColumnPart,
): Readonly<Record<number, ColumnPart>> {
  const kept = Object.entries(given).filter(([, other]) => !(single.has(part) && other === part));
  return { ...(Object.fromEntries(kept) as Record<number, ColumnPart>), [at]: part };
}

function partOf(
  column: ProposedColumn | undefined,
  header: string,
  words: OwnFilesText,
  choose: (column: ProposedColumn, part: ColumnPart) => void,
): TemplateResult | typeof nothing {
  if (!column) return nothing;
  const { value, alternatives, confidence } = column.part;
  const offered = alternatives.length > 0 ? parts.filter((part) => alternatives.includes(part)) : parts;
  if (offered.length < 2) return html`<span class="part" data-part=${value}>${words.columnParts[value]}</span>`;
  return html`<span class="part" data-part=${value} data-confidence=${confidence}>
    <select
      aria-label=${words.preview.part(header || words.preview.column(column.at + 1))}
      .value=${live(value)}
      @change=${(event: Event) => choose(column, (event.currentTarget as HTMLSelectElement).value as ColumnPart)}
    >
      ${offered.map((part) => html`<option value=${part} ?selected=${part === value}>${words.columnParts[part]}</option>`)}
    </select>
  </span>`;
}
