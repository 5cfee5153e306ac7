/** A header as it is compared: small letters and digits only, å and ä as a, ö as o. */
export function foldHeader(header: string): string {
  return header
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}
