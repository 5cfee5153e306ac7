import type { MeasureKey } from '../../measures/roles.ts';
import { columnsBehind } from '../../pack/columns-behind.ts';
import type { PackManifest } from '../../pack/pack.ts';
import type { SettledView } from '../../store/state.ts';

/** The titles of the sources of what the map shows; of all that the region has where none is known to hold it. Pure. */
export function sourcesOf({ sources, columns }: PackManifest, view: SettledView): readonly string[] {
  const behind = columnsBehind(view.measure as MeasureKey, view.basis, view.subset, columns);
  const holding = sources.filter((source) => !source.columns || source.columns.some((id) => behind.includes(id)));
  const said = holding.length > 0 ? holding : sources;
  return [...new Set(said.map(({ title }) => title[view.language]))];
}
