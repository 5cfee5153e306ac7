import type { LabOrder } from '../../lab/lab-order.ts';
import { limits } from '../../lab/session.ts';
import type { DataNote, KeptPair, Step } from '../../lab/session.ts';
import { stepView } from '../../lab/step-address.ts';
import type { BoardState } from '../../panels/lab/board/board-state.ts';
import { isAway, showsCards, shownBy } from '../../panels/lab/track/step-facts.ts';
import { addressOnScreen, inRoomLab } from '../../panels/lab/track/step-on-screen.ts';
import { problem } from '../../problem/problem.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import { act } from '../../store/actions.ts';
import { reduce } from '../../store/reduce.ts';
import { latest } from '../../store/result.ts';
import type { SettledView } from '../../store/state.ts';
import type { LabLanguage } from '../../text/load-lab-text.ts';
import { withLabText } from '../../text/load-lab-text.ts';
import { isCaptureKey } from './capture-key.ts';
import { dataNoteOf } from './data-note.ts';
import type { LabHost } from './lab-host.ts';
import { pairName, stepTitle } from './step-title.ts';

/** What is on screen at the moment of a key, with the words to speak of it. */
interface Screen {
  readonly view: SettledView;
  readonly pack: PackAnswer;
  readonly words: LabLanguage;
}

/** Turns what is on screen into steps and kept pairs, and steps into what is on screen. */
export class TrackDesk {
  private readonly host: LabHost;
  private readonly board: () => Pick<BoardState, 'isExample'>;

  /** `board` says how the board is looked at now. */
  constructor(host: LabHost, board: () => Pick<BoardState, 'isExample'>) {
    this.host = host;
    this.board = board;
    host.page.addEventListener('lab-order', (event) => {
      this.perform((event as CustomEvent<LabOrder>).detail);
    });
    document.addEventListener('keydown', (event) => {
      if (!this.mayCapture || !isCaptureKey(event)) return;
      event.preventDefault();
      this.perform({ type: 'capture' });
    });
  }

  private perform(order: LabOrder): void {
    const { lab } = this.host;
    switch (order.type) {
      case 'capture':
        this.onScreen((screen) => {
          this.capture(screen);
        });
        return;
      case 'renewStep':
        this.onScreen((screen) => {
          this.renew(order.id, screen);
        });
        return;
      case 'showStep':
        this.showStep(order.id);
        return;
      case 'keepPair':
        this.onScreen((screen) => {
          this.keepPair(screen);
        });
        return;
      case 'showPair':
        this.showPair(order.id);
        return;
      case 'undo':
        if (!lab.state.removed) return;
        lab.undo();
        void this.say(({ undone }) => undone);
        return;
      case 'forgetRemoved':
        lab.change({ removed: undefined });
        return;
      default:
    }
  }

  /** In the rooms Labb and Insatser; where one explores, once the lab has a step. Never while presenting, and not where single letters are switched off. */
  private get mayCapture(): boolean {
    const { page, lab } = this.host;
    const settled = page.state?.settled;
    if (!settled || settled.shortcuts === 'off' || settled.surface === 'method' || lab.state.presenting) return false;
    if (settled.room === 'lab' || settled.room === 'interventions') return true;
    return lab.state.session.steps.length > 0;
  }

  /** Does something with what is on screen now, once the words are there: they are, but for the moment when the language is changed. */
  private onScreen(perform: (screen: Screen) => void): void {
    const { page } = this.host;
    const view = page.state?.settled;
    const pack = page.state && latest(page.state.pack);
    if (!view || !pack) {
      void this.say(({ notYet }) => notYet);
      return;
    }
    void this.withWords((words) => {
      perform({ view, pack, words });
    });
  }

  private capture({ view, pack, words }: Screen): void {
    const { lab } = this.host;
    const { step: after, session } = lab.state;
    const { lab: text, format } = words;
    if (this.board().isExample && view.surface === 'board') {
      this.host.announce(text.board.example.noStep);
      return;
    }
    const titles = session.steps.map(({ title }) => title);
    const address = this.address(view);
    const title = stepTitle({ ...view, room: shownBy(address).room }, pack, words, text.track.made, titles);
    const step = { title, note: '', question: '', kind: 'open', address } as const;
    const data = this.data(pack, words);
    const id = lab.dispatch({ type: 'addStep', step, ...(after ? { after } : {}), data });
    if (id === '') {
      this.host.announce(text.track.full(format.count(limits.steps)));
      return;
    }
    lab.change({ step: id });
    this.host.announce(text.track.captured(format.count(this.numberOf(id)), title));
  }

