import { isEstimate } from '../../measures/origin.ts';
import { Status, hasValue } from '../../measures/status.ts';
import type { TableAnswer } from '../../protocol/requests.ts';
import type { PackManifest } from '../../pack/pack.ts';
import type { Language } from '../../text/language.ts';
import { measureTitle } from '../../text/measure-words.ts';

/** Name and unit of a column, and that some or all of its figures are estimates of ours, as its header says them on screen and in the file. */
export function columnTitle(
  { key, title, column }: TableAnswer['columns'][number],
  manifest: PackManifest,
  language: Language,
): { readonly name: string; readonly unit: string; readonly origin: string } {
  return {
    name: title?.[language.id] ?? measureTitle(key, manifest.columns, language),
    unit: key === 'ice' ? '−1…1' : language.text.table.units[column.unit],
    origin: originOver(column, language),
  };
}

/** That the figures are weighted means, all or some of them; '' where none is. */
function originOver(column: TableAnswer['columns'][number]['column'], { text }: Language): string {
  const rows = [...column.status.keys()].filter((i) => hasValue(column.status[i] ?? Status.noData));
  const estimated = rows.filter((i) => isEstimate(column, i)).length;
  if (estimated === 0) return '';
  return estimated === rows.length ? text.origin.weightedMean : text.origin.someWeighted;
}
