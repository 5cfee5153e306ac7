import { overlayMarks } from '../../classes/overlay-looks.ts';
import type { Mark } from '../../drawing/drawing.ts';
import type { LineLook, Marks, MarkSign, MarkTick } from '../between/between-marks.ts';
import { labelWords } from '../between/label-words.ts';
import type { Point } from '../mercator.ts';
import { linesInFrame, projectorOf } from './frame.ts';
import type { Brush } from './shown.ts';
import type { PictureColours } from './picture-colours.ts';

interface Stroke {
  readonly colour: keyof PictureColours;
  readonly width: number;
  readonly opacity?: number;
  readonly dash?: readonly number[];
}

/** Halo, line and core of every look, as the map's stylesheet has them. */
const looks: { readonly [L in LineLook]: readonly Stroke[] } = {
  way: [
    { colour: 'halo', width: 6.5 },
    { colour: 'ink', width: 3 },
  ],
  'ring-a': [
    { colour: 'halo', width: 7.5, opacity: 0.9 },
    { colour: 'ink', width: 3 },
  ],
  'ring-b': [
    { colour: 'halo', width: 7.5, opacity: 0.9 },
    { colour: 'ink', width: 5 },
    { colour: 'card', width: 2 },
  ],
  'ring-quiet': [
    { colour: 'halo', width: 2.5, opacity: 0.5 },
    { colour: 'ink', width: 1, opacity: 0.45 },
  ],
  reach: [
    { colour: 'halo', width: 4, opacity: 0.8 },
    { colour: 'ink', width: 1.5, dash: [1, 5] },
  ],
  flow: [
    { colour: 'halo', width: 4, opacity: 0.8 },
    { colour: 'ink', width: 2 },
  ],
  'flow-quiet': [
    { colour: 'halo', width: 4, opacity: 0.4 },
    { colour: 'ink', width: 2, opacity: 0.6 },
  ],
  pair: [{ colour: 'ink', width: 1, opacity: 0.4 }],
  region: [
    { colour: 'halo', width: 5.5, opacity: 0.9 },
    { colour: 'quiet', width: 2.2 },
  ],
  island: [
    { colour: 'halo', width: 5.5, opacity: 0.9 },
    { colour: 'ink', width: 3, dash: [0, 5.5] },
  ],
  lit: [],
  'lit-area': [],
};

interface SignLook {
  readonly fill: keyof PictureColours;
  readonly stroke: keyof PictureColours;
  readonly width: number;
  readonly scale: number;
  readonly opacity?: number;
}

const signs: { readonly [L in Exclude<MarkSign['look'], 'lit' | 'along'>]: SignLook } = {
  both: { fill: 'ink', stroke: 'halo', width: 2, scale: 1.25 },
  one: { fill: 'card', stroke: 'ink', width: 1.5, scale: 0.85 },
  none: { fill: 'weak', stroke: 'halo', width: 1.5, scale: 0.62, opacity: 0.75 },
};

/** What lies between, over the areas: lines, ticks, signs and labels as the map draws them, without what is only pointed at. */
export function betweenMarks({ lines, ticks, signs: places, labels }: Marks, brush: Brush): readonly Mark[] {
  const { frame, colours, language } = brush;
  const to = projectorOf(frame);
  const drawn: Mark[] = lines.flatMap(({ look, paths, width }): Mark[] => {
    const d = linesInFrame(paths, to);
    return looks[look].map(({ colour, width: usual, ...stroke }, at) => ({
      kind: 'path',
      ...{ d, stroke: colours[colour], ...stroke },
      width: width === undefined || looks[look].length === 1 ? usual : width + (at === 0 ? 2 : 0),
    }));
  });
  const size = 13;
  const taken: { x: number; y: number; width: number }[] = [];
  const words = labels.flatMap(({ at, words: said }): Mark[] => {
    const text = labelWords(said, language);
    const [x, y] = to(...at);
    const weight = said.kind === 'region' ? 550 : 600;
    const width = brush.measure(text, { size, face: 'sans', weight }) + 8;
    const isFree = taken.every(
      (other) => Math.abs(other.y - y) > 22 || Math.abs(other.x - x) > (other.width + width) / 2,
    );
    if (!isFree) return [];
    taken.push({ x, y, width });
    const fill = said.kind === 'region' ? colours.quiet : colours.ink;
    return [
      {
        kind: 'text',
        ...{ x, y: y + size * 0.36, text, size, face: 'sans', weight, fill, halo: colours.halo, anchor: 'middle' },
      },
    ];
  });
  return [
    ...drawn,
    ...ticks.flatMap((tick) => tickMarks(tick, to(...tick.at), colours)),
    ...places.flatMap((sign) => placeSign(sign, to(...sign.at), colours)),
    ...words,
  ];
}

function tickMarks({ look, turn, length }: MarkTick, [x, y]: Point, { halo, ink }: PictureColours): readonly Mark[] {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const at = (dx: number, dy: number): string =>
    `${(x + dx * cos - dy * sin).toFixed(2)} ${(y + dx * sin + dy * cos).toFixed(2)}`;
  const half = length / 2;
  const isArrow = look === 'arrow' || look === 'arrow-quiet';
  const d = isArrow ? `M${at(-length, -half)}L${at(0, 0)}L${at(-length, half)}` : `M${at(0, -half)}L${at(0, half)}`;
  const [under, over] = look === 'certain' ? [6.5, 3.5] : look === 'arrow-quiet' ? [3.5, 1.5] : [4.5, 1.5];
  const quiet = look === 'arrow-quiet';
  return [
    { kind: 'path', d, stroke: halo, width: under, opacity: quiet ? 0.4 : 1 },
    { kind: 'path', d, stroke: ink, width: over, opacity: quiet ? 0.7 : 1 },
  ];
}

/** The line of a sign lies half below it: it is drawn first, so that the shape keeps its size. */
function placeSign({ shape, look }: MarkSign, move: Point, colours: PictureColours): readonly Mark[] {
  if (look === 'lit' || look === 'along') return [];
  const { fill, stroke, width, scale, opacity = 1 } = signs[look];
  const d = overlayMarks[shape] ?? '';
  const marks: readonly Mark[] = [
    { kind: 'path', d, stroke: colours[stroke], width },
    { kind: 'path', d, fill: colours[fill], opacity },
  ];
  return [{ kind: 'group', marks, move, scale }];
}
