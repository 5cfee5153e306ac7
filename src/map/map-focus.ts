import type { MapCards } from './cards/cards-element.ts';
import type { Camera } from '../address/camera.ts';
import { act } from '../store/actions.ts';
import type { Action } from '../store/actions.ts';
import type { Overlay } from '../geography/overlay.ts';
import type { LayerAnswer, LevelAnswer } from '../protocol/requests.ts';
import type { SettledView } from '../store/state.ts';
import type { Language } from '../text/language.ts';
import type { CameraKeeper } from './camera-keeper.ts';
import type { Padding } from './fit.ts';
import type { AreaWords } from './area-words.ts';
import { areaWords, asLine } from './area-words.ts';
import { areasInView } from './areas-in-view.ts';
import { placeCard } from './area-card.ts';
import type { KeysDialog } from './keys-dialog.ts';
import type { MapButtonActions } from './map-buttons.ts';
import { commandOf } from './map-keys.ts';
import type { Manner } from './manner.ts';
import type { PointerEvents } from './map-pointer.ts';
import type { LateBetween } from './late-between.ts';
import type { Point } from './mercator.ts';
import type { Picker } from '../geography/picking.ts';
import { createPicker } from '../geography/picking.ts';
import { overlayNamesAt } from './overlay-at.ts';
import type { OverlayDraft } from './overlay-draft.ts';
import type { LetterDrop, PoleLetters } from './pole-letters.ts';
import type { PoleDrawing } from './scene.ts';
import type { Steered } from './steer.ts';
import { steer } from './steer.ts';
import { widthM } from './width-m.ts';

/** px from a line or a point within which it is meant. */
const reachPx = 8;

/** What is asked of the map element. */
export interface FocusedMap extends HTMLElement {
  readonly level: LevelAnswer;
  readonly layer: LayerAnswer | undefined;
  readonly poles: readonly PoleDrawing[];
  readonly language: Language;
  readonly view: SettledView;
  readonly padding: Padding;
  readonly keeper: CameraKeeper;
  readonly manner: Manner;
  readonly overlays: readonly Overlay[];
  /** What lies between, once there is something of it. */
  readonly late: LateBetween;
  requestUpdate(): void;
}

/** Which area is meant: under the pointer, in the middle of the map while it has the keyboard, or in focus in the list; and what is done with it. */
export class MapFocus implements PointerEvents, MapButtonActions {
  /** The areas in the picture, for the list. */
  inView: { readonly areas: readonly number[]; readonly count: number } = { areas: [], count: 0 };
  private readonly map: FocusedMap;
  private picker: Picker | undefined;
  private hovered = -1;
  private focused = -1;
  private pointer: Point = [0, 0];
  /** The area that the camera is on its way to. */
  private awaited: number | undefined;
  private onGround = false;

  constructor(map: FocusedMap) {
    this.map = map;
  }

  /** The area that is outlined and spoken of; −1 for none. */
  get marked(): number {
    return this.hovered >= 0 ? this.hovered : this.focused;
  }

  otherLevel(): void {
    this.picker = createPicker(this.map.level.areas, this.map.level.shapes);
    this.hovered = this.focused = -1;
    this.inView = areasInView(this.map.keeper.visible(), this.map.level.areas, this.picker);
  }

  readonly wordsOf = (area: number): AreaWords => {
    const { level, layer, poles, language } = this.map;
    return areaWords(area, level, layer, poles, language);
  };

  readonly namesOf = ({ areas }: PoleDrawing): string =>
    this.map.language.format.list(areas.map((area) => this.wordsOf(area).name));

  /** Features of layers of one's own at the pointer or in the crosshair. */
  names: readonly string[] = [];

  private get draft(): OverlayDraft | null {
    return this.map.querySelector('mr-draft');
  }

  readonly hover = (point: Point | undefined): void => {
    if (point) this.pointer = point;
    this.draft?.lead(point && this.map.keeper.placeAt(point));
    const area = this.meantAt(point);
    const names = area < 0 ? [] : this.namesAt(this.pointer);
    if (area !== this.hovered || names.join() !== this.names.join()) {
      this.hovered = area;
      this.names = names;
      this.map.requestUpdate();
    } else if (area >= 0) this.placeCard();
  };

  /** The area that the pointer means: none while corners are set, nor where it means something that lies between. */
  private meantAt(point: Point | undefined): number {
    const { layer } = this.map.late;
    if (this.draft) return -1;
    const isElsewhere = layer?.hover(point) ?? false;
    const area = point && !isElsewhere ? this.areaAt(point) : -1;
    layer?.over(area);
    return area;
  }

  readonly pickAt = (point: Point, add: boolean): void => {
    if (this.draft) this.draft.add(this.map.keeper.placeAt(point));
    else if (!this.map.late.layer?.pick(point)) this.pick(this.areaAt(point), add);
  };

  readonly zoom = (step: 1 | -1): void => {
    this.map.keeper.zoom(step);
  };

  readonly fit = (): void => {
    if (this.map.manner.moves) this.map.keeper.goTo(this.map.keeper.rest(), true);
  };

  readonly keys = (): void => {
    this.map.querySelector<KeysDialog>('mr-keys')?.open();
  };

  readonly onFocus = (): void => {
    this.onGround = true;
    // A press with the mouse focuses too, but means what lies under it.
    if (this.map.querySelector('.ground:focus-visible')) this.setFocused(this.atMiddle());
  };

  readonly onBlur = (): void => {
    this.onGround = false;
    this.setFocused(-1);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const { keeper } = this.map;
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (isPlain && this.draft?.key(event.key, keeper.placeAt(keeper.middle()))) {
      event.preventDefault();
      return;
    }
    const command = commandOf(event, this.map.view.shortcuts);
    if (!command) return;
    event.preventDefault();
    if (!this.map.late.layer?.command(command, this.focused)) steer(command, this.steered());
  };

