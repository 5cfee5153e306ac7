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

/** Side of a tile in CSS px, thickness of its marks, and how much of the ink is used. */
export const patternShape: Readonly<
  Record<TiledPattern, { readonly side: number; readonly mark: number; readonly opacity: number }>
> = {
  hatched: { side: 6, mark: 1, opacity: 0.8 },
  dotted: { side: 6, mark: 1.1, opacity: 0.8 },
  uncertain: { side: 8, mark: 0.7, opacity: 0.22 },
};

/** Draws the tile of a pattern in an ink (red, green, blue 0–255) at a pixel ratio. Distance to the mark gives soft edges. */
export function patternTile(
  pattern: TiledPattern,
  [red, green, blue]: readonly [number, number, number],
  pixelRatio: number,
): PatternTile {
  const { side, mark, opacity } = patternShape[pattern];
  const px = Math.round(side * pixelRatio);
  const data = new Uint8Array(px * px * 4);
  for (let y = 0; y < px; y++) {
    for (let x = 0; x < px; x++) {
      const away = pattern === 'dotted' ? fromDot(x, y, px) : fromDiagonal(x, y, px);
      const cover = Math.max(0, Math.min(1, (mark / (pattern === 'dotted' ? 1 : 2)) * pixelRatio - away + 0.5));
      data.set([red, green, blue, Math.round(255 * opacity * cover)], (y * px + x) * 4);
    }
  }
  return { width: px, height: px, data, pixelRatio };
}

/** px from the centre of a pixel to the nearest diagonal through the tile's corners, which repeat. */
function fromDiagonal(x: number, y: number, px: number): number {
  const along = (x + y + 1) % px;
  return Math.min(along, px - along) / Math.SQRT2;
}

/** px from the centre of a pixel to the dot in the middle of the tile. */
function fromDot(x: number, y: number, px: number): number {
  return Math.hypot(x + 0.5 - px / 2, y + 0.5 - px / 2);
}
