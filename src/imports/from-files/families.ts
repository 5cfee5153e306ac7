import type { Category, Series } from './figures.ts';
import type { SeriesFacts } from './series-facts.ts';
import { makeWhole } from './series-facts.ts';
import { plainWords, slug } from './words.ts';

/** Dimensions of which a file has more than one category. */
function varying(series: readonly Series[]): ReadonlySet<string> {
  const labels = new Map<string, Set<string>>();
  for (const { categories } of series)
    for (const { dimension, label } of categories)
      labels.set(dimension, (labels.get(dimension) ?? new Set()).add(label));
  return new Set([...labels].filter(([, own]) => own.size > 1).map(([dimension]) => dimension));
}

/** How a series stands in the file's breakdowns. */
export interface Breakdown {
  /** Categories that are no wholes, of dimensions with more than one. */
  readonly parts: readonly Category[];
  /** True where a breakdown stands at its whole. */
  readonly total: boolean;
}

/** For each series, in which breakdowns it is a part and in which it is the whole. */
export function breakdowns(series: readonly Series[]): readonly Breakdown[] {
  const dimensions = varying(series);
  return series.map(({ categories }) => {
    const own = categories.filter(({ dimension }) => dimensions.has(dimension));
    return { parts: own.filter(({ total }) => !total), total: own.some(({ total }) => total) };
  });
}

/** Headers of the tenures, side by side in one table. */
const tenure = /^(?:antal )?(?:hyresratt|bostadsratt|aganderatt|uppgift saknas|ovrigt|ovrig)(?:er)?$/;

/**
 * The family of each series, null for those of none: the parts of one breakdown, everything else at its whole; and tenures that stand as columns. A breakdown
 * whose parts do not make their whole (groups that overlap) is no family.
 */
export function families(
  series: readonly Series[],
  all: readonly Breakdown[],
  facts: readonly SeriesFacts[],
): readonly (string | null)[] {
  const found: (string | null)[] = series.map(() => null);
  const groups = new Map<string, number[]>();
  series.forEach(({ stem, categories }, s) => {
    const [part, ...more] = all[s]?.parts ?? [];
    if (part && more.length === 0) {
      const rest = categories.filter(({ dimension }) => dimension !== part.dimension).map(({ label }) => label);
      add(groups, [stem, part.dimension, ...rest].join('\u0000'), s);
    } else if (!part && tenure.test(plainWords(stem))) add(groups, '\u0000upplåtelseform', s);
  });
  for (const [key, members] of groups) {
    const [stem = '', dimension = ''] = key.split('\u0000');
    const own = new Set(members);
    const part = series[members[0] ?? -1];
    const whole = series.findIndex(
      (one, s) =>
        !own.has(s) &&
        one.stem === part?.stem &&
        one.categories.every(({ dimension: d, label, total }, k) =>
          d === dimension ? total : label === part.categories[k]?.label,
        ),
    );
    const parts = members.map((s) => facts[s]).filter((one) => one !== undefined);
    if (
      members.length < 2 ||
      parts.some((one) => !one.whole) ||
      !makeWhole(parts, whole < 0 ? undefined : facts[whole])
    )
      continue;
    const name = slug(`${dimension} ${groups.size > 1 ? stem : ''}`) || 'del';
    for (const s of members) found[s] = name;
  }
  return found;
}

function add(groups: Map<string, number[]>, key: string, s: number): void {
  const known = groups.get(key);
  if (known) known.push(s);
  else groups.set(key, [s]);
}
