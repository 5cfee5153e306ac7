import type { SlidePage } from '../../../lab/lab-state.ts';
import type { LabParts } from '../lab-parts.ts';

/** Which page it is, in words: a step by its number among the steps, another page by its number among all. */
export function pageWords(
  page: SlidePage | undefined,
  { at, count }: { readonly at: number; readonly count: number },
  { lab: { session }, language }: LabParts,
): string {
  const words = language.lab.presenting;
  const said = language.format.count;
  switch (page?.kind) {
    case 'opening':
      return words.page(said(at + 1), said(count), session.opening.title || session.title || words.opening);
    case 'closing':
      return words.page(said(at + 1), said(count), session.closing.title || words.closing);
    case 'step': {
      const title = page.step.title || words.untitled;
      const question = page.step.question === '' ? '' : ` ${words.question}: ${page.step.question}`;
      return words.step(said(page.number), said(session.steps.length), title) + question;
    }
    case undefined:
      return `${words.empty} ${words.emptyHow}`;
  }
}
