import { inflateSync } from 'node:zlib';

/** How many different values there are among every 97th byte of a PNG's rows: a blank area has a few, a map has many. */
export function coloursOf(png: Buffer): number {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const rows = inflateSync(Buffer.concat(parts));
  return new Set(Array.from({ length: Math.floor(rows.length / 97) }, (_, at) => rows[at * 97])).size;
}
