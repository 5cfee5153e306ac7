import { fail } from '../problem/problem.ts';
import { cellLength, shortened } from './cell-length.ts';
import type { CubeCategory, CubeDimension } from './cube.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Throws `invalidCube` for what is not an object. */
export function asObject(value: unknown, at: string, file: string): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : fail('invalidCube', { format: 'JSON-stat', at }, { file });
}

/** A text, '' for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Notes stand as a list or as one text. */
export function notesOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).map(textOf).filter((note) => note !== '');
}

/** A member of an object's own: `constructor` in a file is a name like any other. */
function own(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, name)
    ? (object as JsonObject)[name]
    : undefined;
}

/** Codes in their order, from an array of codes, an object of places by code, or the one label. Throws `invalidCube`. */
function codesOf(category: JsonObject, at: string, file: string): readonly string[] {
  const { index, label } = category;
  if (Array.isArray(index)) return index.map((code) => String(code));
  if (typeof index === 'object' && index !== null) {
    const places = Object.entries(index as Readonly<Record<string, unknown>>);
    if (places.some(([, place]) => typeof place !== 'number') || new Set(places.map(([, p]) => p)).size < places.length)
      fail('invalidCube', { format: 'JSON-stat', at: `${at}.index` }, { file });
    return places.sort(([, a], [, b]) => Number(a) - Number(b)).map(([code]) => code);
  }
  const labels = typeof label === 'object' && label !== null ? Object.keys(label) : [];
  return labels.length === 1 ? labels : fail('invalidCube', { format: 'JSON-stat', at: `${at}.index` }, { file });
}

function unitOf(category: JsonObject, code: string): Pick<CubeCategory, 'unit' | 'decimals'> {
  const unit = own(category['unit'], code);
  const words = textOf(own(unit, 'base')) || textOf(own(unit, 'label')) || textOf(own(unit, 'symbol'));
  const decimals = own(unit, 'decimals');
  return {
    ...(words === '' ? {} : { unit: words }),
    ...(typeof decimals === 'number' && decimals >= 0 ? { decimals } : {}),
  };
}

const roles = { geo: 'region', time: 'time', metric: 'content' } as const;

function roleOf(id: string, given: unknown): CubeDimension['role'] {
  const found = (['geo', 'time', 'metric'] as const).find((role) => {
    const ids = own(given, role);
    return Array.isArray(ids) && ids.includes(id);
  });
  return found ? roles[found] : 'other';
}

/** One dimension and the notes on it and on its categories. Throws `invalidCube` with the member that is missing or wrong. */
export function jsonStatDimension(
  members: JsonObject,
  id: unknown,
  size: number,
  given: unknown,
  file: string,
): { readonly dimension: CubeDimension; readonly notes: readonly string[] } {
  if (typeof id !== 'string') return fail('invalidCube', { format: 'JSON-stat', at: 'id' }, { file });
  const at = `dimension.${id}`;
  const member = asObject(own(members, id), at, file);
  const category = asObject(member['category'], `${at}.category`, file);
  const codes = codesOf(category, `${at}.category`, file);
  if (codes.length !== size || new Set(codes).size !== size || codes.some(({ length }) => length > cellLength))
    fail('invalidCube', { format: 'JSON-stat', at: `${at}.category.index` }, { file });
  const label = shortened(textOf(member['label']) || id);
  const categories = codes.map((code) => ({
    code,
    label: shortened(textOf(own(category['label'], code)) || code),
    ...unitOf(category, code),
  }));
  const notes = [
    ...notesOf(member['note']).map((note) => `${label}: ${note}`),
    ...categories.flatMap((one) => notesOf(own(category['note'], one.code)).map((note) => `${one.label}: ${note}`)),
  ];
  return { dimension: { id, label, role: roleOf(id, given), categories }, notes };
}
