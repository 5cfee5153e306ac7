import type { AboutText } from '../../text/sv/about/about-text.ts';
import type { AboutPage } from './about-topics.ts';

/** Fetches the words of both pages; most visits never open them. */
export async function loadAboutText(language: 'sv' | 'en'): Promise<Readonly<Record<AboutPage, AboutText>>> {
  const [{ privacy }, { statement }] = await (language === 'sv'
    ? Promise.all([import('../../text/sv/about/privacy.ts'), import('../../text/sv/about/statement.ts')])
    : Promise.all([import('../../text/en/about/privacy.ts'), import('../../text/en/about/statement.ts')]));
  return { privacy, statement };
}
