import type { PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit';
import type { Camera } from '../../address/camera.ts';
import { LightElement } from '../../element/light-element.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import type { MapEngine } from '../engine.ts';
import { freely } from '../manner.ts';
import { openEngine } from '../open-engine.ts';
import type { Scene } from '../scene.ts';
import type { Swiped } from './between-drawing.ts';
import './swipe.css';

/** Parts of the width that an arrow, and Page Up or Down, moves the handle. */
const step = 0.02;
const leap = 0.1;

const moves: Readonly<Record<string, (at: number) => number>> = {
  ArrowLeft: (at) => at - step,
  ArrowDown: (at) => at - step,
  ArrowRight: (at) => at + step,
  ArrowUp: (at) => at + step,
  PageDown: (at) => at - leap,
  PageUp: (at) => at + leap,
  Home: () => 0,
  End: () => 1,
};

/**
 * Two years side by side: a second map with the other year over the first, cut off at a handle that is dragged or moved by keys. The same camera, poles
 * and shapes; only the colours are another year's; borders, which are about the year in view, stay on its side. The pointer meets the map below.
 */
export class SwipeElement extends LightElement {
  static override properties = {
    swiped: { attribute: false },
    language: { attribute: false },
    camera: { attribute: false },
    at: { state: true },
  };

  declare swiped: Swiped;
  declare language: BetweenLanguage | undefined;
  declare camera: () => Camera;
  /** Where the handle stands, as a part of the width. */
  declare private at: number;
  private engine: MapEngine | undefined;
  private scene: Scene | undefined;
  private observer: ResizeObserver | undefined;

  constructor() {
    super();
    this.at = 0.5;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
    this.engine?.remove();
    this.engine = undefined;
  }

  /** Draws a scene of the map below with the colours of the other year. */
  show(scene: Scene): void {
    if (this.scene === scene) return;
    this.scene = scene;
    if (!this.engine && this.hasUpdated) this.open();
    else this.draw();
  }

  place(camera: Camera): void {
    this.engine?.moveTo(camera, { still: true, person: false });
  }

  protected override firstUpdated(): void {
    this.open();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('swiped')) this.draw();
    this.cut();
  }

  protected override render(): TemplateResult {
    const { left, right } = this.swiped;
    const [from, to] = [left.toString(), right.toString()];
    const words = this.language?.between.map.swipe;
    const share = this.language?.format.percent(this.at) ?? '';
    return html`
      <div class="other" aria-hidden="true"><div class="surface"></div></div>
      <span class="year left" aria-hidden="true">${from}</span>
      <span class="year right" aria-hidden="true">${to}</span>
      <div
        class="handle"
        role="slider"
        tabindex="0"
        aria-orientation="horizontal"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${Math.round(this.at * 100)}
        aria-label=${words?.label(from, to) ?? ''}
        aria-valuetext=${words?.value(from, share, to) ?? ''}
        @keydown=${(event: KeyboardEvent) => {
          this.key(event);
        }}
        @pointerdown=${(event: PointerEvent) => {
          this.take(event);
        }}
        @pointermove=${(event: PointerEvent) => {
          this.drag(event);
        }}
      >
        <span class="grip" aria-hidden="true"></span>
      </div>
    `;
  }

  private open(): void {
    const surface = this.querySelector<HTMLElement>('.surface');
    if (!surface || !this.scene || this.engine) return;
    const nothing = (): void => undefined;
    const events = { moving: nothing, moved: nothing, settled: nothing, problem: nothing, held: nothing };
    const { colours } = this.scene;
    const reopen = (): void => {
      this.engine?.remove();
      this.engine = undefined;
      this.open();
    };
    this.engine = openEngine(surface, this.camera(), colours, { ...events, lost: reopen }, freely, undefined).engine;
    this.observer?.disconnect();
    this.observer = new ResizeObserver(() => {
      this.engine?.resize();
    });
    this.observer.observe(surface);
    this.draw();
  }

  private draw(): void {
    if (!this.scene) return;
    this.engine?.draw({ ...this.scene, layer: this.swiped.layer, marked: -1, frontiers: undefined });
  }

  /** By script: the page's policy allows no style attribute in markup. */
  private cut(): void {
    const { at, swiped } = this;
    const share = `${(100 * at).toFixed(2)}%`;
    const rest = `${(100 * (1 - at)).toFixed(2)}%`;
    const other = this.querySelector<HTMLElement>('.other');
    if (other) other.style.clipPath = swiped.side === 'left' ? `inset(0 ${rest} 0 0)` : `inset(0 0 0 ${share})`;
    this.style.setProperty('--at', share);
  }

  private key(event: KeyboardEvent): void {
    const move = moves[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.at = Math.max(0, Math.min(1, move(this.at)));
  }

  private take(event: PointerEvent): void {
    if (event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  }

  private drag(event: PointerEvent): void {
    if (!(event.currentTarget as Element).hasPointerCapture(event.pointerId)) return;
    const { left, width } = this.getBoundingClientRect();
    if (width > 0) this.at = Math.max(0, Math.min(1, (event.clientX - left) / width));
  }
}

customElements.define('mr-swipe', SwipeElement);
