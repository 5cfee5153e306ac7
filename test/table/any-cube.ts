import fc from 'fast-check';
import { Status, hasValue } from '../../src/measures/status.ts';
import type { Cube, CubeCategory, CubeDimension } from '../../src/table/cube.ts';

/** Names that stand alone: nothing at their ends that a file format would trim, and none that says a role. `but` is a letter that the format cannot write. */
const nameOf = (but: string): fc.Arbitrary<string> =>
  fc
    .string({
      unit: fc.constantFrom(...Array.from('aåäöéßABÖ019 -_.,:;()=%/&<"').filter((one) => one !== but)),
      maxLength: 12,
    })
    .map((text) => `n${text.trim()}`);

const category = (content: boolean, name: fc.Arbitrary<string>): fc.Arbitrary<CubeCategory> =>
  content
    ? fc.record({ code: name, label: name, unit: fc.constantFrom('antal', 'procent'), decimals: fc.nat(2) })
    : fc.record({ code: name, label: name });

const dimension = (role: CubeDimension['role'], id: string, name: fc.Arbitrary<string>): fc.Arbitrary<CubeDimension> =>
  fc.record({
    id: fc.constant(id),
    label: name.map((label) => `${label} ${id}`),
    role: fc.constant(role),
    categories: fc
      .uniqueArray(category(role === 'content', name), { minLength: 1, maxLength: 4, selector: ({ code }) => code })
      .map((categories) => categories.map((one, k) => ({ ...one, label: `${one.label}${k}` }))),
  });

/** Statuses that a file can say of its own. */
const cell = fc.oneof(
  fc.tuple(
    fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
      fc.integer(),
    ),
    fc.constant(Status.present),
  ),
  fc.tuple(fc.constant(0), fc.constant(Status.nil)),
  fc.tuple(fc.constant(NaN), fc.constantFrom(Status.suppressed, Status.notAvailable, Status.empty)),
);

/** Any cube of a region, a content, a time and a fourth dimension; labels are each their own within a dimension. */
export function anyCube(but = ''): fc.Arbitrary<Cube> {
  const name = nameOf(but);
  return fc
    .tuple(
      dimension('region', 'Region', name),
      dimension('other', 'Kön', name),
      dimension('content', 'ContentsCode', name),
      dimension('time', 'Tid', name),
      fc.record({ title: name, source: name, updated: name, notes: fc.array(name, { maxLength: 2 }) }),
    )
    .chain(([region, other, content, time, texts]) => {
      const dimensions = [region, other, content, time];
      const cells = dimensions.reduce((product, { categories }) => product * categories.length, 1);
      return fc.array(cell, { minLength: cells, maxLength: cells }).map((all): Cube => ({
        file: 'a',
        ...texts,
        dimensions,
        values: Float64Array.from(all, ([value]) => value),
        status: Uint8Array.from(all, ([, status]) => status),
        problems: [],
      }));
    });
}

export const markOf: Readonly<Record<number, string>> = {
  [Status.nil]: '-',
  [Status.suppressed]: '..',
  [Status.notAvailable]: '.',
};

const roleNames = { region: 'geo', content: 'metric', time: 'time' } as const;

/** A cube as JSON-stat 2.0. */
export function jsonStatText(cube: Cube, sparse: boolean): string {
  const entries = [...cube.values].map((value, at): [number, number | null] => [
    at,
    hasValue(cube.status[at] ?? 0) ? value : null,
  ]);
  const marks = [...cube.status].flatMap((status, at) => (markOf[status] === undefined ? [] : [[at, markOf[status]]]));
  const byRole = cube.dimensions.flatMap(({ role, id }) => (role === 'other' ? [] : [[roleNames[role], [id]]]));
  const parts = cube.dimensions.map(({ id, label, categories }) => {
    const of = (pick: (one: CubeCategory) => unknown): object =>
      Object.fromEntries(categories.map((one) => [one.code, pick(one)]));
    const unit = categories.some((one) => one.unit !== undefined)
      ? { unit: of((one) => ({ base: one.unit, decimals: one.decimals })) }
      : {};
    const index = sparse
      ? categories.map(({ code }) => code)
      : Object.fromEntries(categories.map(({ code }, i) => [code, i]));
    return [id, { label, category: { index, label: of((one) => one.label), ...unit } }];
  });
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: cube.title,
    source: cube.source,
    updated: cube.updated,
    note: cube.notes,
    role: Object.fromEntries(byRole) as object,
    id: cube.dimensions.map(({ id }) => id),
    size: cube.dimensions.map(({ categories }) => categories.length),
    dimension: Object.fromEntries(parts) as object,
    value: sparse
      ? Object.fromEntries(entries.filter(([, value]) => value !== null))
      : entries.map(([, value]) => value),
    status: Object.fromEntries(marks) as object,
  });
}
