import type { TableAnswer } from '../../protocol/requests.ts';
import type { PackManifest } from '../../pack/pack.ts';
import type { Language } from '../../text/language.ts';
import { measureTitle } from '../../text/measure-words.ts';
import { originOverAll } from '../../text/origin-words.ts';

/** Name and unit of a column, and that some or all of its figures are estimates of ours, as its header says them on screen and in the file. */
export function columnTitle(
  { key, title, column }: TableAnswer['columns'][number],
  manifest: PackManifest,
  language: Language,
): { readonly name: string; readonly unit: string; readonly origin: string } {
  return {
    name: title?.[language.id] ?? measureTitle(key, manifest.columns, language),
    unit: key === 'ice' ? '−1…1' : language.text.table.units[column.unit],
    origin: originOverAll(column, column.status, language),
  };
}
