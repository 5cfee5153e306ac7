import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import { addressVersion, migrate } from './migrations.ts';
import type { Part, View } from './view.ts';
import { fields } from './view.ts';

/** An address without its origin and path. Both parts are empty or begin with their sign. */
export interface Address {
  readonly search: string;
  readonly hash: string;
}

const parts = Object.entries(fields) as [keyof View, Part<unknown>][];

/** Of a part that is longer than any view needs nothing is read, and of an address that no browser would have written only its beginning. */
const longest = { part: 8000, address: 1_000_000 };

/**
 * Reads an address, of this version or an older one. Each part that cannot be read keeps its initial value and is told as a `linkField` problem, so that a
 * damaged link restores what it can; of a part that stands twice the last is read. An address of a newer version is read as far as it is understood, and told
 * as `linkNewer`. Unknown names are ignored: links pass through tools that add their own. Never throws.
 */
export function readAddress({ search, hash }: Address): { view: View; problems: Problem[] } {
  const [query, selection] = [parse(search), parse(hash)];
  const problems: Problem[] = [];
  const given = migrate({ query: query.last, hash: selection.last }, versionOf(query.last.get('v'), problems));
  const twice = { query: query.earlier, hash: selection.earlier };
  const view = parts.map(([name, { key, where, field }]) => {
    const before = twice[where].get(key);
    if (before !== undefined) problems.push(unread(key, before));
    const text = given[where].get(key);
    if (text === undefined) return [name, field.initial];
    const value = text.length > longest.part ? undefined : field.read(text);
    const left = value === undefined ? text : (field.unread?.(text) ?? '');
    if (left !== '' || value === undefined) problems.push(unread(key, left));
    return [name, value === undefined ? field.initial : value];
  });
  const restored: unknown = Object.fromEntries(view);
  return { view: restored as View, problems };
}

/** Writes the address of a view. Parts at their initial value are left out, so that a typical link fits a small QR code; an initial view has an empty address. */
export function writeAddress(view: View): Address {
  const written = { query: [] as string[], hash: [] as string[] };
  for (const [name, { key, where, field }] of parts) {
    const text = field.write(view[name]);
    if (text !== field.write(field.initial)) written[where].push(`${key}=${encode(text)}`);
  }
  const any = written.query.length + written.hash.length > 0;
  return {
    search: any ? `?${[`v=${addressVersion.toString()}`, ...written.query].join('&')}` : '',
    hash: written.hash.length > 0 ? `#${written.hash.join('&')}` : '',
  };
}

/** The version that an address says; without one it is taken as written today. */
function versionOf(text: string | undefined, problems: Problem[]): number {
  if (text === undefined) return addressVersion;
  const version = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : NaN;
  if (version > addressVersion) problems.push(problem('linkNewer', { version, known: addressVersion }));
  else if (Number.isNaN(version)) problems.push(unread('v', text));
  return Number.isNaN(version) ? addressVersion : version;
}

/** The parts by name as they were last given, and what was given before that of those that stand more than once, and differ. */
function parse(text: string): Record<'last' | 'earlier', Map<string, string>> {
  const [last, earlier] = [new Map<string, string>(), new Map<string, string>()];
  for (const pair of text.slice(1, longest.address).split('&')) {
    const key = pair.slice(0, equals(pair));
    const value = decode(pair.slice(equals(pair) + 1));
    const before = last.get(key);
    if (before !== undefined && before !== value) earlier.set(key, before);
    last.set(key, value);
  }
  return { last, earlier };
}

function equals(pair: string): number {
  const at = pair.indexOf('=');
  return at < 0 ? pair.length : at;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Percent-encoding that leaves the signs which are safe in a query and read well: / : , Half a sign, which cannot be encoded, is left out. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''))
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',');
}

function unread(field: string, value: string): Problem {
  return problem('linkField', { value: value.slice(0, 60) }, { field });
}
