import type { ReactiveController, TemplateResult } from 'lit';
import { html } from 'lit';
import type { DataPart } from '../panels/data/data-action.ts';
import type { DataState } from '../panels/data/data-state.ts';
import './file-drop.css';
import type { FetchState } from '../panels/data/fetch/fetch-state.ts';
import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import type { Language } from '../text/language.ts';
import type { DataHost } from './data-dialog-host.ts';
import type { DataRoom } from './data-dialog-room.ts';
import { FileDrop } from './file-drop.ts';

/**
 * The dialog "Data" as the page has it. Its code, its words and its worker arrive when 'open-data' is first heard; the event's detail is the part to open
 * at.
 */
export class DataDialogEntry implements ReactiveController {
  private readonly host: DataHost;
  private readonly report: (found: Problem) => void;
  private room: DataRoom | undefined;

  constructor(host: DataHost, report: (found: Problem) => void, onSessions: (files: readonly File[]) => void) {
    this.host = host;
    this.report = report;
    host.addController(this);
    new FileDrop(host, (files) => {
      const isSession = ({ name }: File): boolean => name.toLowerCase().endsWith('.mellanrum.json');
      const others = files.filter((file) => !isSession(file));
      if (others.length < files.length) onSessions(files.filter(isSession));
      if (others.length > 0) void this.work((room) => room.drop(others));
    });
    host.addEventListener('open-data', (event) => {
      const part = (event as CustomEvent<DataPart | undefined>).detail ?? undefined;
      void this.work((room) => room.open(part));
    });
  }

  hostConnected(): void {
    // the listener above lives as long as the host
  }

  /** How the fetch at hand stands; undefined while there is none to tell of. */
  get fetch(): FetchState | undefined {
    return this.room?.untold;
  }

  /** The dialog, once it has been asked for. */
  render(language: Language): TemplateResult {
    const veil = html`<p class="drop-veil" aria-hidden="true">${language.text.shell.dropHere}</p>`;
    if (!this.room) return veil;
    const data: DataState = this.room.state;
    return html`${veil}<mr-data .language=${language} .data=${data}></mr-data>`;
  }

  private async work(task: (room: DataRoom) => Promise<void>): Promise<void> {
    try {
      if (!this.room) {
        const { DataRoom } = await import('./data-dialog-room.ts');
        this.room ??= new DataRoom(this.host);
        this.host.requestUpdate();
        await this.host.updateComplete;
      }
      await task(this.room);
    } catch (error) {
      this.report(problem('chunkNotLoaded', { message: String(error) }));
    }
  }
}
