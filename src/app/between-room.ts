import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BetweenParts } from '../panels/drawer/parts.ts';
import type { TodayLines } from '../panels/pair/today-lines.ts';
import type { Tried } from '../panels/what-if/tried.ts';
import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import { latest } from '../store/result.ts';
import type { State } from '../store/state.ts';
import type { Language } from '../text/language.ts';
import type { RelationSentence } from '../text/sentence.ts';
import type { BetweenLanguage } from '../text/load-between-text.ts';
import { withBetweenText } from '../text/load-between-text.ts';

/** Panels about what lies between that stand for themselves; their code comes when they are first shown. */
const chunks: Readonly<Partial<Record<Chunk, () => Promise<unknown>>>> = {
  drawer: () => import('../panels/drawer/drawer.ts'),
  suggest: () => import('../panels/suggest/suggest-element.ts'),
  table: () => import('../panels/plain-table/plain-table-element.ts'),
  text: () => import('../panels/between-text/between-text-element.ts'),
  whatIf: () => import('../panels/what-if/what-if-element.ts'),
};

type Chunk = 'drawer' | 'table' | 'text' | 'suggest' | 'whatIf';

/** What the room is rendered from. */
export interface RoomParts {
  readonly state: State;
  readonly language: Language;
  readonly reducedMotion: boolean;
  readonly sentence: RelationSentence;
}

/**
 * What lies between, as the page has it: the words and the panels come after the first picture, and follow the language. `cover` is how much of the map
 * the drawer lies over, in px from its foot.
 */
export class BetweenRoom implements ReactiveController {
  cover = 0;
  words: BetweenLanguage | undefined;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly report: (found: Problem) => void;
  private readonly arrived = new Set<Chunk>();
  private readonly asked = new Set<unknown>();
  private readonly sizes = new ResizeObserver(() => {
    this.measure();
  });
  private readonly known = new WeakMap<Language['text'], BetweenLanguage>();
  private watched: Element | undefined;
  private tried: Tried | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, report: (found: Problem) => void) {
    this.host = host;
    this.report = report;
    host.addController(this);
  }

  hostConnected(): void {
    // what it needs is asked for as it is shown
  }

  hostUpdated(): void {
    const drawer = this.host.querySelector('mr-drawer > .drawer') ?? undefined;
    if (!drawer) this.measureOnceDrawn();
    if (drawer === this.watched) return;
    this.sizes.disconnect();
    this.watched = drawer;
    if (drawer) this.sizes.observe(drawer);
    this.measure();
  }

  /** The drawer draws itself after the page has: then it can be measured. */
  private measureOnceDrawn(): void {
    const drawer = this.host.querySelector<Element & { readonly updateComplete?: Promise<boolean> }>('mr-drawer');
    void drawer?.updateComplete?.then(() => {
      if (drawer.querySelector(':scope > .drawer')) this.hostUpdated();
    });
  }

  /** The drawer at the foot of the map. */
  drawer(room: RoomParts): TemplateResult | typeof nothing {
    const parts = this.parts(room);
    return parts && this.has('drawer') ? html`<mr-drawer .parts=${parts}></mr-drawer>` : nothing;
  }

  /** Suggested pairs in the place of the pair; undefined where none are asked for. */
  suggestions(room: RoomParts): TemplateResult | undefined {
    if (room.state.settled?.suggest === 'none') return undefined;
    const parts = this.parts(room);
    if (!parts || !this.has('suggest')) return arriving(room.language);
    return html`<mr-suggest .parts=${parts} .sentence=${room.sentence}></mr-suggest>`;
  }

  /** All of it as sentences, within the surface Text. */
  text(room: RoomParts): TemplateResult {
    const parts = this.parts(room);
    if (!parts || !this.has('text')) return arriving(room.language);
    return html`<mr-between-text .parts=${parts}></mr-between-text>`;
  }

  /** What lies between, row by row, within the surface Tabell; undefined where the table is of the areas. */
  table(room: RoomParts): TemplateResult | undefined {
    const { settled } = room.state;
    if (settled?.surface !== 'table') return undefined;
    const parts = this.parts(room);
    if (settled.tableOf === 'areas') return undefined;
    if (!parts || !this.has('table')) return arriving(room.language);
    return html`<mr-plain-table .parts=${parts}></mr-plain-table>`;
  }

  /** The room "Tänk om" in the place of the choices; undefined in the other room. */
  whatIf(room: RoomParts): TemplateResult | undefined {
    if (room.state.settled?.room !== 'whatIf') return undefined;
    const parts = this.parts(room);
    return parts && this.has('whatIf') ? html`<mr-what-if .parts=${parts}></mr-what-if>` : arriving(room.language);
  }

  /** On the surface while something is tried: that it is arithmetic, and the way back. */
  chip(room: RoomParts): TemplateResult | typeof nothing {
    const { settled } = room.state;
    const words = this.wordsOfTried(room);
    return (settled && words && this.tried?.chip(settled, words)) ?? nothing;
  }

  /** What the pair is today, while something is tried. */
  today(room: RoomParts): TodayLines | undefined {
    const { settled } = room.state;
    const words = this.wordsOfTried(room);
    return settled && words && this.tried?.today(room.state, settled, words);
  }

  private wordsOfTried({ state, language }: RoomParts): BetweenLanguage | undefined {
    if (!state.settled?.scenario.length) return undefined;
    this.fetch('tried', async () => {
      this.tried = new (await import('../panels/what-if/tried.ts')).Tried();
    });
    return this.wordsIn(language);
  }

  private parts({ state, language, reducedMotion }: RoomParts): BetweenParts | undefined {
    const { settled: view, between, pointed, overlays, palette } = state;
    const pack = latest(state.pack);
    const words = this.wordsIn(language);
    if (!view || !pack || !words) return undefined;
    return {
      language: words,
      view,
      pack,
      relation: latest(state.pair),
      layer: latest(state.layer),
      index: latest(state.index) ?? [],
      between,
      pointed,
      overlays,
      palette,
      reducedMotion,
      arrived: state.layer.state !== 'waiting' && state.pair.state !== 'waiting',
    };
  }

  private wordsIn(language: Language): BetweenLanguage | undefined {
    const known = this.known.get(language.text);
    if (!known)
      this.fetch(language, async () => {
        this.known.set(language.text, await withBetweenText(language));
      });
    // Until the other language has come, the one before is better than none.
    this.words = known ?? this.words;
    return this.words;
  }

  private has(chunk: Chunk): boolean {
    const load = chunks[chunk];
    if (load && !this.arrived.has(chunk))
      this.fetch(chunk, async () => {
        await load();
        this.arrived.add(chunk);
      });
    return this.arrived.has(chunk);
  }

  private fetch(what: unknown, how: () => Promise<void>): void {
    if (this.asked.has(what)) return;
    this.asked.add(what);
    how().then(
      () => {
        this.host.requestUpdate();
      },
      (error: unknown) => {
        this.asked.delete(what);
        this.report(problem('chunkNotLoaded', { message: String(error) }));
      },
    );
  }

  private measure(): void {
    const { watched } = this;
    const floats = watched !== undefined && getComputedStyle(watched.parentElement ?? watched).position === 'absolute';
    const cover = floats ? watched.getBoundingClientRect().height : 0;
    if (Math.abs(cover - this.cover) < 1) return;
    this.cover = cover;
    this.host.requestUpdate();
  }
}

function arriving({ text }: Language): TemplateResult {
  return html`<p class="small" aria-busy="true">${text.shell.arriving}</p>`;
}
