import type { View } from '../address/view.ts';
import type { Ack, Message, Picture, PictureAsk, Refusal, Told, ToldSelection, ToldState } from './message.ts';
import { messageVersion } from './message-version.ts';
import { isWritable, parentOrigin } from './parent-origin.ts';
import { PerSecond } from './per-second.ts';
import { isAsking, readRequest, requestIdOf } from './read-request.ts';
import type { Request } from './read-request.ts';
import { writeFields } from './view-fields.ts';

/** What is shown in the frame; the words are in the language of its view. */
export interface FrameState {
  readonly view: View;
  readonly measure: string;
  readonly year: string;
  readonly selection: ToldSelection;
}

/** What the embedded map can do for the page around it. */
export interface FrameTasks {
  /** What is shown now; asked only when it is to be told, at most four times a second. */
  state(): FrameState;
  /** Shows a change of the view, checked field by field. Several messages of the same frame arrive as one change. */
  show(change: Partial<View>): void;
  /** Makes a picture of what is shown. One at a time is asked for. */
  picture(ask: PictureAsk): Promise<Picture>;
}

/** Who is to be answered. */
interface Asker {
  readonly origin: string;
  readonly requestId: string | undefined;
}

/** Messages that are looked at in a second; what comes above that is dropped unread, and said once. */
const readPerSecond = 100;
/** Refusals that are answered in a second. */
const refusedPerSecond = 10;
/** The time in which changes are gathered into one: a frame of the screen. Not `requestAnimationFrame`, which rests while the frame is out of sight. */
const gatherMs = 16;
/** The map is given time to draw between changes that come one after the other. */
const betweenShowsMs = 100;
/** Told at most four times a second; the last is always told. */
const tellMs = 250;

/**
 * The embedded map's side of the messages. Hears its parent window only, answers to the asker's origin only, and says what changes to a page that has asked
 * something of it; before that it only says `ready`, without data, to an origin that the browser vouches for. A parent without an origin (a file, a sandbox)
 * is not heard. Not embedded, it does nothing.
 */
export class FramePort {
  private readonly window: Window;
  private readonly tasks: FrameTasks;
  private readonly heard: PerSecond;
  private readonly refused: PerSecond;
  private isReady = false;
  private isDrawing = false;
  /** Where a page listens that has asked something. */
  private listener: string | undefined;
  private shownAt = -Infinity;
  private change: Partial<View> = {};
  private askers: Asker[] = [];
  private gathering: number | undefined;
  private telling: number | undefined;
  private told = { view: '', selection: '' };

  constructor(window: Window, tasks: FrameTasks) {
    this.window = window;
    this.tasks = tasks;
    const now = (): number => window.performance.now();
    this.heard = new PerSecond(readPerSecond, now);
    this.refused = new PerSecond(refusedPerSecond, now);
    if (window.parent !== window) window.addEventListener('message', this.hear);
  }

  /** The map is there: questions are answered from now on. */
  ready(): void {
    if (this.isReady || this.window.parent === this.window) return;
    this.isReady = true;
    const origin = parentOrigin(this.window);
    if (origin !== undefined) this.post('ready', origin, undefined, { v: messageVersion });
  }

  /** Something that is shown may have changed. Cheap: state is asked for, compared and told later, when a page listens. */
  changed(): void {
    if (this.listener === undefined || !this.isReady || this.telling !== undefined) return;
    this.telling = this.window.setTimeout(this.tell, tellMs);
  }

  /** Hears and says nothing more. */
  close(): void {
    this.window.removeEventListener('message', this.hear);
    this.window.clearTimeout(this.gathering);
    this.window.clearTimeout(this.telling);
    this.listener = undefined;
  }

  private readonly hear = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.window.parent || !isWritable(event.origin)) return;
    const room = this.heard.take();
    // What is not read costs nothing: the browser unpacks a message when its data is first touched.
    if (room === 'over' || !isAsking(event.data)) return;
    const asker = { origin: event.origin, requestId: requestIdOf(event.data) };
    if (room === 'full') this.refuse(asker, 'tooMany');
    else if (!this.isReady) this.refuse(asker, 'notReady');
    else {
      if (this.listener === undefined) this.remember(this.tasks.state());
      this.listener = event.origin;
      this.answer(asker, readRequest(event.data));
    }
  };

  private answer(asker: Asker, request: Request): void {
    switch (request.kind) {
      case 'change':
        this.change = { ...this.change, ...request.change };
        this.askers.push(asker);
        this.gathering ??= this.window.setTimeout(this.showGathered, this.untilShown());
        return;
      case 'state':
        this.acknowledge(asker, { ok: true, state: toldState(this.tasks.state()) });
        return;
      case 'picture':
        void this.draw(asker, request.ask);
        return;
      case 'refused':
        this.refuse(asker, request.reason, request.field);
    }
  }

  private untilShown(): number {
    return Math.max(gatherMs, this.shownAt + betweenShowsMs - this.window.performance.now());
  }

  private readonly showGathered = (): void => {
    const { change, askers } = this;
    this.shownAt = this.window.performance.now();
    this.gathering = undefined;
    this.change = {};
    this.askers = [];
    const shown = this.tryShow(change);
    for (const asker of askers) {
      if (shown) this.acknowledge(asker, { ok: true });
      else this.refuse(asker, 'failed');
    }
  };

  private tryShow(change: Partial<View>): boolean {
    try {
      this.tasks.show(change);
      return true;
    } catch {
      return false;
    }
  }

  private async draw(asker: Asker, ask: PictureAsk): Promise<void> {
    if (this.isDrawing) {
      this.refuse(asker, 'busy');
      return;
    }
    this.isDrawing = true;
    try {
      this.acknowledge(asker, { ok: true, picture: await this.tasks.picture(ask) });
    } catch {
      this.refuse(asker, 'failed');
    } finally {
      this.isDrawing = false;
    }
  }

  private readonly tell = (): void => {
    this.telling = undefined;
    const { listener } = this;
    if (listener === undefined) return;
    const before = this.told;
    const state = this.remember(this.tasks.state());
    if (this.told.view !== before.view) this.post('viewChanged', listener, undefined, state);
    if (this.told.selection !== before.selection) this.post('selectionChanged', listener, undefined, state.selection);
  };

  /** What was last told or was there when the page began to listen: the same is not told twice. */
  private remember(shown: FrameState): ToldState {
    const state = toldState(shown);
    this.told = { view: JSON.stringify(state), selection: JSON.stringify(state.selection) };
    return state;
  }

  private refuse(asker: Asker, reason: Refusal, field?: string): void {
    if (this.refused.take() !== 'room' && reason !== 'tooMany') return;
    this.acknowledge(asker, { ok: false, reason, ...(field === undefined ? {} : { field }) });
  }

  private acknowledge({ origin, requestId }: Asker, payload: Ack): void {
    this.post('ack', origin, requestId, payload);
  }

  private post(type: Told, origin: string, requestId: string | undefined, payload: unknown): void {
    const message: Message<Told> = {
      source: 'mellanrum',
      v: messageVersion,
      type,
      ...(requestId === undefined ? {} : { requestId }),
      payload,
    };
    this.window.parent.postMessage(message, origin);
  }
}

function toldState({ view, measure, year, selection }: FrameState): ToldState {
  return { fields: writeFields(view), measure, year, selection };
}
