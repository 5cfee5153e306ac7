import type { MeasureText } from './drawing.ts';

/** Widths of letters in em, by the letters that have them; near those of our sans, so that a text laid without a canvas keeps its room. */
const widths: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[ .,:;'|!ijlI\u00a0]/, 0.29],
  [/[ft()[\]/\-r]/, 0.38],
  [/[mwMW%—@…]/, 0.9],
  [/[A-ZÅÄÖ&]/, 0.7],
];

/** About how wide a text is, where there is no canvas to ask. Errs on the wide side. */
export const aboutWidth: MeasureText = (text, { size, weight = 400 }) => {
  let em = 0;
  for (const letter of text) em += widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.6;
  return em * size * (weight > 550 ? 1.05 : 1);
};
