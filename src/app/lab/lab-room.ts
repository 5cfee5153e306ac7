import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { stepView } from '../../lab/step-address.ts';
import type { LabAction } from '../../lab/lab-action.ts';
import type { LabDialogPart } from '../../lab/lab-dialog-part.ts';
import type { LabOrder } from '../../lab/lab-order.ts';
import type { LabState } from '../../lab/lab-state.ts';
import '../../panels/lab/board/board-element.ts';
import '../../panels/lab/board/board-side.ts';
import '../../panels/lab/board/board-table.ts';
import '../../panels/lab/board/board-text.ts';
import '../../panels/lab/board/card-sheet.ts';
import type { CardsOnMap } from '../../map/cards/card-mark.ts';
import type { LabDialog } from '../../panels/lab/dialog/lab-dialog.ts';
import type { LabParts } from '../../panels/lab/lab-parts.ts';
import '../../panels/lab/presenting/presenting-element.ts';
import '../../panels/lab/session/resume-element.ts';
import { showsCards } from '../../panels/lab/track/step-facts.ts';
import '../../panels/lab/track/track-element.ts';
import { problem } from '../../problem/problem.ts';
import type { Problem } from '../../problem/problem.ts';
import { act } from '../../store/actions.ts';
import type { LabLanguage } from '../../text/load-lab-text.ts';
import type { RoomParts } from '../between-room.ts';
import { BoardDesk } from './board-desk.ts';
import type { LabHost, LabPage } from './lab-host.ts';
import { LabStore } from './lab-store.ts';
import { MapMarks } from './map-cards.ts';
import { OfflineDesk } from './offline-desk.ts';
import { PresentingDesk } from './presenting-desk.ts';
import { ProtocolDesk } from './protocol-desk.ts';
import { ReadyTrackDesk } from './ready-track-desk.ts';
import { SessionDesk } from './session-desk.ts';
import { TrackDesk } from './track-desk.ts';

/** The rooms Insatser and Labb, the dialog of the lab and the presentation, as the page has them. Arrives when one of them is first entered. */
export class LabRoom implements LabHost {
  readonly page: LabPage;
  readonly lab = new LabStore();
  readonly base = new URL('.', document.baseURI).href;
  readonly sessions: SessionDesk;
  private readonly protocol: ProtocolDesk;
  private readonly presenting: PresentingDesk;
  private readonly offline: OfflineDesk;
  private readonly board: BoardDesk;
  private readonly onProblem: (found: Problem) => void;
  private readonly marks = new MapMarks();
  private hasDialog = false;

  constructor(page: LabPage, onProblem: (found: Problem) => void) {
    this.page = page;
    this.onProblem = onProblem;
    this.lab.subscribe(() => {
      page.requestUpdate();
    });
    page.addEventListener('lab', (event) => {
      this.lab.dispatch((event as CustomEvent<LabAction>).detail);
    });
    page.addEventListener('lab-order', (event) => {
      const order = (event as CustomEvent<LabOrder>).detail;
      if (order.type === 'openDialog') void this.open(order.part);
    });
    this.board = new BoardDesk(this);
    new TrackDesk(this, () => this.board.state);
    new ReadyTrackDesk(this);
    this.presenting = new PresentingDesk(this);
    this.sessions = new SessionDesk(this);
    this.protocol = new ProtocolDesk(this);
    this.offline = new OfflineDesk(this);
  }

  get state(): LabState {
    return this.lab.state;
  }

  report(found: Problem): void {
    this.onProblem(found);
  }

  show(address: string): void {
    const { state } = this.page;
    if (!state) return;
    const { view, problems } = stepView(address, state.view);
    act(this.page, { type: 'showView', view });
    for (const found of problems) this.report(found);
  }

  announce(sentence: string): void {
    this.page.dispatchEvent(new CustomEvent('announce', { detail: sentence }));
  }

  /** In the place of the choices; undefined in the other rooms. */
  side(room: RoomParts, language: LabLanguage): TemplateResult | undefined {
    switch (room.state.settled?.room) {
      case 'lab':
        return html`<mr-lab-resume .parts=${this.parts(room, language)}></mr-lab-resume>
          <mr-track .parts=${this.parts(room, language)}></mr-track>`;
      case 'interventions':
        return html`<mr-lab-resume .parts=${this.parts(room, language)}></mr-lab-resume>
          <mr-board-side .parts=${this.parts(room, language)}></mr-board-side>`;
      default:
        return undefined;
    }
  }

  /** In the room Insatser: the board, as a board, as a table or in words; undefined for the map and in the other rooms. */
  surface(room: RoomParts, language: LabLanguage): TemplateResult | undefined {
    const { settled } = room.state;
    const parts = this.parts(room, language);
    if (settled?.surface === 'board') return html`<mr-board .parts=${parts}></mr-board>`;
    if (settled?.room !== 'interventions') return undefined;
    if (settled.surface === 'table') return html`<mr-board-table .parts=${parts}></mr-board-table>`;
    if (settled.surface === 'text') return html`<mr-board-text .parts=${parts}></mr-board-text>`;
    return undefined;
  }

  /**
   * The board's cards as marks on the map, in the room Insatser, and in the room Labb while a step with them is chosen: it is seen as it will be presented.
   * The same as before while nothing that they are made of is another.
   */
  cards(room: RoomParts, language: LabLanguage): CardsOnMap | undefined {
    const { session, step } = this.state;
    const chosen = session.steps.find(({ id }) => id === step);
    const isShown = room.state.settled?.room === 'interventions' || (chosen && showsCards(chosen.address));
    return isShown ? this.marks.of(this.parts(room, language)) : undefined;
  }

  /** Over the page: the presentation while it goes on, and the dialog once it has been asked for. */
  over(room: RoomParts, language: LabLanguage): TemplateResult {
    const parts = this.parts(room, language);
    return html`
      ${this.state.presenting ? html`<mr-presenting .parts=${parts}></mr-presenting>` : nothing}
      ${this.offline.state.update ? html`<mr-lab-update .parts=${parts}></mr-lab-update>` : nothing}
      ${parts.board.editing ? html`<mr-card-sheet .parts=${parts}></mr-card-sheet>` : nothing}
      ${this.hasDialog ? html`<mr-lab-dialog .language=${language} .parts=${parts}></mr-lab-dialog>` : nothing}
    `;
  }

  private parts({ state, sentence, reducedMotion }: RoomParts, language: LabLanguage): LabParts {
    return {
      ...{ state, sentence, reducedMotion, language },
      lab: this.state,
      base: this.base,
      board: this.board.state,
      sessions: this.sessions.state,
      protocol: this.protocol.state,
      presenting: this.presenting.state,
      offline: this.offline.state,
    };
  }

  private async open(part: LabDialogPart): Promise<void> {
    try {
      await import('../../panels/lab/dialog/lab-dialog.ts');
    } catch (error) {
      this.report(problem('chunkNotLoaded', { message: String(error) }));
      return;
    }
    this.hasDialog = true;
    this.page.requestUpdate();
    await this.page.updateComplete;
    await this.page.querySelector<LabDialog>('mr-lab-dialog')?.open(part);
  }
}
