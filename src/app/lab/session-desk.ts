import { emptySession, isEmpty } from '../../lab/session.ts';
import { orderOfLab } from '../../lab/lab-order.ts';
import type { LabDialog } from '../../panels/lab/dialog/lab-dialog.ts';
import type { SessionDeskState } from '../../panels/lab/session/session-desk-state.ts';
import type { SessionOrder } from '../../panels/lab/session/session-order.ts';
import { download } from '../../panels/table/download.ts';
import type { Problem } from '../../problem/problem.ts';
import { deleteSavedSession, savedSessions } from '../../storage/saved-sessions.ts';
import { connectSessionWorker } from './connect-session-worker.ts';
import { enterLab } from './enter-lab.ts';
import type { LabHost } from './lab-host.ts';
import { patiently } from './patiently.ts';
import { SessionBeside } from './session-beside.ts';
import type { Read } from './session-beside.ts';
import { SessionFiles } from './session-files.ts';
import type { ConnectSessions } from './session-files.ts';
import { SessionKeeper } from './session-keeper.ts';
import { SessionMerging } from './session-merging.ts';
import { asProblem, SessionReader } from './session-reader.ts';
import type { Coming } from './session-reader.ts';
import { madePacks, ownRegions, regionProblems } from './session-regions.ts';

/** Problems of what is saved that leave nothing to be lost by writing over it. */
const nothingThere: ReadonlySet<Problem['kind']> = new Set(['savedSessionGone', 'savedSessionDamaged']);

/** How long storage is waited for when the page has just been opened, ms. */
const firstPauses = [400, 1200, 3000] as const;

type Part = Pick<SessionDeskState, 'saved' | 'offer' | 'opening' | 'told' | 'problem' | 'regions'>;

/** Keeps the session: as a file, on this machine, merged with another. Nothing is stored that has not been asked for. */
export class SessionDesk {
  private readonly host: LabHost;
  private readonly files: SessionFiles;
  private readonly reader: SessionReader;
  private readonly keeper: SessionKeeper;
  private readonly merging: SessionMerging;
  private readonly beside: SessionBeside;
  private coming: Coming | undefined;
  private hasLooked = false;
  private current: Part = {
    saved: undefined,
    offer: undefined,
    opening: { phase: 'rest' },
    told: undefined,
    problem: undefined,
    regions: [],
  };

  constructor(host: LabHost, connect: ConnectSessions = connectSessionWorker) {
    this.host = host;
    this.files = new SessionFiles(connect);
    this.reader = new SessionReader(this.files);
    const onChange = (): void => {
      host.page.requestUpdate();
    };
    this.keeper = new SessionKeeper({
      lab: host.lab,
      onChange,
      onAnew: () => {
        this.change({ told: { type: 'savedAnew' } });
      },
      onNews: ({ type, id }) => {
        if (type === 'removed') this.keeper.stop(id);
        if (type === 'removed' || type === 'saved') void this.look();
      },
    });
    this.merging = new SessionMerging(host.lab, onChange);
    this.beside = new SessionBeside(host, this.merging, this.keeper);
    host.page.addEventListener('lab-session', (event) => {
      void this.perform((event as CustomEvent<SessionOrder>).detail);
    });
    void this.look();
  }

  get state(): SessionDeskState {
    const { keeper, merging, current } = this;
    return {
      ...current,
      offer: isEmpty(this.host.lab.state.session) ? current.offer : undefined,
      isKeeping: keeper.isKeeping,
      rival: keeper.rival,
      merging: merging.merging,
      since: merging.since,
    };
  }

  /** Opens a session file that was dropped on the page; the last of several. */
  async drop(files: readonly File[]): Promise<void> {
    const file = files.at(-1);
    if (!file) return;
    orderOfLab(this.host.page, { type: 'openDialog', part: 'session' });
    await this.openFile(file);
  }

