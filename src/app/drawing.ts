import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Outlines, PackAnswer } from '../protocol/requests.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';

/** Fetches the finer outlines of the open pack once the map asks for them ('fine-needed'), and forgets them when another pack or level is opened. */
export class Drawing implements ReactiveController {
  fine: Outlines | undefined;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private needed = false;
  private asked = '';
  private pack: PackAnswer | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
    host.addEventListener('fine-needed', () => {
      this.needed = true;
      host.requestUpdate();
    });
  }

  hostConnected(): void {
    // the listener above lives as long as the host
  }

  /** Asks for what the state's pack and level need, if anything. */
  follow({ settled, pack }: State, store: Store | undefined): void {
    if (!settled || pack.state !== 'ready') return;
    const shown = `${settled.pack} ${settled.level}`;
    // Another edition of the same pack has addresses of its own, and those of the one before are gone.
    const other = this.asked !== shown || this.pack !== pack.value;
    this.pack = pack.value;
    if (this.asked !== '' && other) {
      this.asked = '';
      this.needed = false;
      this.fine = undefined;
    }
    if (!this.needed || this.asked === shown || !store || !pack.value.manifest.files.fine) return;
    this.asked = shown;
    // Without the finer outlines the map stays as it is: nothing to tell anyone.
    store.client.call('fineShapes', { level: settled.level }, { signal: new AbortController().signal }).then(
      (fine) => {
        if (this.asked === shown && fine.areas !== '') {
          this.fine = fine;
          this.host.requestUpdate();
        }
      },
      () => undefined,
    );
  }
}
