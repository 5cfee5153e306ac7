import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CardsOnMap } from '../../map/cards/card-mark.ts';
import { problem } from '../../problem/problem.ts';
import type { Problem } from '../../problem/problem.ts';
import type { State } from '../../store/state.ts';
import type { Language } from '../../text/language.ts';
import type { LabLanguage } from '../../text/load-lab-text.ts';
import { withLabText } from '../../text/load-lab-text.ts';
import type { RoomParts } from '../between-room.ts';
import type { LabPage } from './lab-host.ts';
import type { LabRoom } from './lab-room.ts';

/** The way to the rooms Insatser and Labb: their code and their words arrive when one of them is first entered, and follow the language. */
export class LabEntry {
  private readonly page: LabPage;
  private readonly report: (found: Problem) => void;
  private readonly words = new WeakMap<Language['text'], LabLanguage>();
  private readonly asked = new WeakSet<Language['text']>();
  private room: LabRoom | undefined;
  private coming: Promise<LabRoom> | undefined;
  private spoken: LabLanguage | undefined;

  constructor(page: LabPage, report: (found: Problem) => void) {
    this.page = page;
    this.report = report;
  }

  /** What stands in the place of the choices; undefined where they do. */
  side(parts: RoomParts): TemplateResult | undefined {
    return this.within(parts, (room, words) => room.side(parts, words));
  }

  /** The board in one of its forms; undefined where the surface is another. */
  surface(parts: RoomParts): TemplateResult | undefined {
    if (parts.state.settled?.surface === 'map') return undefined;
    return this.within(parts, (room, words) => room.surface(parts, words));
  }

  /** The board's cards as marks on the map, in the rooms of the lab that show them, once it is there. */
  cards(parts: RoomParts): CardsOnMap | undefined {
    const { settled } = parts.state;
    if (!isOfLab(parts.state) || settled?.surface !== 'map' || !this.room) return undefined;
    const words = this.wordsIn(parts.language);
    return words && this.room.cards(parts, words);
  }

  /** The dialog and the presentation, once the lab is there. */
  over(parts: RoomParts): TemplateResult | typeof nothing {
    const words = this.room && this.wordsIn(parts.language);
    return this.room && words ? this.room.over(parts, words) : nothing;
  }

  /** Session files that were dropped on the page, wherever one is in it. */
  async drop(files: readonly File[]): Promise<void> {
    try {
      const [room, words] = await Promise.all([this.work(), withLabText(this.page.language)]);
      this.words.set(this.page.language.text, words);
      await room.sessions.drop(files);
    } catch (error) {
      this.report(problem('chunkNotLoaded', { message: String(error) }));
    }
  }

  /** The lab, fetched where it has not come. Rejects where its code cannot be fetched. */
  async work(): Promise<LabRoom> {
    this.coming ??= import('./lab-room.ts').then(({ LabRoom }) => {
      this.room = new LabRoom(this.page, this.report);
      this.page.requestUpdate();
      return this.room;
    });
    try {
      return await this.coming;
    } catch (error) {
      this.coming = undefined;
      throw error;
    }
  }

  private within(
    parts: RoomParts,
    make: (room: LabRoom, words: LabLanguage) => TemplateResult | undefined,
  ): TemplateResult | undefined {
    const { state, language } = parts;
    if (!isOfLab(state)) return undefined;
    const words = this.wordsIn(language);
    if (!this.room && !this.coming)
      this.work().catch((error: unknown) => {
        this.report(problem('chunkNotLoaded', { message: String(error) }));
      });
    if (!this.room || !words) return html`<p class="small" aria-busy="true">${language.text.shell.arriving}</p>`;
    return make(this.room, words);
  }

  private wordsIn(language: Language): LabLanguage | undefined {
    const { text } = language;
    const known = this.words.get(text);
    if (!known && !this.asked.has(text)) {
      this.asked.add(text);
      withLabText(language).then(
        (words) => {
          this.words.set(text, words);
          this.page.requestUpdate();
        },
        (error: unknown) => {
          this.asked.delete(text);
          this.report(problem('chunkNotLoaded', { message: String(error) }));
        },
      );
    }
    // Until the other language has come, the one before is better than none.
    this.spoken = known ?? this.spoken;
    return this.spoken;
  }
}

function isOfLab({ settled }: State): boolean {
  return settled?.room === 'lab' || settled?.room === 'interventions' || settled?.surface === 'board';
}
