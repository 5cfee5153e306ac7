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

/** Texts whose sums this window has made, the last ones: to compare two texts takes a hundredth of the time of a sum. */
const summed = new Map<string, string>();
const mostSummed = 3;

/** SHA-256 of a text, at once. */
export function sumOf(text: string): string {
  return remember(text, bytesToHex(sha256(utf8ToBytes(text))));
}

/** The same beside the page's own work, where the browser can; a short text is done before it would have been handed over. */
export async function sumBeside(text: string): Promise<string> {
  // Only a page from a secure address has it.
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (text.length < 100_000 || !subtle) return sumOf(text);
  return remember(text, bytesToHex(new Uint8Array(await subtle.digest('SHA-256', utf8ToBytes(text)))));
}

function remember(text: string, sum: string): string {
  summed.delete(sum);
  summed.set(sum, text);
  for (const [oldest] of summed) if (summed.size > mostSummed) summed.delete(oldest);
  return sum;
}

/** True for a record that was written by a later version of the app. */
export function isNewer(found: unknown): boolean {
  return isObject(found) && typeof found['form'] === 'number' && found['form'] > recordForm;
}

/** The record, where it is whole: every part of its kind, and the text the one that was written. */
export function wholeRecord(found: unknown): SessionRecord | undefined {
  if (!isRecord(found)) return undefined;
  return summed.get(found.sum) === found.text || sumOf(found.text) === found.sum ? found : undefined;
}

/** The same beside the page's own work. */
export async function wholeBeside(found: unknown): Promise<SessionRecord | undefined> {
  if (!isRecord(found)) return undefined;
  return summed.get(found.sum) === found.text || (await sumBeside(found.text)) === found.sum ? found : undefined;
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
