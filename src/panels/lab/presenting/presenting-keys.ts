import type { PresentingCommand } from './presenting-command.ts';

/** The parts of a KeyboardEvent that count. */
export interface PressedKey {
  readonly key: string;
  readonly repeat: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** How the presentation stands, as far as keys go. */
export interface KeysIn {
  /** True while something shows where the presenter points. */
  readonly hasLight: boolean;
  /** The picture takes the keys itself. */
  readonly free: boolean;
  /** Focus is on a button or link, which Enter and space press. */
  readonly onControl: boolean;
}

const next: PresentingCommand = { type: 'turn', by: 1 };
const back: PresentingCommand = { type: 'turn', by: -1 };

/** Clickers send PageDown and PageUp, and `.` or b for a black screen. */
const keys: Readonly<Record<string, PresentingCommand>> = {
  ArrowRight: next,
  ArrowDown: next,
  PageDown: next,
  ' ': next,
  Enter: next,
  ArrowLeft: back,
  ArrowUp: back,
  PageUp: back,
  Backspace: back,
  Home: { type: 'first' },
  End: { type: 'last' },
  Escape: { type: 'out' },
  '?': { type: 'cover', cover: 'keys' },
  '.': { type: 'cover', cover: 'black' },
  ',': { type: 'cover', cover: 'paper' },
  b: { type: 'cover', cover: 'black' },
  f: { type: 'fullScreen' },
  g: { type: 'cover', cover: 'question' },
  l: { type: 'legend' },
  m: { type: 'free' },
  n: { type: 'cover', cover: 'note' },
  p: { type: 'light', light: 'pointer' },
  q: { type: 'cover', cover: 'code' },
  r: { type: 'reset' },
  s: { type: 'light', light: 'spotlight' },
  t: { type: 'table' },
  w: { type: 'window' },
};

/** Keys that turn pages also while a button has focus; Enter and space press it. */
const presses: readonly string[] = ['Enter', ' '];

/** How far a key moves what shows where the presenter points, as a share of the screen's shorter side. */
const stepShare = 0.03;

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-stepShare, 0],
  ArrowRight: [stepShare, 0],
  ArrowUp: [0, -stepShare],
  ArrowDown: [0, stepShare],
};

/** Nothing, and the browser does not get it either: a held key, or F5, which clickers send to begin and which would load the page anew. */
type Swallowed = 'swallowed';

/**
 * What a key means while something is presented; undefined for keys that are the browser's (with Ctrl, Alt or Cmd; Tab; other letters). A key that is held
 * turns one page: only what points moves on while Shift and an arrow are held. While the picture is free all but Esc, m and the clicker's keys are its own.
 */
export function commandOf(pressed: PressedKey, now: KeysIn): PresentingCommand | Swallowed | undefined {
  const { key, repeat, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === 'F5') return 'swallowed';
  const direction = directions[key];
  if (shiftKey && direction) return now.hasLight ? { type: 'point', by: direction } : undefined;
  if (isOthers(key, now)) return undefined;
  const found = keys[key.length === 1 ? key.toLowerCase() : key];
  return found && repeat ? 'swallowed' : found;
}

/** A key that the focused button or the loose picture wants. */
function isOthers(key: string, { free, onControl }: KeysIn): boolean {
  if (onControl && presses.includes(key)) return true;
  return free && !/^(Escape|PageDown|PageUp|m)$/i.test(key);
}

/** True for what Enter and space press. */
export function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a[href], input, select, textarea, summary') !== null;
}
