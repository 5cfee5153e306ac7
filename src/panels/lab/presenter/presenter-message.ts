import type { PresentingCommand } from '../presenting/presenting-command.ts';

/** A page of the presentation, as the presenter's window lists it. */
export interface ToldPage {
  readonly kind: 'opening' | 'open' | 'close' | 'closing';
  readonly title: string;
  readonly note: string;
  readonly question: string;
}

/** All that the presenter's window shows. */
export interface Told {
  readonly language: 'sv' | 'en';
  readonly title: string;
  readonly pages: readonly ToldPage[];
  readonly at: number;
  readonly isOn: boolean;
  /** The screen is black or empty. */
  readonly isCovered: boolean;
  /** Notices that are held back. */
  readonly held: number;
  /** When the presentation began, ms since 1970. */
  readonly begun: number;
}

/** What the presentation says. */
export type FromPresentation =
  { readonly type: 'told'; readonly told: Told } | { readonly type: 'pong' } | { readonly type: 'bye' };

/** What the presenter's window says. `hello` asks to be told everything; `ping` is answered by a presentation that is there. */
export type FromPresenter =
  | { readonly type: 'hello' }
  | { readonly type: 'ping' }
  | { readonly type: 'bye' }
  | { readonly type: 'command'; readonly command: PresentingCommand };

/** The channel of one presentation, and the name of its window. */
export function channelName(id: string): string {
  return `mellanrum-presentation-${id}`;
}

/** Where the presenter's window is; the channel and the language stand in the hash. */
export function presenterAddress(base: string, id: string, language: string): string {
  return new URL(`presenter.html#${id}&${language}`, base).href;
}

/** The channel and the language that an address of the window names; undefined where it names none. */
export function presenterOf(hash: string): { readonly id: string; readonly language: 'sv' | 'en' } | undefined {
  const [, id, language] = /^#([0-9a-f-]{8,64})(?:&(sv|en))?$/.exec(hash) ?? [];
  return id === undefined ? undefined : { id, language: language === 'en' ? 'en' : 'sv' };
}
