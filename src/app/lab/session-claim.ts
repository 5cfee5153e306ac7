/** What windows of one browser tell each other of sessions. */
export type SessionNews =
  /** Another window wants to go on with the session; who holds it saves, lets go and says so. */
  | { readonly type: 'handOver' | 'handedOver'; readonly id: string }
  | { readonly type: 'saved' | 'removed'; readonly id: string };

interface Listener {
  /** Another window goes on with the session; `save` first what has not been saved. */
  readonly onLost: () => Promise<void>;
  readonly onNews: (news: SessionNews) => void;
}

/** How long a window that holds the session may take to save it before it is taken from it. */
const patienceMs = 1500;

/**
 * Which window of the browser saves a session: the one that holds its lock (Web Locks; the lock goes with the window, however it ends). Where the browser has no
 * locks every window may, and the storage itself holds back who knows too little.
 */
export class SessionClaim {
  private readonly listener: Listener;
  private readonly channel: BroadcastChannel | undefined;
  private id = '';
  private letGo: (() => void) | undefined;

  constructor(listener: Listener) {
    this.listener = listener;
    this.channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('mellanrum-sessions');
    this.channel?.addEventListener('message', (event) => void this.hear(event.data as SessionNews));
  }

  /** Takes the session for this window; false where another has it. */
  take(id: string): Promise<boolean> {
    return this.request(id, { ifAvailable: true });
  }

  /** Takes the session from the window that has it, which saves first. */
  async takeOver(id: string): Promise<void> {
    if (await this.take(id)) return;
    await this.asked(id);
    if (!(await this.take(id))) await this.request(id, { steal: true });
  }

  /** Lets another window have it. */
  release(): void {
    this.letGo?.();
    this.letGo = undefined;
    this.id = '';
  }

  tell(type: 'saved' | 'removed', id: string): void {
    this.say({ type, id });
  }

  private say(news: SessionNews): void {
    this.channel?.postMessage(news);
  }

  private request(id: string, options: LockOptions): Promise<boolean> {
    if (this.id === id) return Promise.resolve(true);
    this.release();
    if (!navigator.locks) {
      this.id = id;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      navigator.locks
        .request(`mellanrum-session-${id}`, options, (lock) => {
          resolve(lock !== null);
          if (!lock) return undefined;
          this.id = id;
          return new Promise<void>((done) => {
            this.letGo = done;
          });
        })
        .catch(() => {
          // Taken by another window that had waited long enough.
          resolve(false);
          if (this.id === id) void this.lose();
        });
    });
  }

  /** Asks the window that has it, and waits for it to let go. */
  private asked(id: string): Promise<void> {
    const { channel } = this;
    if (!channel) return Promise.resolve();
    return new Promise((resolve) => {
      const hear = (event: MessageEvent): void => {
        const news = event.data as SessionNews;
        if (news.type === 'handedOver' && news.id === id) end();
      };
      const end = (): void => {
        clearTimeout(timer);
        channel.removeEventListener('message', hear);
        resolve();
      };
      const timer = setTimeout(end, patienceMs);
      channel.addEventListener('message', hear);
      this.say({ type: 'handOver', id });
    });
  }

  private async hear(news: SessionNews): Promise<void> {
    if (news.type !== 'handOver') {
      this.listener.onNews(news);
      return;
    }
    if (news.id !== this.id) return;
    await this.lose();
    this.say({ type: 'handedOver', id: news.id });
  }

  private async lose(): Promise<void> {
    await this.listener.onLost();
    this.release();
  }
}
