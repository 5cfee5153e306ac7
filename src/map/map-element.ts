import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { PaletteTheme } from '../classes/legend.ts';
import { LightElement } from '../element/light-element.ts';
import type { Overlay } from '../geography/overlay.ts';
import type { Problem } from '../problem/problem.ts';
import type { LayerAnswer, LevelAnswer, Outlines, PackAnswer } from '../protocol/requests.ts';
import type { PairRelation } from '../relations/pair-relation.ts';
import { act } from '../store/actions.ts';
import type { AskedPolygon, Between, Pointed, SettledView } from '../store/state.ts';
import type { Language } from '../text/language.ts';
import type { BetweenLanguage } from '../text/load-between-text.ts';
import { alike } from './alike.ts';
import './area-list.ts';
import { areaCard } from './area-card.ts';
import type { CardsOnMap } from './cards/card-mark.ts';
import { CameraKeeper } from './camera-keeper.ts';
import { EngineRoom } from './engine-room.ts';
import type { MapEngine } from './engine.ts';
import { sameCamera } from './fit.ts';
import type { Padding } from './fit.ts';
import './keys-dialog.ts';
import { LateBetween } from './late-between.ts';
import type { Manner } from './manner.ts';
import { freely } from './manner.ts';
import { drafts } from './drafts.ts';
import type { MapColours } from './map-colours.ts';
import { readMapColours } from './map-colours.ts';
import { mapButtons } from './map-buttons.ts';
import './map-element.css';
import { MapFocus } from './map-focus.ts';
import { watchPointer } from './map-pointer.ts';
import type { OverlayDrawing } from './overlay-drawing.ts';
import { drawOverlays } from './overlay-drawing.ts';
import type { LetterDrop } from './pole-letters.ts';
import './pole-letters.ts';
import type { LinkDrawing, PoleDrawing, Scene } from './scene.ts';
import { drawPoles, fits } from './scene.ts';

/** px at the foot of the map that nothing covers and yet nothing is put in. */
const footPx = 40;

/** From this zoom the finer outlines are asked for. */
const fineFromZoom = 11.5;

/**
 * The map: areas in their colours, the two poles and the line between them, for pointer, finger, keyboard and screen reader. MapLibre draws it, or SVG
 * where WebGL is missing. Properties come from the parent; choices go up as `act`. `data-engine` says which engine draws, `data-state` whether all that
 * was asked for is on the screen (`waiting`, `ready`, `failed`), `data-drawn` counts the settled pictures.
 * @fires announce - CustomEvent<string>, words for the live region.
 * @fires fine-needed - once, when the finer outlines begin to matter.
 * @fires drawn - a picture has settled.
 * @fires gesture-held - CustomEvent<HeldGesture>: a gesture was left to the page around.
 * @fires problem - CustomEvent<Problem>: noWebGl, webGlLost, chunkNotLoaded.
 */
export class MapElement extends LightElement {
  static override properties = {
    language: { attribute: false },
    pack: { attribute: false },
    level: { attribute: false },
    layer: { attribute: false },
    view: { attribute: false },
    suggested: { attribute: false },
    relation: { attribute: false },
    palette: { attribute: false },
    reducedMotion: { attribute: false },
    padding: { attribute: false },
    fine: { attribute: false },
    overlays: { attribute: false },
    asked: { attribute: false },
    drawing: { attribute: false },
    routing: { attribute: false },
    between: { attribute: false },
    pointed: { attribute: false },
    words: { attribute: false },
    manner: { attribute: false },
    cards: { attribute: false },
  };

  declare language: Language;
  declare pack: PackAnswer;
  declare level: LevelAnswer;
  declare layer: LayerAnswer | undefined;
  declare view: SettledView;
  declare suggested: readonly string[];
  declare relation: PairRelation | undefined;
  declare palette: PaletteTheme;
  declare reducedMotion: boolean;
  declare padding: Padding;
  declare fine: Outlines | undefined;
  declare overlays: readonly Overlay[];
  declare asked: AskedPolygon | undefined;
  declare drawing: boolean;
  declare routing: boolean;
  declare between: Between | undefined;
  declare pointed: Pointed | undefined;
  declare words: BetweenLanguage | undefined;
  declare manner: Manner;
  declare cards: CardsOnMap | undefined;

