/** Counts what happens within a second, so that no more is done than was meant to be. */
export class PerSecond {
  private readonly most: number;
  private readonly now: () => number;
  private began = -Infinity;
  private count = 0;

  /** `now` is a clock in milliseconds that never goes backwards. */
  constructor(most: number, now: () => number) {
    this.most = most;
    this.now = now;
  }

  /** Counts one more: whether there is room for it, or it is the first of this second for which there is none, or one after that. */
  take(): 'room' | 'full' | 'over' {
    const now = this.now();
    if (now - this.began >= 1000) {
      this.began = now;
      this.count = 0;
    }
    this.count += 1;
    if (this.count <= this.most) return 'room';
    return this.count === this.most + 1 ? 'full' : 'over';
  }
}
