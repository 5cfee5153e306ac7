import type { Neighbours, Shapes } from '../../geography/area-set.ts';
import type { Picker } from '../../geography/picking.ts';
import { Status } from '../../measures/status.ts';
import type { FrontierAnswer } from '../../relations/frontier-relation.ts';
import type { Point } from '../mercator.ts';
import type { Line } from '../outline.ts';
import { borderBetween } from '../outline.ts';
import { nearestAlong } from './transect-drawing.ts';

/** What borders are found among. */
export interface FrontierGround {
  readonly neighbours: Pick<Neighbours, 'start' | 'neighbour'>;
  readonly shapes: Shapes;
  readonly areas: { readonly codes: readonly string[] };
}

/** Finds borders by place and by area. Their lines are read off the areas' shapes when they are first asked for, so that thousands cost nothing until then. */
export class FrontierFinder {
  private readonly answer: FrontierAnswer;
  private readonly ground: FrontierGround;
  private readonly picker: Picker;
  private readonly rowOf = new Map<number, number>();
  private readonly lines = new Map<number, readonly Line[]>();

  constructor(answer: FrontierAnswer, ground: FrontierGround, picker: Picker) {
    this.answer = answer;
    this.ground = ground;
    this.picker = picker;
    answer.one.forEach((one, row) => {
      if (answer.status[row] === Status.present) this.rowOf.set(this.key(one, answer.other[row] ?? 0), row);
    });
  }

  /** The row of the border nearest to a place, at most `reach` degrees of latitude away; −1 for none. */
  at([lon, lat]: Point, reach: number): number {
    const wide = reach / Math.cos((lat * Math.PI) / 180);
    const near = this.picker.within(lon - wide, lat - reach, lon + wide, lat + reach);
    const rows = new Set(near.flatMap((area) => this.around(area)));
    let best = -1;
    let least = reach;
    for (const row of rows) {
      const away = this.away(row, [lon, lat]);
      if (away > least) continue;
      least = away;
      best = row;
    }
    return best;
  }

  /** Rows of the borders of an area, the highest step first. */
  around(area: number): readonly number[] {
    const { start, neighbour } = this.ground.neighbours;
    const rows: number[] = [];
    for (let at = start[area] ?? 0; at < (start[area + 1] ?? 0); at++) {
      const other = neighbour[at] ?? 0;
      const row = this.rowOf.get(this.key(Math.min(area, other), Math.max(area, other)));
      if (row !== undefined) rows.push(row);
    }
    const height = (row: number): number => Math.abs(this.answer.step[row] ?? 0);
    return rows.sort((one, other) => height(other) - height(one) || one - other);
  }

  /** The border as lines. */
  linesOf(row: number): readonly Line[] {
    const known = this.lines.get(row);
    if (known) return known;
    const { one, other } = this.answer;
    const made = borderBetween(one[row] ?? -1, other[row] ?? -1, this.ground.shapes);
    this.lines.set(row, made);
    return made;
  }

  /** A place on the border, in the middle of its longest line; undefined for one without lines. */
  middleOf(row: number): Point | undefined {
    const [first, ...rest] = this.linesOf(row);
    const longest = rest.reduce((best, line) => (line.length > (best?.length ?? 0) ? line : best), first);
    return longest?.[Math.floor(longest.length / 2)];
  }

  private key(one: number, other: number): number {
    return one * this.ground.areas.codes.length + other;
  }

  private away(row: number, place: Point): number {
    const metres: number[] = [];
    return Math.min(...this.linesOf(row).map((line) => nearestAlong({ line, lineM: metres }, place)?.away ?? Infinity));
  }
}
