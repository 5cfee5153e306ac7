import type { View } from '../../address/view.ts';
import type { Problem } from '../../problem/problem.ts';
import { problem } from '../../problem/problem.ts';
import { loadLanguage, swedish } from '../../text/language.ts';
import { loadEmbeddedText, swedishEmbedded } from '../../text/load-embedded-text.ts';
import type { EmbeddedElement } from './embedded-element.ts';

/** Gives an embedded map its words: the Swedish come with the page, without those for what goes wrong; the rest is fetched when it is needed. */
export class SpokenWords {
  private readonly element: EmbeddedElement;
  private readonly report: (found: Problem) => void;
  private wanted = '';

  constructor(element: EmbeddedElement, report: (found: Problem) => void) {
    this.element = element;
    this.report = report;
  }

  /** Speaks a language; `all` when something has gone wrong. What cannot be fetched is told, in the language that is there. */
  async speak(id: View['language'], all: boolean): Promise<void> {
    const wanted = id === 'en' || all ? id : 'first words';
    if (this.wanted === wanted || (this.wanted === 'sv' && id === 'sv')) return;
    this.wanted = wanted;
    if (wanted === 'first words') {
      this.element.language = swedish;
      this.element.words = swedishEmbedded;
      return;
    }
    try {
      const [language, words] = await Promise.all([loadLanguage(id), loadEmbeddedText(id)]);
      if (this.wanted !== wanted) return;
      this.element.language = language;
      this.element.words = words;
    } catch (error) {
      this.report(problem('chunkNotLoaded', { message: String(error) }));
    }
  }
}
