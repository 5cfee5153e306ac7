import type { LabOrder } from '../../lab/lab-order.ts';
import type { SlidePage } from '../../lab/lab-state.ts';
import { slidesOf } from '../../lab/lab-state.ts';
import type { PresentingCommand } from '../../panels/lab/presenting/presenting-command.ts';
import type { PresentingState } from '../../panels/lab/presenting/presenting-state.ts';
import { atBeginning, changePresenting } from '../../panels/lab/presenting/presenting-state.ts';
import type { MapElement } from '../../map/map-element.ts';
import { act } from '../../store/actions.ts';
import type { LabHost } from './lab-host.ts';
import { toldPage } from './told-page.ts';
import { fitPair } from './presenting-fit.ts';
import { PresenterLine } from './presenter-line.ts';
import { PresentingStage } from './presenting-stage.ts';

/** Leads the presentation: page by page, and back to the step where it was left. Stores nothing. */
export class PresentingDesk {
  state: PresentingState = atBeginning(0);
  private readonly host: LabHost;
  private readonly stage: PresentingStage;
  private readonly line: PresenterLine;
  private unfitted = false;
  private heldBefore = 0;

  constructor(host: LabHost) {
    this.host = host;
    const { page } = host;
    this.stage = new PresentingStage(page);
    this.line = new PresenterLine({
      command: (command) => {
        this.perform(command);
      },
      changed: (window) => {
        if (this.state.window !== window) this.change({ window });
      },
    });
    page.addEventListener('lab-order', (event) => {
      this.obey((event as CustomEvent<LabOrder>).detail);
    });
    page.addEventListener('presenting', (event) => {
      this.perform((event as CustomEvent<PresentingCommand>).detail);
    });
    page.addEventListener('drawn', () => {
      this.fit();
    });
    window.addEventListener('resize', () => {
      this.unfitted = true;
    });
    host.lab.subscribe(() => {
      this.tell();
    });
  }

  private get isOn(): boolean {
    return this.host.lab.state.presenting !== undefined;
  }

  private get pages(): readonly SlidePage[] {
    return slidesOf(this.host.lab.state.session);
  }

  private obey(order: LabOrder): void {
    switch (order.type) {
      case 'present':
        this.begin(order.from);
        return;
      case 'openPresenter':
        this.openWindow();
        return;
      case 'goTo':
        this.goTo(order.at);
        return;
      case 'stopPresenting':
        this.end();
        return;
      default:
    }
  }

  private begin(from: string | undefined): void {
    const { lab, page } = this.host;
    const at = this.pages.findIndex((one) => one.kind === 'step' && one.step.id === from);
    this.state = { ...atBeginning(Date.now()), window: this.line.isOpen ? 'there' : 'none' };
    this.heldBefore = page.state?.problems.length ?? 0;
    lab.change({ presenting: { at: 0, from } });
    this.stage.set();
    this.goTo(Math.max(0, at));
  }

  private goTo(at: number): void {
    const { lab } = this.host;
    const { presenting } = lab.state;
    const page = this.pages[at];
    if (!presenting || !page) return;
    this.unfitted = true;
    lab.change({ presenting: { ...presenting, at }, ...(page.kind === 'step' ? { step: page.step.id } : {}) });
    if (page.kind === 'step') this.host.show(page.step.address);
  }

  private perform(command: PresentingCommand): void {
    const { presenting } = this.host.lab.state;
    if (!presenting) return;
    const { state, turn } = changePresenting(this.state, command, { at: presenting.at, count: this.pages.length });
    this.change(state);
    if (turn === 'out') this.end();
    else if (turn) this.goTo(turn.to);
    else this.act(command);
  }

  /** What a command does beside the presentation itself. */
  private act(command: PresentingCommand): void {
    const { page } = this.host;
    switch (command.type) {
      case 'reset':
        this.goTo(this.host.lab.state.presenting?.at ?? 0);
        return;
      case 'table':
        this.toggleTable();
        return;
      case 'point':
        page.querySelector('mr-presenting')?.pointBy(command.by);
        return;
      case 'fullScreen':
        this.stage.toggleFullScreen();
        return;
      case 'window':
        this.openWindow();
        return;
      default:
    }
  }

  /** A window that the browser stops is said to be. */
  private openWindow(): void {
    const isThere = this.line.open(this.host.page.language.id);
    this.change({ window: isThere ? 'there' : 'blocked' });
  }

  /** The table in the place of what the step shows; what it shows again where that is a table already. */
  private toggleTable(): void {
    const { page, lab } = this.host;
    const shown = this.pages[lab.state.presenting?.at ?? 0];
    if (shown?.kind !== 'step') return;
    if (page.state?.view.surface === 'table') this.host.show(shown.step.address);
    else act(page, { type: 'show', surface: 'table' });
  }

  /** Back to the room Labb, at the step where it ended, and the focus on it. */
  private end(): void {
    const { lab, page } = this.host;
    if (!this.isOn) return;
    lab.change({ presenting: undefined });
    this.stage.strike();
    const surface = page.state?.view.surface;
    const shown = surface === 'board' || surface === 'method' ? 'map' : surface;
    act(page, { type: 'change', change: { room: 'lab', ...(shown ? { surface: shown } : {}) } });
    focusStep(page, lab.state.step);
  }

  /** A step's own camera may leave a pole outside a smaller picture: then both are fitted in. */
  private fit(): void {
    if (!this.isOn || !this.unfitted) return;
    this.unfitted = false;
    const map = this.host.page.querySelector<MapElement>('mr-map');
    if (map) fitPair(map);
  }

  private change(change: Partial<PresentingState>): void {
    this.state = { ...this.state, ...change };
    this.tell();
    this.host.page.requestUpdate();
  }

  /** What the presenter's window shows. */
  private tell(): void {
    const { lab, page } = this.host;
    const { session, presenting } = lab.state;
    const held = Math.max(0, (page.state?.problems.length ?? 0) - this.heldBefore);
    this.line.tell({
      language: page.language.id,
      title: session.title,
      pages: this.pages.map((one) => toldPage(one, session)),
      at: presenting?.at ?? 0,
      isOn: presenting !== undefined,
      isCovered: this.state.cover === 'black' || this.state.cover === 'paper',
      held,
      begun: this.state.begun,
    });
  }
}

/** How many frames the room Labb may take to be there again. */
const patienceFrames = 60;

/** Puts the focus on a step of the track, as soon as the page has been drawn without the presentation. */
function focusStep(page: LabHost['page'], step: string | undefined, frames = patienceFrames): void {
  requestAnimationFrame(() => {
    const track = page.querySelector('mr-track');
    const row = [...(track?.querySelectorAll<HTMLElement>('[data-step]') ?? [])].find(
      (one) => one.dataset['step'] === step,
    );
    const target =
      row?.querySelector<HTMLElement>('button') ?? (step === undefined ? track?.querySelector('button') : null);
    target?.focus();
    if (document.activeElement !== target && frames > 0) focusStep(page, step, frames - 1);
  });
}
