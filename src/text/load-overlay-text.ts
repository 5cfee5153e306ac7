import type { OverlayText } from './sv/overlays.ts';

/** Fetches the words about layers of one's own; most visits have none. */
export async function loadOverlayText(language: 'sv' | 'en'): Promise<OverlayText> {
  const { overlays } = language === 'sv' ? await import('./sv/overlays.ts') : await import('./en/overlays.ts');
  return overlays;
}
