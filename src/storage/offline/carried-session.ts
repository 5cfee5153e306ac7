import { prefixOf } from './offline-format.ts';

/** A session on its way from one version of the app to another. */
export interface CarriedSession {
  /** As a session file has it. */
  readonly text: string;
  /** The session's id, where it was being saved on this machine; '' where it was not. */
  readonly saved: string;
}

/** Holds a session while its window is opened anew with another version of the app: a few seconds, in this window alone. False where the browser has no room or lets nothing be stored. */
export function carrySession(base: string, session: CarriedSession): boolean {
  try {
    sessionStorage.setItem(prefixOf(base), JSON.stringify(session));
    return true;
  } catch {
    return false;
  }
}

/** The session that was carried into this window, which then holds it no more; undefined where none was. */
export function carriedSession(base: string): CarriedSession | undefined {
  try {
    const held = sessionStorage.getItem(prefixOf(base));
    sessionStorage.removeItem(prefixOf(base));
    if (held === null) return undefined;
    const { text, saved } = JSON.parse(held) as Partial<Record<keyof CarriedSession, unknown>>;
    return typeof text === 'string' ? { text, saved: typeof saved === 'string' ? saved : '' } : undefined;
  } catch {
    return undefined;
  }
}
