import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LabParts } from '../lab-parts.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly parts: LabParts | undefined };
type Session = LabParts['lab']['session'];

/**
 * Keeps the focus in the track where what held it goes: with the line about what was taken away to the step or the pair that is back, with a kept pair to the
 * one that has come in its place; else to the button that captures.
 */
export class AfterNews implements ReactiveController {
  private readonly host: Host;
  private before: Session | undefined;
  /** What goes with the focus in it, and its place among the kept pairs; −1 for the line. */
  private left: { readonly from: Element; readonly pair: number } | undefined;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const held = document.activeElement;
    const from = this.host.contains(held) ? held?.closest('.news, .kept li') : undefined;
    const pair = from?.matches('li') ? [...(from.parentElement?.children ?? [])].indexOf(from) : -1;
    this.left = from ? { from, pair } : undefined;
  }

  hostUpdated(): void {
    const { host, left, before } = this;
    this.before = host.parts?.lab.session;
    this.left = undefined;
    if (!left || left.from.isConnected || host.contains(document.activeElement)) return;
    const pairs = [...host.querySelectorAll<HTMLElement>('.kept li .pick')];
    const target =
      host.querySelector<HTMLElement>(backOf(before, this.before)) ??
      (left.pair < 0 ? undefined : (pairs[left.pair] ?? pairs.at(-1))) ??
      host.querySelector<HTMLElement>('.capture');
    target?.focus();
  }
}

/** Where what has come back stands. */
function backOf(before: Session | undefined, now: Session | undefined): string {
  const isNew =
    (known: readonly { readonly id: string }[] = []) =>
    ({ id }: { readonly id: string }): boolean =>
      !known.some((one) => one.id === id);
  const step = now?.steps.find(isNew(before?.steps));
  const pair = now?.pairs.find(isNew(before?.pairs));
  if (step) return `[data-step="${CSS.escape(step.id)}"] .pick`;
  return pair ? `li:has(> [data-rename="${CSS.escape(pair.id)}"]) .pick` : ':not(*)';
}
