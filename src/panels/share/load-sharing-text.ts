import type { SharingText } from '../../text/sv/sharing.ts';

/** Fetches the words of the dialog "Dela"; most visits never open it. */
export async function loadSharingText(language: 'sv' | 'en'): Promise<SharingText> {
  const { sharing } = await (language === 'sv'
    ? import('../../text/sv/sharing.ts')
    : import('../../text/en/sharing.ts'));
  return sharing;
}
