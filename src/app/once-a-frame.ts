/** How long a frame is waited for where none come, in ms: a hidden tab draws none, and is still to say what is so when it is shown. */
const withoutFramesMs = 100;

/** Gathers what is to be drawn: however much news comes between two frames, it is drawn once, before the next; in a tab without frames a little later. */
export class OnceAFrame {
  private readonly window: Window;
  private readonly draw: () => void;
  private frame = 0;
  private timer = 0;

  constructor(window: Window, draw: () => void) {
    this.window = window;
    this.draw = draw;
  }

  /** Draws at once, what waits for a frame with it. */
  readonly now = (): void => {
    this.window.cancelAnimationFrame(this.frame);
    this.window.clearTimeout(this.timer);
    this.frame = 0;
    this.draw();
  };

  /** Draws before the next frame. */
  soon(): void {
    if (this.frame !== 0) return;
    this.frame = this.window.requestAnimationFrame(this.now);
    this.timer = this.window.setTimeout(this.now, withoutFramesMs);
  }
}
