import type { LabState } from '../../lab/lab-state.ts';
import type { State } from '../../store/state.ts';
import type { LabLanguage } from '../../text/load-lab-text.ts';
import type { RelationSentence } from '../../text/sentence.ts';
import type { BoardState } from './board/board-state.ts';
import type { OfflineState } from './offline/offline-state.ts';
import type { ProtocolState } from './protocol/protocol-state.ts';
import type { PresentingState } from './presenting/presenting-state.ts';
import type { SessionDeskState } from './session/session-desk-state.ts';

/** What every panel of the rooms Insatser and Labb is rendered from. */
export interface LabParts {
  readonly language: LabLanguage;
  readonly lab: LabState;
  readonly state: State;
  readonly sentence: RelationSentence;
  readonly reducedMotion: boolean;
  /** Where the app lies. */
  readonly base: string;
  /** How the board is looked at. */
  readonly board: BoardState;
  /** How the desks stand, each with its part of the dialog. */
  readonly sessions: SessionDeskState;
  readonly protocol: ProtocolState;
  readonly presenting: PresentingState;
  readonly offline: OfflineState;
}
