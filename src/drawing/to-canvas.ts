import type { Drawing, GroupMark, Mark, MeasureText, Paint, PathMark, TextMark, Tile } from './drawing.ts';
import { capOf, families, haloWidth } from './fonts.ts';
import { isSound } from './sound.ts';

/** A canvas of the page or of a worker. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** What a drawing is painted on, and how. */
export interface Easel {
  readonly context: Context;
  /** px of the canvas to one of the drawing. */
  readonly scale: number;
  /** A canvas of so many px for a tile. */
  readonly canvas: (width: number, height: number) => { readonly context: Context; readonly image: CanvasImageSource };
  /** Called between parts: lets others in, and throws when the painting is to stop. */
  readonly pause: (share: number) => Promise<void>;
}

/** Marks painted without a pause. */
const between = 40;

/** Paints a drawing on a canvas, mark by mark as `toSvg` writes them. */
export async function toCanvas(drawing: Drawing, easel: Easel): Promise<void> {
  await new Painter(easel, countOf(drawing.marks)).drawing(drawing);
}

/** The width of text as a canvas writes it. */
export function measureOn(context: Context): MeasureText {
  return (text, { size, face, weight }) => {
    context.font = fontOf({ size, face, ...(weight === undefined ? {} : { weight }) });
    return context.measureText(text).width;
  };
}

class Painter {
  private readonly easel: Easel;
  private readonly tiles = new Map<string, CanvasPattern | null>();
  private readonly all: number;
  private done = 0;

  constructor(easel: Easel, all: number) {
    this.easel = easel;
    this.all = all;
  }

  async drawing({ width, height, background, marks }: Drawing): Promise<void> {
    const { context, scale } = this.easel;
    context.save();
    context.scale(scale, scale);
    context.fillStyle = background;
    context.fillRect(0, 0, width, height);
    await this.marks(marks, 1);
    context.restore();
  }

  private async marks(marks: readonly Mark[], scale: number): Promise<void> {
    for (const mark of marks) {
      if (!isSound(mark)) continue;
      if (mark.kind === 'group') await this.group(mark, scale);
      else await this.one(mark, scale);
    }
  }

  private async group({ marks, move, scale: times = 1, clip }: GroupMark, scale: number): Promise<void> {
    const { context } = this.easel;
    context.save();
    if (move) context.translate(move[0], move[1]);
    context.scale(times, times);
    if (clip) {
      context.beginPath();
      context.rect(...clip);
      context.clip();
    }
    await this.marks(marks, scale * times);
    context.restore();
  }

  private async one(mark: PathMark | TextMark, scale: number): Promise<void> {
    if (mark.kind === 'path') this.path(mark, scale);
    else this.text(mark);
    this.done++;
    if (this.done % between === 0) await this.easel.pause(this.done / this.all);
  }

  private path(mark: PathMark, scale: number): void {
    const { d, fill, stroke, width = 1, dash = [], opacity = 1, evenOdd = false } = mark;
    const { context } = this.easel;
    const shape = new Path2D(d);
    context.globalAlpha = opacity;
    if (fill !== undefined && fill !== 'none') {
      context.fillStyle = this.paint(fill, scale);
      context.fill(shape, evenOdd ? 'evenodd' : 'nonzero');
    }
    if (stroke !== undefined) {
      context.strokeStyle = stroke;
      context.lineWidth = width / scale;
      context.lineJoin = 'round';
      context.lineCap = capOf(dash);
      context.setLineDash(dash.map((part) => part / scale));
      context.stroke(shape);
    }
    context.globalAlpha = 1;
  }

  private text(mark: TextMark): void {
    const { context } = this.easel;
    context.font = fontOf(mark);
    context.textAlign = alignment[mark.anchor ?? 'start'];
    context.textBaseline = 'alphabetic';
    if (mark.halo !== undefined) {
      context.strokeStyle = mark.halo;
      context.lineWidth = haloWidth(mark.size);
      context.lineJoin = 'round';
      context.setLineDash([]);
      context.strokeText(mark.text, mark.x, mark.y);
    }
    context.fillStyle = mark.fill;
    context.fillText(mark.text, mark.x, mark.y);
  }

  private paint(fill: Paint, scale: number): string | CanvasPattern {
    return typeof fill === 'string' ? fill : (this.tile(fill, scale) ?? 'transparent');
  }

  /** Painted at the canvas's own px, so that it is as sharp as the rest, and turned back to the group's units. */
  private tile({ id, side, marks }: Tile, scale: number): CanvasPattern | null {
    const known = this.tiles.get(`${id} ${scale}`);
    if (known !== undefined) return known;
    const { context, scale: ratio, canvas } = this.easel;
    const px = Math.max(1, Math.round(side * ratio));
    const made = canvas(px, px);
    made.context.scale(px / side, px / side);
    const own = new Painter({ ...this.easel, context: made.context }, 0);
    for (const mark of marks) if (mark.kind === 'path' && isSound(mark)) own.path(mark, 1);
    const pattern = context.createPattern(made.image, 'repeat');
    const back = side / px / scale;
    pattern?.setTransform({ a: back, b: 0, c: 0, d: back, e: 0, f: 0 });
    this.tiles.set(`${id} ${scale}`, pattern);
    return pattern;
  }
}

const alignment = { start: 'left', middle: 'center', end: 'right' } as const;

function fontOf({ size, face, weight = 400 }: Pick<TextMark, 'size' | 'face' | 'weight'>): string {
  return `${weight} ${size}px ${families[face]}`;
}

function countOf(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => sum + (mark.kind === 'group' ? countOf(mark.marks) : 1), 0);
}
