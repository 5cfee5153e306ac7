import type {
  Ack,
  Asked,
  Asks,
  Fields,
  Message,
  Picture,
  PictureAsk,
  Refusal,
  ToldSelection,
  ToldState,
} from './message.ts';
import { messageVersion } from './message-version.ts';

/** What an embedded map tells by itself. */
export interface MellanrumEvents {
  /** The map has been loaded anew, by whoever led its frame to another view. */
  readonly ready: ToldState;
  readonly viewChanged: ToldState;
  readonly selectionChanged: ToldSelection;
}

/** Why a promise was not kept: what the map refused, or `timeout`: no answer; `closed`: the client or the element is no more. */
export class MellanrumError extends Error {
  readonly reason: Refusal | 'timeout' | 'closed';
  /** The word of the field that was refused. */
  readonly field: string | undefined;

  constructor(reason: Refusal | 'timeout' | 'closed', field?: string) {
    super(field === undefined ? reason : `${reason}: ${field}`);
    this.name = 'MellanrumError';
    this.reason = reason;
    this.field = field;
  }
}

export interface ConnectOptions {
  /** The map's origin; else that of the frame's `src`. */
  readonly origin?: string;
  /** How long an answer may take, in milliseconds; 10 000 if nothing is said. A picture, and the map to come when its frame has loaded, may take six times that. */
  readonly timeoutMs?: number;
  /** Closes the client, whether it is connected or still waits. */
  readonly signal?: AbortSignal;
}

/** A map in a frame, as the page around it speaks with it. Every promise is kept or broken with a `MellanrumError`. */
export interface MellanrumClient {
  /** Changes parts of what is shown, by the words of the address: `{ matt: 'ice', ar: '2023' }`; `null` for as it is from the start. */
  setView(fields: Fields): Promise<void>;
  /** Chooses both poles by their areas' codes; two empty lists for none. */
  select(a: readonly string[], b: readonly string[]): Promise<void>;
  setMeasure(matt: string): Promise<void>;
  setLanguage(sprak: 'sv' | 'en'): Promise<void>;
  getState(): Promise<ToldState>;
  exportImage(ask?: PictureAsk): Promise<Picture>;
  /** Listens until the function that is returned is called. */
  on<T extends keyof MellanrumEvents>(type: T, listener: (told: MellanrumEvents[T]) => void): () => void;
  close(): void;
}

interface Waiting {
  readonly settle: (ack: Ack) => void;
  readonly reject: (error: MellanrumError) => void;
}

type Listener = (told: unknown) => void;

/**
 * Connects to a map in a frame. Only messages from that frame's window and from the map's origin are heard. The time begins when the frame has loaded: a
 * lazy frame that nobody has scrolled to may take as long as it likes.
 */
export async function connect(frame: HTMLIFrameElement, options: ConnectOptions = {}): Promise<MellanrumClient> {
  const client = new Client(frame, options);
  await client.connected();
  return client;
}

class Client implements MellanrumClient {
  private readonly frame: HTMLIFrameElement;
  private readonly origin: string;
  private readonly timeoutMs: number;
  private readonly patientMs: number;
  private readonly waiting = new Map<string, Waiting>();
  private readonly listeners = new Map<string, Set<Listener>>();
  /** Ids of several clients of one frame must differ; nothing secret rests on them. */
  private readonly name = Math.random().toString(36).slice(2, 10);
  private asked = 0;
  private begin: () => void = () => undefined;
  private isConnected = false;
  private isClosed = false;

  constructor(frame: HTMLIFrameElement, { origin, timeoutMs = 10_000, signal }: ConnectOptions) {
    this.frame = frame;
    this.origin = origin ?? new URL(frame.src, document.baseURI).origin;
    this.timeoutMs = timeoutMs;
    this.patientMs = 6 * timeoutMs;
    window.addEventListener('message', this.hear);
    signal?.addEventListener('abort', () => {
      this.close();
    });
  }

