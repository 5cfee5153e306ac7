import { prefixOf } from './offline-format.ts';

/** Holds a session while its window is opened anew with another version of the app: a few seconds, in this window alone. False where the browser has no room or lets nothing be stored. */
export function carrySession(base: string, text: string): boolean {
  try {
    sessionStorage.setItem(prefixOf(base), text);
    return true;
  } catch {
    return false;
  }
}

/** The session that was carried into this window, which then holds it no more; undefined where none was. */
export function carriedSession(base: string): string | undefined {
  try {
    const text = sessionStorage.getItem(prefixOf(base));
    if (text !== null) sessionStorage.removeItem(prefixOf(base));
    return text ?? undefined;
  } catch {
    return undefined;
  }
}
