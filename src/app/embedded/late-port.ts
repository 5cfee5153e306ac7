import type { FramePort } from '../../embed/frame-port.ts';
import { problem } from '../../problem/problem.ts';
import type { Store } from '../../store/store.ts';
import type { EmbeddedElement } from './embedded-element.ts';

/** The messages with the page around: their code comes when there is something to tell, so that the first picture does not wait for it. */
export class LatePort {
  private readonly element: EmbeddedElement;
  private readonly store: Store;
  private readonly window: Window;
  private port: FramePort | undefined;
  private isComing = false;

  constructor(element: EmbeddedElement, store: Store, window: Window) {
    this.element = element;
    this.store = store;
    this.window = window;
  }

  /** The state may be another. */
  follow(): void {
    this.port?.changed();
    const { settled, layer } = this.store.state;
    const isShown = settled !== undefined && layer.state === 'ready';
    if (isShown && !this.isComing && this.window.parent !== this.window) void this.open();
  }

  private async open(): Promise<void> {
    this.isComing = true;
    const { element, store, window } = this;
    try {
      const [{ FramePort }, { EmbeddedTasks }] = await Promise.all([
        import('../../embed/frame-port.ts'),
        import('./frame-tasks.ts'),
      ]);
      this.port = new FramePort(window, new EmbeddedTasks(element, store));
      this.port.ready();
    } catch (error) {
      this.isComing = false;
      store.report(problem('chunkNotLoaded', { message: String(error) }));
    }
  }
}
