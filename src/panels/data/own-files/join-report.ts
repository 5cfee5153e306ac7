import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FileProposal } from '../../../imports/from-files/proposal.ts';
import type { OwnFile } from './files-state.ts';
import type { OwnFilesParts } from './own-files-parts.ts';

/** How many areas of a file did not join and why, with the first of them, and the areas that no row is of. */
export function joinReport(
  { key }: OwnFile,
  { join, use }: FileProposal,
  { words, language, act }: OwnFilesParts,
): TemplateResult | typeof nothing {
  const count = join.unjoined.reduce((sum, one) => sum + one.count, 0);
  if (use.value !== 'values' || join.areas === 0 || count + join.areasWithoutRow === 0) return nothing;
  const { format } = language;
  const without = words.join.without(join.areasWithoutRow, format);
  return html`<details class="more">
    <summary>${count > 0 ? words.join.title(count, format) : without}</summary>
    <ul class="reasons">
      ${join.unjoined.map(
        (one) => html`<li>${words.join.line(one.count, words.reasons[one.reason], one.examples, format)}</li>`,
      )}
      ${count > 0 && join.areasWithoutRow > 0 ? html`<li>${without}</li>` : nothing}
    </ul>
    <button type="button" class="button" @click=${() => act({ type: 'downloadJoin', key })}>
      ${words.join.download}
    </button>
  </details>`;
}
