import chroma from 'chroma-js';

type Matrix = readonly [Row, Row, Row];
type Row = readonly [number, number, number];

/**
 * Colour vision deficiencies at full severity, on linear RGB.
 * Source: Machado, Oliveira & Fernandes 2009, doi:10.1109/TVCG.2009.113, table for severity 1.0.
 */
export const visions: Readonly<Record<'normal' | 'protan' | 'deutan' | 'tritan', Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export type Vision = keyof typeof visions;

/** A colour as it is seen; `flare` is light of the room on the screen, as a share of white (0.15 for a projector by day). */
export function seen(colour: string, vision: Vision, flare = 0): chroma.Color {
  const linear = chroma(colour)
    .rgb(false)
    .map((part) => toLinear(part / 255));
  const [red = 0, green = 0, blue = 0] = visions[vision].map((row) =>
    row.reduce((sum, weight, k) => sum + weight * (linear[k] ?? 0), 0),
  );
  const shown = [red, green, blue].map((part) => 255 * fromLinear((clamped(part) + flare) / (1 + flare)));
  const [r = 0, g = 0, b = 0] = shown;
  return chroma.rgb(r, g, b);
}

function toLinear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function fromLinear(part: number): number {
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
}

function clamped(part: number): number {
  return Math.min(1, Math.max(0, part));
}
