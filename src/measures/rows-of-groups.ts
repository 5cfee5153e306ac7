/** The rows of each group as compressed rows: group g has rows[start[g]…start[g+1]−1], in ascending order. */
export interface RowsOfGroups {
  readonly start: Uint32Array;
  readonly rows: Uint32Array;
}

/** Gathers the rows of every group (municipality) by counting: one pass to count, one to place. Rows of a group number ≥ `groups` are left out. */
export function rowsOfGroups(groupOf: Uint16Array, groups: number): RowsOfGroups {
  const start = new Uint32Array(groups + 1);
  for (const group of groupOf) if (group < groups) start[group + 1] = (start[group + 1] ?? 0) + 1;
  for (let g = 0; g < groups; g++) start[g + 1] = (start[g + 1] ?? 0) + (start[g] ?? 0);
  const next = start.slice();
  const rows = new Uint32Array(start[groups] ?? 0);
  for (let i = 0; i < groupOf.length; i++) {
    const group = groupOf[i] ?? groups;
    if (group >= groups) continue;
    const at = next[group] ?? 0;
    rows[at] = i;
    next[group] = at + 1;
  }
  return { start, rows };
}
