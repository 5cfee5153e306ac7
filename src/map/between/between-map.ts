import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Camera } from '../../address/camera.ts';
import type { Picker } from '../../geography/picking.ts';
import { createPicker } from '../../geography/picking.ts';
import type { LevelAnswer } from '../../protocol/requests.ts';
import type { FrontierAnswer } from '../../relations/frontier-relation.ts';
import { frontierSides } from '../../relations/frontier-sides.ts';
import { act } from '../../store/actions.ts';
import type { Pointed } from '../../store/state.ts';
import { placeCard } from '../area-card.ts';
import type { DraftKind } from '../draft-kind.ts';
import type { BetweenHost, BetweenLayer } from '../between-layer.ts';
import type { MapCommand } from '../map-keys.ts';
import type { Point } from '../mercator.ts';
import type { Scene } from '../scene.ts';
import { answersOf } from './answers-of.ts';
import { betweenCard, frontierLine } from './between-card.ts';
import type { BetweenDrawing } from './between-drawing.ts';
import { drawBetween, frontiersShown } from './between-drawing.ts';
import type { BetweenElement } from './between-element.ts';
import './between-element.ts';
import { FrontierFinder } from './frontier-finder.ts';
import { frontierLegend } from './frontier-legend.ts';
import { pointedAt } from './pointed-at.ts';
import { routeDraft } from './route-draft.ts';
import type { SwipeElement } from './swipe-element.ts';
import './swipe-element.ts';

/** px within which a border, a line or a place is meant. */
const reachPx = 6;

/** What lies between, on one map: draws it, finds what the pointer and the keys are on, and says so to the rest of the page. */
export class BetweenMap implements BetweenLayer {
  private readonly host: BetweenHost;
  private from: readonly unknown[] = [];
  private drawing: BetweenDrawing | undefined;
  private picker: { readonly level: LevelAnswer; readonly picker: Picker } | undefined;
  private found: { readonly answer: FrontierAnswer; readonly finder: FrontierFinder } | undefined;
  /** What this map has said is pointed at, and how. */
  private said: Pointed | undefined;
  private pointer: Point | undefined;
  private scene: Scene | undefined;

  constructor(host: BetweenHost) {
    this.host = host;
  }

  get frontiers(): BetweenDrawing['frontiers'] {
    return this.draw().frontiers;
  }

  get leavesLine(): boolean {
    return this.draw().leavesLine;
  }

  get hasCard(): boolean {
    return this.said?.kind === 'frontier' || this.said?.kind === 'place';
  }

  get draft(): DraftKind | undefined {
    return this.host.routing ? routeDraft : undefined;
  }

  render(): TemplateResult {
    const { host } = this;
    const { words } = host;
    const { marks, swipe } = this.draw();
    const { frontiers } = this.answers();
    return html`
      <mr-between .marks=${marks} .bounds=${host.pack.manifest.bounds} .language=${words}></mr-between>
      ${swipe ? html`<mr-swipe .swiped=${swipe} .language=${words} .camera=${() => host.keeper.camera()}></mr-swipe>` : nothing}
      ${words && frontiers ? frontierLegend(frontiers, words) : nothing}
      ${words && this.said ? betweenCard(this.said, this.answers(), host, words, this.pointer !== undefined) : nothing}
    `;
  }

  drawn(scene: Scene): void {
    this.scene = scene;
    this.host.querySelector<SwipeElement>('mr-swipe')?.show(scene);
  }

  place(camera: Camera): void {
    const { host } = this;
    host.querySelector<BetweenElement>('mr-between')?.place(camera, host.keeper.size());
    const swipe = host.querySelector<SwipeElement>('mr-swipe');
    if (this.scene) swipe?.show(this.scene);
    swipe?.place(camera);
    this.placeCard(camera);
  }

  hover(point: Point | undefined): boolean {
    this.pointer = point;
    if (this.draft) return false;
    const pointed = point && this.at(point);
    if (pointed || this.said?.kind !== 'area') this.say(pointed);
    if (pointed) this.placeCard(this.host.keeper.camera());
    return pointed?.kind === 'frontier' || pointed?.kind === 'place';
  }

  over(area: number): void {
    const { drawer } = this.host.view;
    if (drawer !== 'distribution' && drawer !== 'transect') return;
    if (area >= 0) {
      if (this.said === undefined || this.said.kind === 'area') this.say({ kind: 'area', row: area });
    } else if (this.said?.kind === 'area') this.say(undefined);
  }

  pick(point: Point): boolean {
    const pointed = this.draft ? undefined : this.at(point);
    if (pointed?.kind !== 'frontier') return false;
    this.choose(pointed.index);
    return true;
  }