  private renew(id: string, { view, pack, words }: Screen): void {
    const { lab } = this.host;
    const step = this.step(id);
    if (!step) return;
    lab.dispatch({ type: 'renewStep', id, address: this.address(view), data: this.data(pack, words) });
    const { track } = words.lab;
    this.host.announce(track.renewed(words.format.count(this.numberOf(id)), step.title || track.untitled));
  }

  /** A step whose region is not here is chosen, and said to be so; what is on screen stays. */
  private showStep(id: string | undefined): void {
    const { lab, page } = this.host;
    lab.change({ step: id });
    const step = this.step(id);
    if (!step || !page.state) return;
    const { view } = stepView(step.address, page.state.view);
    if (isAway(view.pack, page.state)) return;
    if (page.state.settled?.room === 'lab') act(page, { type: 'showView', view: inRoomLab(view) });
    else this.host.show(step.address);
  }

  private keepPair({ view, pack, words }: Screen): void {
    const { lab, page } = this.host;
    const { pairs } = words.lab.track;
    const suggested = page.state ? (latest(page.state.suggestion)?.codes ?? []) : [];
    const b = view.b.length > 0 ? view.b : suggested;
    const { a, level } = view;
    if (a.length === 0 || b.length === 0) {
      this.host.announce(pairs.needsPair);
      return;
    }
    const name = pairName({ level, a, b }, pack, { pair: pairs.name, areas: pairs.areas }).slice(0, limits.title);
    const route = view.way === 'drawn' ? view.route : [];
    const pair = { name, pack: view.pack, level, a, b, route };
    if (lab.state.session.pairs.some((one) => isSamePair(one, pair))) {
      this.host.announce(pairs.known);
      return;
    }
    const id = lab.dispatch({ type: 'keepPair', pair, data: this.data(pack, words) });
    const full = words.lab.track.pairsFull(words.format.count(limits.pairs));
    this.host.announce(id === '' ? full : pairs.kept(name));
  }

  /** The poles, and the way between them where one was drawn: all else on screen stays. */
  private showPair(id: string): void {
    const { lab, page } = this.host;
    const pair = lab.state.session.pairs.find((one) => one.id === id);
    const { state } = page;
    if (!pair || !state?.settled) return;
    if (isAway(pair.pack, state)) {
      void this.say(({ missing }) => missing.pack(pair.pack));
      return;
    }
    const { pack, level, a, b, route } = pair;
    const view = reduce(state.view, state.settled, { type: 'choosePack', pack }, []);
    const way = route.length > 0 ? ({ way: 'drawn', route } as const) : ({ way: 'line', route: [] } as const);
    act(page, {
      type: 'showView',
      view: { ...view, level, a, b, ...way, camera: null, suggest: 'none', pinned: 'none' },
    });
  }

  /** With the cards where the map shows them: in the room Labb while a step with them is chosen. */
  private address(view: SettledView): string {
    const chosen = this.step(this.host.lab.state.step);
    return addressOnScreen(view, chosen !== undefined && showsCards(chosen.address));
  }

  private step(id: string | undefined): Step | undefined {
    return this.host.lab.state.session.steps.find((one) => one.id === id);
  }

  private numberOf(id: string): number {
    return this.host.lab.state.session.steps.findIndex((one) => one.id === id) + 1;
  }

  /** The edition of the open region. */
  private data({ manifest }: PackAnswer, { id }: LabLanguage): DataNote {
    return dataNoteOf(manifest, id);
  }

  private async say(make: (words: LabLanguage['lab']['track']) => string): Promise<void> {
    await this.withWords(({ lab }) => {
      this.host.announce(make(lab.track));
    });
  }

  private async withWords(perform: (words: LabLanguage) => void): Promise<void> {
    try {
      perform(await withLabText(this.host.page.language));
    } catch (error) {
      this.host.report(problem('chunkNotLoaded', { message: String(error) }));
    }
  }
}

function isSamePair(one: Omit<KeptPair, 'id'>, other: Omit<KeptPair, 'id'>): boolean {
  const what = ({ pack, level, a, b, route }: Omit<KeptPair, 'id'>): string =>
    JSON.stringify([pack, level, a, b, route]);
  return what(one) === what(other);
}
