import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Remark } from '../../../lab/board/remarks.ts';
import { remarkWords } from '../../../text/lab-remarks.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';

/** What a board leaves out, each with its reason; `after` adds the way to the cards that show it. */
export function remarkList(
  remarks: readonly Remark[],
  language: LabLanguage,
  after: (remark: Remark) => unknown = () => '',
): TemplateResult {
  return html`<ul class="remarks">
    ${remarks.map((remark) => {
      const { sentence, reason } = remarkWords(remark, language);
      return html`<li>
        <p class="remark">${sentence}</p>
        <p class="reason">${reason} ${after(remark)}</p>
      </li>`;
    })}
  </ul>`;
}
