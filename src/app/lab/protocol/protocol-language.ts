import type { PackageText } from '../../../text/sv/package.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';
import { withLabText } from '../../../text/load-lab-text.ts';
import type { ReportLanguage } from '../../../text/load-report-text.ts';
import { loadReportLanguage } from '../../../text/load-report-text.ts';

/** A language with all that a protocol says. */
export interface ProtocolLanguage extends ReportLanguage, LabLanguage {
  readonly package: PackageText;
}

/** Fetches a language with all that a protocol says. */
export async function loadProtocolLanguage(id: 'sv' | 'en'): Promise<ProtocolLanguage> {
  const language = await loadReportLanguage(id);
  const [spoken, { packageText }] = await Promise.all([
    withLabText(language),
    id === 'sv' ? import('../../../text/sv/package.ts') : import('../../../text/en/package.ts'),
  ]);
  return { ...language, ...spoken, package: packageText };
}
