import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive made for a test. What is `told` stands in the archive's list instead of what is true. */
export interface MadeEntry {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly told?: { readonly size?: number; readonly packed?: number };
}

const numbers = (...parts: readonly (readonly [bits: 16 | 32, value: number])[]): Buffer =>
  Buffer.concat(
    parts.map(([bits, value]) => {
      const part = Buffer.alloc(bits / 8);
      if (bits === 16) part.writeUInt16LE(value);
      else part.writeUInt32LE(value);
      return part;
    }),
  );

/** An archive by the format's own text (APPNOTE 4.3), so that the reader is held against the format and not against itself. */
export function makeZip(entries: readonly MadeEntry[], comment = ''): Blob {
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, stored = false, flags = 0x800, method = stored ? 0 : 8, told = {} } of entries) {
    const plain = Buffer.from(bytes as string);
    const packed = stored ? plain : deflateRawSync(plain);
    const label = Buffer.from(name);
    const both = numbers(
      [16, 20],
      [16, flags],
      [16, method],
      [32, 0],
      [32, crc32(plain)],
      [32, told.packed ?? packed.length],
      [32, told.size ?? plain.length],
      [16, label.length],
      [16, 0],
    );
    const local = Buffer.concat([numbers([32, 0x04034b50]), both, label, packed]);
    records.push(
      Buffer.concat([
        numbers([32, 0x02014b50], [16, 20]),
        both,
        numbers([16, 0], [16, 0], [16, 0], [32, 0], [32, at]),
        label,
      ]),
    );
    locals.push(local);
    at += local.length;
  }
  const list = Buffer.concat(records);
  const end = numbers(
    [32, 0x06054b50],
    [16, 0],
    [16, 0],
    [16, entries.length],
    [16, entries.length],
    [32, list.length],
    [32, at],
    [16, comment.length],
  );
  return new Blob([...locals, list, end, comment].map((part) => part as BlobPart));
}
