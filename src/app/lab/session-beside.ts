import { orderOfLab } from '../../lab/lab-order.ts';
import type { LabHost } from './lab-host.ts';
import type { SessionKeeper } from './session-keeper.ts';
import type { SessionMerging } from './session-merging.ts';
import type { Coming, Reading } from './session-reader.ts';

/** Reads a session, from a file or from what is saved here. */
export type Read = (told: (reading: Reading) => void) => Promise<Coming | undefined>;

/** Fetches a second session and puts it beside the open one: to merge the two, or to see what has changed since. */
export class SessionBeside {
  private readonly host: LabHost;
  private readonly merging: SessionMerging;
  private readonly keeper: SessionKeeper;

  constructor(host: LabHost, merging: SessionMerging, keeper: SessionKeeper) {
    this.host = host;
    this.merging = merging;
    this.keeper = keeper;
  }

  async compareWith(read: Read): Promise<void> {
    const coming = await read((reading) => {
      this.merging.become(reading);
    });
    if (coming) this.compare(coming);
  }

  compare({ session, name, problems, included }: Coming): void {
    this.host.page.store?.addMade(...included);
    this.merging.compare(session, session.title || name, problems);
    orderOfLab(this.host.page, { type: 'openDialog', part: 'merge' });
  }

  async merge(): Promise<void> {
    const theirs = this.merging.perform();
    // What was saved here of the same session is in it now.
    if (theirs?.id === this.host.lab.state.session.id && this.keeper.isKeeping) await this.keeper.goOn(theirs.revision);
  }

  async holdAgainst(read: Read): Promise<void> {
    const coming = await read((reading) => {
      this.merging.holdAgainst(reading);
    });
    if (!coming) return;
    const { session, name } = coming;
    this.merging.holdAgainst({ phase: 'chosen', name: session.title || name, lab: session });
  }
}
