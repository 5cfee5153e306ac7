import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { SharePart } from '../panels/share/share-action.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import type { State } from '../store/state.ts';
import type { Language } from '../text/language.ts';
import type { RelationSentence } from '../text/sentence.ts';
import type { ShareHost } from './share-host.ts';
import type { ShareRoom } from './share-room.ts';

/** The dialog "Dela" as the page has it. Its code and its words arrive when 'open-share' is first heard; the event's detail is the part to open at. */
export class ShareDialogEntry {
  private readonly host: ShareHost;
  private readonly report: (found: Problem) => void;
  private room: ShareRoom | undefined;

  constructor(host: ShareHost, report: (found: Problem) => void) {
    this.host = host;
    this.report = report;
    host.addEventListener('open-share', (event) => {
      void this.open((event as CustomEvent<SharePart | undefined>).detail ?? undefined);
    });
  }

  /** The dialog, once it has been asked for. */
  render(state: State, sentence: RelationSentence, language: Language): TemplateResult | typeof nothing {
    if (!this.room) return nothing;
    return html`<mr-share .language=${language} .share=${this.room.share(state, sentence)}></mr-share>`;
  }

  private async open(part: SharePart | undefined): Promise<void> {
    try {
      if (!this.room) {
        const { ShareRoom } = await import('./share-room.ts');
        this.room ??= new ShareRoom(this.host);
        this.host.requestUpdate();
        await this.host.updateComplete;
      }
      await this.room.open(part);
    } catch (error) {
      this.report(problem('chunkNotLoaded', { message: String(error) }));
    }
  }
}
