import type { AreaGeometry } from './area-topology.ts';
import type { AreaSet, Level, Municipality, Neighbours, Shapes } from './area-set.ts';
import type { Arcs } from './arcs.ts';
import { areaLines } from './area-lines.ts';
import { areaSetOf } from './area-set-of.ts';
import { flatLinesText, geojsonText } from './geojson-text.ts';
import { neighbours } from './neighbours.ts';
import { rings } from './rings.ts';
import { shapes } from './shapes.ts';

/** What a level's geometries give: who the areas are, how they look, whom they border, and GeoJSON for the map of the areas and of the lines around and between them. */
export interface LevelGeography {
  readonly areas: AreaSet;
  readonly shapes: Shapes;
  readonly neighbours: Neighbours;
  readonly geojson: string;
  readonly lines: string;
  /** What all of it was made from: lines of single borders are drawn from it when they are first asked for. */
  readonly geometries: readonly AreaGeometry[];
  readonly arcs: Arcs;
}

/** Works out everything about one level from geometries that share arcs. */
export function levelGeography(
  level: Level,
  geometries: readonly AreaGeometry[],
  arcs: Arcs,
  municipalities: readonly Municipality[],
): LevelGeography {
  const polygons = geometries.map((geometry) => rings(geometry, arcs));
  const properties = geometries.map(({ properties }) => properties ?? { code: '', name: '', kommun: '' });
  return {
    areas: areaSetOf(level, properties, polygons, municipalities),
    shapes: shapes(polygons),
    neighbours: neighbours(geometries, arcs),
    geojson: geojsonText(polygons),
    lines: flatLinesText(areaLines(geometries, arcs)),
    geometries,
    arcs,
  };
}
