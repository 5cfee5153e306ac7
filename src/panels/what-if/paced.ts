/**
 * Sends the newest of many values, at most one a frame and never while an answer to the one before is awaited: a slider is followed as fast as there are
 * answers, and what is on screen is never aborted before it has been seen.
 */
export class Paced<T> {
  private readonly send: (value: T) => void;
  private readonly isBusy: () => boolean;
  private wanted: { readonly value: T } | undefined;
  private frame = 0;

  constructor(send: (value: T) => void, isBusy: () => boolean) {
    this.send = send;
    this.isBusy = isBusy;
  }

  want(value: T): void {
    this.wanted = { value };
    this.wake();
  }

  /** Called when an answer may have come. */
  wake(): void {
    if (this.wanted === undefined || this.frame !== 0 || this.isBusy()) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      const { wanted } = this;
      if (wanted === undefined || this.isBusy()) return;
      this.wanted = undefined;
      this.send(wanted.value);
    });
  }

  /** Lets go of what has not been sent. */
  stop(): void {
    this.wanted = undefined;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }
}
