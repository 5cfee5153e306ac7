import type { View } from '../../address/view.ts';
import type { Action } from '../../store/actions.ts';

/** Actions that only choose how what is there is read: always let. */
const reading: ReadonlySet<Action['type']> = new Set([
  'show',
  'sort',
  'filter',
  'turnPage',
  'point',
  'dismissProblem',
  'recover',
]);

/** Actions that move within what is shown. */
const looking: ReadonlySet<Action['type']> = new Set(['moveCamera', 'narrow']);

/** Parts that the table and the text are turned by. */
const readingParts: readonly string[] = [
  'surface',
  'sort',
  'page',
  'tableOf',
  'tablePart',
  'topic',
] satisfies (keyof View)[];

/** Whether a reader may do something to an embedded map whose page has said how much may be changed. Pure. */
export function mayChange(action: Action, changes: View['changes']): boolean {
  if (changes === 'all' || reading.has(action.type)) return true;
  if (action.type === 'change') return Object.keys(action.change).every((part) => readingParts.includes(part));
  return changes === 'view' && looking.has(action.type);
}
