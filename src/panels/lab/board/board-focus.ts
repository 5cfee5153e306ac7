import type { Spot } from './card-view.ts';
import { spotBeside, spots } from './board-places.ts';

/** A card in one of its places, or the way to a new one there. */
export interface Item {
  /** '' for the way to a new card. */
  readonly card: string;
  readonly spot: Spot;
}

/** What of the board a control belongs to; undefined outside of it. */
export function itemOf(element: Element | null): Item | undefined {
  const item = element?.closest<HTMLElement>('[data-item], .paper[data-card]');
  const place = item?.closest<HTMLElement>('[data-place]')?.dataset['place'];
  const spot = spots.find((one) => one === place);
  return item && spot ? { card: item.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? '', spot } : undefined;
}

function itemsIn(board: Element, spot: Spot): readonly HTMLElement[] {
  return [...board.querySelectorAll<HTMLElement>(`[data-place="${spot}"] [data-item]`)];
}

/** The control of a card in a place, or in any of its places; of a place without a card, the way to a new one. */
export function controlOf(board: Element, { card, spot }: Item): HTMLElement | undefined {
  const place = `[data-place="${spot}"]`;
  const one = card === '' ? '[data-new]' : `${papers(card)} [data-item]`;
  const there = board.querySelector<HTMLElement>(`${place} ${one}`);
  return there ?? (card === '' ? undefined : (board.querySelector<HTMLElement>(one) ?? undefined));
}

function papers(card: string): string {
  return `.paper[data-card="${CSS.escape(card)}"]`;
}

/** Where a key leads from a control: up and down through a place and on to the next, left and right to the places beside it, Home and End to the ends of the board. */
export function nextItem(board: Element, from: Element, key: string): HTMLElement | undefined {
  const all = [...board.querySelectorAll<HTMLElement>('[data-item]')];
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  const spot = itemOf(from)?.spot;
  if (!spot) return undefined;
  const here = itemsIn(board, spot);
  const at = here.findIndex((one) => one === from.closest('[data-item]'));
  return here[at + alongBy(spot, key)] ?? fromBeside(board, spot, key, at);
}

/** How far along its own place a key goes; NaN where it leads out of it. Cards without a place lie beside each other as well. */
function alongBy(spot: Spot, key: string): number {
  if (key === 'ArrowDown' || (spot === 'tray' && key === 'ArrowRight')) return 1;
  if (key === 'ArrowUp' || (spot === 'tray' && key === 'ArrowLeft')) return -1;
  return NaN;
}

function fromBeside(board: Element, spot: Spot, key: string, at: number): HTMLElement | undefined {
  const beside = spotBeside(spot, key);
  if (beside === spot) return undefined;
  const there = itemsIn(board, beside);
  if (key === 'ArrowDown') return there[0];
  return key === 'ArrowUp' ? there.at(-1) : there[Math.min(at, there.length - 1)];
}

/** Only one control of the board is reached by Tab: the one that was last in focus, with its dots where the room votes. */
export function rove(board: Element, item: Item | undefined): void {
  const first = board.querySelector<HTMLElement>('[data-item]');
  const chosen = (item && controlOf(board, item)) ?? first;
  for (const one of board.querySelectorAll<HTMLElement>('[data-item][tabindex="0"], [data-vote][tabindex="0"]'))
    one.tabIndex = -1;
  if (!chosen) return;
  chosen.tabIndex = 0;
  for (const vote of chosen.closest('[data-card]')?.querySelectorAll<HTMLElement>('[data-vote]') ?? [])
    vote.tabIndex = 0;
}

/** Lights cards in all their places, and no others. */
export function light(board: Element, cards: readonly string[]): void {
  const lit = new Set(cards);
  for (const one of board.querySelectorAll<HTMLElement>('.paper[data-lit]'))
    if (!lit.has(one.dataset['card'] ?? '')) one.removeAttribute('data-lit');
  if (lit.size > 0 && lit.size < 4)
    for (const card of lit) for (const one of board.querySelectorAll(papers(card))) one.setAttribute('data-lit', '');
  else if (lit.size > 0)
    for (const one of board.querySelectorAll<HTMLElement>('.paper[data-card]'))
      one.toggleAttribute('data-lit', lit.has(one.dataset['card'] ?? ''));
}
