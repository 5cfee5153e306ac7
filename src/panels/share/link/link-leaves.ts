import type { LinkMatter } from './link-words.ts';
import { counted } from './link-words.ts';
import { hasOwnAppearance } from './link-to.ts';

/** What a link does not hold, one sentence each. */
export function linkLeaves({ state, language, words }: LinkMatter): readonly string[] {
  const layers = state.overlays.length;
  return [
    words.figures,
    layers > 0 ? words.layers(counted(layers, language)) : '',
    state.asked ? words.asked : '',
    hasOwnAppearance(state.view) ? words.appearance : '',
  ].filter((one) => one !== '');
}

/** True for an address that leads to whichever machine it is opened on. */
export function isOfThisMachine(base: string): boolean {
  const { protocol, hostname } = new URL(base);
  return protocol === 'file:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
