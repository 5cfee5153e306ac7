import type { Language } from '../../../text/language.ts';
import type { DataText } from '../../../text/sv/data.ts';
import type { DataAction } from '../data-action.ts';
import type { DataState } from '../data-state.ts';
import type { FetchChoices } from './choices.ts';

/** What the parts of "Hämta från SCB" are drawn from, and where what a person does goes. */
export interface FetchParts {
  readonly language: Language;
  readonly words: DataText;
  readonly data: DataState;
  readonly choices: FetchChoices;
  readonly save: boolean;
  readonly onChoose: (part: Partial<FetchChoices>) => void;
  readonly onSave: (wanted: boolean) => void;
  readonly act: (action: DataAction) => void;
}
