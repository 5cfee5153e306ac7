import { addressWords } from './address-words.ts';
import type { MellanrumClient } from './client.ts';
import { MellanrumError, connect } from './client.ts';
import { embeddedAddress } from './embedded-address.ts';
import type { Fields, Picture, PictureAsk, ToldSelection, ToldState } from './message.ts';

const words: readonly string[] = [...addressWords.query, ...addressWords.hash];
const standardHeight = 480;

/** What the element tells, by the names of its events; they bubble. */
export interface MellanrumKartaEvents {
  'mellanrum-ready': CustomEvent<ToldState>;
  'mellanrum-view': CustomEvent<ToldState>;
  'mellanrum-selection': CustomEvent<ToldSelection>;
  /** A changed attribute that the map did not take. */
  'mellanrum-refused': CustomEvent<MellanrumError>;
}

/**
 * `<mellanrum-karta>`: a map from Mellanrum in any page. What stands inside it, a link to the full page, remains below the map, and is all there is where
 * scripts are stripped.
 *
 * Attributes: the words of the address (`matt`, `ar`, `a`, `b`, `visa` …), which may change at any time without the map being loaded anew; `titel`, what the
 * frame is called for who does not see it; `hojd`, its height in px (480); `adress`, where Mellanrum lies, if not where the script came from. With several
 * frames on the page each map begins as a picture, unless `interaktiv` says otherwise.
 * Events: `mellanrum-ready`, `mellanrum-view`, `mellanrum-selection`, `mellanrum-refused`. Methods: those of `MellanrumClient`; they wait until the map is there.
 */
export class MellanrumKarta extends HTMLElement implements Omit<MellanrumClient, 'on' | 'close'> {
  static readonly observedAttributes = [...words, 'titel', 'hojd', 'adress'];
  /** Where the script came from: set once, when it runs. */
  static base = '';

  private life = new AbortController();
  private frame: HTMLIFrameElement | undefined;
  private client: Promise<MellanrumClient> | undefined;
  private changed: Record<string, string | null> = {};

  connectedCallback(): void {
    this.build();
  }

  disconnectedCallback(): void {
    this.clear();
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    const { frame } = this;
    if (!frame) return;
    if (name === 'titel') frame.title = this.frameTitle();
    else if (name === 'hojd') frame.height = this.frameHeight();
    else if (name === 'adress') this.build();
    else {
      if (Object.keys(this.changed).length === 0) queueMicrotask(this.sendChanged);
      this.changed[name] = value;
    }
  }

  async setView(fields: Fields): Promise<void> {
    await (await this.there()).setView(fields);
  }

  async select(a: readonly string[], b: readonly string[]): Promise<void> {
    await (await this.there()).select(a, b);
  }

  async setMeasure(matt: string): Promise<void> {
    await (await this.there()).setMeasure(matt);
  }

  async setLanguage(sprak: 'sv' | 'en'): Promise<void> {
    await (await this.there()).setLanguage(sprak);
  }

  async getState(): Promise<ToldState> {
    return (await this.there()).getState();
  }

  async exportImage(ask?: PictureAsk): Promise<Picture> {
    return (await this.there()).exportImage(ask);
  }

  private build(): void {
    this.clear();
    const src = embeddedAddress(
      this.getAttribute('adress') ?? MellanrumKarta.base,
      (word) => this.getAttribute(word) ?? (word === 'interaktiv' && sharesPage() ? '0' : null),
    );
    if (src === undefined) return;
    const frame = document.createElement('iframe');
    frame.width = '100%';
    frame.height = this.frameHeight();
    frame.title = this.frameTitle();
    frame.loading = 'lazy';
    frame.allow = 'fullscreen; clipboard-write; web-share';
    frame.src = src;
    this.frame = frame;
    this.root().prepend(frame);
    this.client = this.follow(frame);
    this.client.catch(ignore);
  }

  private clear(): void {
    this.life.abort();
    this.life = new AbortController();
    this.frame?.remove();
    this.frame = undefined;
    this.client = undefined;
    this.changed = {};
  }

  /** Slot and look; style by a constructed sheet, which no content security policy of the page refuses. */
  private root(): ShadowRoot {
    if (this.shadowRoot) return this.shadowRoot;
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host{display:block}:host([hidden]){display:none}iframe{display:block;border:0}');
    root.adoptedStyleSheets = [sheet];
    root.append(document.createElement('slot'));
    return root;
  }

  private async follow(frame: HTMLIFrameElement): Promise<MellanrumClient> {
    const client = await connect(frame, { signal: this.life.signal });
    const told = (name: string) => (detail: unknown) => {
      this.tell(name, detail);
    };
    client.on('ready', told('ready'));
    client.on('viewChanged', told('view'));
    client.on('selectionChanged', told('selection'));
    client.getState().then(told('ready'), ignore);
    return client;
  }

  private there(): Promise<MellanrumClient> {
    return this.client ?? Promise.reject(new MellanrumError('closed'));
  }

  private readonly sendChanged = (): void => {
    const { changed } = this;
    this.changed = {};
    if (this.frame) this.setView(changed).catch(this.refused);
  };

  private readonly refused = (error: unknown): void => {
    this.tell('refused', error);
  };

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`mellanrum-${name}`, { detail, bubbles: true, composed: true }));
  }

  private frameTitle(): string {
    const standard =
      this.getAttribute('sprak') === 'en' ? 'Map: how areas relate to each other' : 'Karta: så hänger områden ihop';
    return this.getAttribute('titel') ?? standard;
  }

  private frameHeight(): string {
    return /^\d{2,4}$/.exec(this.getAttribute('hojd') ?? '')?.[0] ?? String(standardHeight);
  }
}

/** Whether the page has more frames than one, or will have: then each map begins as a picture. A map can count the other frames itself, but none of a shadow tree. */
function sharesPage(): boolean {
  return window.length + document.querySelectorAll('mellanrum-karta').length > 1;
}

function ignore(): void {
  // Who calls a method hears of it; nobody has to.
}

declare global {
  interface HTMLElementTagNameMap {
    'mellanrum-karta': MellanrumKarta;
  }
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the events join those that every element has
  interface HTMLElementEventMap extends MellanrumKartaEvents {}
}
