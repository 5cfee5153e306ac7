import { poleSign } from '../../map/picture/pole-marks.ts';
import type { Block } from './blocks.ts';
import { emptyBlock, placed, textBlock } from './blocks.ts';
import type { Hand } from './hand.ts';
import type { Look } from './look.ts';
import type { ChartParts } from './parts.ts';
import { fewNames } from './pole-rows.ts';

/** px of a sign across, and from its outer edge to the words. */
const sign = 24;
const indent = 34;

/** A above the left of a chart and B above its right, where the chart itself takes for granted which side is whose. */
export function sidesBlock({ sides }: ChartParts, width: number, { language }: Hand, look: Look): Block {
  if (!sides) return emptyBlock;
  const { common } = language.text;
  const [namesA, namesB] = [fewNames(sides.a, language), fewNames(sides.b, language)];
  const { body, measure, colours } = look;
  const half = width / 2 - indent - 8;
  const paint = { ...colours, halo: colours.card };
  const name = (text: string): Block => textBlock([{ text, weight: 600 }], half, body, measure);
  const [a, b] = [name(namesA), name(namesB)];
  const wide = Math.min(half, measure(namesB, { size: body.size, face: body.face, weight: 600 }));
  return {
    width,
    height: Math.max(sign + 2, a.height, b.height),
    marks: [
      ...poleSign('a', common.poleA, [sign / 2, sign / 2 + 1], sign / 2, paint),
      placed(a, indent, 1),
      placed(b, width - indent - wide, 1),
      ...poleSign('b', common.poleB, [width - sign / 2, sign / 2 + 1], sign / 2, paint),
    ],
  };
}
