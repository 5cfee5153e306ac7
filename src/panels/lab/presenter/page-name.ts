import type { PresentingText } from '../../../text/sv/lab/presenting.ts';
import type { ToldPage } from './presenter-message.ts';

/** What a page is called in the presenter's list: its title, or what it is. */
export function pageName({ kind, title }: ToldPage, words: PresentingText): string {
  if (title !== '') return title;
  if (kind === 'opening') return words.opening;
  return kind === 'closing' ? words.closing : words.untitled;
}
