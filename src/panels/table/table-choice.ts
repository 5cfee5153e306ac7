import type { TemplateResult } from 'lit';
import type { TableOf } from '../../address/view.ts';
import { act } from '../../store/actions.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { choice } from '../controls/choice.ts';

/** What the table is of: "Tabell över". Another table begins at its first page, in its own order. */
export function tableChoice(host: HTMLElement, chosen: TableOf, { between }: BetweenLanguage): TemplateResult {
  const { of, names } = between.tables;
  const options = Object.entries(names).map(([value, title]) => ({ value, title }));
  return choice({
    id: 'mr-table-of',
    label: of,
    value: chosen,
    groups: [{ title: '', options }],
    onChoose: (value) => {
      const change = { tableOf: value as TableOf, tablePart: '', sort: '', page: 1 };
      act(host, { type: 'change', change });
    },
  });
}
