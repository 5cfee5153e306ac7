import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lets the frame fill the screen where its page allows it. */
export class FullScreen implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private refused = false;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('fullscreenchange', this.changed);
  }

  hostDisconnected(): void {
    document.removeEventListener('fullscreenchange', this.changed);
  }

  get isOn(): boolean {
    return document.fullscreenElement !== null;
  }

  /** Undefined where it is not allowed, or was refused. */
  get parts(): { readonly isOn: boolean; readonly toggle: () => void } | undefined {
    return document.fullscreenEnabled && !this.refused ? { isOn: this.isOn, toggle: this.toggle } : undefined;
  }

  private readonly toggle = (): void => {
    const done = this.isOn ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    done.catch(() => {
      this.refused = true;
      this.host.requestUpdate();
    });
  };

  private readonly changed = (): void => {
    this.host.requestUpdate();
  };
}
