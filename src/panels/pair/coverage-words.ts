import type { Coverage } from '../../measures/column.ts';
import type { Language } from '../../text/language.ts';

/** How many of its areas a figure counts: "räknat på 4 av 8 områden". */
export function coverageWords({ counted, of }: Coverage, { text, format }: Language): string {
  return text.origin.coverage(format.count(counted), format.count(of));
}
