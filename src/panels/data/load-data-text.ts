import type { DataText } from '../../text/sv/data.ts';

/** Fetches the words of the dialog; most visits never open it. */
export async function loadDataText(language: 'sv' | 'en'): Promise<DataText> {
  const { data } = language === 'sv' ? await import('../../text/sv/data.ts') : await import('../../text/en/data.ts');
  return data;
}
