import type { PictureLanguage } from './load-picture-text.ts';
import { loadPictureLanguage } from './load-picture-text.ts';
import type { ReportText } from './sv/report.ts';

/** A language with the words of the printed report, and with those on its picture of the map. */
export interface ReportLanguage extends PictureLanguage {
  readonly report: ReportText;
}

/** Fetches a language with all that a report says; needed only where one is printed. */
export async function loadReportLanguage(id: 'sv' | 'en'): Promise<ReportLanguage> {
  const [language, { report }] = await Promise.all([
    loadPictureLanguage(id),
    id === 'sv' ? import('./sv/report.ts') : import('./en/report.ts'),
  ]);
  return { ...language, report };
}
