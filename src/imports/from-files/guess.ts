import type { Confidence, Guess } from './proposal.ts';

/** A guess with what else it may be; `given` is the person's word, which goes before. */
export function guess<T>(value: T, confidence: Confidence, alternatives: readonly T[] = [], given?: T): Guess<T> {
  return given === undefined
    ? { value, confidence, alternatives, corrected: false }
    : { value: given, confidence: 'certain', alternatives, corrected: true };
}
