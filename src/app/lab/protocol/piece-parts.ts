import type { PictureDesk } from '../../picture-desk.ts';
import type { ProtocolLanguage } from './protocol-language.ts';

/** What pieces are made with. */
export interface PieceParts {
  readonly language: ProtocolLanguage;
  readonly desk: PictureDesk;
  /** Where the app lies. */
  readonly base: string;
  readonly withNotes: boolean;
  readonly signal: AbortSignal;
}