  private async perform(order: SessionOrder): Promise<void> {
    switch (order.type) {
      case 'look':
        return this.look();
      case 'saveFile':
        await this.saveFile(order.name, order.include);
        return;
      case 'openFile':
        return this.openFile(order.file);
      case 'openSaved':
        return this.openSaved(order.id);
      case 'removeSaved':
        return this.removeSaved(order.id);
      case 'stopReading':
        this.reader.stop();
        this.change({ opening: { phase: 'rest' } });
        return;
      case 'answer':
        return this.answer(order.how);
      case 'saveAndOpen':
        if (await this.saveFile(order.name, [])) await this.open();
        return;
      case 'keep':
        return this.keep(order.on, order.known);
      case 'declineOffer':
        this.change({ offer: undefined });
        return;
      case 'startAnew':
        return this.startAnew();
      default:
        return this.performBeside(order);
    }
  }

  /** What concerns two copies of the session, or two sessions. */
  private async performBeside(order: SessionOrder): Promise<void> {
    const { merging, keeper } = this;
    switch (order.type) {
      case 'goOnHere':
        return this.goOnHere();
      case 'makeCopy':
        return this.makeCopy(order.title);
      case 'mergeWithSaved':
        return this.beside.compareWith(this.saved(this.host.lab.state.session.id));
      case 'writeOver':
        return keeper.goOn(Infinity);
      case 'mergeFile':
        return this.beside.compareWith((told) => this.reader.readFile(order.file, told));
      case 'mergeSaved':
        return this.beside.compareWith(this.saved(order.id));
      case 'choose':
        merging.choose(order.key, order.choice);
        return;
      case 'merge':
        return this.beside.merge();
      case 'leaveMerge':
        this.reader.stop();
        merging.become({ phase: 'rest' });
        return;
      case 'compareFile':
        return this.beside.holdAgainst((told) => this.reader.readFile(order.file, told));
      case 'compareSaved':
        return this.beside.holdAgainst(this.saved(order.id));
      case 'comparePrevious':
        this.reader.stop();
        merging.holdAgainst({ phase: 'previous' });
        return;
      default:
    }
  }

  /** Looks for what is saved here, and for regions that may go into a file. The first time the session that was saved last is offered. */
  private async look(): Promise<void> {
    const { page, lab } = this.host;
    try {
      const [saved, regions] = await Promise.all([
        patiently(savedSessions, this.hasLooked ? [] : firstPauses),
        ownRegions(page, lab.state.session),
      ]);
      const offer = this.hasLooked ? this.current.offer : saved.find(({ canBeRead }) => canBeRead);
      this.hasLooked = true;
      this.change({ saved, regions, offer: saved.find(({ id }) => id === offer?.id) });
    } catch (error) {
      this.change({ saved: this.current.saved ?? [], problem: asProblem(error) });
    }
  }

  /** True where a file was handed over. */
  private async saveFile(name: string, include: readonly string[]): Promise<boolean> {
    const { page, lab } = this.host;
    const { session } = lab.state;
    try {
      const packs = await madePacks(page, include);
      const saved = new Date().toISOString();
      const content = await this.files.write({ session, saved, packs, language: page.language.id });
      download(name, content);
      if (lab.state.session === session) lab.change({ isKept: true });
      this.change({ told: { type: 'fileSaved', name }, problem: undefined });
      return true;
    } catch (error) {
      this.change({ problem: asProblem(error) });
      return false;
    }
  }

  private async openFile(file: File): Promise<void> {
    const coming = await this.reader.readFile(file, (opening) => {
      this.change({ opening, told: undefined });
    });
    if (coming) await this.offerToOpen(coming);
  }

  private async openSaved(id: string): Promise<void> {
    const coming = await this.reader.readSaved(id, this.nameOf(id), (opening) => {
      this.change({ opening, told: undefined });
    });
    if (coming) await this.offerToOpen(coming);
    else await this.look();
  }

