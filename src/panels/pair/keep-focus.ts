/** Which control within a panel has the focus: its `data-control`, '' for one without, null where the focus is elsewhere. */
export function heldFocus(panel: Element): string | null {
  const { activeElement } = panel.ownerDocument;
  if (!activeElement || !panel.contains(activeElement)) return null;
  return activeElement.getAttribute('data-control') ?? '';
}

/**
 * Gives the focus back where drawing the panel anew took its control away: to the same control, else the panel's first one, else its heading.
 * Does nothing while something has the focus, or where the panel never had it.
 */
export function returnFocus(panel: Element, held: string | null): void {
  const { activeElement, body } = panel.ownerDocument;
  if (held === null || (activeElement !== null && activeElement !== body)) return;
  const controls = [...panel.querySelectorAll<HTMLElement>('button, summary')].filter((one) => !one.closest('dialog'));
  const same = controls.find((one) => held !== '' && one.dataset['control'] === held);
  (same ?? controls[0] ?? panel.querySelector<HTMLElement>('h2'))?.focus();
}
