import type { View } from '../address/view.ts';
import type { PaletteTheme } from '../classes/legend.ts';
import type { Problem } from '../problem/problem.ts';
import type { WorkerClient } from '../protocol/client.ts';
import type { Name } from '../protocol/requests.ts';
import type { MadePack } from '../pack/made-pack.ts';
import type { PackEntry } from '../pack/pack.ts';
import type { Action } from './actions.ts';
import { BetweenQuestions, nothingBetween } from './between-questions.ts';
import { askingOf, mainQuestions } from './questions-of.ts';
import { isOverlayAction, noOverlays, overlayParts } from './overlays.ts';
import { MadePacks } from './made-packs.ts';
import { Question } from './question.ts';
import { reduce } from './reduce.ts';
import { latest } from './result.ts';
import { settle } from './settle.ts';
import type { State } from './state.ts';
import { ToldOnce } from './told-once.ts';

/** A started worker: its client, and how to end it. */
export interface Connection {
  readonly client: WorkerClient;
  close(): void;
}

/**
 * Holds the state. An action gives a new view; from the view follows what the worker is asked; each answer gives a new state; every change is told to
 * the listeners, many changes in one task only once.
 */
export class Store {
  private readonly connect: () => Connection;
  private readonly base: string;
  private readonly listeners = new Set<(state: State) => void>();
  private readonly made = new MadePacks();
  private readonly ofFigures = new ToldOnce();
  private connection: Connection;
  private served: readonly PackEntry[] = [];
  private told = true;
  private current: State;
  private readonly questions = {
    openPack: new Question('openPack', (pack) => {
      this.change({ pack });
      if (pack.state !== 'ready') return;
      this.ofFigures.forget();
      this.report(...pack.value.problems);
      this.settleAndAsk();
    }),
    layer: new Question('layer', (layer) => {
      this.change({ layer });
      if (layer.state === 'ready') this.report(...this.ofFigures.fresh(layer.value.problems));
    }),
    suggest: new Question('suggest', (suggestion) => {
      this.change({ suggestion });
      this.ask();
    }),
    pair: new Question('pair', (pair) => {
      this.change({ pair });
    }),
    index: new Question('index', (index) => {
      this.change({ index });
    }),
    table: new Question('table', (table) => {
      this.change({ table });
    }),
    polygon: new Question('polygon', (polygon) => {
      this.change({ polygon });
    }),
  };

  private readonly between = new BetweenQuestions((part) => {
    this.change({ between: { ...this.current.between, ...part } });
  });

  constructor(
    connect: () => Connection,
    base: string,
    view: View,
    problems: readonly Problem[],
    palette: PaletteTheme,
    made: readonly MadePack[] = [],
  ) {
    for (const pack of made) this.made.add(pack);
    this.connect = connect;
    this.base = base;
    const idle = { state: 'idle' } as const;
    const waiting = { state: 'waiting', before: undefined, progress: undefined } as const;
    this.current = {
      view,
      settled: undefined,
      palette,
      packs: this.made.among([]),
      pack: waiting,
      layer: idle,
      suggestion: idle,
      pair: idle,
      index: idle,
      table: idle,
      problems,
      between: nothingBetween,
      pointed: undefined,
      ...noOverlays,
    };
    this.connection = connect();
    this.openPack();
  }

  get state(): State {
    return this.current;
  }

