import type { PropertyValues, TemplateResult } from 'lit';
import { html, svg } from 'lit';
import type { Camera } from '../../address/camera.ts';
import { overlayMarks } from '../../classes/overlay-looks.ts';
import { LightElement } from '../../element/light-element.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import type { Point, Size } from '../mercator.ts';
import { linesPath, planeOf, transformOf } from '../svg-paths.ts';
import type { Plane } from '../svg-paths.ts';
import './between.css';
import { labelWords } from './label-words.ts';
import type { MarkLabel, MarkLine, Marks, MarkSign, MarkTick } from './between-marks.ts';
import { noMarks } from './between-marks.ts';

/** px of a letter's width and a label's height, near enough to keep labels apart. */
const letterPx = 7.5;
const labelPx = 22;

/**
 * The marks of what lies between, above the map of either engine: lines, ticks, signs and labels. They follow the camera by one transform; signs and
 * words keep their size. Says nothing to a screen reader: drawer, list and text hold the same in words.
 */
export class BetweenElement extends LightElement {
  static override properties = {
    marks: { attribute: false },
    bounds: { attribute: false },
    language: { attribute: false },
  };

  declare marks: Marks;
  /** Bounds of the region: where the drawing has its origin. */
  declare bounds: readonly [number, number, number, number];
  declare language: BetweenLanguage | undefined;
  private plane: Plane = planeOf([0, 0, 0, 0]);
  private at: { readonly camera: Camera; readonly size: Size } | undefined;

  constructor() {
    super();
    this.marks = noMarks;
    this.bounds = [0, 0, 0, 0];
  }

  /** Puts everything where the camera has it. */
  place(camera: Camera, size: Size): void {
    this.at = { camera, size };
    this.lay();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('bounds')) this.plane = planeOf(this.bounds);
  }

  protected override updated(): void {
    this.lay();
  }

  protected override render(): TemplateResult {
    const { lines, ticks, signs, labels } = this.marks;
    return html`
      <svg class="marks" aria-hidden="true">
        <g class="world">${lines.map((line) => this.line(line))}</g>
        ${ticks.map(tick)} ${signs.map(sign)} ${labels.map((label) => this.label(label))}
      </svg>
    `;
  }

  private line({ look, paths, width }: MarkLine): TemplateResult {
    const d = linesPath(paths, this.plane);
    const wide = width === undefined ? '' : width.toFixed(2);
    const under = width === undefined ? '' : (width + 2).toFixed(2);
    return svg`
      <path class="halo ${look}" d=${d} stroke-width=${under} vector-effect="non-scaling-stroke"></path>
      <path class="line ${look}" d=${d} stroke-width=${wide} vector-effect="non-scaling-stroke"></path>
      <path class="core ${look}" d=${d} vector-effect="non-scaling-stroke"></path>
    `;
  }

  private label({ words }: MarkLabel): TemplateResult {
    return svg`<text class="label ${words.kind}">${this.language ? labelWords(words, this.language) : ''}</text>`;
  }

  private lay(): void {
    const { at, plane } = this;
    if (!at) return;
    const [x, y, scale] = transformOf(plane, at.camera, at.size);
    const transform = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(6)})`;
    this.querySelector('.world')?.setAttribute('transform', transform);
    const pointOf = ([lon, lat]: Point): Point => {
      const [px, py] = plane(lon, lat);
      return [x + px * scale, y + py * scale];
    };
    const { ticks, signs, labels } = this.marks;
    this.querySelectorAll('.tick').forEach((element, k) => {
      const mark = ticks[k];
      if (mark) element.setAttribute('transform', `${shift(pointOf(mark.at))} rotate(${mark.turn.toFixed(1)})`);
    });
    this.querySelectorAll('.sign-mark').forEach((element, k) => {
      const mark = signs[k];
      if (mark) element.setAttribute('transform', shift(pointOf(mark.at)));
    });
    this.layLabels(labels.map(({ at: place }) => pointOf(place)));
  }

  /** A label that would cover one before it stands back. */
  private layLabels(points: readonly Point[]): void {
    const taken: { x: number; y: number; width: number }[] = [];
    this.querySelectorAll('.label').forEach((element, k) => {
      const [x = 0, y = 0] = points[k] ?? [];
      const width = (element.textContent ?? '').length * letterPx;
      const isFree = taken.every(
        (other) => Math.abs(other.y - y) > labelPx || Math.abs(other.x - x) > (other.width + width) / 2,
      );
      if (isFree) taken.push({ x, y, width });
      element.setAttribute('visibility', isFree ? 'visible' : 'hidden');
      element.setAttribute('transform', shift([x, y]));
    });
  }
}

function shift([x, y]: Point): string {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
}

function tick({ length, look }: MarkTick): TemplateResult {
  const half = (length / 2).toFixed(1);
  const d =
    look === 'arrow' || look === 'arrow-quiet'
      ? `M-${length.toFixed(1)} -${half}L0 0L-${length.toFixed(1)} ${half}`
      : `M0 -${half}V${half}`;
  return svg`<g class="tick ${look}"><path class="halo" d=${d}></path><path d=${d}></path></g>`;
}

function sign({ shape, look }: MarkSign): TemplateResult {
  return svg`<g class="sign-mark ${look}"><path d=${overlayMarks[shape] ?? ''}></path></g>`;
}

customElements.define('mr-between', BetweenElement);
