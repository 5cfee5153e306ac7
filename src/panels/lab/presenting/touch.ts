import { command } from './presenting-command.ts';

/** How far a finger goes, in px, before a press becomes a stroke. */
const strokePx = 40;

/** How long the buttons stay after the last movement, ms. */
const staysMs = 2500;

/**
 * Mouse, pen and finger on the page: a press goes on, in the left quarter back; a stroke to the left goes on, to the right back. Any movement shows the
 * buttons for a while. While something shows where the presenter points, a press points and turns no page.
 */
export class Touch {
  private readonly element: HTMLElement;
  private from: number | undefined;
  private timer = 0;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  readonly down = (event: PointerEvent): void => {
    this.moved();
    this.from = event.isPrimary && event.button === 0 ? event.clientX : undefined;
  };

  readonly up = (event: PointerEvent): void => {
    const { from } = this;
    this.from = undefined;
    const points = this.element.querySelector('[data-light="none"]') === null;
    if (from === undefined || points) return;
    const by = event.clientX - from;
    const isBack = Math.abs(by) > strokePx ? by > 0 : from < window.innerWidth / 4;
    command(this.element, { type: 'turn', by: isBack ? -1 : 1 });
  };

  moved(): void {
    this.element.dataset['moved'] = '';
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      delete this.element.dataset['moved'];
    }, staysMs);
  }

  stop(): void {
    window.clearTimeout(this.timer);
  }
}
