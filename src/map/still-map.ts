import type { PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit';
import type { Camera } from '../address/camera.ts';
import type { PaletteTheme } from '../classes/legend.ts';
import { LightElement } from '../element/light-element.ts';
import type { LayerAnswer, LevelAnswer, PackAnswer } from '../protocol/requests.ts';
import type { PairRelation } from '../relations/pair-relation.ts';
import type { SettledView } from '../store/state.ts';
import type { Language } from '../text/language.ts';
import { restingCamera } from './camera-choice.ts';
import type { Bounds, Padding } from './fit.ts';
import { fitBounds } from './fit.ts';
import { freely } from './manner.ts';
import { readMapColours } from './map-colours.ts';
import type { Point } from './mercator.ts';
import { project } from './mercator.ts';
import type { PoleLetters } from './pole-letters.ts';
import './pole-letters.ts';
import type { PoleDrawing } from './scene.ts';
import { drawPoles, fits, indexOfCode } from './scene.ts';
import './still-map.css';
import { SvgMap } from './svg-map.ts';

/**
 * The map as a picture: the same areas, colours, poles and line as `mr-map`, drawn as SVG, without what moves it. It is small, and says in words what it
 * shows. `data-state` is `ready` when all of it is on the screen.
 *
 * @fires drawn - all of it is on the screen.
 * @property label what the picture says to whoever does not see it
 * @property home what it shows where the view names no camera; undefined: the poles, or the whole region
 */
export class StillMap extends LightElement {
  static override properties = {
    language: { attribute: false },
    label: { attribute: false },
    pack: { attribute: false },
    level: { attribute: false },
    layer: { attribute: false },
    view: { attribute: false },
    suggested: { attribute: false },
    relation: { attribute: false },
    palette: { attribute: false },
    padding: { attribute: false },
    home: { attribute: false },
  };

  declare language: Language;
  declare label: string;
  declare pack: PackAnswer;
  declare level: LevelAnswer;
  declare layer: LayerAnswer | undefined;
  declare view: SettledView;
  declare suggested: readonly string[];
  declare relation: PairRelation | undefined;
  declare palette: PaletteTheme;
  declare padding: Padding;
  declare home: Bounds | undefined;
  private engine: SvgMap | undefined;
  private poles: readonly PoleDrawing[] = [];
  private readonly sizes = new ResizeObserver(() => {
    this.engine?.moveTo(this.camera(), { still: true, person: false });
  });

  constructor() {
    super();
    this.label = '';
    this.suggested = [];
    this.padding = { top: 0, right: 0, bottom: 0, left: 0 };
    this.palette = 'light';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.engine?.remove();
    this.engine = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { poles, link } = drawPoles(this);
    this.poles = poles;
    return html`
      <div class="surface" role="img" aria-label=${this.label}></div>
      <mr-pole-letters
        .poles=${poles}
        .link=${link}
        .language=${this.language}
        .namesOf=${this.namesOf}
      ></mr-pole-letters>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const surface = this.querySelector<HTMLElement>('.surface');
    if (!surface) return;
    this.engine ??= this.open(surface);
    const { pack, level, layer } = this;
    const { link } = drawPoles(this);
    this.engine.draw({
      ...{ pack, level, layer, link, poles: this.poles, overlays: [] },
      ...{ fine: undefined, frontiers: undefined, marked: -1, still: true },
      colours: readMapColours(this),
    });
    if (changed.has('view') || changed.has('pack') || changed.has('level'))
      this.engine.moveTo(this.camera(), { still: true, person: false });
  }

  private open(surface: HTMLElement): SvgMap {
    const nothing = (): void => undefined;
    this.sizes.observe(surface);
    return new SvgMap(
      surface,
      this.camera(),
      {
        moving: (camera) => {
          this.place(camera);
        },
        moved: nothing,
        settled: () => {
          if (!fits(this.layer, this.level)) return;
          this.dataset['state'] = 'ready';
          this.dispatchEvent(new CustomEvent('drawn', { bubbles: true }));
        },
        problem: (problem) => {
          this.dispatchEvent(new CustomEvent('problem', { detail: problem, bubbles: true }));
        },
        held: nothing,
        lost: nothing,
      },
      { ...freely, moves: false },
    );
  }

  private camera(): Camera {
    const { view, home, padding, level, pack, poles } = this;
    const size = { width: this.clientWidth, height: this.clientHeight };
    if (view.camera) return view.camera;
    if (home) return fitBounds(home, size, padding);
    return restingCamera(poles, level.areas.bounds, pack.manifest.bounds, size, padding);
  }

  private place(camera: Camera): void {
    const size = { width: this.clientWidth, height: this.clientHeight };
    this.querySelector<PoleLetters>('mr-pole-letters')?.place((place: Point) => project(place, camera, size));
  }

  private readonly namesOf = ({ codes }: PoleDrawing): string => {
    const { areas } = this.level;
    const rows = indexOfCode(areas);
    return this.language.format.list(codes.map((code) => areas.names[rows.get(code) ?? -1] ?? code));
  };
}

customElements.define('mr-still-map', StillMap);

declare global {
  interface HTMLElementTagNameMap {
    'mr-still-map': StillMap;
  }
}
