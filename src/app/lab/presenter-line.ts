import { isCommand } from '../../panels/lab/presenter/is-command.ts';
import { channelName, presenterAddress } from '../../panels/lab/presenter/presenter-message.ts';
import type { FromPresentation, Told } from '../../panels/lab/presenter/presenter-message.ts';
import type { PresentingCommand } from '../../panels/lab/presenting/presenting-command.ts';

/** How the presenter's window stands towards the presentation. */
type WindowState = 'there' | 'gone';

interface Hearer {
  readonly command: (command: PresentingCommand) => void;
  readonly changed: (window: WindowState) => void;
}

/**
 * The line from the presentation to the presenter's window, by a BroadcastChannel of its own: two presentations in two tabs do not hear each other. Without
 * a server; nothing is kept. The window is told anew when it asks; that it has gone is heard from itself, or seen on it.
 */
export class PresenterLine {
  private readonly id = crypto.randomUUID();
  private readonly hearer: Hearer;
  private channel: BroadcastChannel | undefined;
  private opened: Window | null = null;
  private told: Told | undefined;
  private watch = 0;

  constructor(hearer: Hearer) {
    this.hearer = hearer;
  }

  get isOpen(): boolean {
    return this.opened !== null && !this.opened.closed;
  }

  /** Opens the window, or brings it to the front; false where the browser stops it. */
  open(language: 'sv' | 'en'): boolean {
    this.listen();
    this.opened = window.open(
      presenterAddress(document.baseURI, this.id, language),
      channelName(this.id),
      'popup,width=1100,height=760',
    );
    this.opened?.focus();
    window.clearInterval(this.watch);
    if (this.opened) this.watch = window.setInterval(this.look, 1000);
    return this.opened !== null;
  }

  tell(told: Told): void {
    this.told = told;
    this.send({ type: 'told', told });
  }

  private listen(): void {
    if (this.channel) return;
    this.channel = new BroadcastChannel(channelName(this.id));
    this.channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      this.hear(data);
    });
    window.addEventListener('pagehide', () => {
      this.send({ type: 'bye' });
    });
  }

  private hear(data: unknown): void {
    const { type, command } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
    switch (type) {
      case 'hello':
        this.hearer.changed('there');
        if (this.told) this.send({ type: 'told', told: this.told });
        return;
      case 'ping':
        this.send({ type: 'pong' });
        return;
      case 'bye':
        this.look();
        return;
      case 'command':
        if (isCommand(command)) this.hearer.command(command);
        return;
      default:
    }
  }

  /** A window that is loaded anew says goodbye too, and then hello. */
  private readonly look = (): void => {
    if (this.isOpen) return;
    window.clearInterval(this.watch);
    this.hearer.changed('gone');
  };

  private send(message: FromPresentation): void {
    this.channel?.postMessage(message);
  }
}
