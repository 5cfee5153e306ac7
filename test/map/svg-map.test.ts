// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { EngineEvents } from '../../src/map/engine.ts';
import type { Scene } from '../../src/map/scene.ts';
import { drawPoles } from '../../src/map/scene.ts';
import { SvgMap } from '../../src/map/svg-map.ts';
import { areaPath, linesOf, planeOf, transformOf } from '../../src/map/svg-paths.ts';
import type { PackAnswer } from '../../src/protocol/requests.ts';
import { gridLayer, gridLevel } from './grid.ts';

const deso = gridLevel(4, 3);
const layer = gridLayer(deso);
const pack = {
  manifest: { bounds: [12, 57, 12.04, 57.03] },
  deso,
  kommun: gridLevel(1, 1),
  water: '',
  roads: '',
  railway: '',
} as unknown as PackAnswer;
const colours = {
  ink: 'ink',
  quiet: 'quiet',
  halo: 'halo',
  hairline: 'halo',
  water: 'water',
  land: 'land',
  line: 'line',
};
const view = { a: ['9901C0000'], b: [] as string[] };
const pair = drawPoles({ pack, level: deso, layer, view, suggested: ['9901C0003'], relation: undefined });
const scene: Scene = {
  pack,
  level: deso,
  layer,
  fine: undefined,
  ...pair,
  overlays: [],
  frontiers: undefined,
  marked: -1,
  colours,
  still: true,
};
const camera = { lon: 12.02, lat: 57.015, zoom: 12 };

function open(): { map: SvgMap; container: HTMLElement; log: unknown[] } {
  const container = document.createElement('div');
  document.body.append(container);
  const log: unknown[] = [];
  const events: EngineEvents = {
    moving: () => undefined,
    moved: (to, byPerson) => log.push(['moved', to, byPerson]),
    settled: () => log.push(['settled']),
    problem: (problem) => log.push(['problem', problem]),
    held: (gesture) => log.push(['held', gesture]),
    lost: () => log.push(['lost']),
  };
  return { map: new SvgMap(container, camera, events), container, log };
}

const fills = (container: HTMLElement): (string | null)[] =>
  [...container.querySelectorAll('svg > g > g:first-child path')].map((path) => path.getAttribute('fill'));

describe('the map without WebGL', () => {
  it('fills every area with the colour of the legend', () => {
    const { map, container } = open();
    map.draw(scene);
    expect(fills(container)).toEqual([...Array<string>(11).fill('#b9aed6'), '#ffffff']);
  });

  it('shows states as patterns, and poles as outlines: dashed while suggested', () => {
    const { map, container } = open();
    map.draw(scene);
    expect(container.querySelector('path[fill="url(#map-dotted)"]')).not.toBeNull();
    expect(container.querySelector('path[fill="url(#map-uncertain)"]')).not.toBeNull();
    expect(container.querySelectorAll('path[stroke="ink"][stroke-width="2.8"]')).toHaveLength(2);
    expect(container.querySelectorAll('path[stroke-dasharray="6 4"]')).toHaveLength(1);
  });

  it('recolours without drawing the areas again', () => {
    const { map, container } = open();
    map.draw(scene);
    const first = container.querySelector('svg > g > g:first-child path');
    const [item, status] = layer.classed.items;
    if (item?.kind !== 'class' || !status) throw new Error('the grid has a class and a status');
    const items = [{ ...item, fill: '#e08214' }, status];
    map.draw({ ...scene, layer: { ...layer, classed: { ...layer.classed, items } } });
    expect(container.querySelector('svg > g > g:first-child path')).toBe(first);
    expect(first?.getAttribute('fill')).toBe('#e08214');
  });

  it('keeps plain ground while the measure belongs to another level', () => {
    const { map, container } = open();
    map.draw({ ...scene, layer: gridLayer(gridLevel(2, 2)) });
    expect(new Set(fills(container))).toEqual(new Set(['land']));
  });

  it('tells where a key or button moved it, and takes its drawing away in the end', () => {
    const { map, container, log } = open();
    map.draw(scene);
    const there = { ...camera, zoom: 13 };
    map.moveTo(there, { still: true, person: true });
    expect(log).toContainEqual(['moved', there, true]);
    expect(map.camera()).toEqual(there);
    map.remove();
    expect(container.querySelector('svg')).toBeNull();
  });
});

describe('paths', () => {
  const plane = planeOf([12, 57, 12.04, 57.03]);

  it('close each ring and start at the region’s corner', () => {
    const path = areaPath(8, deso.shapes, plane);
    expect(path).toMatch(/^M0\.0 /);
    expect(path.match(/[MLZ]/g)?.join('')).toBe('MLLLZ');
  });

  it('are shown so that the camera’s place is in the middle', () => {
    const [x, y, scale] = transformOf(plane, camera, { width: 400, height: 200 });
    const [px, py] = plane(camera.lon, camera.lat);
    expect(px * scale + x).toBeCloseTo(200);
    expect(py * scale + y).toBeCloseTo(100);
  });

  it('take lines and rings of any GeoJSON, and nothing of points', () => {
    const ring = [
      [12, 57],
      [12.1, 57],
      [12, 57.1],
      [12, 57],
    ];
    const geometries: GeoJSON.Geometry[] = [
      { type: 'Point', coordinates: [12, 57] },
      { type: 'Polygon', coordinates: [ring] },
      { type: 'MultiPolygon', coordinates: [[ring], [ring]] },
    ];
    expect(linesOf({ type: 'GeometryCollection', geometries })).toHaveLength(3);
  });
});
