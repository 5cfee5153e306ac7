import type { Pattern } from './area-looks.ts';

/** A tile that repeats without a seam; RGBA rows from the top, not premultiplied. */
export interface PatternTile {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  readonly pixelRatio: number;
}

/** Patterns that are drawn with a tile. `blank` is an outline and `none` nothing. */
export type TiledPattern = Exclude<Pattern, 'none' | 'blank'>;
export const tiledPatterns: readonly TiledPattern[] = ['hatched', 'dotted', 'uncertain'];

/** How a tile is drawn. */
export interface PatternShape {
  /** `down` falls to the right (\\), `up` rises (/), `dot` is a dot in the middle. */
  readonly mark: 'down' | 'up' | 'dot';
  /** Side of the tile, CSS px. */
  readonly side: number;
  /** Thickness of a line, radius of a dot, CSS px. */
  readonly thick: number;
  /** How much of the ink is used, 0–1. */
  readonly opacity: number;
}

/** Too few people is dense, dark and falls; a value that may be even is sparse, pale and rises: told apart by direction also where colours and small sizes blur. */
export const patternShape: Readonly<Record<TiledPattern, PatternShape>> = {
  hatched: { mark: 'down', side: 5, thick: 1.3, opacity: 0.85 },
  dotted: { mark: 'dot', side: 6, thick: 1.1, opacity: 0.8 },
  uncertain: { mark: 'up', side: 10, thick: 0.9, opacity: 0.2 },
};

/** Draws the tile of a pattern in an ink (red, green, blue 0–255) at a pixel ratio. Distance to the mark gives soft edges. */
export function patternTile(
  pattern: TiledPattern,
  [red, green, blue]: readonly [number, number, number],
  pixelRatio: number,
): PatternTile {
  const { mark, side, thick, opacity } = patternShape[pattern];
  const px = Math.round(side * pixelRatio);
  const reach = (mark === 'dot' ? thick : thick / 2) * pixelRatio;
  const data = new Uint8Array(px * px * 4);
  for (let y = 0; y < px; y++) {
    for (let x = 0; x < px; x++) {
      const cover = Math.max(0, Math.min(1, reach - distance(mark, x, y, px) + 0.5));
      data.set([red, green, blue, Math.round(255 * opacity * cover)], (y * px + x) * 4);
    }
  }
  return { width: px, height: px, data, pixelRatio };
}

/** px from the centre of a pixel to the nearest mark. */
function distance(mark: PatternShape['mark'], x: number, y: number, px: number): number {
  if (mark === 'dot') return fromDot(x, y, px);
  return fromDiagonal(mark === 'up' ? x : px - 1 - x, y, px);
}

/** px from the centre of a pixel to the nearest rising diagonal through the tile's corners, which repeat. */
function fromDiagonal(x: number, y: number, px: number): number {
  const along = (x + y + 1) % px;
  return Math.min(along, px - along) / Math.SQRT2;
}

/** px from the centre of a pixel to the dot in the middle of the tile. */
function fromDot(x: number, y: number, px: number): number {
  return Math.hypot(x + 0.5 - px / 2, y + 0.5 - px / 2);
}
