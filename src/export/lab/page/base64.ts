/** Bytes at a time: a multiple of three, so that the pieces can be joined, and few enough to be arguments of one call. */
const piece = 3 * 8192;

/** Bytes as base64 (RFC 4648, with padding). Pure. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += piece)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(from, from + piece))));
  return pieces.join('');
}
