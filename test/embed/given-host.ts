import { fields } from '../../src/address/view.ts';
import type { Ack, Message, ToldState } from '../../src/embed/message.ts';

export const mapOrigin = 'https://karta.example';

export const shown: ToldState = {
  fields: { matt: 'ice' },
  measure: 'ICE',
  year: '2023',
  selection: { a: { codes: [], name: '' }, b: { codes: [], name: '' }, sentence: '' },
};

/** The map within a frame, as far as the page around it can see: a window that is posted to, and that posts. */
export class GivenMap {
  readonly asked: Message[] = [];
  /** How it answers; undefined for not at all. */
  reply: (asked: Message) => Ack | undefined = (asked) =>
    asked.type === 'getState' ? { ok: true, state: shown } : { ok: true };
  readonly window: object;
  private readonly to: string[] = [];

  /** Gives a frame a window of its own, on another origin, that has loaded. */
  constructor(frame: HTMLIFrameElement) {
    this.window = {
      postMessage: (message: Message, origin: string) => {
        this.asked.push(message);
        this.to.push(origin);
        const payload = this.reply(message);
        if (payload) this.post({ source: 'mellanrum', v: 1, type: 'ack', requestId: message.requestId, payload });
      },
    };
    Object.defineProperties(frame, {
      contentWindow: { configurable: true, value: this.window },
      contentDocument: { configurable: true, value: null },
    });
  }

  /** Something that arrives in the page's window, as a rule from the map. */
  post(data: unknown, from: { readonly source?: unknown; readonly origin?: string } = {}): void {
    const event = new Event('message');
    Object.assign(event, { data: structuredClone(data), source: this.window, origin: mapOrigin, ...from });
    window.dispatchEvent(event);
  }

  tell(type: string, payload: unknown): void {
    this.post({ source: 'mellanrum', v: 1, type, payload });
  }

  /** What was asked for by name, in order. */
  payloads(type: Message['type']): unknown[] {
    return this.asked.filter((one) => one.type === type).map(({ payload }) => payload);
  }

  origins(): ReadonlySet<string> {
    return new Set(this.to);
  }
}

/** Words of the address by where they stand, from the one table. */
export function wordsOf(where: 'query' | 'hash'): string[] {
  return Object.values(fields)
    .filter((part) => part.where === where)
    .map(({ key }) => key);
}
