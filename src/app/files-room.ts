import { overlayKindOf } from '../geography/overlay.ts';
import { joinReportCsv } from '../imports/from-files/join-report-csv.ts';
import type { DeskPack } from '../imports/from-files/file-desk.ts';
import { slug } from '../imports/from-files/words.ts';
import type { ImportRequests } from '../imports/requests.ts';
import type { MadePack } from '../pack/made-pack.ts';
import type { FilesAction } from '../panels/data/own-files/files-action.ts';
import type { FilesState } from '../panels/data/own-files/files-state.ts';
import { readinessOf } from '../panels/data/own-files/readiness.ts';
import { download } from '../panels/table/download.ts';
import { ProblemError, problem } from '../problem/problem.ts';
import type { WorkerClient } from '../protocol/client.ts';
import { act } from '../store/actions.ts';
import { latest } from '../store/result.ts';
import type { DataHost } from './data-dialog-host.ts';
import { FilesDesk } from './files-desk.ts';
import { openedRegion } from './opened-region.ts';

/** What the room of the dialog does for the files. */
export interface FilesRoomHost {
  readonly host: DataHost;
  readonly client: () => WorkerClient<ImportRequests>;
  readonly onChange: (files: FilesState) => void;
  /** Shows a region that was made, and closes the dialog. */
  readonly show: (made: MadePack) => void;
  readonly save: (made: MadePack) => void;
  /** ISO date. */
  readonly today: () => string;
}

/** Longest part of an id that a title gives; with what is put before it an id has room for 40. */
const idLength = 24;

/** Does what is asked for in "Egna filer". */
export class FilesRoom {
  private readonly room: FilesRoomHost;
  private readonly desk: FilesDesk;

  constructor(room: FilesRoomHost) {
    this.room = room;
    this.desk = new FilesDesk(room.client);
    this.desk.subscribe(room.onChange);
  }

  /** Holds the files against the region that is open now. */
  follow(): void {
    const { store } = this.room.host;
    const pack = store && latest(store.state.pack);
    if (!pack) return;
    const { id } = pack.manifest;
    const address = new URL(`packs/${id}/`, document.baseURI).href;
    this.desk.follow(openedRegion(pack, address, store.madeFiles(id)));
  }

  perform(action: FilesAction): void {
    switch (action.type) {
      case 'addFiles':
        this.follow();
        this.desk.add(action.files);
        return;
      case 'removeFile':
        this.desk.remove(action.key);
        return;
      case 'readAgain':
        this.desk.readAgain(action.key);
        return;
      case 'correctFile':
        this.desk.correct(action.key, action.corrections);
        return;
      case 'downloadJoin':
        void this.tried(() => this.downloadJoin(action.key));
        return;
      case 'overlayFile':
        void this.tried(() => this.overlay(action.key));
        return;
      case 'openFiles':
        void this.tried(() => this.open(action));
    }
  }

  private async downloadJoin(key: string): Promise<void> {
    const { language } = this.room.host;
    const join = await this.desk.join(key);
    if (join)
      download(
        `${slug(join.file) || 'fil'}-${language.id === 'sv' ? 'koppling' : 'join'}.csv`,
        joinReportCsv([join], language.id),
        'text/csv',
      );
  }

  private async overlay(key: string): Promise<void> {
    const layer = await this.desk.layer(key);
    if (!layer) return;
    const { name, collection } = layer;
    const { host } = this.room;
    const kind = overlayKindOf(collection);
    const colour = host.store?.state.overlays.length ?? 0;
    act(host, { type: 'addOverlay', overlay: { id: name, name, kind, colour, hidden: false, collection } });
    this.desk.isOverlaid(key);
  }

  private async open(action: Extract<FilesAction, { type: 'openFiles' }>): Promise<void> {
    this.follow();
    const { title, onConflict, balance, save } = action;
    const { room } = this;
    const ready = readinessOf(this.desk.state);
    const years = ready.state === 'ready' ? ready.years : [];
    const made = await this.desk.make({
      id: `egen-${slug(title).slice(0, idLength).replace(/-+$/, '') || 'region'}`,
      title: { sv: title, en: title },
      date: room.today(),
      licence: '',
      onConflict,
      ...(balance && { balance }),
    });
    if (!made) return;
    if (save) room.save(made.pack);
    room.show(made.pack);
    this.look(made, years);
  }

  /** Shows what was added: its first measure, the finest level that has figures of it, and its last year. */
  private look({ measures, joins }: DeskPack, years: readonly number[]): void {
    const { host } = this.room;
    const [measure] = measures;
    const levels = new Set(joins.filter(({ matched }) => matched > 0).map(({ level }) => level));
    const coarse = (['deso', 'own', 'regso', 'kommun'] as const).find((level) => levels.has(level));
    if (coarse === 'regso' || coarse === 'kommun') act(host, { type: 'chooseLevel', level: coarse });
    const last = years.at(-1);
    if (last !== undefined) act(host, { type: 'chooseYear', year: last });
    if (measure !== undefined) act(host, { type: 'chooseMeasure', measure });
  }

  private async tried(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const found =
        error instanceof ProblemError ? error.problem : problem('workerStopped', { message: String(error) });
      this.room.host.store?.report(found);
    }
  }
}