  setFocused(area: number): void {
    if (area === this.focused) return;
    if (!this.onGround) this.names = [];
    this.focused = area;
    this.map.requestUpdate();
  }

  /** Where nothing is to be chosen, the area is spoken of instead. */
  pick(area: number, add: boolean): void {
    if (!this.map.manner.picks) {
      this.setFocused(area);
      return;
    }
    const code = this.map.level.areas.codes[area];
    if (code !== undefined) act(this.map, { type: 'pickArea', code, add });
  }

  drop({ pole, point }: LetterDrop): void {
    const code = this.map.level.areas.codes[this.areaAt(point)];
    if (code === undefined) this.say(this.map.language.text.map.outside);
    else act(this.map, { type: 'setPole', pole, codes: [code] });
  }

  /** The camera has come to rest: what is in the picture, and who is in focus, may be others. */
  rested(): void {
    if (!this.picker) return;
    this.inView = areasInView(this.map.keeper.visible(), this.map.level.areas, this.picker);
    const isKept = this.focused >= 0 && this.map.manner.picks;
    if (this.onGround && isKept) this.arrive(this.awaited ?? this.atMiddle());
    else if (this.onGround && this.map.querySelector('.ground:focus-visible')) this.arrive(this.atMiddle());
    this.awaited = undefined;
    this.map.requestUpdate();
  }

  /** Moves letters, card and crosshair with the camera. */
  place(camera: Camera): void {
    const { keeper } = this.map;
    const project = (place: Point): Point => keeper.pointOf(place, camera);
    this.map.querySelector<PoleLetters>('mr-pole-letters')?.place(project);
    this.map.querySelector<MapCards>('mr-map-cards')?.place(project);
    this.draft?.place(project);
    this.map.late.layer?.place(camera);
    const crosshair = this.map.querySelector<SVGElement>('.crosshair');
    const [x, y] = keeper.middle();
    if (crosshair) crosshair.style.transform = `translate(${x.toFixed(0)}px, ${y.toFixed(0)}px) translate(-50%, -50%)`;
    this.placeCard(camera);
  }

  private arrive(area: number): void {
    const { keeper, language } = this.map;
    if (this.draft) this.draft.lead(keeper.placeAt(keeper.middle()));
    const names = this.namesAt(keeper.middle());
    if (area === this.focused && names.join() === this.names.join()) return;
    this.names = names;
    this.setFocused(area);
    this.map.requestUpdate();
    this.say([area < 0 ? language.text.map.outside : asLine(this.wordsOf(area)), ...names].join(', '));
  }

  /** A neighbour, on a map that stands still. */
  private meet(area: number): void {
    this.setFocused(area);
    this.say(asLine(this.wordsOf(area)));
  }

  private placeCard(camera = this.map.keeper.camera()): void {
    const card = this.map.querySelector<HTMLElement>('.area-card');
    if (!card || this.marked < 0) return;
    const { keeper, level } = this.map;
    const { centroids } = level.areas;
    const place: Point = [centroids[this.marked * 2] ?? 0, centroids[this.marked * 2 + 1] ?? 0];
    placeCard(card, this.hovered >= 0 ? this.pointer : keeper.pointOf(place, camera), keeper.size());
  }

  private namesAt(point: Point): readonly string[] {
    if (this.map.overlays.length === 0) return [];
    const { keeper } = this.map;
    const place = keeper.placeAt(point);
    const [, above] = keeper.placeAt([point[0], point[1] - reachPx]);
    return overlayNamesAt(this.map.overlays, [place[0], place[1]], Math.abs(above - place[1]));
  }

  private areaAt(point: Point): number {
    const [lon, lat] = this.map.keeper.placeAt(point);
    return this.picker?.at(lon, lat) ?? -1;
  }

  private atMiddle(): number {
    return this.areaAt(this.map.keeper.middle());
  }

  private steered(): Steered {
    const { map } = this;
    const { keeper } = map;
    return {
      camera: keeper.camera(),
      size: keeper.size(),
      padding: map.padding,
      level: map.level,
      focused: this.focused,
      moveTo: (camera, focused) => {
        if (!map.manner.moves) {
          if (focused !== undefined && focused !== this.focused) this.meet(focused);
          return;
        }
        this.awaited = focused;
        keeper.goTo(camera, true);
      },
      act: (action: Action) => {
        act(map, action);
      },
      fitPair: this.fit,
      openKeys: this.keys,
      showBorders: () => {
        this.map.late.fetch();
        act(map, { type: 'change', change: { frontiers: 'on' } });
      },
      sayWhere: () => {
        this.sayWhere();
      },
      sayNoNeighbour: () => {
        this.say(map.language.text.map.noNeighbour);
      },
      leave: () => {
        this.leave();
      },
    };
  }

  /** First the card goes, then the focus: to the button after the map. */
  private leave(): void {
    if (this.marked >= 0) {
      this.hovered = -1;
      this.setFocused(-1);
      this.map.requestUpdate();
      return;
    }
    this.map.querySelector<HTMLElement>('.buttons button')?.focus();
  }

  private sayWhere(): void {
    const { text, format } = this.map.language;
    const width = format.distance(widthM(this.map.keeper.visible()));
    const count = format.count(this.inView.count);
    const area = this.focused >= 0 ? this.focused : this.atMiddle();
    this.say(area < 0 ? text.map.nowhere(width, count) : text.map.where(asLine(this.wordsOf(area)), width, count));
  }

  private say(words: string): void {
    this.map.dispatchEvent(new CustomEvent('announce', { detail: words, bubbles: true }));
  }
}
