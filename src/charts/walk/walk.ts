import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** How far Page Up and Page Down go. */
const leap = 10;

/** Where a key leads along `count` points in a row; undefined for keys that do not walk. Nowhere is −1: the first step is onto the first point. */
export function walkTo(key: string, at: number, count: number): number | undefined {
  const to = {
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    PageUp: at + leap,
    PageDown: at - leap,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined || count === 0 ? undefined : Math.max(0, Math.min(count - 1, to));
}

/** A walk along a chart's points: the layer over the picture that hears the pointer and the keys, and says where it is. */
export interface Walk {
  readonly label: string;
  /** Place among the points, −1 for nowhere. */
  readonly at: number;
  readonly count: number;
  /** The point in words; '' for nowhere. */
  readonly words: string;
  /** A key has led to a point. */
  readonly onStep: (to: number) => void;
  /** Px from the picture's left and top edge. */
  readonly onPoint: (x: number, y: number) => void;
  readonly onLeave: () => void;
  /** A click, Enter or the space bar; `add` with Shift. */
  readonly onChoose: (add: boolean) => void;
}

/** The layer of a walk. A slider, since that is what a row of points is to a keyboard and a screen reader. */
export function walkLayer({ label, at, count, words, ...on }: Walk): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    const to = walkTo(event.key, at, count);
    if (to !== undefined) on.onStep(to);
    else if (event.key === 'Enter' || event.key === ' ') on.onChoose(event.shiftKey);
    else return;
    event.preventDefault();
  };
  return html`<div
    class="walk"
    role="slider"
    tabindex="0"
    aria-label=${label}
    aria-orientation="horizontal"
    aria-valuemin="1"
    aria-valuemax=${Math.max(1, count)}
    aria-valuenow=${Math.max(1, at + 1)}
    aria-valuetext=${words === '' ? label : words}
    @keydown=${onKey}
    @blur=${on.onLeave}
    @pointermove=${(event: PointerEvent) => {
      on.onPoint(event.offsetX, event.offsetY);
    }}
    @pointerleave=${on.onLeave}
    @click=${(event: MouseEvent) => {
      on.onPoint(event.offsetX, event.offsetY);
      on.onChoose(event.shiftKey);
    }}
  ></div>`;
}
