import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { Level } from '../geography/area-set.ts';
import type { Pattern } from './area-looks.ts';
import type { MapColours } from './map-colours.ts';
import type { LinkDrawing, PoleDrawing } from './scene.ts';
import { outlineOf } from './outline.ts';
import type { Shapes } from '../geography/area-set.ts';
import { tiledPatterns } from './patterns.ts';

/** The layer above which deck.gl's arc is put: below all names. */
export const firstNameLayer = 'area-names';

/** MapLibre's names of a level's sources: polygons, lines around and between them, lines between municipalities. */
export function areaSource(level: Level): string {
  return `areas-${level}`;
}
export function lineSource(level: Level): string {
  return `lines-${level}`;
}
export function borderSource(level: Level): string {
  return `borders-${level}`;
}

/** A layer that shows a pattern of a level; hidden where no area has it, since even what is transparent costs a frame. */
export function patternLayer(level: Level, pattern: Pattern): string {
  return `${level}-${pattern}`;
}

const byZoom = (...stops: number[]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...(stops as [number, number]),
];

const onlyWhere = (pattern: Pattern): ExpressionSpecification => [
  'case',
  ['==', ['feature-state', 'pattern'], pattern],
  1,
  0,
];

/** The areas of a level: colour and pattern come from the state of each area. */
export function areaLayers(level: Level, colours: MapColours): LayerSpecification[] {
  const source = areaSource(level);
  return [
    {
      id: `${level}-fill`,
      type: 'fill',
      source,
      // Antialiased edges of neighbours would let the ground through as hairlines of their own.
      paint: { 'fill-color': ['to-color', ['feature-state', 'fill'], colours.land], 'fill-antialias': false },
    },
    ...tiledPatterns.map((pattern): LayerSpecification => ({
      id: patternLayer(level, pattern),
      type: 'fill',
      source,
      layout: { visibility: 'none' },
      paint: { 'fill-pattern': pattern, 'fill-opacity': onlyWhere(pattern), 'fill-antialias': false },
    })),
  ];
}

/** Hairlines between the areas of a level, and the outline of those without a value. */
export function hairlineLayers(level: Level, colours: MapColours): LayerSpecification[] {
  return [
    {
      id: `${level}-hairlines`,
      type: 'line',
      source: lineSource(level),
      paint: { 'line-color': colours.hairline, 'line-width': byZoom(7, 0.5, 10, 0.95, 14, 1.5) },
    },
    {
      id: patternLayer(level, 'blank'),
      type: 'line',
      source: areaSource(level),
      layout: { visibility: 'none', 'line-join': 'round' },
      paint: { 'line-color': colours.line, 'line-width': 1, 'line-opacity': onlyWhere('blank') },
    },
  ];
}

/** The lines between municipalities, a shade darker. */
export function borderLayers(level: Level, colours: MapColours): LayerSpecification[] {
  return [
    {
      id: `${level}-municipalities`,
      type: 'line',
      source: borderSource(level),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.quiet, 'line-width': byZoom(7, 0.7, 10, 1.3, 14, 2), 'line-opacity': 0.8 },
    },
  ];
}

/** Water lies above the areas: their borders run through lakes and rivers. */
export function waterLayers(colours: MapColours): LayerSpecification[] {
  return [{ id: 'water', type: 'fill', source: 'water', paint: { 'fill-color': colours.water } }];
}

/** Railway and larger roads, thin enough to leave the areas in front. */
export function wayLayers(colours: MapColours): LayerSpecification[] {
  return [
    {
      id: 'roads',
      type: 'line',
      source: 'roads',
      minzoom: 9,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.halo, 'line-width': byZoom(9, 0.6, 13, 2.4), 'line-opacity': 0.75 },
    },
    {
      id: 'railway',
      type: 'line',
      source: 'railway',
      paint: { 'line-color': colours.quiet, 'line-width': byZoom(8, 0.5, 13, 1.4), 'line-opacity': 0.6 },
    },
    {
      id: 'sleepers',
      type: 'line',
      source: 'railway',
      minzoom: 11,
      paint: {
        'line-color': colours.quiet,
        'line-width': byZoom(11, 3, 13, 5),
        'line-dasharray': [0.25, 2.5],
        'line-opacity': 0.6,
      },
    },
  ];
}

