import type { LabOrder } from '../../lab/lab-order.ts';
import { slidesOf } from '../../lab/lab-state.ts';
import type { LabHost } from './lab-host.ts';

/** Leads the presentation: page by page, and back to the step where it was left. */
export class PresentingDesk {
  private readonly host: LabHost;

  constructor(host: LabHost) {
    this.host = host;
    host.page.addEventListener('lab-order', (event) => {
      this.perform((event as CustomEvent<LabOrder>).detail);
    });
  }

  private perform(order: LabOrder): void {
    switch (order.type) {
      case 'present':
        this.begin(order.from);
        return;
      case 'goTo':
        this.goTo(order.at);
        return;
      case 'stopPresenting':
        this.host.lab.change({ presenting: undefined });
        return;
      default:
    }
  }

  private begin(from: string | undefined): void {
    const pages = slidesOf(this.host.lab.state.session);
    const at = pages.findIndex((page) => page.kind === 'step' && page.step.id === from);
    if (pages.length === 0) return;
    this.host.lab.change({ presenting: { at: 0, from } });
    this.goTo(Math.max(0, at));
  }

  private goTo(at: number): void {
    const { presenting, session } = this.host.lab.state;
    const page = slidesOf(session)[at];
    if (!presenting || !page) return;
    this.host.lab.change({
      presenting: { ...presenting, at },
      ...(page.kind === 'step' ? { step: page.step.id } : {}),
    });
    if (page.kind === 'step') this.host.show(page.step.address);
  }
}
