import type { Problem } from '../../../problem/problem.ts';

/** What a protocol is made as: printed pages, slides, or the page in a file. */
export const protocolKinds = ['print', 'pptx', 'page'] as const;

export type ProtocolKind = (typeof protocolKinds)[number];

/** What is taken into a protocol. */
export interface ProtocolChoice {
  readonly withNotes: boolean;
  readonly withVotes: boolean;
}

/** What the part of the dialog shows beside the session. */
export type ProtocolState =
  | { readonly phase: 'rest' }
  | {
      readonly phase: 'making';
      readonly kind: ProtocolKind;
      /** Steps that are done, of how many; all of them while the file is written. */
      readonly done: number;
      readonly of: number;
      /** Share of the file that is written; undefined while steps are made. */
      readonly share: number | undefined;
    }
  | { readonly phase: 'done'; readonly kind: ProtocolKind; readonly name: string; readonly bytes: number }
  | { readonly phase: 'stopped'; readonly kind: ProtocolKind }
  | {
      readonly phase: 'failed';
      readonly kind: ProtocolKind;
      readonly choice: ProtocolChoice;
      readonly problem: Problem;
    };