  command(command: MapCommand, area: number): boolean {
    // A border that is no longer shown, after a journey to another view, is not what a key means.
    if (this.said?.kind === 'frontier' && !this.finder) this.say(undefined);
    switch (command.type) {
      case 'border':
        this.stepTo(area);
        return true;
      case 'pick':
        if (this.said?.kind !== 'frontier') return false;
        this.choose(this.said.index);
        return true;
      case 'leave':
        if (this.said === undefined || this.said.kind === 'area') return false;
        this.say(undefined);
        return true;
      default:
        // Wherever the camera goes, another area is in focus.
        if (this.said?.kind === 'frontier') this.say(undefined);
        return false;
    }
  }

  private answers(): ReturnType<typeof answersOf> {
    return answersOf(this.host.between);
  }

  /** Drawn anew only where something that it is made from is another. */
  private draw(): BetweenDrawing {
    const { view, level, between, pointed } = this.host;
    const from = [view, level, between, pointed];
    if (!this.drawing || from.some((one, k) => one !== this.from[k])) {
      this.from = from;
      const linesOf = (row: number): ReturnType<FrontierFinder['linesOf']> => this.finder?.linesOf(row) ?? [];
      this.drawing = drawBetween({ view, level, answers: this.answers(), pointed, linesOf });
    }
    return this.drawing;
  }

  /** Undefined while borders are not shown. */
  private get finder(): FrontierFinder | undefined {
    const { level, view } = this.host;
    const { frontiers: answer } = this.answers();
    if (!answer || answer.level !== view.level || !frontiersShown(view)) return undefined;
    if (this.picker?.level !== level) {
      this.picker = { level, picker: createPicker(level.areas, level.shapes) };
      this.found = undefined;
    }
    if (this.found?.answer !== answer)
      this.found = { answer, finder: new FrontierFinder(answer, level, this.picker.picker) };
    return this.found.finder;
  }

  private at(point: Point): Pointed | undefined {
    const { keeper, view } = this.host;
    const place = keeper.placeAt(point);
    const [, above] = keeper.placeAt([point[0], point[1] - reachPx]);
    const reach = Math.abs(above - place[1]);
    return pointedAt(place, reach, view, this.answers(), this.finder);
  }

  private say(pointed: Pointed | undefined): void {
    if (JSON.stringify(pointed) === JSON.stringify(this.said)) return;
    this.said = pointed;
    act(this.host, { type: 'point', pointed });
    this.host.requestUpdate();
  }

  /** The sides of a border become the poles, the low one A, as in the list. */
  private choose(row: number): void {
    const { frontiers } = this.answers();
    if (!frontiers) return;
    const { codes } = this.host.level.areas;
    const { low, high } = frontierSides(frontiers, row);
    const [a, b] = [codes[low], codes[high]];
    if (a === undefined || b === undefined) return;
    act(this.host, { type: 'setPair', a: [a], b: [b] });
  }

  /** The next border of an area, the highest step first; shows the borders where they are not. */
  private stepTo(area: number): void {
    const words = this.host.words?.between.map.borders;
    const { finder } = this;
    if (!frontiersShown(this.host.view)) {
      act(this.host, { type: 'change', change: { frontiers: 'on' } });
      this.tell(words?.shown);
      return;
    }
    const rows = finder && area >= 0 ? finder.around(area) : [];
    const now = this.said?.kind === 'frontier' ? rows.indexOf(this.said.index) : -1;
    const next = rows[(now + 1) % Math.max(1, rows.length)];
    if (next === undefined) {
      this.tell(words?.none);
      return;
    }
    this.pointer = undefined;
    this.say({ kind: 'frontier', index: next });
    this.tellBorder(next, rows);
  }

  private tellBorder(row: number, rows: readonly number[]): void {
    const { frontiers } = this.answers();
    if (!this.host.words || !frontiers) return;
    const { between, format } = this.host.words;
    const place = between.map.borders.place(format.count(rows.indexOf(row) + 1), format.count(rows.length));
    this.tell(`${place}. ${frontierLine(row, frontiers, this.host, this.host.words)}`);
  }

  private tell(words: string | undefined): void {
    if (words) this.host.dispatchEvent(new CustomEvent('announce', { detail: words, bubbles: true }));
  }

  private placeCard(camera: Camera): void {
    const { keeper } = this.host;
    const card = this.host.querySelector<HTMLElement>('.between-card');
    if (!card) return;
    const middle = this.said?.kind === 'frontier' ? this.finder?.middleOf(this.said.index) : undefined;
    const point = this.pointer ?? (middle && keeper.pointOf(middle, camera));
    if (point) placeCard(card, point, keeper.size());
  }
}
