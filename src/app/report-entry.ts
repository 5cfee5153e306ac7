import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import type { State } from '../store/state.ts';
import type { ReportHost } from './report-room.ts';

/** How long the page has shown a pair before the report is made ready for the browser's own print command, ms. */
const restMs = 5000;

/**
 * The way to the report. Ctrl+P fetches its code and words and then prints. The browser's own menu does not wait for anything: for its sake they are fetched
 * when the page has shown a pair for a while and the browser has nothing else to do, unless the person saves data.
 */
export class ReportEntry implements ReactiveController {
  private readonly host: ReactiveControllerHost & ReportHost;
  private readonly report: (found: Problem) => void;
  private language = '';
  private timer: number | undefined;

  constructor(host: ReactiveControllerHost & ReportHost, report: (found: Problem) => void) {
    this.host = host;
    this.report = report;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.onKey);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.onKey);
    window.clearTimeout(this.timer);
  }

  hostUpdated(): void {
    const { state } = this.host;
    if (!state || !hasReport(state) || state.pair.state !== 'ready' || this.language === state.view.language) return;
    this.language = state.view.language;
    if (savesData()) return;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      whenIdle(() => {
        // Nobody has asked for it: if it does not come, Ctrl+P says so.
        this.getReady().catch(() => undefined);
      });
    }, restMs);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const { state } = this.host;
    const isPrint =
      (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'p';
    if (!isPrint || event.defaultPrevented || !state || !hasReport(state)) return;
    event.preventDefault();
    this.getReady()
      .catch((error: unknown) => {
        this.report(problem('chunkNotLoaded', { message: String(error) }));
      })
      .finally(() => {
        window.print();
      });
  };

  private async getReady(): Promise<void> {
    const { reportRoom } = await import('./report-room.ts');
    await reportRoom(this.host).getReady();
  }
}

/** True where there is something to report on; the page about the method prints as it is. */
function hasReport({ settled }: State): boolean {
  return settled !== undefined && settled.surface !== 'method';
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

function whenIdle(go: () => void): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(go, { timeout: 30_000 });
  else go();
}
