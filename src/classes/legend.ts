import type { StatusName } from '../measures/status.ts';
import type { ScaleKind } from '../measures/roles.ts';

export type PaletteTheme = 'light' | 'dark' | 'contrast' | 'projector';

/** One line of the legend. `fill` is the very colour that the map draws (#rrggbb). */
export type LegendItem =
  | {
      readonly kind: 'class';
      readonly fill: string;
      /** Ends of the class, −∞ and ∞ at the outer ones; `from` belongs to the class, `to` does not (but for the last class and, on the balance scale, see `balanceBreaks`). */
      readonly from: number;
      readonly to: number;
      /** Position from −2 (most high) to 2 (most low) on symmetric scales, 0…n−1 on sequential ones. */
      readonly position: number;
      readonly count: number;
    }
  | {
      readonly kind: 'status';
      readonly status: StatusName;
      readonly fill: string;
      readonly pattern: 'hatched' | 'dotted' | 'blank';
      readonly count: number;
    };

/** Classes of a measure over areas, ready to draw. */
export interface Classed {
  readonly scale: ScaleKind;
  readonly items: readonly LegendItem[];
  /** Index into `items`, per area. */
  readonly itemOf: Uint8Array;
  /** 1 where the interval covers the middle (1 for a balance): drawn with a light hatch. */
  readonly uncertain: Uint8Array;
}
