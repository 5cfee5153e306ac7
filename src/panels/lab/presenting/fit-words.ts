/**
 * How the words of a step are laid out, from the widest: the whole sentence, the short one, title and question closer together, the question alone, and
 * scrolled as a last resort.
 */
const lays = ['whole', 'short', 'tight', 'asked', 'scrolled'] as const;

/** Lays the words of a step out the widest way that has room. Type never goes below what can be read from the back of the room. */
export function fitWords(lectern: HTMLElement | null): void {
  if (!lectern) return;
  for (const lay of lays) {
    lectern.dataset['lay'] = lay;
    if (lectern.scrollHeight <= lectern.clientHeight + 1) return;
  }
}
