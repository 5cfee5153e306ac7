/** What is used of the platform's decoder, which the browser, its workers and Node all have. */
interface Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}
declare const TextDecoder: new (label: string, options?: { readonly fatal?: boolean }) => Decoder;

/** How the letters of a text file are written, by the names of the Encoding standard. */
export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The charset that a file's mark (BOM) states; undefined when it has none. */
export function charsetOfMark(bytes: Uint8Array): Charset | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/**
 * A decoder of a text that comes in pieces: a letter may be cut in two between them. `last` with the last piece. The mark is left out. Null for a
 * piece that is not of this charset.
 */
export function decoderOf(charset: Charset): (bytes: Uint8Array, last: boolean) => string | null {
  const decoder = new TextDecoder(charset, { fatal: true });
  return (bytes, last) => {
    try {
      return decoder.decode(bytes, { stream: !last });
    } catch {
      return null;
    }
  };
}

/** A decoder by a name that a file gives; Windows-1252, which every byte is legal in, where the platform does not know the name. */
function decoderNamed(label: string): Decoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** Text of a file: UTF-16 where its mark says so, UTF-8 with or without a mark, and `otherwise` where it is not UTF-8. */
export function decodeText(bytes: Uint8Array | string, otherwise = 'windows-1252'): string {
  if (typeof bytes === 'string') return bytes.replace(/^\uFEFF/, '');
  const marked = charsetOfMark(bytes);
  if (marked === 'utf-16le' || marked === 'utf-16be') return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderNamed(otherwise).decode(bytes);
  }
}
