import type { LabOrder, ReadyTrack } from '../../lab/lab-order.ts';
import { orderOfLab } from '../../lab/lab-order.ts';
import { readySession } from '../../lab/ready-session.ts';
import type { DataNote } from '../../lab/session.ts';
import { initialView } from '../../address/view.ts';
import { problem } from '../../problem/problem.ts';
import { latest } from '../../store/result.ts';
import { withLabText } from '../../text/load-lab-text.ts';
import { dataNoteOf } from './data-note.ts';
import type { LabHost } from './lab-host.ts';

/** Opens a ready track in the place of the session at hand, which can be taken back, and shows its first step. */
export class ReadyTrackDesk {
  private readonly host: LabHost;

  constructor(host: LabHost) {
    this.host = host;
    host.page.addEventListener('lab-order', (event) => {
      const order = (event as CustomEvent<LabOrder>).detail;
      if (order.type !== 'openTrack') return;
      this.open(order.track).catch((error: unknown) => {
        host.report(problem('chunkNotLoaded', { message: String(error) }));
      });
    });
  }

  private async open(track: ReadyTrack): Promise<void> {
    const { page, lab } = this.host;
    const { lab: words, format } = await withLabText(page.language);
    const session = readySession(track, words.tracks.list[track], this.data(), () => crypto.randomUUID());
    lab.dispatch({ type: 'replace', session });
    // Nobody has put anything into it: the same track is to be had again.
    lab.change({ isKept: true });
    orderOfLab(page, { type: 'showStep', id: session.steps[0]?.id });
    this.host.announce(words.tracks.opened(session.title, format.count(session.steps.length)));
  }

  /** The edition of the demo region, where it is the one that is open. */
  private data(): readonly DataNote[] {
    const { state, language } = this.host.page;
    const manifest = state && latest(state.pack)?.manifest;
    return manifest?.id === initialView.pack ? [dataNoteOf(manifest, language.id)] : [];
  }
}
