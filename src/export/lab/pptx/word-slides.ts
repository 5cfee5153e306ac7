import type { SentProtocol } from './requests.ts';
import type { WordsPage } from '../lab-protocol.ts';
import type { Run, SlidePlan } from './slide.ts';
import { body } from './slide.ts';
import { heightOf, partsOf } from './text-room.ts';
import { paged } from './table-slides.ts';

/** The first slide: what the lab was, where, when and who, and what the figures say of people. */
export function coverSlide({ title, facts, context, words }: SentProtocol): SlidePlan {
  const said = facts.map(([label, value]): Run => ({ text: `${label}: ${value}`, look: 'lead' }));
  const warned = context.map((text): Run => ({ text, look: 'body' }));
  return {
    title: title === '' ? words.protocol : title,
    isCover: true,
    items: [
      ...(title === '' ? [] : [text({ x: 0.9, y: 1.35, w: 11.5, h: 0.45 }, [{ text: words.protocol, look: 'label' }])]),
      ...(said.length > 0 ? [text({ x: 0.9, y: 3.75, w: 11.5, h: 1.5 }, said)] : []),
      ...(warned.length > 0 ? [text({ x: 0.9, y: 5.5, w: 9.5, h: 1.3 }, warned)] : []),
    ],
    notes: '',
  };
}

/** A page of words, on as many slides as they take. */
export function wordsSlides(page: WordsPage | undefined, instead: string): readonly SlidePlan[] {
  if (!page) return [];
  const title = page.title === '' ? instead : page.title;
  const parts = partsOf(page.text, 'lead', body.w - 1, body.h);
  return (parts.length > 0 ? parts : ['']).map((part, at) => ({
    title: numbered(title, at),
    items: part === '' ? [] : [text({ ...body, w: body.w - 1 }, [{ text: part, look: 'lead' }])],
    notes: '',
  }));
}

/** Paragraphs below each other, on as many slides as they take. None for none. */
export function listSlides(title: string, paragraphs: readonly (readonly Run[])[]): readonly SlidePlan[] {
  if (paragraphs.length === 0) return [];
  const width = body.w - 0.6;
  // A paragraph that is longer than a slide is cut between words.
  const fitting = paragraphs.flatMap((runs) =>
    heightOf(runs, width) <= body.h - 0.2
      ? [runs]
      : runs.flatMap(({ text: long, look }) =>
          partsOf(long, look, width, body.h - 0.4).map((part) => [{ text: part, look }]),
        ),
  );
  const pages = paged(fitting, (runs) => heightOf(runs, width) + 0.12, body.h);
  return pages.map((page, at) => ({
    title: numbered(title, at),
    items: [
      text(
        { ...body, w: width },
        page.flatMap((runs) => runs),
      ),
    ],
    notes: '',
  }));
}

export function numbered(title: string, at: number): string {
  return at === 0 ? title : `${title} (${at + 1})`;
}

function text(box: SlidePlan['items'][number]['box'], runs: readonly Run[]): SlidePlan['items'][number] {
  return { kind: 'text', box, runs };
}
