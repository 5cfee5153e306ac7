import type { Problem } from '../../problem/problem.ts';
import type { State } from '../../store/state.ts';
import type { RelationSentence } from '../../text/sentence.ts';
import type { ExportOrder } from './share-action.ts';

/** How the making of a file stands. */
export type Exporting =
  | { readonly phase: 'rest' }
  /** `share` of the work done, 0…1; undefined where it cannot be told. */
  | { readonly phase: 'making'; readonly order: ExportOrder; readonly share?: number }
  | { readonly phase: 'stopped'; readonly order: ExportOrder }
  | { readonly phase: 'done'; readonly order: ExportOrder; readonly name: string }
  | { readonly phase: 'failed'; readonly order: ExportOrder; readonly problem: Problem };

/** All that the dialog "Dela" shows. */
export interface ShareState {
  readonly state: State;
  readonly sentence: RelationSentence;
  /** Where the app lies, without query and hash: `https://karta.example.se/mellanrum/`. */
  readonly base: string;
  readonly exporting: Exporting;
}
