import { encode } from 'uqr';

/** A QR code as a square of modules, without the quiet zone. */
export interface QrCode {
  /** 1–40. Up to 6 the modules are large enough to be read across a room. */
  readonly version: number;
  readonly size: number;
  /** By row; true for ink. */
  readonly modules: readonly (readonly boolean[])[];
}

/** Bytes that the largest code holds at error correction M (ISO/IEC 18004, table 7). */
export const mostBytes = 2331;

/** The largest version that can be read across a room: 106 bytes at M. */
export const roomVersion = 6;

/** Modules of white around a code, without which it is not found (ISO/IEC 18004, 9.1). */
export const quietZone = 4;

/** Bytes of a text in a code: UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The code of a text at error correction M, as small as it can be; undefined where no code holds it. */
export function qrCode(text: string): QrCode | undefined {
  if (bytesOf(text) > mostBytes) return undefined;
  const { version, size, data } = encode(text, { ecc: 'M', border: 0, boostEcc: false });
  return { version, size, modules: data };
}

/** The ink of a code as the data of an SVG path: one stroke for each run of modules in a row, moved in by the quiet zone. */
export function qrPath({ modules }: QrCode): string {
  return modules.flatMap((row, y) => runs(row).map(([x, width]) => stroke(x, y, width))).join('');
}

function stroke(x: number, y: number, width: number): string {
  return `M${(x + quietZone).toString()} ${(y + quietZone).toString()}h${width.toString()}v1h-${width.toString()}z`;
}

/** Where each run of ink begins, and how wide it is. */
function runs(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const starts = row.flatMap((ink, x) => (ink && row[x - 1] !== true ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    return [x, (end < 0 ? row.length : end) - x] as const;
  });
}
