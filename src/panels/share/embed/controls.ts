import type { Municipality } from '../../../geography/area-set.ts';
import type { EmbedText } from '../../../text/sv/sharing/embed.ts';
import type { EmbedChoice } from './embed-choice.ts';

/** What the choices are drawn from. */
export interface Controls {
  readonly choice: EmbedChoice;
  readonly words: EmbedText;
  readonly municipalities: readonly Municipality[];
  readonly onChange: (choice: EmbedChoice) => void;
}
