import type { Line } from '../outline.ts';
import type { Point } from '../mercator.ts';

/** Looks of lines; each is a class of the stylesheet. `a` and `b` keep the signs of the poles: one stroke, and two beside each other. */
export type LineLook =
  | 'way'
  | 'ring-a'
  | 'ring-b'
  | 'ring-quiet'
  | 'reach'
  | 'flow'
  | 'flow-quiet'
  | 'pair'
  | 'region'
  | 'island'
  | 'lit'
  | 'lit-area';

/** A line over the areas: lon, lat, whatever the engine. */
export interface MarkLine {
  readonly look: LineLook;
  readonly paths: readonly Line[];
  /** px; as the look has it where it is missing. */
  readonly width?: number;
}

/** A short stroke across a line, or the head of an arrow along it. */
export interface MarkTick {
  readonly at: Point;
  readonly look: 'certain' | 'slight' | 'arrow' | 'arrow-quiet';
  /** Direction of the line, degrees clockwise on the screen from right. */
  readonly turn: number;
  /** px from end to end. */
  readonly length: number;
}

/** A sign at a place. */
export interface MarkSign {
  readonly at: Point;
  /** Place in `overlayMarks`. */
  readonly shape: number;
  readonly look: 'both' | 'one' | 'none' | 'along' | 'lit';
}

/** What words stand at a place; the element that draws them has the language. */
export type LabelWords =
  | { readonly kind: 'residents'; readonly pole: 'a' | 'b'; readonly k: number }
  | { readonly kind: 'moved'; readonly households: number }
  | { readonly kind: 'region'; readonly of: 'HH' | 'LL'; readonly areas: number };

/** Words at a place. Where there is no room for all, those that come first stand. */
export interface MarkLabel {
  readonly at: Point;
  readonly words: LabelWords;
}

/** All that lies over the areas and is light enough to follow the camera by itself. */
export interface Marks {
  readonly lines: readonly MarkLine[];
  readonly ticks: readonly MarkTick[];
  readonly signs: readonly MarkSign[];
  readonly labels: readonly MarkLabel[];
}

export const noMarks: Marks = { lines: [], ticks: [], signs: [], labels: [] };

/** The marks of several, the first below. */
export function together(parts: readonly Partial<Marks>[]): Marks {
  return {
    lines: parts.flatMap(({ lines = [] }) => lines),
    ticks: parts.flatMap(({ ticks = [] }) => ticks),
    signs: parts.flatMap(({ signs = [] }) => signs),
    labels: parts.flatMap(({ labels = [] }) => labels),
  };
}
