import type { GeometryReason } from '../../problem/problem.ts';
import type { Format } from '../format.ts';
import type { geographyProblems as swedish } from '../sv/geography-problems.ts';

/** At most five of a list, and how many more there are. */
const some = (items: readonly string[], format: Format): string => {
  const shown = items.slice(0, 5);
  const more = items.length - shown.length;
  return format.list(more > 0 ? [...shown, `${format.count(more)} more`] : shown);
};

/** Why a feature is left out, and what helps. */
const leftOut: { readonly [R in GeometryReason]: string } = {
  missing: 'They have no geometry, so there is nothing to draw. Remove them, or draw them in the map program.',
  curve:
    'They have arcs or surfaces in space, which cannot be drawn here. Turn them into straight lines in the map program (in QGIS: Convert to multipolygon).',
  invalid:
    'Their coordinates are no numbers, lie outside of the earth or are too few. Mend them in the map program (in QGIS: Fix geometries).',
  otherKind: 'They are of another kind than the rest of the layer. Put them in a layer of their own.',
  notArea: 'They are points or lines, but areas must be surfaces. Show them as a layer of their own instead.',
};

/** Problems of files with boundaries and other layers of a map. */
export const geographyProblems: typeof swedish = {
  geometryLeftOut: {
    title: ({ count, layer }, format) =>
      `${count === 1 ? 'One feature' : `${format.count(count)} features`} of the layer “${layer}” ${count === 1 ? 'is' : 'are'} not shown`,
    advice: ({ reason }) => leftOut[reason],
  },
  layersLeftOut: {
    title: ({ names }, format) =>
      names.length === 1 ? 'One layer is not shown' : `${format.count(names.length)} layers are not shown`,
    advice: ({ names }, format) =>
      `They have no points, lines or surfaces that can be drawn: ${some(names, format)}. The rest of the file is used.`,
  },
  noMapLayers: {
    title: () => 'The file is a GeoPackage without map layers',
    advice: ({ names }, format) =>
      names.length === 0
        ? 'Export the layer of points, lines or surfaces again.'
        : `It holds tables or pictures only: ${some(names, format)}. Export the layer of points, lines or surfaces.`,
  },
  noLine: {
    title: () => 'The file has no line to follow',
    advice: ({ found }) =>
      found === ''
        ? 'Export the route as a line (LineString) in GeoJSON.'
        : `It only has: ${found}. Export the route as a line (LineString) in GeoJSON.`,
  },
  assumedProjection: {
    title: ({ used }) => `The file does not say which coordinate system it has; ${used} is assumed`,
    advice: () =>
      'It agrees with where the coordinates lie. If the map ends up in the wrong place: export again with the coordinate system stated (a .prj file for shape).',
  },
  assumedCharset: {
    title: ({ used }) => `The file does not say which character encoding it has; ${used} is assumed`,
    advice: () => 'See that å, ä and ö are right. If not: export again with a .cpg file, preferably in UTF-8.',
  },
  missingPart: {
    title: ({ part }) => `The archive lacks the shapefile’s part ${part}`,
    advice: ({ part }) =>
      part === '.shp'
        ? 'Without it there is no geometry. Put all parts (.shp, .shx, .dbf, .prj, .cpg) in the same zip file.'
        : 'The surfaces can be shown but have no names or codes. Put all parts (.shp, .shx, .dbf, .prj, .cpg) in the same zip file.',
  },
  looseShapefile: {
    title: () => 'The file is only one part of a shapefile',
    advice: () => 'Put all parts (.shp, .shx, .dbf, .prj, .cpg) in a zip file and choose that.',
  },
  tooManyVertices: {
    title: ({ vertices }, format) => `The layer has too many vertices: ${format.count(vertices)}`,
    advice: ({ limit }, format) =>
      `At most ${format.count(limit)} can be shown. Simplify the geometry in the map program, or take a smaller area.`,
  },
  areasWithoutCode: {
    title: ({ count }, format) => `${count === 1 ? 'One area has' : `${format.count(count)} areas have`} no code`,
    advice: () => 'They are left out. Fill in the code, or choose another property as code.',
  },
};
