import type { Cover, PresentingCommand } from './presenting-command.ts';

/** How the presentation stands, beside which page it is on. Lives as long as the presentation. */
export interface PresentingState {
  readonly cover: Cover;
  /** What shows where the presenter points. */
  readonly light: 'none' | 'spotlight' | 'pointer';
  /** The whole legend; its strip of colours is always there. */
  readonly legend: boolean;
  /** True while the picture itself takes mouse and keys: the map can be moved, the table scrolled. */
  readonly free: boolean;
  /** The presenter's window: not asked for, there, closed, or stopped by the browser. The last two are said until the page is turned. */
  readonly window: 'none' | 'there' | 'gone' | 'blocked';
  /** Notices that are held back until afterwards. */
  readonly held: number;
  /** When it began, ms since 1970. */
  readonly begun: number;
}

/** As a presentation begins. */
export function atBeginning(begun: number): PresentingState {
  return { cover: 'none', light: 'none', legend: false, free: false, window: 'none', held: 0, begun };
}

/** Where in the presentation a command leads: to a page, out of it, or nowhere. */
export type Turn = { readonly to: number } | 'out' | undefined;

/** A presentation after a command that changes no more than itself. */
export interface Turned {
  readonly state: PresentingState;
  readonly turn: Turn;
}

/**
 * What a command makes of a presentation on page `at` (0 the first) of `count`. To turn the page uncovers it: nobody presents to a black screen by mistake.
 * At the ends there is nowhere to turn, and nothing changes but the cover. Esc leads one level out: free, light, cover, legend, presentation.
 */
export function changePresenting(
  state: PresentingState,
  command: PresentingCommand,
  { at, count }: { readonly at: number; readonly count: number },
): Turned {
  const stay = (change: Partial<PresentingState>): Turned => ({ state: { ...state, ...change }, turn: undefined });
  switch (command.type) {
    case 'turn':
      return turned(state, at + command.by, { at, count });
    case 'goTo':
      return turned(state, command.at, { at, count });
    case 'first':
      return turned(state, 0, { at, count });
    case 'last':
      return turned(state, count - 1, { at, count });
    case 'cover':
      return stay({ cover: state.cover === command.cover ? 'none' : command.cover, free: false });
    case 'light':
      return stay({ light: state.light === command.light ? 'none' : command.light, free: false });
    case 'legend':
      return stay({ legend: !state.legend });
    case 'free':
      return stay({ free: !state.free, cover: 'none', light: 'none' });
    case 'out':
      return out(state);
    case 'end':
      return { state, turn: 'out' };
    default:
      return stay({});
  }
}

function turned(state: PresentingState, to: number, { at, count }: { at: number; count: number }): Turned {
  const kept = Math.min(Math.max(to, 0), Math.max(0, count - 1));
  const window = state.window === 'there' ? 'there' : 'none';
  return { state: { ...state, cover: 'none', free: false, window }, turn: kept === at ? undefined : { to: kept } };
}

function out(state: PresentingState): Turned {
  if (state.free) return { state: { ...state, free: false }, turn: undefined };
  if (state.light !== 'none') return { state: { ...state, light: 'none' }, turn: undefined };
  if (state.cover !== 'none') return { state: { ...state, cover: 'none' }, turn: undefined };
  if (state.legend) return { state: { ...state, legend: false }, turn: undefined };
  return { state, turn: 'out' };
}
