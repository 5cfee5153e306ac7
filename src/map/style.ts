import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { AreaSet, Level } from '../geography/area-set.ts';
import type { Outlines, PackAnswer } from '../protocol/requests.ts';
import {
  areaLayers,
  areaSource,
  borderLayers,
  hairlineLayers,
  borderSource,
  lineSource,
  collection,
  nameLayers,
  poleLayers,
  wayLayers,
  waterLayers,
} from './layers.ts';
import type { MapColours } from './map-colours.ts';

const nothing = collection([]);

/** An empty style: water to the horizon. No tiles, no glyphs, no sprite: nothing is fetched. */
export function emptyStyle(colours: MapColours): StyleSpecification {
  return {
    version: 8,
    sources: {},
    layers: [{ id: 'background', type: 'background', paint: { 'background-color': colours.water } }],
  };
}

/** The sources of a pack, by name. Levels are added when they are first shown. */
export function packSources(pack: PackAnswer): Record<string, SourceSpecification> {
  return {
    water: lines(pack.water || nothing),
    roads: lines(pack.roads || nothing),
    railway: lines(pack.railway || nothing),
    marked: lines(nothing),
    poles: lines(nothing),
    link: lines(nothing),
    'area-names': lines(namePoints(pack.deso.areas)),
    'municipality-names': lines(namePoints(pack.kommun.areas)),
  };
}

/** The sources of one level. */
export function levelSources(level: Level, drawing: Outlines): Record<string, SourceSpecification> {
  return {
    [areaSource(level)]: lines(drawing.areas),
    [lineSource(level)]: lines(drawing.lines),
    [borderSource(level)]: lines(drawing.borders),
  };
}

function lines(data: string | GeoJSON.FeatureCollection): GeoJSONSourceSpecification {
  // A finer tolerance than MapLibre's own: neighbours are simplified apart from each other, and gaps would show.
  return { type: 'geojson', data, tolerance: 0.2, buffer: 16, maxzoom: 14 };
}

/** Names at the areas' centroids, larger areas first where there is no room for all. */
export function namePoints({ names, centroids, areaM2 }: AreaSet): GeoJSON.FeatureCollection {
  return collection(
    names.flatMap((name, i): GeoJSON.Feature[] =>
      name === ''
        ? []
        : [
            {
              type: 'Feature',
              id: i,
              properties: { name, order: -(areaM2[i] ?? 0) },
              geometry: { type: 'Point', coordinates: [centroids[i * 2] ?? 0, centroids[i * 2 + 1] ?? 0] },
            },
          ],
    ),
  );
}

/** A layer and the first layer of the kind that it must lie below. */
export interface Placed {
  readonly layer: LayerSpecification;
  readonly below: string | undefined;
}

/** Layers that every pack has, from the ground up. */
export function packLayers(colours: MapColours): LayerSpecification[] {
  return [...waterLayers(colours), ...wayLayers(colours), ...poleLayers(colours), ...nameLayers(colours)];
}

/** Layers of one level: areas and hairlines below the water, lines between municipalities above it. */
export function levelLayers(level: Level, colours: MapColours): Placed[] {
  return [
    ...[...areaLayers(level, colours), ...hairlineLayers(level, colours)].map((layer) => ({ layer, below: 'water' })),
    ...borderLayers(level, colours).map((layer) => ({ layer, below: 'roads' })),
  ];
}
