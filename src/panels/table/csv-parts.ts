import type { AreaSet } from '../../geography/area-set.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import type { SettledView } from '../../store/state.ts';
import type { Language } from '../../text/language.ts';
import type { ShownTable } from './between-columns.ts';

/** What a download is made from. `rows` are row numbers in the order to write. */
export interface CsvParts {
  readonly language: Language;
  readonly view: SettledView;
  readonly pack: PackAnswer;
  readonly areas: AreaSet;
  readonly table: ShownTable;
  readonly rows: readonly number[];
}
