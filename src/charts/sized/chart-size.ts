import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How much room a chart has, in px, and how large a rem is: text set by the reader makes the chart taller, never cut. */
export interface Room {
  readonly width: number;
  readonly rem: number;
}

/** The narrowest a chart is drawn. */
const narrowest = 240;

/** Follows the width of a chart's container and draws the chart anew when it changes. */
export class ChartSize implements ReactiveController {
  room: Room = { width: 640, rem: 16 };
  private readonly host: ReactiveControllerHost & HTMLElement;
  private observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.measure(this.host.clientWidth);
    this.observer = new ResizeObserver(([entry]) => {
      if (entry) this.measure(entry.contentRect.width);
    });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private measure(width: number): void {
    if (width === 0) return;
    const rem = parseFloat(getComputedStyle(this.host.ownerDocument.documentElement).fontSize) || 16;
    const room = { width: Math.max(narrowest, Math.floor(width)), rem };
    if (room.width === this.room.width && room.rem === this.room.rem) return;
    this.room = room;
    this.host.requestUpdate();
  }
}
