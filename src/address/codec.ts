import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import type { Part, View } from './view.ts';
import { fields } from './view.ts';

/** The version of the address that this code writes. */
export const addressVersion = 1;

/** An address without its origin and path. Both parts are empty or begin with their sign. */
export interface Address {
  readonly search: string;
  readonly hash: string;
}

const parts = Object.entries(fields) as [keyof View, Part<unknown>][];

/** Longer addresses are cut before they are read: no view needs more. */
const longest = 8000;

/**
 * Reads an address. Each part that cannot be read keeps its initial value and is told as a `linkField` problem, so that a damaged link restores what it
 * can. Unknown names are ignored: links pass through tools that add their own. Never throws.
 */
export function readAddress({ search, hash }: Address): { view: View; problems: Problem[] } {
  const given = { query: parse(search), hash: parse(hash) };
  const problems: Problem[] = [];
  const version = given.query.get('v');
  if (version !== undefined && version !== String(addressVersion)) problems.push(unread('v', version));
  const view = parts.map(([name, { key, where, field }]) => {
    const text = given[where].get(key);
    if (text === undefined) return [name, field.initial];
    const value = field.read(text);
    const left = value === undefined ? text : (field.unread?.(text) ?? '');
    if (left !== '') problems.push(unread(key, left));
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

function parse(text: string): Map<string, string> {
  const pairs = text.slice(1, longest).split('&');
  return new Map(pairs.map((pair) => [pair.slice(0, equals(pair)), decode(pair.slice(equals(pair) + 1))]));
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

/** Percent-encoding that leaves the signs which are safe in a query and read well: / : , */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');
}

function unread(field: string, value: string): Problem {
  return problem('linkField', { value: value.slice(0, 60) }, { field });
}
