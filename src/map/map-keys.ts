import type { Direction } from './neighbour-towards.ts';

/** What a key on the map asks for. */
export type MapCommand =
  | { readonly type: 'pan'; readonly direction: Direction }
  | { readonly type: 'zoom'; readonly step: 1 | -1 }
  | { readonly type: 'neighbour'; readonly direction: Direction }
  | { readonly type: 'pick'; readonly add: boolean }
  | { readonly type: 'whereAmI' }
  | { readonly type: 'fitPair' }
  | { readonly type: 'swap' }
  | { readonly type: 'accept' }
  /** The next border of the area in focus. */
  | { readonly type: 'border' }
  | { readonly type: 'keys' }
  | { readonly type: 'leave' };

/** The parts of a KeyboardEvent that count. */
export interface Key {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Keys that are a single sign: they can be switched off (WCAG 2.1.4). */
const signs: Readonly<Record<string, MapCommand>> = {
  '?': { type: 'keys' },
  '+': { type: 'zoom', step: 1 },
  '=': { type: 'zoom', step: 1 },
  '-': { type: 'zoom', step: -1 },
  b: { type: 'accept' },
  g: { type: 'border' },
  p: { type: 'fitPair' },
  x: { type: 'swap' },
};

/** What a key means while the map has focus; undefined for keys that are not ours, so that they keep what the browser does with them. */
export function commandOf(key: Key, shortcuts: 'on' | 'off'): MapCommand | undefined {
  if (key.ctrlKey || key.metaKey) return undefined;
  const direction = directions[key.key];
  if (direction) return { type: key.altKey ? 'neighbour' : 'pan', direction };
  // Alt+I writes another sign on some keyboards: the place of the key counts.
  if (key.altKey) return key.code === 'KeyI' ? { type: 'whereAmI' } : undefined;
  if (key.key === 'Enter') return { type: 'pick', add: key.shiftKey };
  if (key.key === 'Escape') return { type: 'leave' };
  return shortcuts === 'on' ? signs[key.key.toLowerCase()] : undefined;
}
