import type { LabOrder } from '../../lab/lab-order.ts';
import type { DataNote } from '../../lab/session.ts';
import { stepAddress } from '../../lab/step-address.ts';
import { latest } from '../../store/result.ts';
import type { SettledView } from '../../store/state.ts';
import type { LabHost } from './lab-host.ts';

/** Turns what is on screen into steps and kept pairs, and steps into what is on screen. */
export class TrackDesk {
  private readonly host: LabHost;

  constructor(host: LabHost) {
    this.host = host;
    host.page.addEventListener('lab-order', (event) => {
      this.perform((event as CustomEvent<LabOrder>).detail);
    });
  }

  private perform(order: LabOrder): void {
    const { lab } = this.host;
    switch (order.type) {
      case 'capture':
        this.capture();
        return;
      case 'renewStep':
        this.renew(order.id);
        return;
      case 'showStep':
        this.showStep(order.id);
        return;
      case 'undo':
        lab.undo();
        return;
      case 'forgetRemoved':
        lab.change({ removed: undefined });
        return;
      default:
    }
  }

  private capture(): void {
    const { lab } = this.host;
    const view = this.settled;
    if (!view) return;
    const { step: after } = lab.state;
    const step = { title: '', note: '', question: '', kind: 'open', address: stepAddress(view) } as const;
    const id = lab.dispatch({ type: 'addStep', step, ...(after ? { after } : {}), ...this.data() });
    if (id !== '') lab.change({ step: id });
  }

  private renew(id: string): void {
    const view = this.settled;
    if (view) this.host.lab.dispatch({ type: 'renewStep', id, address: stepAddress(view), ...this.data() });
  }

  private showStep(id: string | undefined): void {
    const { lab } = this.host;
    lab.change({ step: id });
    const step = lab.state.session.steps.find((one) => one.id === id);
    if (step) this.host.show(step.address);
  }

  /** The edition of the open region. */
  private data(): { readonly data?: DataNote } {
    const { page } = this.host;
    const manifest = page.state && latest(page.state.pack)?.manifest;
    if (!manifest) return {};
    return { data: { pack: manifest.id, title: manifest.title[page.language.id], date: '', edition: '' } };
  }

  private get settled(): SettledView | undefined {
    return this.host.page.state?.settled;
  }
}
