import type { SentProtocol } from './requests.ts';
import { boardSlides } from './board-slides.ts';
import type { SlidePlan } from './slide.ts';
import { stepSlides } from './step-slides.ts';
import { coverSlide, listSlides, wordsSlides } from './word-slides.ts';

/** All slides of a protocol, each with a title of its own: cover, opening, steps, board, changes, closing, sources. */
export function slidesOf(protocol: SentProtocol): readonly SlidePlan[] {
  const { opening, closing, pages, board, changes, sources, words } = protocol;
  const slides = [
    coverSlide(protocol),
    ...wordsSlides(opening, words.kinds.open),
    ...pages.flatMap((page) => stepSlides(page, words)),
    ...boardSlides(board, words),
    ...listSlides(
      words.changes,
      changes.map((text) => [{ text, look: 'body' }]),
    ),
    ...wordsSlides(closing, words.kinds.close),
    ...listSlides(
      words.sources,
      sources.map((text) => [{ text, look: 'body' }]),
    ),
  ];
  return withUniqueTitles(slides);
}

function withUniqueTitles(slides: readonly SlidePlan[]): readonly SlidePlan[] {
  const seen = new Map<string, number>();
  return slides.map((slide) => {
    const title = slide.title.replace(/\s+/g, ' ').trim();
    const times = (seen.get(title) ?? 0) + 1;
    seen.set(title, times);
    return { ...slide, title: times === 1 ? title : `${title} · ${times}` };
  });
}