/** The poles: a dark outline with halo, dashed while suggested; the dots between them; what is marked. */
export function poleLayers(colours: MapColours): LayerSpecification[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const { scale = 1 } = colours;
  const thick = (width: number): number => width * scale;
  return [
    {
      id: 'marked',
      type: 'line',
      source: 'marked',
      layout: round,
      paint: { 'line-color': colours.ink, 'line-width': 1.6 },
    },
    {
      id: 'pole-halo',
      type: 'line',
      source: 'poles',
      layout: round,
      paint: { 'line-color': colours.halo, 'line-width': byZoom(8, thick(4.5), 12, thick(7)) },
    },
    {
      id: 'pole-outline',
      type: 'line',
      source: 'poles',
      filter: ['==', ['get', 'suggested'], false],
      layout: round,
      paint: { 'line-color': colours.ink, 'line-width': byZoom(8, thick(2), 12, thick(3.2)) },
    },
    {
      id: 'pole-suggested',
      type: 'line',
      source: 'poles',
      filter: ['==', ['get', 'suggested'], true],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.ink,
        'line-width': byZoom(8, thick(1.8), 12, thick(2.6)),
        'line-dasharray': [2.2, 1.4],
      },
    },
    {
      id: 'link-halo',
      type: 'line',
      source: 'link',
      layout: round,
      paint: { 'line-color': colours.halo, 'line-width': thick(6) },
    },
    {
      id: 'link',
      type: 'line',
      source: 'link',
      layout: round,
      paint: { 'line-color': colours.ink, 'line-width': thick(2.6), 'line-dasharray': [0, 2] },
    },
  ];
}

/** Names with halo, drawn with the fonts of the page: å ä ö need no server. MapLibre reads the weight off the first name. */
export function nameLayers(colours: MapColours): SymbolLayerSpecification[] {
  const { scale = 1 } = colours;
  const halo = { 'text-halo-color': colours.halo, 'text-halo-width': 1.6 * scale };
  // From afar no name is smaller than the largest.
  const size = (near: number | ExpressionSpecification): number | ExpressionSpecification =>
    scale > 1 ? 15 * scale : near;
  return [
    {
      id: firstNameLayer,
      type: 'symbol',
      source: 'area-names',
      minzoom: 12.6,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['Medium', 'Inter Variable', 'sans-serif'],
        'text-size': size(12),
        'text-max-width': 7,
        'text-padding': 6,
      },
      paint: { 'text-color': colours.quiet, ...halo },
    },
    {
      id: 'municipality-names',
      type: 'symbol',
      source: 'municipality-names',
      maxzoom: 13.5,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['SemiBold', 'Inter Variable', 'sans-serif'],
        'text-size': size(byZoom(8, 12, 12, 15)),
        'text-max-width': 8,
        'text-padding': 4,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { 'text-color': colours.ink, ...halo },
    },
  ];
}

/** Every colour and width of the style that follows the theme: [layer, paint property, value]. */
export function themePaint(colours: MapColours, levels: readonly Level[]): readonly [string, string, unknown][] {
  const layers = [
    ...levels.flatMap((level) => [
      ...areaLayers(level, colours),
      ...hairlineLayers(level, colours),
      ...borderLayers(level, colours),
    ]),
    ...waterLayers(colours),
    ...wayLayers(colours),
    ...poleLayers(colours),
    ...nameLayers(colours),
  ];
  const paint = layers.flatMap((layer) =>
    Object.entries(layer.paint ?? {})
      .filter(([name]) => /-(color|width)$/.test(name))
      .map(([name, value]): [string, string, unknown] => [layer.id, name, value]),
  );
  return [['background', 'background-color', colours.water], ...paint];
}

/** Areas of a pole carry their letter where the name would stand. */
export function namesBeside(poles: readonly PoleDrawing[]): FilterSpecification {
  return ['!', ['in', ['id'], ['literal', poles.flatMap(({ areas }) => areas)]]];
}

/** The poles' outlines as GeoJSON. */
export function poleFeatures(poles: readonly PoleDrawing[], shapes: Shapes): GeoJSON.FeatureCollection {
  return collection(
    poles.map(({ areas, suggested, pole }) => ({
      type: 'Feature',
      properties: { suggested, pole },
      geometry: { type: 'MultiLineString', coordinates: outlineOf(areas, shapes) },
    })),
  );
}

/** The part of the link that has grown from A towards B: `grown` 0–1. */
export function linkFeatures(link: LinkDrawing | undefined, grown: number): GeoJSON.FeatureCollection {
  if (!link || grown <= 0) return collection([]);
  const { from, to } = link;
  const end = [from[0] + (to[0] - from[0]) * grown, from[1] + (to[1] - from[1]) * grown];
  return collection([
    { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [[...from], end] } },
  ]);
}

export function collection(features: GeoJSON.Feature[]): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features };
}

/** What deck.gl's ArcLayer is given: one arc from A to B, leaning so that it is seen from straight above. */
export function arcProps({ from, to }: LinkDrawing, ink: readonly [number, number, number]) {
  return {
    id: 'pair-arc',
    data: [{ from, to }],
    getSourcePosition: (d: { readonly from: readonly [number, number] }) => d.from as [number, number],
    getTargetPosition: (d: { readonly to: readonly [number, number] }) => d.to as [number, number],
    getSourceColor: [...ink, 200] as [number, number, number, number],
    getTargetColor: [...ink, 200] as [number, number, number, number],
    getWidth: 2,
    getHeight: 0.35,
    getTilt: 70,
    numSegments: 60,
  };
}
