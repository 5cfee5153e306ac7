import type { AreaFeature } from '../../pack/area-feature.ts';

/**
 * Areas with names that people know. A DeSO has none of its own: it is called as its RegSO, with the end of its code (category and number, `C1010`)
 * where the RegSO has several; an area whose RegSO is not known, or has no name but its code, stays without.
 */
export function withNames(
  areas: readonly AreaFeature[],
  regsoName: (code: string) => string | undefined,
): readonly AreaFeature[] {
  const sizes = new Map<string, number>();
  for (const { regso = '' } of areas) sizes.set(regso, (sizes.get(regso) ?? 0) + 1);
  return areas.map((area) => {
    const { code, regso = '' } = area;
    const name = regso === '' ? undefined : regsoName(regso);
    if (name === undefined || name === regso) return area;
    return { ...area, name: sizes.get(regso) === 1 ? name : `${name} ${code.slice(4)}` };
  });
}
