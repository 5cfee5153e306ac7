import type { ShareAction, SharePart } from '../panels/share/share-action.ts';
import '../panels/share/share-dialog.ts';
import type { ShareDialog } from '../panels/share/share-dialog.ts';
import type { ShareState } from '../panels/share/share-state.ts';
import type { State } from '../store/state.ts';
import type { RelationSentence } from '../text/sentence.ts';
import { ExportDesk } from './export-desk.ts';
import type { ShareHost } from './share-host.ts';

/** Does what is asked for in the dialog "Dela". Nothing is stored and nothing leaves the machine. */
export class ShareRoom {
  private readonly host: ShareHost;
  private readonly base = new URL('.', document.baseURI).href;
  private readonly desk: ExportDesk;

  constructor(host: ShareHost) {
    this.host = host;
    this.desk = new ExportDesk(
      () => ({ page: host, state: host.state, language: host.language, client: host.store?.client, base: this.base }),
      () => {
        host.requestUpdate();
      },
    );
    host.addEventListener('share', (event) => {
      this.perform((event as CustomEvent<ShareAction>).detail);
    });
  }

  /** All that the dialog shows. */
  share(state: State, sentence: RelationSentence): ShareState {
    return { state, sentence, base: this.base, exporting: this.desk.exporting };
  }

  async open(part: SharePart | undefined): Promise<void> {
    await this.dialog?.open(part);
  }

  private get dialog(): ShareDialog | null {
    return this.host.querySelector('mr-share');
  }

  private perform(action: ShareAction): void {
    switch (action.type) {
      case 'export':
        void this.desk.make(action.order);
        return;
      case 'cancel':
        this.desk.cancel();
        return;
      case 'closed':
        this.desk.rest();
    }
  }
}