  /** Calls the listener after each change, once a microtask; returns how to stop. */
  subscribe(listener: (state: State) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispatch(action: Action): void {
    if (action.type === 'dismissProblem') {
      this.change({ problems: this.current.problems.filter((_, index) => index !== action.index) });
      return;
    }
    if (action.type === 'point') {
      this.change({ pointed: action.pointed });
      return;
    }
    if (action.type === 'recover') {
      this.recover();
      return;
    }
    if (action.type === 'openMade') {
      this.openMade(action.made);
      return;
    }
    if (action.type === 'forgetMade') {
      this.made.forget(action.id);
      this.change({ packs: this.made.among(this.served) });
      return;
    }
    if (isOverlayAction(action)) {
      const { problems, ...parts } = overlayParts(this.current, action);
      this.change(parts);
      this.report(...problems);
      this.ask();
      return;
    }
    const settled = this.current.settled ?? { ...this.current.view, year: 0, a: [], b: [] };
    this.show(
      reduce(
        this.current.view,
        settled,
        action,
        latest(this.current.suggestion)?.codes ?? [],
        latest(this.current.pack),
      ),
    );
  }

  /** Shows a view, whether it comes from an action or from the address. */
  show(view: View): void {
    const otherPack = view.pack !== this.current.view.pack;
    this.change({ view, ...(otherPack ? { settled: undefined } : {}) });
    if (otherPack) {
      for (const name of ['layer', 'suggest', 'pair', 'index', 'table', 'polygon'] as const)
        this.questions[name].rest();
      this.between.rest();
      this.change({ asked: undefined });
      this.openPack();
    } else this.settleAndAsk();
  }

  /** The packs that lie beside the app; those that were made here are added. */
  setPacks(packs: readonly PackEntry[]): void {
    this.served = packs;
    this.change({ packs: this.made.among(packs) });
  }

  /** Lets packs be chosen that were made here, without opening any. */
  addMade(...packs: readonly MadePack[]): void {
    for (const pack of packs) this.made.add(pack);
    this.change({ packs: this.made.among(this.served) });
  }

  /** True for a pack that was made here and can be opened without a server. */
  hasMade(id: string): boolean {
    return this.made.of(id).files !== undefined;
  }

  /** The files of a pack that was made here; undefined for one that is served. */
  madeFiles(id: string): MadePack['files'] | undefined {
    return this.made.of(id).files;
  }

  setPalette(palette: PaletteTheme): void {
    if (palette === this.current.palette) return;
    this.change({ palette });
    this.ask();
  }

  /** Tells a problem once; the same again is not repeated. */
  report(...found: readonly Problem[]): void {
    const known = new Set(this.current.problems.map((problem) => JSON.stringify(problem)));
    const fresh = found.filter((problem) => !known.has(JSON.stringify(problem)));
    if (fresh.length > 0) this.change({ problems: [...this.current.problems, ...fresh] });
  }

  /** The worker has ended by itself. What is on screen stays. */
  workerStopped(problem: Problem): void {
    this.connection.client.stop(problem);
    this.report(problem);
  }

  /** Calls the worker for a surface of its own accord (finer outlines); not kept in the state. */
  get client(): WorkerClient {
    return this.connection.client;
  }

  private recover(): void {
    this.connection.close();
    this.connection = this.connect();
    for (const question of Object.values(this.questions)) question.forget();
    this.between.forget();
    this.change({ problems: this.current.problems.filter(({ kind }) => kind !== 'workerStopped') });
    this.openPack();
  }

  private openPack(): void {
    const id = this.current.view.pack;
    this.questions.openPack.ask(this.connection.client, { base: this.base, id, ...this.made.of(id) });
  }

  /** Another edition of the open region keeps the view: poles, year and measure stay where the new edition has them. */
  private openMade(made: MadePack): void {
    const { id } = made.manifest;
    this.addMade(made);
    if (id !== this.current.view.pack) {
      this.dispatch({ type: 'choosePack', pack: id });
      return;
    }
    for (const name of ['layer', 'suggest', 'pair', 'index', 'table', 'polygon'] as const)
      this.questions[name].forget();
    this.between.forget();
    this.openPack();
  }

  private settleAndAsk(): void {
    const { pack, view } = this.current;
    if (pack.state !== 'ready') return;
    const { settled, problems } = settle(view, pack.value);
    // What could not be had is told once, and then no longer part of the view.
    const { level, a, b, year, measure, subset, municipality, compareYear } = settled;
    this.change({
      settled,
      ...(problems.length > 0
        ? { view: { ...view, level, a, b, year, measure, subset, municipality, compareYear } }
        : {}),
    });
    this.report(...problems);
    this.ask();
  }

  private ask(): void {
    const { pack, settled } = this.current;
    if (pack.state !== 'ready' || !settled) return;
    const { client } = this.connection;
    const asked = mainQuestions(this.current, settled, pack.value);
    for (const name of ['layer', 'suggest', 'pair', 'index', 'table', 'polygon'] as const) {
      const params = asked[name];
      if (params === 'asBefore') continue;
      if (params) (this.questions[name] as Question<Name>).ask(client, params);
      else this.questions[name].rest();
    }
    this.between.ask(client, askingOf(this.current, settled, pack.value));
  }

  private change(part: Partial<State>): void {
    this.current = { ...this.current, ...part };
    if (!this.told) return;
    this.told = false;
    queueMicrotask(() => {
      this.told = true;
      for (const listener of this.listeners) listener(this.current);
    });
  }
}
