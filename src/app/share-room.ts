import type { ShareAction, SharePart } from '../panels/share/share-action.ts';
import '../panels/share/share-dialog.ts';
import type { ShareDialog } from '../panels/share/share-dialog.ts';
import type { Exporting, ShareState } from '../panels/share/share-state.ts';
import type { State } from '../store/state.ts';
import type { RelationSentence } from '../text/sentence.ts';
import type { ShareHost } from './share-dialog.ts';

/** Does what is asked for in the dialog "Dela". Nothing is stored and nothing leaves the machine. */
export class ShareRoom {
  private readonly host: ShareHost;
  private exporting: Exporting = { phase: 'rest' };

  constructor(host: ShareHost) {
    this.host = host;
    host.addEventListener('share', (event) => {
      this.perform((event as CustomEvent<ShareAction>).detail);
    });
  }

  /** All that the dialog shows. */
  share(state: State, sentence: RelationSentence): ShareState {
    return { state, sentence, base: new URL('.', document.baseURI).href, exporting: this.exporting };
  }

  async open(part: SharePart | undefined): Promise<void> {
    await this.dialog?.open(part);
  }

  private get dialog(): ShareDialog | null {
    return this.host.querySelector('mr-share');
  }

  private perform(action: ShareAction): void {
    if (action.type === 'export') return;
    this.change({ phase: 'rest' });
  }

  private change(exporting: Exporting): void {
    this.exporting = exporting;
    this.host.requestUpdate();
  }
}
