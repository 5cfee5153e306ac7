import type { Language } from '../../../text/language.ts';
import type { OwnFilesText } from '../../../text/sv/own-files.ts';
import type { FilesAction } from './files-action.ts';
import type { FilesState } from './files-state.ts';

/** What the parts of "Egna filer" are drawn from, and where what a person does goes. */
export interface OwnFilesParts {
  readonly language: Language;
  readonly words: OwnFilesText;
  readonly state: FilesState;
  readonly act: (action: FilesAction) => void;
}
