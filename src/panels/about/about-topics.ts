/** The pages to read about the website itself. */
export type AboutPage = 'privacy' | 'statement';

/** What each page is called in the address, as a topic of what there is to read. */
export const aboutTopics: Readonly<Record<AboutPage, string>> = { privacy: 'uppgifter', statement: 'tillganglighet' };

/** The page that a topic of the address names. */
export function aboutPage(topic: string): AboutPage | undefined {
  return (Object.keys(aboutTopics) as AboutPage[]).find((page) => aboutTopics[page] === topic);
}
