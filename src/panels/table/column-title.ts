import type { TableAnswer } from '../../protocol/requests.ts';
import type { PackManifest } from '../../pack/pack.ts';
import type { Language } from '../../text/language.ts';
import { measureTitle } from '../../text/measure-words.ts';

/** Name and unit of a column, as its header says them on screen and in the file. */
export function columnTitle(
  { key, title, column }: TableAnswer['columns'][number],
  manifest: PackManifest,
  language: Language,
): { readonly name: string; readonly unit: string } {
  return {
    name: title?.[language.id] ?? measureTitle(key, manifest.columns, language),
    unit: key === 'ice' ? '−1…1' : language.text.table.units[column.unit],
  };
}
