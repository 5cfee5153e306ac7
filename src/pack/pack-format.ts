import * as v from 'valibot';
import type { Problem } from '../problem/problem.ts';
import { fail, problem } from '../problem/problem.ts';
import type { PackFile, PackManifest } from './pack.ts';
import { packFormat, packVersion } from './pack.ts';
import { parseJson } from '../table/parse-json.ts';
import { packSchema } from './pack-schema.ts';

/** Stands in a pack's tables where the source had a cell that could not be used: text, a count below 0, a percent over 100. Told of when the pack was made. */
export const unusableMark = 'x';

/** Text of `pack.json`: two spaces, a line break at the end, members in the order given. The same manifest gives the same bytes. */
export function writeManifest(manifest: PackManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The version number a would-be manifest states, when it is a manifest at all. */
function statedVersion(value: unknown): number {
  if (typeof value !== 'object' || value === null) return NaN;
  const { format, version } = value as { format?: unknown; version?: unknown };
  return format === packFormat && typeof version === 'number' ? version : NaN;
}

/**
 * Reads and checks `pack.json`. Throws `notJson`; `newerPackVersion` before anything else is looked at, since a newer pack may look different;
 * `invalidPack` with the path of the first fault, what was expected and what was found.
 */
export function readManifest(text: string, file = 'pack.json'): PackManifest {
  const value = parseJson(text, file);
  const version = statedVersion(value);
  if (version > packVersion) fail('newerPackVersion', { version, known: packVersion }, { file });
  const result = v.safeParse(packSchema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? '';
  const message = `${where}: expected ${issue.expected ?? 'another value'}, got ${issue.received}`;
  return fail('invalidPack', { message }, { file, field: where });
}

/** Null when the file is the one that the manifest means, by size and SHA-256 in hex; else the problem. How to hash is the caller's: it differs between threads and machines. */
export async function checkFile(
  file: PackFile,
  bytes: Uint8Array,
  sha256: (bytes: Uint8Array) => Promise<string>,
): Promise<Problem | null> {
  const got = await sha256(bytes);
  return got === file.sha256 ? null : problem('wrongChecksum', { expected: file.sha256, got }, { file: file.path });
}