  /** Read by the focus and the camera keeper. */
  poles: readonly PoleDrawing[] = [];
  link: LinkDrawing | undefined;
  readonly keeper: CameraKeeper;
  readonly late: LateBetween;
  private readonly areaFocus: MapFocus;
  private readonly room: EngineRoom;
  private colours: MapColours | undefined;
  private laid: readonly OverlayDrawing[] = [];
  private drawn: Scene | undefined;
  private fineAsked = false;
  private drawings = 0;

  constructor() {
    super();
    this.suggested = [];
    this.padding = { top: 0, right: 0, bottom: 0, left: 0 };
    this.reducedMotion = false;
    this.overlays = [];
    this.drawing = false;
    this.routing = false;
    this.palette = 'light';
    this.manner = freely;
    this.keeper = new CameraKeeper(() => ({
      engine: this.engine,
      surface: this.surface,
      asked: this.view.camera,
      poles: this.poles,
      level: this.level,
      pack: this.pack,
      padding: this.padding,
      still: this.reducedMotion,
      home: this.manner.home,
    }));
    this.late = new LateBetween(this, (problem) => {
      this.tell(problem);
    });
    this.areaFocus = new MapFocus(this);
    this.room = this.furnish();
  }

  get engine(): MapEngine | undefined {
    return this.room.engine;
  }

  private get surface(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.surface');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.openSoon();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.room.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('level')) this.areaFocus.otherLevel();
    const { poles, link } = drawPoles(this);
    if (!alike(poles, this.poles)) this.poles = poles;
    if (!alike(link, this.link)) this.link = link;
    if (changed.has('palette')) this.colours = undefined;
    this.late.follow();
    if (changed.has('overlays') || changed.has('asked') || changed.has('palette'))
      this.laid = drawOverlays(this.overlays, this.asked, this.palette);
  }

  protected override firstUpdated(): void {
    this.openSoon();
  }