  /** Asks again and again from when the frame has loaded, until the map is there or the time is out. */
  async connected(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.begin = resolve;
      this.frame.addEventListener('load', this.begin, { once: true });
      if (isLoaded(this.frame)) resolve();
    });
    const end = performance.now() + this.patientMs;
    for (let pause = 100; !this.isConnected; pause = Math.min(2 * pause, 2000)) {
      const left = end - performance.now();
      if (left <= 0) {
        this.close();
        throw new MellanrumError('timeout');
      }
      await this.tryOnce(Math.min(pause, left));
    }
  }

  async setView(fields: Fields): Promise<void> {
    await this.ask('setView', fields);
  }

  async select(a: readonly string[], b: readonly string[]): Promise<void> {
    await this.ask('select', { a, b });
  }

  async setMeasure(matt: string): Promise<void> {
    await this.ask('setMeasure', { matt });
  }

  async setLanguage(sprak: 'sv' | 'en'): Promise<void> {
    await this.ask('setLanguage', { sprak });
  }

  async getState(): Promise<ToldState> {
    const { state } = await this.ask('getState', undefined);
    if (!state) throw new MellanrumError('failed');
    return state;
  }

  async exportImage(ask: PictureAsk = { format: 'png' }): Promise<Picture> {
    const { picture } = await this.ask('exportImage', ask, this.patientMs);
    if (!picture) throw new MellanrumError('failed');
    return picture;
  }

  on<T extends keyof MellanrumEvents>(type: T, listener: (told: MellanrumEvents[T]) => void): () => void {
    const all = this.listeners.get(type) ?? new Set();
    this.listeners.set(type, all.add(listener as Listener));
    return () => all.delete(listener as Listener);
  }

  close(): void {
    this.isClosed = true;
    window.removeEventListener('message', this.hear);
    this.frame.removeEventListener('load', this.begin);
    this.begin();
    this.listeners.clear();
    for (const { reject } of this.waiting.values()) reject(new MellanrumError('closed'));
  }

  private async tryOnce(ms: number): Promise<void> {
    try {
      await this.ask('getState', undefined, ms);
      this.isConnected = true;
    } catch (error) {
      if (!(error instanceof MellanrumError) || error.reason === 'closed') throw error;
      // A refusal comes at once: the next question waits its time.
      if (error.reason !== 'timeout') await new Promise((later) => setTimeout(later, ms));
    }
  }

  private ask<T extends Asked>(type: T, payload: Asks[T], ms = this.timeoutMs): Promise<Extract<Ack, { ok: true }>> {
    const requestId = `${this.name}-${String((this.asked += 1))}`;
    return new Promise<Extract<Ack, { ok: true }>>((resolve, reject) => {
      if (this.isClosed) throw new MellanrumError('closed');
      const timer = setTimeout(() => this.waiting.get(requestId)?.reject(new MellanrumError('timeout')), ms);
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(requestId);
      };
      this.waiting.set(requestId, {
        settle: (ack) => {
          done();
          if (ack.ok) resolve(ack);
          else reject(new MellanrumError(ack.reason, ack.field));
        },
        reject: (error) => {
          done();
          reject(error);
        },
      });
      const message: Message<T> = { source: 'mellanrum', v: messageVersion, type, requestId, payload };
      this.frame.contentWindow?.postMessage(message, this.origin);
    });
  }

  private readonly hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== this.frame.contentWindow || origin !== this.origin || !isMessage(data)) return;
    if (data.type === 'ack') this.waiting.get(data.requestId ?? '')?.settle(data.payload as Ack);
    else if (data.type === 'ready') this.greet();
    else for (const listener of this.listeners.get(data.type) ?? []) listener(data.payload);
  };

  /** The map is there, or there anew: it tells what changes only to who has asked it something. */
  private greet(): void {
    this.begin();
    this.getState().then(
      (state) => {
        const again = this.isConnected;
        this.isConnected = true;
        if (again) for (const listener of this.listeners.get('ready') ?? []) listener(state);
      },
      () => undefined,
    );
  }
}

/** Whether a frame shows another document than the empty one that it has from birth: to post to that would be to post to the page's own origin. */
function isLoaded({ contentWindow, contentDocument }: HTMLIFrameElement): boolean {
  return contentWindow !== null && contentDocument?.URL !== 'about:blank';
}

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null) return false;
  const { source, v, payload } = data as Partial<Message>;
  return source === 'mellanrum' && v === messageVersion && typeof payload === 'object' && payload !== null;
}