  private async startAnew(): Promise<void> {
    const session = emptySession(crypto.randomUUID());
    await this.offerToOpen({ session, included: [], problems: [], isNewer: false, name: '', known: undefined });
  }

  /** Opens at once where nothing would be lost; else it is asked for. */
  private async offerToOpen(coming: Coming): Promise<void> {
    await this.keeper.flush();
    this.coming = coming;
    const { isKept, session } = this.host.lab.state;
    if (isKept || isEmpty(session)) await this.open();
    else this.change({ opening: { phase: 'asking', next: coming.session } });
  }

  private async answer(how: 'open' | 'merge' | 'stay'): Promise<void> {
    const { coming } = this;
    if (how === 'open') return this.open();
    this.coming = undefined;
    this.change({ opening: { phase: 'rest' } });
    if (how === 'merge' && coming) this.beside.compare(coming);
  }

  /** Puts the session that is coming in the place of the open one. */
  private async open(): Promise<void> {
    const { coming, host } = this;
    if (!coming) return;
    this.coming = undefined;
    const { session, included, known, isNewer } = coming;
    host.page.store?.addMade(...included);
    host.lab.dispatch({ type: 'replace', session });
    host.lab.change({ isKept: true, step: undefined });
    const problems = [...coming.problems, ...regionProblems(host.page, session)];
    this.change({ opening: { phase: 'rest' }, told: { type: 'opened', session, problems }, offer: undefined });
    // What this version has not understood is left as it lies.
    if (known !== undefined && !isNewer) await this.keeper.begin(known);
    enterLab(host.page);
    if (problems.length === 0) this.dialog?.close();
    else orderOfLab(host.page, { type: 'openDialog', part: 'session' });
  }

  private async keep(on: boolean, known?: number): Promise<void> {
    if (on) await this.keeper.begin(known);
    else this.keeper.stop();
    await this.look();
  }

  private async removeSaved(id: string): Promise<void> {
    try {
      this.keeper.stop(id);
      await deleteSavedSession(id);
      this.keeper.tell('removed', id);
      this.change({ problem: undefined });
    } catch (error) {
      this.change({ problem: asProblem(error) });
    }
    await this.look();
  }

  /** Takes the session from the other window. What that one has saved is opened here, or, where both have changed it, put beside what is here. */
  private async goOnHere(): Promise<void> {
    const { lab } = this.host;
    const { session } = lab.state;
    await this.keeper.takeOver();
    let isNothingThere = false;
    const found = await this.reader.readSaved(session.id, session.title, (reading) => {
      if (reading.phase !== 'failed') return;
      isNothingThere = nothingThere.has(reading.problem.kind);
      if (!isNothingThere) this.change({ problem: reading.problem });
    });
    if (isNothingThere) return this.keeper.goOn(Infinity);
    if (!found) return;
    if (session.revision !== this.keeper.knownOf(session.id)) {
      this.beside.compare(found);
      return;
    }
    lab.dispatch({ type: 'replace', session: found.session });
    lab.change({ removed: undefined });
    await this.keeper.goOn(found.session.revision);
  }

  private async makeCopy(title: string): Promise<void> {
    const { lab } = this.host;
    lab.dispatch({ type: 'replace', session: { ...lab.state.session, id: crypto.randomUUID(), title } });
    lab.change({ removed: undefined });
    await this.keeper.begin();
    await this.look();
  }

  private saved(id: string): Read {
    return (told) => this.reader.readSaved(id, this.nameOf(id), told);
  }

  private nameOf(id: string): string {
    return this.current.saved?.find((one) => one.id === id)?.title ?? '';
  }

  private get dialog(): LabDialog | null {
    return this.host.page.querySelector('mr-lab-dialog');
  }

  private change(part: Partial<Part>): void {
    this.current = { ...this.current, ...part };
    this.host.page.requestUpdate();
  }
}
