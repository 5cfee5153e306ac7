import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { itemOf } from './board-focus.ts';
import type { Spot } from './card-view.ts';

/** Keeps the focus on the board where what held it goes: on what has come in its place there, else on the way to a new card, else where Tab leads. */
export class KeptFocus implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private held: { readonly spot: Spot | undefined; readonly at: number } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { activeElement } = document;
    if (!activeElement || !this.host.contains(activeElement)) {
      this.held = undefined;
      return;
    }
    const spot = itemOf(activeElement)?.spot;
    const at = this.itemsIn(spot).findIndex((one) => one === activeElement);
    this.held = { spot, at };
  }

  /** What is sought by the board itself comes first. */
  hostUpdated(): void {
    const { held, host } = this;
    this.held = undefined;
    if (!held) return;
    void host.updateComplete.then(() => {
      if (document.activeElement !== document.body || !host.isConnected) return;
      const items = this.itemsIn(held.spot);
      const target = items[held.at] ?? items.at(-1) ?? host.querySelector<HTMLElement>('[data-item][tabindex="0"]');
      target?.focus();
    });
  }

  private itemsIn(spot: Spot | undefined): readonly HTMLElement[] {
    return spot === undefined ? [] : [...this.host.querySelectorAll<HTMLElement>(`[data-place="${spot}"] [data-item]`)];
  }
}
