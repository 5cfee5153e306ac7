import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { DataNote } from '../../lab/session.ts';
import type { PackManifest } from '../../pack/pack.ts';

/**
 * Names the edition of a region that a lab was made with. `edition` is the first 16 hexadecimal digits of a SHA-256 over the sizes and checksums of the region's
 * files of areas and figures, in the order of their paths: two regions with the same figures have the same, whatever order their manifests list them in. `date` is the newest
 * day that a source was fetched; '' where none is said.
 */
export function dataNoteOf(manifest: PackManifest, language: 'sv' | 'en'): DataNote {
  const { areas, fine, values, larger, places } = manifest.files;
  const files = [areas, ...(fine ? [fine] : []), ...values, ...(larger ?? []), ...(places ? [places] : [])];
  const sums = files.map(({ path, bytes, sha256: sum }) => `${path} ${bytes} ${sum.toLowerCase()}`).sort();
  const dates = manifest.sources.map(({ retrieved }) => retrieved ?? '').sort();
  return {
    pack: manifest.id,
    title: manifest.title[language],
    date: dates.at(-1) ?? '',
    edition: bytesToHex(sha256(new TextEncoder().encode(sums.join('\n')))).slice(0, 16),
  };
}
