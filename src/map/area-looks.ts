import type { Classed, LegendItem } from '../classes/legend.ts';

/** Patterns stand for states only: too few, suppressed, no value, uncertain. */
export type Pattern = 'none' | 'hatched' | 'dotted' | 'blank' | 'uncertain';

/** How one area is drawn. */
export interface Look {
  readonly fill: string;
  readonly pattern: Pattern;
}

/** The look of every legend item, plain and uncertain: areas share these objects, so that a comparison by identity finds what changed. */
export interface Looks {
  readonly of: (area: number) => Look | undefined;
  readonly patterns: ReadonlySet<Pattern>;
  readonly count: number;
}

/** How every area of a classed measure is drawn. */
export function looksOf(classed: Classed): Looks {
  const plain = classed.items.map(lookOf);
  const uncertain = classed.items.map((item): Look =>
    item.kind === 'class' ? { fill: item.fill, pattern: 'uncertain' } : lookOf(item),
  );
  const of = (area: number): Look | undefined =>
    (classed.uncertain[area] === 1 ? uncertain : plain)[classed.itemOf[area] ?? -1];
  const patterns = new Set<Pattern>();
  for (let area = 0; area < classed.itemOf.length; area++) patterns.add(of(area)?.pattern ?? 'none');
  return { of, patterns, count: classed.itemOf.length };
}

function lookOf(item: LegendItem): Look {
  return { fill: item.fill, pattern: item.kind === 'status' ? item.pattern : 'none' };
}

/** The areas that look different from before; all of them where nothing was drawn before. */
export function changedAreas(before: Looks | undefined, after: Looks): number[] {
  const changed: number[] = [];
  for (let area = 0; area < after.count; area++) {
    const was = before?.of(area);
    const is = after.of(area);
    if (was === is) continue;
    if (was && is && was.fill === is.fill && was.pattern === is.pattern) continue;
    changed.push(area);
  }
  return changed;
}
