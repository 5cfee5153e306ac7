import type { LevelGeography } from '../geography/level-geography.ts';
import { boundsOfShapes, geometryText } from '../geography/feature-geometry.ts';
import type { AreasAbout } from '../protocol/export-requests.ts';
import type { Params, Scope, TableAnswer } from '../protocol/requests.ts';
import type { Task } from '../protocol/serve.ts';
import type { FilePiece } from '../table/data-sheet.ts';
import { rowsAtATime } from '../table/data-sheet.ts';
import { memberNames, propertiesText } from './area-properties.ts';
import { collectPieces } from './collect-pieces.ts';
import type { InScope } from './in-scope.ts';
import { tableColumns } from './table-columns.ts';

/**
 * Every area of a level as GeoJSON (RFC 7946, WGS 84), as finely drawn as the pack has it, with all measures: see `propertiesText`. What the file is
 * stands in its member `metadata`. Can be stopped; says how far it has come. Throws what reading the pack's finer outlines throws.
 */
export async function exportAreas(
  { about, ...scope }: Params<'exportAreas'>,
  inScope: InScope,
  task: Task,
): Promise<Blob> {
  const parts = await inScope(scope, task);
  const columns = scope.scenario
    ? await (await import('./table-beside-today.ts')).tableBesideToday(scope, parts, inScope, task)
    : tableColumns(parts.pack.manifest, parts.source);
  task.progress(0.1);
  const geography = await parts.pack.finest(scope.level, task.signal);
  return collectPieces(areaPieces({ geography, columns, scope, about }), 'application/geo+json', {
    ...task,
    progress: (share) => {
      task.progress(0.3 + 0.7 * share);
    },
  });
}

/** What areas are written from. */
export interface AreaParts {
  readonly geography: Pick<LevelGeography, 'areas' | 'shapes'>;
  readonly columns: TableAnswer['columns'];
  readonly scope: Scope;
  readonly about: AreasAbout;
}

/** The text of the file, some areas at a time. */
export function* areaPieces({ geography, columns, scope, about }: AreaParts): Generator<FilePiece, void, undefined> {
  const { areas, shapes } = geography;
  const names = memberNames(columns.map(({ key }) => key));
  const bounds = boundsOfShapes(shapes);
  const head = JSON.stringify({
    type: 'FeatureCollection',
    name: about.name,
    ...(bounds && { bbox: bounds }),
    metadata: about.metadata,
  });
  yield { part: `${head.slice(0, -1)},"features":[\n`, share: 0 };
  const { length } = areas.codes;
  for (let from = 0; from < length; from += rowsAtATime) {
    const to = Math.min(length, from + rowsAtATime);
    let part = '';
    for (let area = from; area < to; area++) {
      const properties = propertiesText(area, { areas, columns, names }, scope, about);
      const id = JSON.stringify(areas.codes[area] ?? '');
      part += `${area > 0 ? ',\n' : ''}{"type":"Feature","id":${id},"properties":${properties},"geometry":${geometryText(shapes, area)}}`;
    }
    yield { part, share: to / length };
  }
  yield { part: '\n]}\n', share: 1 };
}
