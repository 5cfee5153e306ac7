import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A group of a list that folds under its name. */
export interface FoldingGroup {
  readonly title: string;
  /** How many it holds, in words. */
  readonly count: string;
  readonly isOpen: boolean;
  readonly onFold: (isOpen: boolean) => void;
  /** Made only while it is open. */
  readonly content: () => unknown;
}

/** A place of a list, folded or open; what is folded is not in the page. */
export function foldingGroup({ title, count, isOpen, onFold, content }: FoldingGroup): TemplateResult {
  return html`<details
    ?open=${isOpen}
    @toggle=${(event: Event) => {
      const { open } = event.currentTarget as HTMLDetailsElement;
      if (open !== isOpen) onFold(open);
    }}
  >
    <summary>
      <h3>${title}</h3>
      <span class="small">${count}</span>
    </summary>
    ${isOpen ? content() : nothing}
  </details>`;
}