  /** After the next frame: what the page says in words is painted before the map takes the thread. */
  private openSoon(): void {
    requestAnimationFrame(() => {
      setTimeout(() => {
        if (this.isConnected && !this.engine) this.room.open();
      });
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.engine) return;
    if (changed.has('manner')) this.engine.behave(this.manner);
    this.draw();
    this.keeper.follow({ pack: changed.has('pack'), level: changed.has('level') });
    this.areaFocus.place(this.engine.camera());
    // What stands at the foot of the map stands above what covers it.
    const cover = this.padding.bottom - footPx;
    this.style.setProperty('--covered', cover > 0 ? `calc(${cover.toFixed(0)}px + var(--space-16))` : '0px');
  }

  protected override render(): TemplateResult {
    const { text } = this.language;
    const { areaFocus: focus } = this;
    return html`
      <div
        class="ground"
        role="application"
        tabindex="0"
        aria-label=${text.map.label(this.pack.manifest.title[this.language.id])}
        aria-describedby="map-hint"
        @keydown=${focus.onKey}
        @focus=${focus.onFocus}
        @blur=${focus.onBlur}
      >
        <div class="surface"></div>
      </div>
      <svg class="crosshair" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 1v7M12 16v7M1 12h7M16 12h7" />
        <path d="M12 1v7M12 16v7M1 12h7M16 12h7" />
      </svg>
      ${this.late.layer?.render() ?? nothing}
      <mr-pole-letters
        .poles=${this.poles}
        .link=${this.shownLink}
        .language=${this.language}
        .namesOf=${focus.namesOf}
        @letter-drop=${(event: CustomEvent<LetterDrop>) => {
          focus.drop(event.detail);
        }}
      ></mr-pole-letters>
      ${this.cards ? html`<mr-map-cards .cards=${this.cards} .poles=${this.poles}></mr-map-cards>` : nothing}
      <p id="map-hint" hidden>${this.manner.hint ?? text.map.hint}</p>
      ${focus.marked < 0 || this.late.layer?.hasCard ? nothing : areaCard(focus.wordsOf(focus.marked), focus.names)}
      ${this.manner.moves ? mapButtons(this.language, this.poles.length > 0, focus) : nothing}
      <mr-area-list
        .language=${this.language}
        .areas=${focus.inView.areas}
        .count=${focus.inView.count}
        .chosen=${new Set(this.poles.flatMap(({ areas }) => areas))}
        .wordsOf=${focus.wordsOf}
        @area-focus=${(event: CustomEvent<number>) => {
          focus.setFocused(event.detail);
        }}
        @area-pick=${({ detail }: CustomEvent<{ area: number; add: boolean }>) => {
          focus.pick(detail.area, detail.add);
        }}
      ></mr-area-list>
      ${this.room.why ? html`<p class="why">${text.map[this.room.why]}</p>` : nothing}
      ${drafts(this.drawing, this.late.layer?.draft, this.language)}
      <mr-keys .language=${this.language} .shortcuts=${this.view.shortcuts}></mr-keys>
    `;
  }

  private furnish(): EngineRoom {
    const { keeper } = this;
    const colours = (): MapColours => (this.colours ??= readMapColours(this));
    return new EngineRoom(
      {
        surface: () => this.surface,
        camera: () => keeper.camera(),
        colours,
        manner: () => this.manner,
        opened: (surface, signal) => {
          this.drawn = undefined;
          this.dataset['engine'] = this.engine?.kind;
          keeper.opened();
          this.draw();
          this.rested();
          watchPointer(surface, this.areaFocus, signal);
        },
        resized: () => {
          keeper.resized();
          this.rested();
          // The projector's type follows the height of the screen.
          if (this.palette === 'projector') this.requestUpdate('palette');
        },
        tell: (problem) => {
          this.tell(problem);
        },
      },
      {
        moving: (camera) => {
          this.areaFocus.place(camera);
        },
        moved: (camera, byPerson) => {
          this.rested();
          if (!byPerson) return;
          keeper.movedByPerson();
          if (!sameCamera(camera, this.view.camera)) act(this, { type: 'moveCamera', camera });
        },
        settled: () => {
          this.drawings++;
          this.dataset['drawn'] = this.drawings.toString();
          if (fits(this.layer, this.level)) this.dataset['state'] = 'ready';
          this.dispatchEvent(new CustomEvent('drawn', { bubbles: true }));
        },
        problem: (problem) => {
          this.tell(problem);
        },
        held: (gesture) => {
          this.dispatchEvent(new CustomEvent('gesture-held', { detail: gesture, bubbles: true }));
        },
      },
    );
  }

  private draw(): void {
    const { pack, level, layer, fine, poles, shownLink: link } = this;
    this.colours ??= readMapColours(this);
    const scene: Scene = {
      ...{ pack, level, layer, fine, poles, link },
      colours: this.colours,
      overlays: this.laid,
      frontiers: this.late.layer?.frontiers,
      marked: this.areaFocus.marked,
      still: this.reducedMotion,
    };
    const before = this.drawn;
    const isSame = before && (Object.keys(scene) as (keyof Scene)[]).every((key) => before[key] === scene[key]);
    if (!isSame) {
      if (!before || before.marked === scene.marked) this.dataset['state'] = 'waiting';
      this.drawn = scene;
      this.engine?.draw(scene);
    }
    // It may have come after the scene.
    this.late.layer?.drawn(before && isSame ? before : scene);
  }

  /** Where another way between the poles is drawn, the straight line is not. */
  private get shownLink(): LinkDrawing | undefined {
    return this.late.layer?.leavesLine ? undefined : this.link;
  }

  private rested(): void {
    this.areaFocus.rested();
    if (this.fineAsked || this.keeper.camera().zoom < fineFromZoom) return;
    this.fineAsked = true;
    this.dispatchEvent(new CustomEvent('fine-needed', { bubbles: true }));
  }

  private tell(problem: Problem): void {
    this.dispatchEvent(new CustomEvent('problem', { detail: problem, bubbles: true }));
  }
}

customElements.define('mr-map', MapElement);
