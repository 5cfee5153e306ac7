import { vi } from 'vitest';
import { initialView } from '../../src/address/view.ts';
import type { View } from '../../src/address/view.ts';
import { FramePort } from '../../src/embed/frame-port.ts';
import type { FrameState } from '../../src/embed/frame-port.ts';
import type { Ack, Message, Picture, PictureAsk } from '../../src/embed/message.ts';

export const host = 'https://kommun.example';

export interface Posted {
  readonly message: Message;
  readonly to: string;
}

/** A frame in a page, with a map that only keeps its view. Messages are cloned on their way in, as a browser does. */
export class GivenFrame {
  readonly posted: Posted[] = [];
  readonly shown: Partial<View>[] = [];
  readonly pictures: PictureAsk[] = [];
  readonly parent = { postMessage: (message: Message, to: string) => this.posted.push({ message, to }) };
  readonly port: FramePort;
  view: View = initialView;
  /** What `show` throws, if it does. */
  fails = false;
  picture: (ask: PictureAsk) => Promise<Picture> = () =>
    Promise.resolve({ blob: new Blob(['']), name: 'karta.png', alt: '' });
  private readonly target = new EventTarget();

  constructor({ ancestor = host, referrer = '', embedded = true } = {}) {
    const window = {
      location: ancestor === '' ? {} : { ancestorOrigins: [ancestor] },
      document: { referrer },
      performance: { now: () => performance.now() },
      setTimeout: (go: () => void, ms: number) => setTimeout(go, ms),
      clearTimeout: (timer: ReturnType<typeof setTimeout>) => {
        clearTimeout(timer);
      },
      addEventListener: this.target.addEventListener.bind(this.target),
      removeEventListener: this.target.removeEventListener.bind(this.target),
      parent: this.parent as unknown,
    };
    if (!embedded) window.parent = window;
    this.port = new FramePort(window as unknown as Window, {
      state: () => this.state(),
      show: (change) => {
        if (this.fails) throw new Error('not today');
        this.shown.push(change);
        this.view = { ...this.view, ...change };
        this.port.changed();
      },
      picture: (ask) => {
        this.pictures.push(ask);
        return this.picture(ask);
      },
    });
  }

  /** A frame whose map is there. */
  static ready(): GivenFrame {
    const frame = new GivenFrame();
    frame.port.ready();
    frame.posted.length = 0;
    return frame;
  }

  /** Something posted to the frame's window. */
  post(data: unknown, from: { readonly source?: unknown; readonly origin?: string } = {}): void {
    const { source, origin } = { source: this.parent, origin: host, ...from };
    const event = new Event('message');
    Object.assign(event, { data: structuredClone(data), source, origin });
    this.dispatch(event);
  }

  /** An event as it is. */
  dispatch(event: Event): void {
    this.target.dispatchEvent(event);
  }

  /** Asks as a page does. */
  ask(type: string, payload?: unknown, requestId = 'r1'): void {
    this.post({ source: 'mellanrum', v: 1, type, requestId, payload });
  }

  /** Asks, waits until it is done, and gives the answer. */
  async answer(type: string, payload?: unknown): Promise<Ack | undefined> {
    const requestId = `q${this.posted.length}`;
    this.ask(type, payload, requestId);
    await vi.advanceTimersByTimeAsync(120);
    return this.acks().find((one) => one.requestId === requestId)?.ack;
  }

  acks(): { readonly ack: Ack; readonly requestId: string | undefined; readonly to: string }[] {
    return this.posted
      .filter(({ message }) => message.type === 'ack')
      .map(({ message, to }) => ({ ack: message.payload as Ack, requestId: message.requestId, to }));
  }

  told(type: Message['type']): unknown[] {
    return this.posted.filter(({ message }) => message.type === type).map(({ message }) => message.payload);
  }

  private state(): FrameState {
    const pole = (codes: readonly string[] | null): { codes: readonly string[]; name: string } => ({
      codes: codes ?? [],
      name: (codes ?? []).join(' och '),
    });
    const selection = { a: pole(this.view.a), b: pole(this.view.b), sentence: '' };
    return { view: this.view, measure: this.view.measure, year: String(this.view.year ?? ''), selection };
  }
}
