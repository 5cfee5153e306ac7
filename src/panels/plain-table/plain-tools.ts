import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { act } from '../../store/actions.ts';
import { levelOf } from '../../store/settle.ts';
import type { PlainTable } from '../../text/plain-table.ts';
import { choice } from '../controls/choice.ts';
import type { BetweenParts } from '../drawer/parts.ts';
import { filterField, municipalityField } from '../table/narrowing.ts';
import { poleKind, poleKinds } from './tables-of.ts';

/** Rows that are seen at a glance need no filter. */
const fewRows = 15;

/** Columns of names, which a filter is for: a row of figures with a yes or a no has nothing to look for. */
function hasNames({ columns, codes }: PlainTable): boolean {
  return codes !== undefined || columns[0]?.kind === 'text';
}

/** Which kind of pairs: the one that is suggested beside the map too. */
export function kindChoice(host: HTMLElement, { view, language }: BetweenParts): TemplateResult | typeof nothing {
  if (view.tableOf !== 'poles') return nothing;
  const { suggest } = language.between;
  return choice({
    id: 'mr-plain-kind',
    label: suggest.kind,
    value: poleKind(view.suggest),
    groups: [{ title: '', options: poleKinds.map((value) => ({ value, title: suggest.kinds[value] })) }],
    onChoose: (value) => {
      const kind = poleKinds.find((one) => one === value) ?? 'none';
      act(host, { type: 'change', change: { suggest: kind, tablePart: '', sort: '', page: 1 } });
    },
  });
}

/** Which of a part's tables, where it has several. */
export function partChoice(
  host: HTMLElement,
  { language }: BetweenParts,
  tables: readonly PlainTable[],
  shown: PlainTable | undefined,
): TemplateResult | typeof nothing {
  if (tables.length < 2 || !shown) return nothing;
  return choice({
    id: 'mr-plain-part',
    label: language.between.tables.which,
    value: shown.id,
    groups: [{ title: '', options: tables.map(({ id, title }) => ({ value: id, title })) }],
    onChoose: (id) => {
      const tablePart = id === tables[0]?.id ? '' : id;
      act(host, { type: 'change', change: { tablePart, sort: '', page: 1 } });
    },
  });
}

/** What narrows the rows of a long table: a municipality, where its rows are about areas, and words. */
export function narrowing(host: HTMLElement, parts: BetweenParts, table: PlainTable): readonly TemplateResult[] {
  const { view, pack, language } = parts;
  const isAsked = view.filter !== '' || (table.codes !== undefined && view.municipality !== '');
  if (!isAsked && (table.length <= fewRows || !hasNames(table))) return [];
  const words = filterField(host, language.between.tables.filter, view, language);
  return table.codes ? [municipalityField(host, levelOf(pack, view.level).areas, view, language), words] : [words];
}
