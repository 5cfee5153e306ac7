import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** How a record is written. A record of a later form is left as it is. */
export const recordForm = 1;

/** One generation of a session as it lies on this machine: the text of its file, and what the list says of it. */
export interface SessionRecord {
  readonly form: number;
  readonly id: string;
  readonly revision: number;
  /** One more for each save of any session here: says which was last, whatever the clock says. */
  readonly turn: number;
  /** ISO time by the clock of the machine. Only told, never compared. */
  readonly saved: string;
  readonly title: string;
  readonly place: string;
  readonly date: string;
  readonly steps: number;
  readonly cards: number;
  /** The session as its file has it. */
  readonly text: string;
  /** SHA-256 of the text. */
  readonly sum: string;
}

export function sumOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** True for a record that was written by a later version of the app. */
export function isNewer(found: unknown): boolean {
  return isObject(found) && typeof found['form'] === 'number' && found['form'] > recordForm;
}

/** The record, where it is whole: every part of its kind, and the text the one that was written. */
export function wholeRecord(found: unknown): SessionRecord | undefined {
  return isRecord(found) && sumOf(found.text) === found.sum ? found : undefined;
}

function isRecord(found: unknown): found is SessionRecord {
  if (!isObject(found)) return false;
  const texts = ['id', 'saved', 'title', 'place', 'date', 'text', 'sum'];
  const counts = ['form', 'revision', 'turn', 'steps', 'cards'];
  return (
    texts.every((name) => typeof found[name] === 'string') &&
    counts.every((name) => Number.isInteger(found[name])) &&
    found['form'] === recordForm
  );
}

function isObject(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null;
}
