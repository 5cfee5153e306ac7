import type { AreaShape } from './area-shapes.ts';
import type { RegisteredArea } from './area-register.ts';
import { municipalities } from './landscape.ts';

/** A RegSO of the demo region. */
export interface DemoRegso {
  readonly code: string;
  readonly name: string;
  /** Numbers of its areas, the one with most residents first. */
  readonly areas: readonly number[];
}

/** Areas to a RegSO, on average, as in a Swedish town of some size. */
const areasEach = 3.7;

/** What the areas are joined by: their shapes, municipalities, sizes and how they live. */
export interface RegsoInput {
  readonly shapes: readonly AreaShape[];
  readonly register: readonly RegisteredArea[];
  readonly sizes: readonly number[];
  /** ln of the balance at the start, per area. */
  readonly logBalance: readonly number[];
}

/**
 * Joins neighbouring areas of a municipality to RegSO: the smallest is joined to the neighbour with which it shares the longest border, a border
 * across which living conditions differ counting for less, until there are 3.7 areas to each. An area without neighbours stays alone. Numbered
 * from south to north; named after its largest area. Draws nothing: the same areas give the same RegSO.
 */
export function demoRegsos(input: RegsoInput): readonly DemoRegso[] {
  return municipalities.flatMap(({ code }, municipality) => {
    const own = input.register.flatMap((area, number) => (area.municipality === municipality ? [number] : []));
    return joined(own, input)
      .map((areas) => areas.toSorted((a, b) => (input.sizes[b] ?? 0) - (input.sizes[a] ?? 0) || a - b))
      .sort((one, other) => northOf(one, input) - northOf(other, input))
      .map((areas, k) => ({
        code: `${code}R${String(k + 1).padStart(3, '0')}`,
        name: input.register[areas[0] ?? -1]?.name ?? '',
        areas,
      }));
  });
}

function northOf(areas: readonly number[], { shapes }: RegsoInput): number {
  return areas.reduce((sum, area) => sum + (shapes[area]?.middle[1] ?? 0), 0) / areas.length;
}

function joined(areas: readonly number[], input: RegsoInput): readonly (readonly number[])[] {
  const groups = areas.map((area) => [area]);
  const alone: number[][] = [];
  const wanted = Math.max(1, Math.round(areas.length / areasEach));
  while (groups.length > 0 && groups.length + alone.length > wanted) {
    const smallest = least(groups, (group) => sizeOf(group, input));
    const [group = []] = groups.splice(smallest, 1);
    const nearest = least(groups, (other) => -bond(group, other, input));
    const other = groups[nearest];
    if (!other || bond(group, other, input) === 0) alone.push(group);
    else other.push(...group);
  }
  return [...groups, ...alone];
}

function sizeOf(group: readonly number[], { sizes }: RegsoInput): number {
  return group.reduce((sum, area) => sum + (sizes[area] ?? 0), 0);
}

/** Kilometres of shared border, each counting for less the more ln balance differs across it. */
function bond(group: readonly number[], other: readonly number[], { shapes, logBalance }: RegsoInput): number {
  let sum = 0;
  for (const area of group)
    for (const neighbour of other) {
      const km = shapes[area]?.neighbours.get(neighbour) ?? 0;
      sum += km * Math.exp(-2 * Math.abs((logBalance[area] ?? 0) - (logBalance[neighbour] ?? 0)));
    }
  return sum;
}

/** The index of the item with the least of something; of equal ones the first; −1 of none. */
function least<T>(items: readonly T[], of: (item: T) => number): number {
  let best = -1;
  items.forEach((item, i) => {
    const before = items[best];
    if (before === undefined || of(item) < of(before)) best = i;
  });
  return best;
}
