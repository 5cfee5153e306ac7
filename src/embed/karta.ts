import { MellanrumKarta } from './karta-element.ts';

/** The script itself: a classic one knows where it came from, a module has to look for itself. */
const script = document.currentScript ?? document.querySelector('script[src*="mellanrum-karta.js"]');
if (!customElements.get('mellanrum-karta')) {
  if (script instanceof HTMLScriptElement) MellanrumKarta.base = script.src;
  customElements.define('mellanrum-karta', MellanrumKarta);
}
